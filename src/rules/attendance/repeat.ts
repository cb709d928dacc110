import type { Decision } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import { inForm, type Message } from '../../message.ts'
import type { Rules, Threshold } from '../../programme/rules.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { covers } from '../modules.ts'
import { sessionOf } from '../session-words.ts'
import { say } from './findings.ts'
import { assessCount, countSaid, isCountOpen } from './repeat-count-words.ts'
import { sessionCount, type Way, waysOfCounting } from './repeat-counting.ts'
import { repeatDecision } from './repeat-decision.ts'
import { inModule, missedSaid, type Run, type Tally, tally, unitWord } from './run.ts'

export type RepeatRule = Rules['attendance']['repeat'][number]

/** Whether a run has to be taken again. `suspends`: participation stops until then (004-08). */
export interface Repeat {
  state: 'not required' | 'required' | 'needs decision'
  suspends: boolean
  findings: Finding[]
}

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

/** The repeat rule that covers the part of a run. */
export function repeatRule({ edition, part }: Pick<Run, 'edition' | 'part'>): RepeatRule | undefined {
  return edition.rules.attendance.repeat.find((rule) => covers(rule, part.id))
}

/** `more than 2 sessions`, `2 or more sessions` */
export function thresholdSaid({ op, n }: Threshold): Message {
  return say('attendance/repeat-threshold', { op, n })
}

function withoutRule(run: Run, counted: Tally): Repeat {
  const { standing: decision, unclear } = repeatDecision(run, counted)
  const required = decision?.value.outcome === 'required'
  if (unclear?.value.outcome === 'required') {
    return {
      state: 'needs decision',
      suspends: false,
      findings: [unclearFinding(run, undefined, counted, unclear)],
    }
  }
  if (counted.missed.length === 0 && !required)
    return { state: 'not required', suspends: false, findings: [] }
  return {
    state: required ? 'required' : 'not required',
    suspends: false,
    findings: [
      finding({
        ...common(run, counted, undefined, decision),
        outcome: decision === null ? 'noted' : 'decided',
        ...toldWithoutRule(run, counted, decision?.value),
      }),
    ],
  }
}

function toldWithoutRule(run: Run, { missed }: Tally, decision: Decision | undefined): Message {
  const told = { where: inModule(run), missed: missedSaid(missed.length), unit: unitWord(run) }
  if (decision === undefined) return say('attendance/repeat-threshold-not-stated', told)
  const decided = { ...told, decision: decisionSaid(decision) }
  return decision.outcome === 'required'
    ? say('attendance/repeat-decided-without-threshold', { ...decided, also: waits(run) })
    : say('attendance/no-repeat-decided-without-threshold', decided)
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
    basis: [...all.basis, ...(count === null ? [] : [count.basis])],
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
  return finding({
    ...common(run, counted, rule, null),
    outcome: 'needs decision',
    ...say('attendance/repeat-open', {
      where: inModule(run),
      turnsOn: countOpen ? 'count' : 'attendance',
      unit: unitWord(run),
      threshold: thresholdSaid(rule.missed),
    }),
    basis: [
      ...(sessions.length > 0 ? [say('attendance/ground-open')] : []),
      ...(countOpen ? [say('attendance/ground-count')] : []),
    ],
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
        : say('attendance/settled-by-decision-on-count', { staff, module: run.module.name }),
  })
}

/** The decision changes the answer, and it can be about this run or the one before: a repeat counts anew. */
function unclearFinding(
  run: Run,
  rule: RepeatRule | undefined,
  counted: Tally,
  decision: Recorded<Decision>,
): Finding {
  const required = decision.value.outcome === 'required'
  const none = inForm(NO_REPEAT, 'beginning')
  const repeat = inForm(follows(run, rule), 'beginning')
  return finding({
    ...common(run, counted, rule, decision),
    outcome: 'needs decision',
    ...say('attendance/repeat-decision-unclear', { ...countedIn(run, counted), on: decision.value.on }),
    readings: [
      { reading: say('attendance/reading-earlier-run'), outcome: required ? none : repeat },
      { reading: say('attendance/reading-run-of-day'), outcome: required ? repeat : none },
    ],
    settledBy: say('attendance/settled-by-later-decision'),
    basis: [say('attendance/ground-new-count')],
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

/** Where sessions were missed, how many, and what would be repeated. */
function countedIn(run: Run, counted: Tally) {
  return { where: inModule(run), missed: countSaid(run, counted), unit: unitWord(run) }
}

/** Somebody can't join a closed group part-way (003-19). */
function waits({ module }: Run): Message[] {
  return module.closed === null ? [] : [say('attendance/waits-for-group', { module: module.name })]
}

/** What reaching the threshold leads to; without a rule, what a decision does. */
function follows(run: Run, rule: RepeatRule | undefined): Message {
  return say('attendance/repeat-follows', { follows: rule?.consequence ?? 'repeat', unit: unitWord(run) })
}

const NO_REPEAT = say('attendance/repeat-follows', { follows: 'none', unit: '' })

/** Where the edition doesn't say over what it counts, it is each block or module, and said. */
function common(
  run: Run,
  { missed, open }: Tally,
  rule: RepeatRule | undefined,
  decision: Recorded<Decision> | null,
) {
  const caughtUp = missed.some(({ caughtUpOn }) => caughtUpOn !== null)
  const undecidedReason = missed.some(({ happened }) => happened === 'missed, undecided')
  return {
    id: `attendance.repeat/${run.module.id}/${run.number}`,
    topic: 'attendance' as const,
    sources: rule === undefined ? [] : [rule.source],
    basis: [
      ...(caughtUp ? [say('attendance/ground-caught-up')] : []),
      ...(undecidedReason ? [say('attendance/ground-reason')] : []),
      ...(rule !== undefined && !rule.scopeStated ? [say('attendance/ground-scope')] : []),
    ],
    facts: [
      ...[...missed, ...open].flatMap(({ facts }) => facts),
      ...(decision === null ? [] : [decision.pointer]),
    ],
  }
}
