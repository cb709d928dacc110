import * as z from 'zod'
import type { Codes, Kind } from '../../src/message.ts'
import { filesBelow, readTables } from '../language/tables.ts'
import { caseOver } from '../rules/cases.ts'
import { editionNamed } from '../rules/editions.ts'
import type { Scenario } from './read.ts'

/** What a finding is expected by: its data. It has no words. */
export const wantedFinding = z.strictObject({
  absent: z.boolean().optional(),
  clause: z.string().optional(),
  id: z.unknown().optional(),
  code: z.unknown().optional(),
  parameters: z.record(z.string(), z.unknown()).optional(),
  topic: z.unknown().optional(),
  outcome: z.unknown().optional(),
  severity: z.unknown().optional(),
  sources: z.unknown().optional(),
  basis: z.unknown().optional(),
  facts: z.unknown().optional(),
  missing: z.unknown().optional(),
  readings: z.unknown().optional(),
  settledBy: z.unknown().optional(),
})
export type WantedFinding = z.infer<typeof wantedFinding>

const codes: Codes = Object.assign({}, ...(await readTables()).map((table) => table.codes))

/** The words of the data model that hold a blank: `not met`, `return to court`. */
const words = new Set(
  ['src/rules', 'src/actions', 'src/case', 'src/programme']
    .flatMap((folder) => filesBelow(folder, '.ts'))
    .flatMap(({ text }) => [...text.matchAll(/'([a-z-]+(?: [a-z-]+)+)'/g)].map(([, word]) => word)),
)

/**
 * What an assessment can't hold, so that it would be missed in vain, or be found absent in any case: words, a code that
 * there isn't, a parameter that its message hasn't.
 */
export function strangeIn({ edition, given, expect: { findings = [], ...paths } }: Scenario): string[] {
  const texts = JSON.stringify([caseOver(given, edition), editionNamed(edition)])
  const isText = (value: string) => texts.includes(JSON.stringify(value).slice(1, -1))
  const strange = (value: unknown): string[] => {
    if (typeof value === 'string') {
      if (CODE.test(value)) return value in codes ? [] : [`no code: ${value}`]
      return !value.includes(' ') || ID.test(value) || words.has(value) || isText(value)
        ? []
        : [`words: ${value}`]
    }
    if (typeof value !== 'object' || value === null) return []
    const { code, ...beside } = value as Record<string, unknown>
    return [
      ...(typeof code === 'string' ? strangeParameters(code, beside) : []),
      ...Object.values(value).flatMap(strange),
    ]
  }
  return [
    ...strange(paths),
    ...wantedFinding
      .array()
      .parse(findings)
      .flatMap(({ code, parameters = {}, ...fields }) => [
        ...strangeParameters(code, parameters),
        ...strange([code, parameters, fields]),
      ]),
  ]
}

function strangeParameters(code: unknown, parameters: Record<string, unknown>): string[] {
  const tables = typeof code === 'string' ? [codes[code] ?? {}] : Object.values(codes)
  return Object.entries(parameters).flatMap(([name, value]) => {
    const kinds = tables.flatMap((table): Kind[] => (name in table ? [table[name] as Kind] : []))
    if (kinds.length === 0) return [`no parameter of ${code ?? 'any code'}: ${name}`]
    const forms = kinds.every((kind) => typeof kind !== 'string') ? kinds.flat() : null
    return forms === null || typeof value !== 'string' || forms.includes(value)
      ? []
      : [`no form of ${name}: ${value}`]
  })
}

/** `attendance/repeat-due` */
export const CODE = /^[a-z-]+\/[a-z-]+$/
/** `route.prior-treatment/direct entry/relapse-prevention` */
const ID = /^[a-z-]+\.\S/
