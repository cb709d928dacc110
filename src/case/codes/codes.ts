import * as z from 'zod'
import { fact } from '../fields.ts'
import { CODE_FORM, type Codes, STANDARD_CODES } from './code-table.ts'
import { OUTCOMES, STATUSES, STEPS } from './code-words.ts'
import { serviceWords } from './service-words.ts'

/**
 * How codes may be written: as a word or as a code, in capitals or small letters. What a code means stands in the table
 * (code-table.ts); settle-codes.ts turns it into the word that the program works with, and keeps it beside that.
 */

export type { Codes } from './code-table.ts'
export { OUTCOMES, type Outcome, STEPS, type Step } from './code-words.ts'

export const outcome = z.enum(OUTCOMES)
export const step = z.enum(STEPS)

/** JSON Schema has no flag for small letters, so the pattern spells both cases. */
function anyCase(words: readonly string[]): string {
  const spelt = words.map((word) =>
    word
      .replace(/[()]/g, '\\$&')
      .replace(/[A-Za-z]/g, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`),
  )
  return `^(${spelt.join('|')})$`
}
const known = (...words: (readonly string[])[]) => z.string().regex(new RegExp(anyCase(words.flat())))

export const OUTCOME_CODES = Object.keys(STANDARD_CODES.outcomes) as [string, ...string[]]
export const STEP_CODES = Object.keys(STANDARD_CODES.steps) as [string, ...string[]]

/** What may be a code, also one that isn't known: of an office, or beside what it says. */
const anyCode = z.string().regex(CODE_FORM)

// A word or code of ours stands as an enumeration too, so that an editor completes it.
const outcomeOrCode = z
  .union([outcome, z.enum(OUTCOME_CODES), known(OUTCOMES), anyCode])
  .describe("What happened: one of the program's words, or a code such as ATTC or UAAB")

/** What a case says of something that was to be attended. */
export const outcomeFields = {
  outcome: outcomeOrCode,
  code: z
    .union([z.enum(OUTCOME_CODES), anyCode])
    .optional()
    .describe('The code as it was given, where the outcome is a word'),
  attended: fact
    .optional()
    .describe('For a code that is not known: did the person attend, as it is recorded there?'),
  complied: fact
    .optional()
    .describe('For a code that is not known: did the person comply, as it is recorded there?'),
}

/** A code that isn't known needs what it says beside it. For the JSON Schema. */
function codeOrFacts({ outcomes }: Codes) {
  const codes = Object.keys(outcomes)
  return {
    anyOf: [
      {
        properties: {
          outcome: { type: 'string', pattern: anyCase([...OUTCOMES, ...codes]) },
          code: { type: 'string', pattern: anyCase(codes) },
        },
      },
      { required: ['attended', 'complied'] },
    ],
  }
}
export const CODE_OR_FACTS = codeOrFacts(STANDARD_CODES)

export const stepOrCode = z
  .union([step, z.enum(STEP_CODES), known(STEPS), anyCode])
  .describe("What was done: one of the program's words, or a code such as EA02")
export const stepCode = z.union([z.enum(STEP_CODES), anyCode])
// Beside the shape, since a code of an office is one that the supplied schema doesn't know.
function knownStep({ steps }: Codes) {
  const codes = Object.keys(steps)
  return {
    allOf: [
      {
        properties: {
          step: { type: 'string', pattern: anyCase([...STEPS, ...codes]) },
          code: { type: 'string', pattern: anyCase(codes) },
        },
      },
    ],
  }
}
export const KNOWN_STEP = knownStep(STANDARD_CODES)

export const statusOrCode = z
  .union([z.enum(STATUSES), z.string().regex(/^[A-Za-z][A-Za-z0-9_ ()-]{1,59}$/)])
  .describe("One of the program's words; or a service's own words or code, such as EIBE")
function knownStatus(codes: Codes) {
  const pattern = anyCase([...new Set([...STATUSES, ...serviceWords(codes).keys()])])
  return { allOf: [{ properties: { status: { type: 'string', pattern } } }] }
}
export const KNOWN_STATUS = knownStatus(STANDARD_CODES)

/** What the JSON Schema says of codes, by the table of an office: in place of what it says by the supplied one. */
export function codeKeywords(codes: Codes): ReadonlyMap<unknown, object> {
  return new Map<unknown, object>([
    [CODE_OR_FACTS.anyOf, codeOrFacts(codes)],
    [KNOWN_STEP.allOf, knownStep(codes)],
    [KNOWN_STATUS.allOf, knownStatus(codes)],
  ])
}
