import * as z from 'zod'
import { type Codes, STANDARD_CODES } from './codes/code-table.ts'
import { codeKeywords } from './codes/codes.ts'
import { caseRecord } from './record.ts'

/**
 * The JSON Schema (2020-12) of a case file, from the shapes that read it. What stands between fields is checked on reading.
 * @param codes the table that cases are read by: an office's own codes are in it
 */
export function caseJsonSchema(codes: Codes = STANDARD_CODES): Record<string, unknown> {
  const keywords = codeKeywords(codes)
  const { $schema, ...rest } = z.toJSONSchema(caseRecord, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const meta = z.globalRegistry.get(zodSchema) ?? {}
      const own = Object.values(meta).map((value) => keywords.get(value))
      Object.assign(jsonSchema, ...own)
    },
  })
  return {
    $schema,
    title: 'Groupwork case record',
    description: 'What is known of one person and one programme. A fact that is absent is not recorded.',
    ...rest,
  }
}
