import type { Issue } from '../../errors.ts'
import type { Cell } from '../../sheet/cells.ts'
import type { Field } from './fields.ts'

/** What a register says of one person and session, wherever it stands there. */
export interface Entry {
  cell(field: Field): Cell | undefined
  /** Where a reader finds a field: `line 12, crn`, `sheet 1, row 12, column C`. */
  place(field: Field): string
  /** Where the person stands: `line 12`, `sheet 1, row 12`. */
  person: string
  /** Where what happened stands: as `person`, or the cell of the person's mark. */
  at: string
}

/** What a table of a sheet holds, in whichever shape. */
export interface Table {
  entries: readonly Entry[]
  /** What keeps it from being read. */
  issues: readonly Issue[]
  /** What was assumed or left unread. */
  told: readonly Issue[]
}
