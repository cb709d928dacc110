import type { Issue } from '../../errors.ts'
import type { Defined } from './definition.ts'
import type { RegisterRow } from './rows.ts'

/**
 * An attendance register of a group: an Excel workbook, an OpenDocument sheet or text in cells, with a row a person and
 * session, or people by sessions, either way round (docs/decisions/0031). Its plain form is CSV in UTF-8:
 *
 * | Column | Holds |
 * |---|---|
 * | `crn` | CRN of the person: one letter and six digits |
 * | `session` | id of the session, as in the case's schedule or in this register; without one, `date` finds it |
 * | `outcome` | one of the program's words (`attended`, `unacceptable absence` …), a probation system's code (`ATTC`, `UAAB` …) or a mark that means one thing (`✓`, `DNA`); empty: planned, nothing recorded yet |
 * | `reason` | optional: reason for an absence |
 * | `module`, `date` | optional: they define the session, for everybody in the register; one row is enough. `module` may be `not known` |
 * | `from`, `to` | optional, with `module` and `date`: times |
 * | `length` | optional: `full day`, `half day` or `session` (default) |
 * | `run` | optional: which time the module is taken, 1 by default |
 * | `units` | optional: how many sessions the meeting held; empty where it is not known |
 * | `topic` | optional: what the session was about |
 * | `attended`, `complied` | optional: for a code that isn't known, what its system says: `yes`, `no` or `not recorded` |
 * | `limitedAccess` | optional, `yes` or `no`: whether a service limits who may see the case; it stays out of a group |
 * | `name` | optional: helps those who keep the register; never printed |
 *
 * Columns may stand in any order, under the headings that people use. Outcomes, codes and CRNs may be in small letters.
 */
export interface Register {
  file: string
  rows: readonly RegisterRow[]
  /** The same rows by CRN. */
  byPerson: ReadonlyMap<string, readonly RegisterRow[]>
  /** Sessions that the register itself defines, by id, with the place that defines them. */
  sessions: ReadonlyMap<string, Defined & { place: string }>
  /** What was assumed in reading it, or left unread, each with its place. */
  told: readonly Issue[]
}
