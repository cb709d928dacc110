import type { Session } from '../attendance.ts'
import type { RegisterRow } from './rows.ts'

/**
 * An attendance register of a group: CSV in UTF-8 with a header line, one row a person and session.
 *
 * | Column | Holds |
 * |---|---|
 * | `crn` | CRN of the person: one letter and six digits |
 * | `session` | id of the session, as in the case's schedule or in this register |
 * | `outcome` | one of the program's words (`attended`, `unacceptable absence` …) or a probation system's code (`ATTC`, `UAAB` …); empty: planned, nothing recorded yet |
 * | `reason` | optional: reason for an absence |
 * | `module`, `date` | optional: they define the session, for everybody in the register; one row is enough. `module` may be `not known` |
 * | `from`, `to` | optional, with `module` and `date`: times as HH:MM |
 * | `length` | optional: `full day`, `half day` or `session` (default) |
 * | `run` | optional: which time the module is taken, 1 by default |
 * | `units` | optional: how many sessions the meeting held; empty where it is not known |
 * | `topic` | optional: what the session was about |
 * | `attended`, `complied` | optional: for a code that isn't known, what its system says: `yes`, `no` or `not recorded` |
 * | `name` | optional: helps those who keep the register; never read, never printed |
 *
 * Columns may stand in any order. Outcomes, codes and CRNs may be in small letters.
 */
export interface Register {
  file: string
  rows: readonly RegisterRow[]
  /** The same rows by CRN. */
  byPerson: ReadonlyMap<string, readonly RegisterRow[]>
  /** Sessions that the register itself defines, by id, with the line that defines them. */
  sessions: ReadonlyMap<string, { line: number; session: Session }>
}
