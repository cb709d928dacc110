import type { Decision } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import { inForm, type Message } from '../../message.ts'
import type { Rules } from '../../programme/rules.ts'
import { type Finding, finding } from '../finding.ts'
import { covers } from '../modules.ts'
import { say } from './findings.ts'
import { countSaid } from './repeat-count-words.ts'
import { inModule, type Run, type Tally, unitWord } from './run.ts'

export type RepeatRule = Rules['attendance']['repeat'][number]

/** Whether a run has to be taken again. `suspends`: participation stops until then (004-08). */
export interface Repeat {
  state: 'not required' | 'required' | 'needs decision'
  suspends: boolean
  findings: Finding[]
}

/** The repeat rule that covers the part of a run. */
export function repeatRule({ edition, part }: Pick<Run, 'edition' | 'part'>): RepeatRule | undefined {
  return edition.rules.attendance.repeat.find((rule) => covers(rule, part.id))
}

/** The decision changes the answer, and it can be about this run or the one before: a repeat counts anew. */
export function unclearFinding(
  run: Run,
  rule: RepeatRule | undefined,
  counted: Tally,
  decision: Recorded<Decision>,
): Finding {
  const required = decision.value.outcome === 'required'
  const none = inForm(NO_REPEAT, 'sentence')
  const repeat = inForm(follows(run, rule), 'sentence')
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

/** Where sessions were missed, how many, and what would be repeated. */
export function countedIn(run: Run, counted: Tally) {
  return { where: inModule(run), missed: countSaid(run, counted), unit: unitWord(run) }
}

/** Somebody can't join a closed group part-way (003-19). */
export function waits({ module }: Run): Message[] {
  return module.closed === null ? [] : [say('attendance/waits-for-group', { module: module.name })]
}

/** What reaching the threshold leads to; without a rule, what a decision does. */
export function follows(run: Run, rule: RepeatRule | undefined): Message {
  return say('attendance/repeat-follows', { follows: rule?.consequence ?? 'repeat', unit: unitWord(run) })
}

export const NO_REPEAT = say('attendance/repeat-follows', { follows: 'none', unit: '' })

/** Where the edition doesn't say over what it counts, it is each block or module, and said. */
export function common(
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
