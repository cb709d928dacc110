import type { Decision } from '../../case/record.ts'
import { approvedSaid } from '../../rules/decision-words.ts'

/** Who decided, in which role, when and why, as a message of the section tells it. */
export function decidedBy({ by, on, reason, approvedBy }: Decision) {
  return {
    name: by.name,
    role: by.role,
    on,
    reason,
    approved: approvedSaid(approvedBy),
  }
}
