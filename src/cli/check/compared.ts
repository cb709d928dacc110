import type { WithActions } from '../../actions/action.ts'
import type { CaseRecord } from '../../case/record.ts'
import type { OutcomeChange } from '../../changes/change.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import type { InWords } from '../../language/in-words.ts'
import type { EarlierMoment } from './since.ts'

/** The two states of a case that are compared. */
export interface Compared {
  earlier: EarlierMoment
  later: { assessment: WithActions; record: CaseRecord; chronology: Chronology }
}

/** A change in words. */
export type Change = InWords<OutcomeChange>

/** One change, or several told as one, for printing. */
export type Entry = Pick<Change, 'statement' | 'was' | 'before' | 'after' | 'why'> & { details: string[] }
