import * as z from 'zod'

/**
 * The outcome and enforcement codes of the probation systems, and the program's own words for them.
 * Codes are read in capitals or small letters. Status words are in `history.ts`; they have no codes.
 */

/** What happened, in the program's words. */
export const OUTCOMES = [
  'attended',
  'acceptable absence',
  'unacceptable absence',
  'absence undecided',
  'partial',
  'excluded',
  'withheld',
  'cancelled by service',
] as const
export const outcome = z.enum(OUTCOMES)
export type Outcome = z.infer<typeof outcome>

/** `reason` stands in where an absence that isn't the person's fault is recorded by its code alone. */
export const OUTCOME_CODES: Readonly<Record<string, { outcome: Outcome; reason?: string }>> = {
  ATTC: { outcome: 'attended' },
  AFTC: { outcome: 'partial' },
  ATSH: { outcome: 'excluded' },
  ATSS: { outcome: 'cancelled by service', reason: 'sent home for a reason of the service' },
  UAAB: { outcome: 'unacceptable absence' },
  AFTA: { outcome: 'absence undecided' },
  AACL: { outcome: 'acceptable absence', reason: 'court or legal' },
  AAEM: { outcome: 'acceptable absence', reason: 'employment' },
  AAFC: { outcome: 'acceptable absence', reason: 'family or childcare' },
  AAHO: { outcome: 'acceptable absence', reason: 'holiday' },
  AAME: { outcome: 'acceptable absence', reason: 'medical' },
  AARE: { outcome: 'acceptable absence', reason: 'religious' },
  AARC: { outcome: 'acceptable absence', reason: 'recalled or in custody' },
  CO05: { outcome: 'acceptable absence', reason: 'professional judgement' },
  AAAA: { outcome: 'acceptable absence', reason: 'other' },
  AASD: { outcome: 'cancelled by service' },
  RSSR: { outcome: 'cancelled by service' },
  RSOF: { outcome: 'cancelled by service' },
}

export const STEPS = [
  'first warning',
  'second warning',
  'breach letter',
  'breach or recall initiated',
  'referred to offender manager',
  'no further action',
  'decision pending',
  'warning withdrawn',
  'recall requested',
] as const
export const step = z.enum(STEPS)
export type Step = z.infer<typeof step>

export const STEP_CODES: Readonly<Record<string, Step>> = {
  EA02: 'first warning',
  EA03: 'second warning',
  EA08: 'breach letter',
  IBR: 'breach or recall initiated',
  ROM: 'referred to offender manager',
  NFA: 'no further action',
  EA12: 'decision pending',
  EA06: 'warning withdrawn',
  EA07: 'warning withdrawn',
  EA11: 'recall requested',
}

/** JSON Schema has no flag for small letters, so the pattern spells both cases. */
const anyCase = (codes: Readonly<Record<string, unknown>>) => {
  const spelt = Object.keys(codes).map((code) =>
    code.replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`),
  )
  return z.string().regex(new RegExp(`^(${spelt.join('|')})$`))
}
/** A code in capitals stands as an enumeration too, so that an editor completes it. */
const codeOf = (codes: Readonly<Record<string, unknown>>) =>
  z.union([z.enum(Object.keys(codes)), anyCase(codes)])

export const outcomeCode = codeOf(OUTCOME_CODES)
export const stepCode = codeOf(STEP_CODES)
export const outcomeOrCode = z
  .union([outcome, outcomeCode])
  .describe("What happened: one of the program's words, or a code such as ATTC or UAAB")
export const stepOrCode = z
  .union([step, stepCode])
  .describe("What was done: one of the program's words, or a code such as EA02")

/** The outcome that a word or code stands for; undefined where it is neither. */
export function outcomeOf(given: string): { outcome: Outcome; code?: string; reason?: string } | undefined {
  const word = OUTCOMES.find((known) => known === given)
  if (word) return { outcome: word }
  const code = given.toUpperCase()
  const known = OUTCOME_CODES[code]
  return known && { ...known, code }
}

interface Coded {
  outcome: string
  code?: string | undefined
  reason?: string | undefined
}

/** Turns a code into its word, keeps the code, and lets a code stand in for the reason that it means. */
export function settleOutcome<Entry extends Coded>(entry: Entry) {
  const read = outcomeOf(entry.outcome)
  if (!read) throw new Error('an outcome that the schema should have refused')
  const code = entry.code?.toUpperCase() ?? read.code
  const reason = entry.reason ?? (code === undefined ? undefined : OUTCOME_CODES[code]?.reason)
  return { ...entry, outcome: read.outcome, ...(code && { code }), ...(reason && { reason }) }
}

/** The same for an enforcement step. */
export function settleStep<Entry extends { step: string; code?: string | undefined }>(entry: Entry) {
  const code = STEPS.some((known) => known === entry.step) ? entry.code : entry.step
  const word = STEPS.find((known) => known === entry.step) ?? STEP_CODES[entry.step.toUpperCase()]
  if (!word) throw new Error('a step that the schema should have refused')
  return { ...entry, step: word, ...(code && { code: code.toUpperCase() }) }
}
