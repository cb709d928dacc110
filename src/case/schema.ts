import * as z from 'zod'
import { caseRecord } from './record.ts'

/** The JSON Schema (2020-12) of a case file, from the shapes that read it. What stands between fields is checked on reading. */
export function caseJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(caseRecord, { io: 'input', target: 'draft-2020-12' })
  return {
    $schema,
    title: 'Groupwork case record',
    description: 'What is known of one person and one programme. A fact that is absent is not recorded.',
    ...rest,
  }
}
