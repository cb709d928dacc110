import * as z from 'zod'
import { CODE_FORM, type Codes, type OutcomeCode, STANDARD_CODES } from './code-table.ts'
import {
  OUTCOME_SAYS,
  OUTCOMES,
  type Outcome,
  STATUSES,
  STEPS,
  type StatusWord,
  type Step,
} from './code-words.ts'
import { fact } from './fields.ts'

/**
 * How codes are read: as a word or as a code, in capitals or small letters. The word is what the program works with; the
 * code as it was given stays beside it. What a code means stands in the table (code-table.ts).
 */

export type { Codes } from './code-table.ts'
export { OUTCOMES, type Outcome, STEPS, type Step } from './code-words.ts'

export const outcome = z.enum(OUTCOMES)
export const step = z.enum(STEPS)

// Shapes are made once and know no parameters. Reading waits for nothing, so nobody else reads while it lasts.
let current = STANDARD_CODES

/** Reads by a table of codes; by the supplied one where none is given. */
export function readingBy<Read>(codes: Codes | undefined, read: () => Read): Read {
  const before = current
  current = codes ?? before
  try {
    return read()
  } finally {
    current = before
  }
}

/** The table that is read by. */
export const codesNow = (): Codes => current

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

const wordIn = <Word extends string>(words: readonly Word[], given: string): Word | undefined =>
  words.find((word) => word === given.toLowerCase())

interface Said {
  attended?: z.infer<typeof fact> | undefined
  complied?: z.infer<typeof fact> | undefined
}

interface Coded extends Said {
  outcome: string
  code?: string | undefined
  reason?: string | undefined
}

/** What a code comes to that isn't known, by what the entry says of it. */
export function placed({ attended, complied }: Said): Outcome {
  if (attended === 'yes') {
    return complied === 'yes' ? 'attended' : complied === 'no' ? 'failed to comply' : 'attendance undecided'
  }
  // No failure, but whether it is an acceptable absence or was moved, and by whom, nobody says.
  return attended === 'no' && complied !== 'yes' ? 'absence undecided' : 'attendance undecided'
}

type Context = z.core.$RefinementCtx

/**
 * Turns a code into its word, keeps the code, and lets a code stand in for the reason that it means. What the entry says
 * of a code that is known is what the code says, and isn't kept beside it.
 */
export function settleOutcome<Entry extends Coded>(given: Entry, context: Context) {
  const { attended, complied, ...entry } = given
  const refuse = (field: string, message: string) => {
    context.addIssue({ code: 'custom', path: [field], message, input: given })
    return z.NEVER
  }
  const word = wordIn(OUTCOMES, given.outcome)
  const code = (word === undefined ? given.outcome : given.code)?.toUpperCase()
  const meant: OutcomeCode | undefined = code === undefined ? undefined : current.outcomes[code]
  const said = { ...(attended && { attended }), ...(complied && { complied }) }
  if (code !== undefined && meant === undefined && (attended === undefined || complied === undefined)) {
    return refuse(word === undefined ? 'outcome' : 'code', 'a known word or code')
  }
  for (const [field, fact] of Object.entries(said)) {
    const meantBy = meant?.[field as keyof Said]
    if (meantBy !== undefined && meantBy !== 'unknown' && fact !== meantBy) {
      return refuse(field, `${meantBy}, as the code ${code} says`)
    }
  }
  // Where a code that is known stands beside a word, the facts are the code's; else they have to be the word's.
  const own = meant === undefined && word !== undefined ? OUTCOME_SAYS[word] : undefined
  for (const [field, fact] of Object.entries(said)) {
    const ownFact = own?.[field as keyof Said]
    if (ownFact !== undefined && fact !== 'not recorded' && fact !== ownFact) {
      return refuse(field, `${ownFact}, as the outcome "${word}" says`)
    }
  }
  // A word that is given stands, as the code's own does: that they differ is told elsewhere.
  const outcome = word ?? meant?.outcome ?? placed(said)
  const other = code !== undefined && word === undefined && given.code !== undefined ? given.code : undefined
  if (other !== undefined && other.toUpperCase() !== code) return refuse('code', 'the code of the outcome')
  const reason = entry.reason ?? meant?.reason
  return {
    ...entry,
    outcome,
    ...(code && { code }),
    ...(reason && { reason }),
    ...(code !== undefined && meant === undefined && said),
  }
}

/** The same for an enforcement step. */
export function settleStep<Entry extends { step: string; code?: string | undefined }>(
  given: Entry,
  context: Context,
) {
  const word = wordIn(STEPS, given.step)
  const code = (word === undefined ? given.step : given.code)?.toUpperCase()
  const step: Step | undefined = word ?? (code === undefined ? undefined : current.steps[code]?.step)
  const isKnown = code === undefined || current.steps[code] !== undefined
  if (step === undefined || !isKnown) {
    const field = word === undefined ? 'step' : 'code'
    context.addIssue({ code: 'custom', path: [field], message: 'a known word or code', input: given })
    return z.NEVER
  }
  return { ...given, step, ...(code && { code }) }
}

/** The services' own words for a status, and its codes, in small letters, with the program's words. */
function serviceWords(codes: Codes): ReadonlyMap<string, StatusWord> {
  const known = made.get(codes)
  if (known !== undefined) return known
  const words = new Map(
    Object.entries(codes.statuses).flatMap(([code, { words, formerly, status }]) =>
      status === undefined
        ? []
        : [code, words ?? [], formerly ?? []].flat().map((word) => [word.toLowerCase(), status] as const),
    ),
  )
  made.set(codes, words)
  return words
}

const made = new WeakMap<Codes, ReadonlyMap<string, StatusWord>>()

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

/** Turns what a service calls a status into the word for it, and keeps that. */
export function settleStatus<Entry extends { status: string; code?: string | undefined }>(
  given: Entry,
  context: Context,
) {
  const own = wordIn(STATUSES, given.status)
  const words = serviceWords(current)
  const status: StatusWord | undefined = own ?? words.get(given.status.toLowerCase())
  if (status === undefined) {
    context.addIssue({ code: 'custom', path: ['status'], message: 'a known status', input: given })
    return z.NEVER
  }
  const code = own === undefined ? given.status : given.code
  const meant = code === undefined ? undefined : words.get(code.toLowerCase())
  if (meant !== undefined && meant !== status) {
    context.addIssue({ code: 'custom', path: ['code'], message: `a code for "${status}"`, input: given })
    return z.NEVER
  }
  return { ...given, status, ...(code !== undefined && { code }) }
}
