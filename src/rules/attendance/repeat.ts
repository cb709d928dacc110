import type { Decision } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Rules, Threshold } from '../../programme/rules.ts'
import { decisionInWords } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { covers } from '../modules.ts'
import { sessionInWords } from '../session-words.ts'
import { count, list, sentence } from '../words.ts'
import { assessCount, countInWords, isCountOpen } from './repeat-count-words.ts'
import { sessionCount, type Way, waysOfCounting } from './repeat-counting.ts'
import { repeatDecision, unclearInWords } from './repeat-decision.ts'
import { inModule, missedInWords, type Run, type Tally, tally, unitWord } from './run.ts'

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
export function thresholdInWords({ op, n }: Threshold): string {
  return op === 'more than' ? `more than ${count(n, 'session')}` : `${n} or more sessions`
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
  const told = `${inModule(run)}, ${missedInWords(counted.missed.length)}. This edition does not state when a ${unitWord(run)} has to be repeated.`
  const statement =
    decision === null ? told : `${told} ${outcomeInWords(run, decision.value)}${required ? waits(run) : ''}`
  return {
    state: required ? 'required' : 'not required',
    suspends: false,
    findings: [
      finding({
        ...common(run, counted, undefined, decision),
        outcome: decision === null ? 'noted' : 'decided',
        statement,
      }),
    ],
  }
}

function clearly(run: Run, rule: RepeatRule, counted: Tally, required: boolean): Finding {
  const unit = unitWord(run)
  const told = `${inModule(run)}, ${countInWords(run, counted)}`
  const statement = required
    ? `${told}. The threshold of ${thresholdInWords(rule.missed)} is reached: ${consequence(rule, unit)}.${waits(run)}`
    : `${told}. A repeat of the ${unit} follows ${thresholdInWords(rule.missed)}, so none is required.`
  const count = assessCount(run, counted)
  const all = common(run, counted, rule, count === null ? null : sessionCount(run))
  return finding({
    ...all,
    outcome: 'noted',
    severity: required ? 'action' : count?.against ? 'warning' : 'information',
    statement: count === null ? statement : `${statement}${count.words}`,
    basis: joined(all.basis, count?.basis ?? null),
    sources: [
      rule.source,
      ...(required && run.module.closed ? [run.module.closed] : []),
      ...(count?.sources ?? []),
    ],
  })
}

function undecided(run: Run, rule: RepeatRule, counted: Tally, ways: readonly Way[]): Finding {
  const unit = unitWord(run)
  return finding({
    ...common(run, counted, rule, null),
    outcome: 'needs decision',
    statement: `${inModule(run)}, it depends on ${isCountOpen(run, counted) ? 'how sessions are counted' : 'what the open attendance counts as'} whether the ${unit} has to be repeated. The threshold is ${thresholdInWords(rule.missed)}.`,
    basis: [
      ...(counted.open.length > 0 ? [OPEN_BASIS] : []),
      ...(isCountOpen(run, counted) ? [COUNT_BASIS] : []),
    ].join(' '),
    readings: ways.map(({ reading, missed }) => ({
      reading,
      outcome: `${sentence(missedInWords(missed))}: ${isReached(rule.missed, missed) ? consequence(rule, unit) : 'no repeat is required'}.`,
    })),
    settledBy:
      counted.open.length > 0
        ? `A decision by the ${run.edition.terms.staff} on whether ${list(counted.open.map(({ session }) => sessionInWords(run.chronology, session)))} ${counted.open.length === 1 ? 'counts' : 'count'} as attended or missed.`
        : `A decision by the ${run.edition.terms.staff} on whether meetings or the sessions held in them are counted in ${run.module.name}.`,
  })
}

/** The decision changes the answer, and it can be about this run or the one before. */
function unclearFinding(
  run: Run,
  rule: RepeatRule | undefined,
  counted: Tally,
  decision: Recorded<Decision>,
): Finding {
  const unit = unitWord(run)
  const follows = rule === undefined ? `the whole ${unit} has to be repeated` : consequence(rule, unit)
  const none = 'no repeat is required'
  const required = decision.value.outcome === 'required'
  const { statement, ...words } = unclearInWords(
    run,
    decision.value,
    sentence(required ? none : follows),
    sentence(required ? follows : none),
  )
  return finding({
    ...common(run, counted, rule, decision),
    ...words,
    outcome: 'needs decision',
    statement: `${inModule(run)}, ${countInWords(run, counted)}. ${statement}`,
    basis: 'A repeat is a new run: its count of missed sessions begins at 0 (A-13).',
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
  const against = before !== 'needs decision' && before !== state
  const told = `${inModule(run)}, ${countInWords(run, counted)}. The threshold is ${thresholdInWords(rule.missed)}.`
  const contrary = against ? ` By the edition’s words a repeat is ${before}.` : ''
  return {
    state,
    suspends: rule.consequence === 'suspend and repeat',
    findings: [
      finding({
        ...common(run, counted, rule, decision),
        outcome: 'decided',
        severity: against ? 'warning' : 'information',
        statement: `${told}${contrary} ${outcomeInWords(run, decision.value)}${state === 'required' ? waits(run) : ''}`,
      }),
    ],
  }
}

function outcomeInWords(run: Run, decision: Decision): string {
  const required = decision.outcome === 'required' ? 'has to be repeated' : 'does not have to be repeated'
  return `Decided: the ${unitWord(run)} ${required}. ${decisionInWords(decision)}`
}

/** Somebody can't join a closed group part-way (003-19). */
function waits({ module }: Run): string {
  return module.closed === null
    ? ''
    : ` ${module.name} is run as a separate closed group, so the repeat has to wait for a new group.`
}

function consequence({ consequence: follows }: RepeatRule, unit: string): string {
  return follows === 'suspend and repeat'
    ? `attendance is suspended and the whole ${unit} has to be repeated`
    : `the whole ${unit} has to be repeated`
}

const COUNT_BASIS =
  'What one session is, is not stated: a meeting, or each session unit held in it (A-1). The readings are shown together.'
const OPEN_BASIS =
  'Whether coming late, leaving early or being sent home is a missed session is not stated: it counts nowhere until staff decide (A-7).'
const CAUGHT_UP_BASIS =
  'No text says that a completed catch-up takes a missed session away from the count, so it does not (A-2).'
const REASON_BASIS =
  'A missed session counts here whatever the reason, and while the reason is not yet decided (A-15).'

function joined(...parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null)
  return said.length === 0 ? null : said.join(' ')
}

function common(
  run: Run,
  { missed, open }: Tally,
  rule: RepeatRule | undefined,
  decision: Recorded<Decision> | null,
) {
  const caughtUp = missed.some(({ caughtUpOn }) => caughtUpOn !== null)
  const undecidedReason = missed.some(({ happened }) => happened === 'missed, undecided')
  const basis = [
    ...(caughtUp ? [CAUGHT_UP_BASIS] : []),
    ...(undecidedReason ? [REASON_BASIS] : []),
    ...(rule !== undefined && !rule.scopeStated ? [SCOPE_BASIS] : []),
  ]
  return {
    id: `attendance.repeat/${run.module.id}/${run.number}`,
    topic: 'attendance' as const,
    sources: rule === undefined ? [] : [rule.source],
    basis: basis.length === 0 ? null : basis.join(' '),
    facts: [
      ...[...missed, ...open].flatMap(({ facts }) => facts),
      ...(decision === null ? [] : [decision.pointer]),
    ],
  }
}

const SCOPE_BASIS =
  'Over what the edition counts is not stated. It is counted for each block or module (A-4).'
