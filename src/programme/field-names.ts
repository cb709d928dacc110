/** What a JSON Schema calls fields, wherever it does. Whatever else a field is called may be anything, a name too. */
export function fieldNames(schema: unknown): Set<string> {
  const names = new Set<string>()
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if ('properties' in value && Object.hasOwn(value, 'properties'))
      for (const name of Object.keys(value.properties ?? {})) names.add(name)
    for (const inner of Object.values(value)) walk(inner)
  }
  walk(schema)
  return names
}

/** How much of a path can be told: it ends before the first field that isn't one of these. */
export function tellable(path: readonly PropertyKey[], names: ReadonlySet<string>): readonly PropertyKey[] {
  const end = path.findIndex((step) => !PLACE.test(String(step)) && !names.has(String(step)))
  return end === -1 ? path : path.slice(0, end)
}

/** In a list. A longer number may be anybody's. */
const PLACE = /^\d{1,5}$/
