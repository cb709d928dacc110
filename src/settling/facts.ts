import { orderEnd } from '../case/order-end.ts'
import { pointerTo, stepsOf, valueAt } from '../case/pointer.ts'
import type { CaseRecord } from '../case/record.ts'
import type { Message } from '../message.ts'
import type { Case } from '../rules/case.ts'
import type { Finding } from '../rules/finding.ts'
import { term } from '../rules/terms.ts'
import { addition, type Candidate, type Choices, choices, days, numbers, type Scale } from './candidate.ts'
import { UNKNOWN } from './decisions.ts'
import { say } from './phrases.ts'

/** A finding of which something is missing, and the case that it is of. */
export interface Lacking extends Case {
  record: CaseRecord
  finding: Finding
  missing: Message
}

/** What could be recorded of what is missing, a candidate each; or why nothing can be tried. */
export type Facts = ((lacking: Lacking) => Candidate[]) | Untried

/**
 * decision: it is one, and tried as one. not open: what lacks it is concluded all the same, and says what is to be
 * done. not of the case: an edition or a publication would have to say it. whole: a register or a schedule.
 */
export type Untried = 'decision' | 'not open' | 'not of the case' | 'whole'

export function fact(
  { missing }: Lacking,
  pointer: string,
  values: Choices | Scale,
  what: Message = missing,
): Candidate {
  return { kind: 'fact', pointer, what, values }
}

/** One of several words of the record. */
export function oneOf<Word extends string>(
  pointer: string,
  words: readonly Word[],
  said: (word: Word) => Message,
  value: (word: Word, lacking: Lacking) => unknown = (word) => word,
): (lacking: Lacking) => Candidate[] {
  return (lacking) => [
    fact(
      lacking,
      pointer,
      choices(
        words.map((word) => [said(word), addition(lacking.record, pointer, value(word, lacking))] as const),
      ),
    ),
  ]
}

export function yesOrNo(pointer: string): (lacking: Lacking) => Candidate[] {
  return oneOf(pointer, ['yes', 'no'], (word) => say(word === 'yes' ? 'settling/yes' : 'settling/no'))
}

/** Something that only has to be there. */
export function anything(pointer: string, value: unknown = UNKNOWN): (lacking: Lacking) => Candidate[] {
  return (lacking) => [fact(lacking, pointer, recorded(lacking.record, pointer, value))]
}

export function recorded(record: unknown, pointer: string, value: unknown): Choices {
  return choices([[say('settling/recorded'), addition(record, pointer, value)]])
}

/** A whole number, with the limits that the edition sets. */
export function number(
  pointer: string,
  range: readonly [number, number],
  limits: (edition: Case['edition']) => readonly number[],
  value: (number: number, lacking: Lacking) => unknown = (n) => n,
): (lacking: Lacking) => Candidate[] {
  return (lacking) => {
    const add = (n: number) => addition(lacking.record, pointer, value(n, lacking))
    return [fact(lacking, pointer, numbers(range, add, limits(lacking.edition)))]
  }
}

/** The level of an assessment of risk, made on the day. */
export function level<Word extends 'low' | 'medium' | 'high' | 'very high'>(
  pointer: string,
  levels: readonly Word[],
): (lacking: Lacking) => Candidate[] {
  return oneOf(
    pointer,
    levels,
    (word) => term('level', word),
    (word, { chronology }) => ({ level: word, assessedOn: chronology.asOf }),
  )
}

export function dated(
  pointer: string,
  range: (lacking: Lacking) => readonly [string, string],
  value: (date: string, lacking: Lacking) => unknown = (date) => date,
  limits: (lacking: Lacking) => readonly string[] = () => [],
): (lacking: Lacking) => Candidate[] {
  return (lacking) => {
    const add = (date: string) => addition(lacking.record, pointer, value(date, lacking))
    return [fact(lacking, pointer, days(range(lacking), add, limits(lacking)))]
  }
}

/** A day on which something can have been held: the day itself, or the last of an order that is over. */
export function heldOn({ chronology: { asOf, known, passed } }: Lacking): string {
  const end = known.order?.status === 'made' ? orderEnd(known.order) : null
  return end !== null && passed(end) ? end : asOf
}

/** Entries of a list that a finding rests on, by their pointers, without a field. */
export function entriesWithout(lacking: Lacking, list: string, field: string): string[] {
  return entriesOf(lacking, list).filter((entry) => {
    const value = valueAt(lacking.record, [...stepsOf(entry), field])
    return value === undefined || value === 'not recorded'
  })
}

/** Entries of a list that a finding rests on, by their pointers. */
export function entriesOf({ finding }: Lacking, list: string): string[] {
  const depth = stepsOf(list).length + 1
  const entries = finding.facts
    .filter((pointer) => pointer.startsWith(`${list}/`))
    .map((pointer) => pointerTo(stepsOf(pointer).slice(0, depth)))
  return [...new Set(entries)]
}
