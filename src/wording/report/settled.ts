import type { DecisionEvent } from '../../chronology/decisions.ts'
import { type Happened, OPEN, type Open, type Settled } from '../../chronology/happened.ts'
import type { Message } from '../../message.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './settled-phrases.ts'

type Word = Parameters<typeof say<'report/session-settled'>>[1]['settled']

/**
 * `Not acceptable. Recorded: overslept. Decided by Ruth Pell (probation officer), 5 March 2026: third time.` What is
 * settled comes before what was recorded; whoever decided it is named, with a reason that isn't the one given.
 */
export function settledTold(
  { happened, decisions }: Pick<Settled, 'happened' | 'decisions'>,
  recorded: string | null,
  reason: string | null,
): Message {
  const part = recorded === 'withheld' || (OPEN as readonly (string | null)[]).includes(recorded)
  const word = settledWord(happened)
  const decided = decisions.length > 0
  const what =
    decided && part
      ? say('report/session-counts-as', { recorded: recorded as Open | 'withheld', settled: word })
      : say('report/session-settled', { settled: word })
  const settled =
    reason === null ? what : say('report/settled-with-reason', { settled: what, reason, decided })
  if (decided) return say('report/settled-by-decision', { settled, decisions: decisions.map(decidedBy) })
  return settled
}

/** Of one that is told whole with what was done about it. */
export const settledBelow = ({ happened }: Pick<Settled, 'happened'>): Message =>
  say('report/settled-below', { settled: say('report/session-settled', { settled: settledWord(happened) }) })

/** Who decided about the absences of a table. */
export interface Deciders {
  /** The head of the column of reasons: whoever decided stands in it, where anybody is named. */
  column: Passage
  /** Below the table: that nobody is recorded who decided that a reason wasn't good. Null: somebody is, of each. */
  lacking: Passage | null
}

export function decidersTold(
  absences: readonly Pick<Settled, 'happened' | 'decisions'>[],
  teller: Teller,
): Deciders {
  const named = absences.some(({ decisions }) => decisions.length > 0)
  return {
    column: teller.words(say('report/column-reason', { named })),
    lacking: absences.some(lacksDecider) ? teller.words(say('report/deciders-not-named', { named })) : null,
  }
}

/** What speaks against somebody needs an author. */
export const lacksDecider = ({ happened, decisions }: Pick<Settled, 'happened' | 'decisions'>): boolean =>
  happened === 'missed, unacceptable' && decisions.length === 0

/** `Decided by Ruth Pell (probation officer), 5 March 2026: ticket seen.` */
export function decidedBy({ value: { by, on, reason } }: DecisionEvent): Message {
  return say('report/decided-by', { name: by.name, role: by.role, on, reason })
}

/** A word to choose a form by has no comma. */
const settledWord = (happened: Happened) => happened.replace(',', '') as Word
