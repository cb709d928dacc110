import { choose } from './choices.ts'
import type { SchemaFlags } from './options.ts'
import { jsonText, print } from './terminal.ts'

/** `groupwork schema case|programme`: the JSON Schema, for editors and for other programs. Of a case, with an office's codes. */
export async function schema(what: string, flags: SchemaFlags): Promise<void> {
  const [chosen] = choose('schema', [what], ['case', 'programme'])
  await print(jsonText(await published(chosen, flags)))
}

async function published(what: 'case' | 'programme' | undefined, { codes }: SchemaFlags): Promise<unknown> {
  if (what !== 'case') return (await import('../programme/schema.ts')).programmeJsonSchema()
  const { caseJsonSchema } = await import('../case/schema.ts')
  if (codes === undefined) return caseJsonSchema()
  const { openResources } = await import('../resources.ts')
  return caseJsonSchema(openResources({ codes }).codes())
}
