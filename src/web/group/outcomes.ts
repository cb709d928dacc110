import { OUTCOMES, type Outcome } from '../../case/record.ts'
import type { Choice } from '../form/fields.ts'
import { choicesOf } from '../questions/question.ts'

/** What the pages of a group call an outcome, with a capital. */
export const outcomeName = (outcome: string): string =>
  outcome === UNDECIDED ? 'Undecided absence' : (choicesOf([outcome])[0]?.label ?? outcome)

const UNDECIDED: Outcome = 'absence undecided'

/**
 * All that can have happened. A browser goes to the first choice that begins with the letter that is pressed: A is attended,
 * U an absence that nobody has decided, and not one that somebody has.
 */
export const OUTCOME_CHOICES: readonly Choice[] = [
  'attended' as const,
  UNDECIDED,
  ...OUTCOMES.filter((outcome) => !['attended', UNDECIDED, 'not recorded'].includes(outcome)),
].map((value) => ({ value, label: outcomeName(value) }))
