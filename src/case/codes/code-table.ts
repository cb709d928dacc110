import * as z from 'zod'
import standard from '../../../programmes/codes.json' with { type: 'json' }
import { InputError, type Issue } from '../../errors.ts'
import { type Flaw, pointerTo } from '../../programme/flaw.ts'
import { lineOf } from '../../programme/read.ts'
import { expectation, shapeFlaws } from '../../programme/shape.ts'
import { parseYaml } from '../../programme/yaml-text.ts'
import { line } from '../fields.ts'
import { OUTCOME_SAYS, OUTCOMES, STATUSES, STEPS } from './code-words.ts'

/**
 * The table of codes: programmes/codes.json, and what an office lays over it. A code stands in capitals. What each means
 * to the program is one of its words; beside it stands what the systems that use the code say of it
 * (docs/decisions/0017).
 */

/** As the systems record it. `unknown`: they don't say. */
const FLAG = ['yes', 'no', 'unknown'] as const
const about = {
  words: line.optional().describe('Official description'),
  formerly: line.optional().describe('Official description before it was renamed'),
  history: line.optional().describe('Since when it is used, renamed or taken out, and where'),
}

const outcomeCode = z.strictObject({
  ...about,
  attended: z.enum(FLAG).optional(),
  complied: z.enum(FLAG).optional(),
  acceptable: z.enum(['yes', 'no', 'undecided']).optional().describe('Of an absence'),
  movedBy: z.enum(['service', 'person', 'unknown']).optional().describe('Who asked to move it'),
  enforceable: z.enum(FLAG).optional(),
  outcome: z.enum(OUTCOMES).describe('What it means, in one of the words of a case record'),
  reason: line.optional().describe('Stands in where a case gives no reason'),
})
export type OutcomeCode = z.infer<typeof outcomeCode>

const stepCode = z.strictObject({
  ...about,
  outstanding: z.enum(['yes', 'no']).optional().describe('yes: a task to do, not a thing done'),
  step: z.enum(STEPS),
})
export type StepCode = z.infer<typeof stepCode>

/** Without `status`: one that has no counterpart in a case record. */
const statusCode = z.strictObject({ ...about, status: z.enum(STATUSES).optional() })
export type StatusCode = z.infer<typeof statusCode>

/** Also of a code that isn't known. */
export const CODE_FORM = /^[A-Za-z][A-Za-z0-9_]{1,39}$/
const code = z.string().regex(CODE_FORM, 'a code of letters and digits')
const table = z.strictObject({
  outcomes: z.record(code, outcomeCode).default({}),
  steps: z.record(code, stepCode).default({}),
  statuses: z.record(code, statusCode).default({}),
})
export type Codes = z.output<typeof table>

/** Of an office: of a code that is known, only what it says otherwise. */
const laidOver = z.strictObject({
  outcomes: z.record(code, outcomeCode.partial()).default({}),
  steps: z.record(code, stepCode.partial()).default({}),
  statuses: z.record(code, statusCode).default({}),
})

// It is checked by a test: programs that only start needn't.
export const STANDARD_CODES = standard as Codes

/** Throws InputError with everything that is wrong with the package's own table. */
export const checkTable = (data: unknown): Codes => table.parse(data)

/**
 * The supplied table with an office's own laid over it: YAML with `outcomes`, `steps` and `statuses`. Throws InputError
 * with every issue, by place and line.
 */
export function readCodes(yamlText: string, file: string): Codes {
  const { document, lines, data } = parseYaml(yamlText, file)
  const issue = ({ path, expected }: Flaw): Issue => {
    const at = lineOf(document, path, lines)
    return {
      file,
      pointer: pointerTo(path),
      expected: at === undefined ? expected : `${expected} (line ${at})`,
    }
  }
  const read = laidOver.safeParse(data ?? {}, { error: expectation })
  if (!read.success) throw new InputError(shapeFlaws(read.error).map(issue))
  const over = read.data
  const codes = {
    outcomes: layOver(STANDARD_CODES.outcomes, over.outcomes, withoutOldReason),
    steps: layOver(STANDARD_CODES.steps, over.steps),
    statuses: layOver(STANDARD_CODES.statuses, over.statuses),
  }
  const flaws = [
    ...KINDS.flatMap((kind) => repeated(kind, over[kind])),
    ...KINDS.flatMap((kind) => unnamed(kind, codes[kind], over[kind])),
    ...Object.keys(over.outcomes).flatMap((given) =>
      contradiction(given, codes.outcomes[given.toUpperCase()]),
    ),
  ]
  if (flaws.length > 0) throw new InputError(flaws.map(issue))
  return codes as Codes
}

const KINDS = ['outcomes', 'steps', 'statuses'] as const
type Entries<Entry> = Record<string, Entry>
type Over<Entry> = { [Field in keyof Entry]?: Entry[Field] | undefined }

function layOver<Entry>(
  under: Entries<Entry>,
  over: Entries<Over<Entry>>,
  kept: (before: Entry, entry: Over<Entry>) => Over<Entry> = (before) => before,
): Entries<Over<Entry>> {
  const laid: Entries<Over<Entry>> = { ...under }
  for (const [given, entry] of Object.entries(over)) {
    const before = under[given.toUpperCase()]
    laid[given.toUpperCase()] = { ...(before && kept(before, entry)), ...entry }
  }
  return laid
}

/** A reason belongs to what a code means: with another meaning it has to be given anew. */
function withoutOldReason({ reason, ...before }: OutcomeCode, { outcome }: Over<OutcomeCode>) {
  const same = outcome === undefined || outcome === before.outcome
  return same && reason !== undefined ? { ...before, reason } : before
}

function repeated(kind: string, entries: Entries<unknown>): Flaw[] {
  const known = new Set<string>()
  return Object.keys(entries).flatMap((given) => {
    const again = known.has(given.toUpperCase())
    known.add(given.toUpperCase())
    return again
      ? [{ path: [kind, given], expected: 'expected each code once: capitals and small letters are one' }]
      : []
  })
}

/** A code of one's own needs what it means. */
function unnamed(kind: (typeof KINDS)[number], laid: Entries<object>, over: Entries<unknown>): Flaw[] {
  const field = { outcomes: 'outcome', steps: 'step', statuses: 'status' }[kind]
  return Object.keys(over).flatMap((given) =>
    field in (laid[given.toUpperCase()] ?? {})
      ? []
      : [
          {
            path: [kind, given],
            expected: `a required field is missing; expected ${field}, what the code means`,
          },
        ],
  )
}

/** A word that its own columns deny. */
function contradiction(given: string, laid: Over<OutcomeCode> | undefined): Flaw[] {
  const { outcome, attended, complied, acceptable } = laid ?? {}
  const says = outcome === undefined ? undefined : OUTCOME_SAYS[outcome]
  const path = ['outcomes', given, 'outcome']
  if (attended === 'no' && says?.attended === 'yes')
    return [{ path, expected: `expected an outcome of a person who did not attend, or attended: yes` }]
  if (attended === 'yes' && says?.attended === 'no')
    return [{ path, expected: `expected an outcome of a person who attended, or attended: no` }]
  if (outcome === 'attended' && complied === 'no')
    return [{ path, expected: 'expected failed to comply, partial or excluded, or complied: yes' }]
  if (outcome === 'acceptable absence' && acceptable !== undefined && acceptable !== 'yes')
    return [{ path, expected: 'expected an absence that is not acceptable, or acceptable: yes' }]
  if (outcome === 'unacceptable absence' && acceptable !== undefined && acceptable !== 'no')
    return [{ path, expected: 'expected an absence that may be acceptable, or acceptable: no' }]
  return []
}
