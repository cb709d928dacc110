import { choose } from './choices.ts'
import type { SchemaFlags } from './options.ts'
import { jsonText, print } from './terminal.ts'

/**
 * `groupwork schema case|group|programme`: the JSON Schema, for editors and for other programs. Of a case and a group,
 * with an office's codes.
 */
export async function schema(what: string, flags: SchemaFlags): Promise<void> {
  const [chosen] = choose('schema', [what], ['case', 'group', 'programme'])
  await print(jsonText(await published(chosen, flags)))
}

type What = 'case' | 'group' | 'programme' | undefined

async function published(what: What, { codes }: SchemaFlags): Promise<unknown> {
  if (what !== 'case' && what !== 'group')
    return (await import('../programme/schema.ts')).programmeJsonSchema()
  const schemaOf =
    what === 'group'
      ? (await import('../case/group/schema.ts')).groupJsonSchema
      : (await import('../case/schema.ts')).caseJsonSchema
  if (codes === undefined) return schemaOf()
  const { openResources } = await import('../resources.ts')
  return schemaOf(openResources({ codes }).codes())
}
