import * as z from 'zod'
import { edition } from './edition.ts'
import { amount } from './source.ts'

/**
 * The JSON Schema (2020-12) of an edition's file, from the shapes that read it, so that an editor completes
 * and marks what is typed. What stands between fields (references, numbers in their source words) is
 * checked on reading.
 */
export function programmeJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(edition, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      if ((zodSchema as unknown) === amount) jsonSchema.oneOf = valueOrRange
    },
  })
  return {
    $schema,
    title: 'Groupwork programme edition',
    description: "One programme in one area at one date. What its source document doesn't state is absent.",
    ...rest,
  }
}

// zod's refinement of an amount has no form of its own in JSON Schema.
const valueOrRange = [
  { required: ['value'] },
  { anyOf: [{ required: ['minimum'] }, { required: ['maximum'] }] },
]
