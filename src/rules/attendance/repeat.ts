import type { Decision } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Message } from '../../message.ts'
import type { Threshold } from '../../programme/attendance.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { sessionOf } from '../session-words.ts'
import { say } from './findings.ts'
import { assessCount, isCountOpen, missedBetween } from './repeat-count-words.ts'
import { isHeldUnknown, sessionCount, settledCount, type Way, waysOfCounting } from './repeat-counting.ts'
import { repeatDecision } from './repeat-decision.ts'
import {
  common,
  countedIn,
  follows,
  NO_REPEAT,
  type Repeat,
  type RepeatRule,
  repeatRule,
  unclearFinding,
  waits,
} from './repeat-told.ts'
import { withoutRule } from './repeat-unstated.ts'
import { inModule, missedSaid, type Run, type Tally, tally, unitWord } from './run.ts'

/**
 * The edition's threshold of missed sessions, applied to one run of one module. The reason for an absence and a
 * completed catch-up make no difference; partial and excluded sessions count once staff have decided
 * . Where the fair ways of counting lead to different answers, a decision is needed.
 */
export function assessRepeat(run: Run): Repeat {
  const rule = repeatRule(run)
  const counted = tally(run)
  if (rule === undefined) return withoutRule(run, counted)
  const suspends = rule.consequence === 'suspend and repeat'
  const ways = waysOfCounting(run, counted)
  const reached = ways.map(({ missed }) => isReached(rule.missed, missed))
  const clear = reached.every((each) => each === reached[0])
  const { standing, unclear } = repeatDecision(run, counted)
  const state = clear ? (reached[0] ? 'required' : 'not required') : 'needs decision'
  if (standing !== null) return decided(run, rule, counted, state, standing)
  if (unclear !== null && clear && unclear.value.outcome !== state) {
    return { state: 'needs decision', suspends, findings: [unclearFinding(run, rule, counted, unclear)] }
  }
  if (state === 'needs decision') {
    return { state, suspends, findings: [undecided(run, rule, counted, ways)] }
  }
  if (counted.missed.length === 0) return { state, suspends, findings: [] }
  return { state, suspends, findings: [clearly(run, rule, counted, state === 'required')] }
}

/** `more than 2`: 3 reaches it. `at least 2`: 2 reaches it (C-4). */
export function isReached({ op, n }: Threshold, missed: number): boolean {
  return op === 'more than' ? missed > n : missed >= n
}

/** `more than 2 sessions`, `2 or more sessions` */
export function thresholdSaid({ op, n }: Threshold): Message {
  return say('attendance/repeat-threshold', { op, n })
}

function clearly(run: Run, rule: RepeatRule, counted: Tally, required: boolean): Finding {
  const count = assessCount(run, counted)
  const all = common(run, counted, rule, count === null ? null : sessionCount(run))
  const told = {
    ...countedIn(run, counted),
    threshold: thresholdSaid(rule.missed),
    also: [...(required ? waits(run) : []), ...(count?.also ?? [])],
  }
  return finding({
    ...all,
    outcome: 'noted',
    severity: required ? 'action' : count?.against ? 'warning' : 'information',
    ...(required
      ? say('attendance/repeat-due', { ...told, follows: rule.consequence })
      : say('attendance/repeat-not-due', told)),
    basis: [
      ...all.basis,
      ...(count === null ? [] : [count.basis]),
      ...(isHeldUnknown(run, counted) ? [say('attendance/ground-held-unknown')] : []),
    ],
    sources: [
      rule.source,
      ...(required && run.module.closed ? [run.module.closed] : []),
      ...(count?.sources ?? []),
    ],
  })
}

function undecided(run: Run, rule: RepeatRule, counted: Tally, ways: readonly Way[]): Finding {
  const { staff } = run.edition.terms
  const sessions = counted.open.map(({ session }) => sessionOf(run.chronology, session))
  const countOpen = isCountOpen(run, counted)
  const heldUnknown = countOpen && isHeldUnknown(run, counted)
  const counts = ways.map(({ missed }) => missed)
  return finding({
    ...common(run, counted, rule, sessionCount(run)),
    outcome: 'needs decision',
    ...say('attendance/repeat-open', {
      where: inModule(run),
      turnsOn: countOpen ? 'count' : 'attendance',
      unit: unitWord(run),
      threshold: thresholdSaid(rule.missed),
      missed: missedBetween(Math.min(...counts), Math.max(...counts)),
    }),
    basis: [
      ...(sessions.length > 0 ? [say('attendance/ground-open')] : []),
      ...(countOpen && settledCount(run) === null ? [say('attendance/ground-count')] : []),
      ...(heldUnknown ? [say('attendance/ground-held-unknown')] : []),
    ],
    missing: heldUnknown ? [say('attendance/held-needed')] : [],
    readings: ways.map(({ reading, missed }) => ({
      reading,
      outcome: say('attendance/reading-of-repeat', {
        missed: missedSaid(missed),
        follows: isReached(rule.missed, missed) ? follows(run, rule) : NO_REPEAT,
      }),
    })),
    settledBy:
      sessions.length > 0
        ? say('attendance/settled-by-decision-on-open', { staff, sessions, n: sessions.length })
        : heldUnknown && settledCount(run) === 'units'
          ? say('attendance/settled-by-record-of-held', { staff, module: run.module.name })
          : say('attendance/settled-by-decision-on-count', { staff, module: run.module.name }),
  })
}

/** A recorded decision stands. One against the edition's clear words is told as such, never hidden. */
function decided(
  run: Run,
  rule: RepeatRule,
  counted: Tally,
  before: Repeat['state'],
  decision: Recorded<Decision>,
): Repeat {
  const state = decision.value.outcome === 'required' ? 'required' : 'not required'
  const contrary = before !== 'needs decision' && before !== state
  const told = {
    ...countedIn(run, counted),
    threshold: thresholdSaid(rule.missed),
    contrary,
    decision: decisionSaid(decision.value),
  }
  return {
    state,
    suspends: rule.consequence === 'suspend and repeat',
    findings: [
      finding({
        ...common(run, counted, rule, decision),
        outcome: 'decided',
        severity: contrary ? 'warning' : 'information',
        ...(state === 'required'
          ? say('attendance/repeat-decided', { ...told, also: waits(run) })
          : say('attendance/no-repeat-decided', told)),
      }),
    ],
  }
}
