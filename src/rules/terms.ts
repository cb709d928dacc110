import { OUTCOMES, STEPS } from '../case/codes/codes.ts'
import { DECISION_OUTCOMES, GAPS } from '../case/decision.ts'
import { STATUSES } from '../case/history.ts'
import type { Codes, Message } from '../message.ts'
import { ASSESSMENT_STAGES, OFFENCE_KINDS, ORDER_KINDS, RISK_LEVELS, SEXES } from '../programme/rules.ts'

/** The words that a case record chooses from, as the documents say them (language/<tag>/terms.ftl). */
const WORDS = {
  order: ORDER_KINDS,
  offence: OFFENCE_KINDS,
  level: RISK_LEVELS,
  sex: SEXES,
  stage: ASSESSMENT_STAGES,
  outcome: OUTCOMES,
  step: STEPS,
  status: STATUSES,
  gap: GAPS,
  about: Object.keys(DECISION_OUTCOMES),
  decision: [...new Set(Object.values(DECISION_OUTCOMES).flatMap((outcomes) => outcomes ?? []))],
} as const satisfies Record<string, readonly string[]>

const codeOf = (kind: string, word: string) => `${kind}/${word.replaceAll(' ', '-')}`

/** A word of the record as it is printed: `term('order', 'community order')`. */
export function term<Kind extends keyof typeof WORDS>(
  kind: Kind,
  word: (typeof WORDS)[Kind][number],
): Message {
  return { code: codeOf(kind, word), parameters: {} }
}

export const TERMS: Codes = Object.fromEntries(
  Object.entries(WORDS).flatMap(([kind, words]) => words.map((word) => [codeOf(kind, word), {}])),
)
