import * as z from 'zod'
import type { WithActions } from '../../actions/action.ts'
import { STANDING, say } from '../../changes/phrases.ts'
import { InputError } from '../../errors.ts'
import type { Language } from '../../language/language.ts'

const part = z.enum(STANDING['standing/part'].state)

/** What of a saved assessment is compared: the rest of it may be anything. */
const saved = z.looseObject({
  edition: z.string(),
  asOf: z.iso.date(),
  status: z.enum(STANDING['standing/status'].status),
  suitability: z.looseObject({ conclusion: z.enum(STANDING['standing/suitability'].conclusion) }),
  route: z.looseObject({ name: z.string().nullable(), state: z.enum(STANDING['standing/route'].state) }),
  hours: z.looseObject({ credited: z.number() }),
  parts: z.array(
    z.looseObject({
      ...{ partId: z.string(), name: z.string(), state: part },
      modules: z.array(
        z.looseObject({
          ...{ moduleId: z.string(), name: z.string(), state: part },
          runs: z.array(z.unknown()),
        }),
      ),
    }),
  ),
  enforcement: z.looseObject({ stage: z.enum(STANDING['standing/enforcement'].stage) }),
  attempts: z.looseObject({
    maximum: z.number().nullable(),
    state: z.enum(STANDING['standing/attempts'].state),
  }),
  psychometrics: z.looseObject({
    checkpoints: z.array(
      z.looseObject({ name: z.string(), state: z.enum(STANDING['standing/measures'].state) }),
    ),
  }),
  completion: z.looseObject({
    state: z.enum(STANDING['standing/completion'].state),
    ended: z.looseObject({}).nullable(),
  }),
  undecided: z.array(z.string()),
  nextActions: z.array(z.looseObject({ findingId: z.string() })),
  findings: z.array(
    z.looseObject({
      ...{ id: z.string(), topic: z.string(), outcome: z.string(), severity: z.string() },
      ...{ statement: z.string(), facts: z.array(z.string()) },
      code: z.string().optional(),
      parameters: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
})

/** Whether it is an assessment, as `check --json` prints one, and no case. */
export function isAssessment(data: unknown): boolean {
  const fields = ['edition', 'asOf', 'suitability', 'route', 'parts', 'status', 'findings']
  return typeof data === 'object' && data !== null && fields.every((field) => field in data)
}

/**
 * A saved assessment as data again: what was found is compared, in whatever words it was saved. A finding that was saved
 * without its code, or whose code is none any more, is kept as its words. Throws InputError where it isn't as it was.
 */
export function readAssessment(data: unknown, file: string, language: Language): WithActions {
  const read = saved.safeParse(data)
  if (!read.success) {
    throw new InputError(
      read.error.issues.map(({ path }) => ({
        file,
        pointer: path.map((step) => `/${String(step)}`).join(''),
        expected: 'expected an assessment as check --json printed it',
      })),
    )
  }
  const findings = read.data.findings.map(({ code, parameters, statement, ...finding }) => {
    const message = {
      code: code ?? '',
      parameters: (parameters ?? {}) as WithActions['findings'][number]['parameters'],
    }
    const isKnown = code !== undefined && language.sayIfKnown(message) !== null
    return { ...finding, ...(isKnown ? message : say('change/saved', { words: statement })) }
  })
  return { ...read.data, findings } as unknown as WithActions
}
