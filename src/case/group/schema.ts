import * as z from 'zod'
import { type Codes, STANDARD_CODES } from '../codes/code-table.ts'
import { caseJsonSchema } from '../schema.ts'
import { groupFile } from './shape.ts'

/**
 * The JSON Schema (2020-12) of a group file, with that of a case for each person in it.
 * @param codes the table that cases are read by: an office's own codes are in it
 */
export function groupJsonSchema(codes: Codes = STANDARD_CODES): Record<string, unknown> {
  const { $schema, title: _, ...ofCase } = caseJsonSchema(codes)
  const { $schema: dialect, ...rest } = z.toJSONSchema(groupFile, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === groupFile.shape.people.unwrap().element.shape.case)
        Object.assign(jsonSchema, { ...clear(jsonSchema), $ref: '#/$defs/case' })
    },
  })
  return {
    $schema: dialect,
    title: 'Groupwork group file',
    description: 'What the people of a group share, and the case record of each.',
    ...rest,
    $defs: { case: ofCase },
  }
}

/** Takes away everything but what it says of itself. */
function clear(schema: Record<string, unknown>): Record<string, unknown> {
  for (const key of Object.keys(schema)) if (key !== 'description') delete schema[key]
  return schema
}
