import { choose } from './choices.ts'
import { jsonText, print } from './terminal.ts'

/** `groupwork schema case|programme`: the JSON Schema, for editors and for other programs. */
export async function schema(what: string): Promise<void> {
  const [chosen] = choose('schema', [what], ['case', 'programme'])
  await print(jsonText(await published(chosen)))
}

async function published(what: 'case' | 'programme' | undefined): Promise<unknown> {
  if (what === 'case') return (await import('../case/schema.ts')).caseJsonSchema()
  return (await import('../programme/schema.ts')).programmeJsonSchema()
}
