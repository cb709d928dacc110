import type { Recorded } from '../../chronology/recorded.ts'
import type { Start } from '../../chronology/starts.ts'
import type { FindingInWords } from '../../language/in-words.ts'
import type { Item } from '../../message.ts'
import { startsIn } from '../../rules/starts.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { FindingCode } from '../places/kinds.ts'
import type { Teller } from '../teller.ts'
import { endingOf } from './ending.ts'
import { say } from './phrases.ts'

/**
 * Each start of the programme with its dates and why it ended, oldest first, of how many the programme allows, and how
 * many are left. Null: it hasn't started.
 */
export function startsTold(
  { chronology, assessment }: Subject,
  found: readonly FindingInWords[],
  teller: Teller,
): Passage | null {
  const { earlier, now } = startsIn(chronology)
  const starts = [...earlier, ...now]
  if (starts.length === 0) return null
  const { maximum, started, state } = assessment.attempts
  const until = endingOf({ chronology, assessment })?.on ?? null
  return teller.workedOut(
    say('report/starts', {
      starts: starts.map((start) => startSaid(start, start === starts.at(-1) ? { until } : null)),
      made: starts.length,
      maximum,
      left: maximum === null || state === 'needs decision' ? null : Math.max(0, maximum - started),
    }),
    { findings: found.filter(isNumber).map(({ id }) => id), facts: starts.map(({ pointer }) => pointer) },
  )
}

/** @param last of the last start, the day (YYYY-MM-DD) on which participation ended; `until` null: it goes on */
function startSaid({ value }: Recorded<Start>, last: { until: string | null } | null): Item {
  const { date, endedOn = last?.until ?? null, endedBecause: because = null } = value
  if (endedOn !== null) return say('report/start-of', { span: [date, endedOn], because })
  return say('report/start-begun', { on: date, goesOn: last !== null, because })
}

/** Said whole by the row; what else counts as a start is told beside it. */
const NUMBERS: readonly string[] = ['attempts/within-limit', 'attempts/limit-reached'] satisfies FindingCode[]

const isNumber = ({ code, parameters: { also } }: FindingInWords) =>
  NUMBERS.includes(code) && (also as { also: readonly unknown[] }).also.length === 0
