import type { Decision } from '../../case/record.ts'
import { say } from './phrases.ts'

/** Who decided, in which role, when and why, as a message of the section tells it. */
export function decidedBy({ by, on, reason, approvedBy }: Decision) {
  return {
    name: by.name,
    role: by.role,
    on,
    reason,
    approved: approvedBy === undefined ? null : say('section/approved-by', approvedBy),
  }
}
