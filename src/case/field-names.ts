import { type Path, pointerTo, valueAt } from './pointer.ts'
import { caseJsonSchema } from './schema.ts'

/** What a JSON Schema calls fields, wherever it does. Whatever else a field is called may be anything, a name too. */
export function fieldNames(schema: unknown): Set<string> {
  const names = new Set<string>()
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const name of Object.keys(valueAt(value, ['properties']) ?? {})) names.add(name)
    for (const inner of Object.values(value)) walk(inner)
  }
  walk(schema)
  return names
}

/** How much of a path can be told: it ends before the first field that isn't one of these. */
export function tellable(path: Path, names: ReadonlySet<string>): Path {
  const end = path.findIndex((step) => !PLACE.test(String(step)) && !names.has(String(step)))
  return end === -1 ? path : path.slice(0, end)
}

/** In a list. A longer number may be anybody's. */
const PLACE = /^\d{1,5}$/

let ofCases: ReadonlySet<string> | undefined

/**
 * Pointer to a place in a case, as far as its fields are a case's own. `whole`: it names the place itself.
 * @param facts names of the extra facts, which an edition gives
 */
export function pointerInCase(
  path: Path,
  facts: ReadonlySet<string> = new Set(),
): { pointer: string; whole: boolean } {
  ofCases ??= fieldNames(caseJsonSchema())
  const [first, ...rest] = path
  const told = first === 'facts' ? [first, ...tellable(rest, facts)] : tellable(path, ofCases)
  return { pointer: pointerTo(told), whole: told.length === path.length }
}
