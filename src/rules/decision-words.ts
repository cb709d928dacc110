import type { Decision } from '../case/record.ts'
import { dateInWords } from '../programme/date-words.ts'

/** `The probation officer decided this on 5 March 2026. Reason recorded: …` Roles, never names. */
export function decisionInWords({ by, on, reason, approvedBy }: Decision): string {
  const approved = approvedBy === undefined ? '' : `, approved by the ${lower(approvedBy.role)}`
  return `The ${lower(by.role)} decided this on ${dateInWords(on)}${approved}. Reason recorded: ${asSentence(reason)}`
}

/** ` The decision of 5 March 2026 (absence: acceptable) is not applied until it is recorded.`, or nothing. */
export function waitingInWords(waiting: readonly { value: Decision }[], until: string): string {
  return waiting
    .map(
      ({ value: { on, about, outcome } }) =>
        ` The decision of ${dateInWords(on)} (${about}: ${outcome}) is not applied until ${until}.`,
    )
    .join('')
}

/** A role within a sentence: `probation officer`. */
export function lower(role: string): string {
  return /^[A-Z][a-z]/.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role
}

/** A recorded narrative as a sentence: with its stop. */
export function asSentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
