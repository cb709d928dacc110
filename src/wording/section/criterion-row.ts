import type { Passage } from '../passage.ts'

/** A row of the table of requirements. */
export interface CriterionRow {
  name: Passage
  requirement: Passage
  recorded: Passage
  outcome: Passage
}
