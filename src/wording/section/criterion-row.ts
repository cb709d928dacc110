import type { Passage } from '../passage.ts'

/** A row of the table of requirements. */
export interface CriterionRow {
  name: Passage
  requirement: Passage
  recorded: Passage
  outcome: Passage
  /** Below the table: who decided so, and why. Null: nobody had to. */
  decided: Passage | null
}
