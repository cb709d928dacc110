import type { Session } from '../../case/record.ts'
import { hashOf } from './sessions.ts'

/** Names of the fields of a person's row. */
export const FIELDS = {
  what: (key: string) => `${key}-what`,
  reason: (key: string) => `${key}-reason`,
  /** Of the day on which a missed session was caught up: `-day`, `-month` and `-year` follow. */
  caughtUp: (key: string, missed: Session) => `${key}-caught-up-${hashOf(missed.id)}`,
  /** Of the day for which that is booked, likewise. */
  booked: (key: string, missed: Session) => `${key}-booked-${hashOf(missed.id)}`,
  bookedAt: (key: string, missed: Session) => `${key}-booked-at-${hashOf(missed.id)}`,
}
