import type { DecisionEvent } from '../../chronology/decisions.ts'
import { type Happened, OPEN, type Open, type Settled } from '../../chronology/happened.ts'
import type { Message } from '../../message.ts'
import type { Teller } from '../teller.ts'
import { say } from './settled-phrases.ts'

type Word = Parameters<typeof say<'report/session-settled'>>[1]['settled']

/**
 * `Not acceptable: overslept. Decided by Ruth Pell (probation officer), 5 March 2026: third time.` What is settled
 * comes before what was recorded; whoever decided it is named.
 */
export function settledTold(
  { happened, decisions }: Pick<Settled, 'happened' | 'decisions'>,
  recorded: string | null,
  reason: string | null,
): Message {
  const part = recorded === 'withheld' || (OPEN as readonly (string | null)[]).includes(recorded)
  const word = settledWord(happened)
  const what =
    decisions.length > 0 && part
      ? say('report/session-counts-as', { recorded: recorded as Open | 'withheld', settled: word })
      : say('report/session-settled', { settled: word })
  const settled = reason === null ? what : say('report/settled-with-reason', { settled: what, reason })
  if (decisions.length > 0)
    return say('report/settled-by-decision', { settled, decisions: decisions.map(decidedBy) })
  return settled
}

/** Below a table of absences: that of some of them it isn't recorded who decided. Null: of each, or none is decided. */
export function decidersTold(absences: readonly Pick<Settled, 'happened' | 'decisions'>[], teller: Teller) {
  const isUnnamed = absences.some(
    ({ happened, decisions }) => DECIDED.includes(happened) && decisions.length === 0,
  )
  return isUnnamed ? teller.words(say('report/deciders-not-named')) : null
}

const DECIDED: readonly Happened[] = ['missed, acceptable', 'missed, unacceptable']

/** `Decided by Ruth Pell (probation officer), 5 March 2026: ticket seen.` */
export function decidedBy({ value: { by, on, reason } }: DecisionEvent): Message {
  return say('report/decided-by', { name: by.name, role: by.role, on, reason })
}

/** A word to choose a form by has no comma. */
const settledWord = (happened: Happened) => happened.replace(',', '') as Word
