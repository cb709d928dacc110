import { type Flaw, pointerTo } from './flaw.ts'

/**
 * Fields of a new edition that nobody has filled in yet, counted by section with the first of each: a list of hundreds helps
 * nobody. Real faults stay as they are, and come first; few empty fields are told one by one.
 * @param data as the file has it
 */
export function unansweredTogether(flaws: readonly Flaw[], data: unknown): Flaw[] {
  const open = flaws.filter(({ path }) => valueAt(data, path) === null)
  if (open.length <= TOLD_ONE_BY_ONE) return [...flaws]
  const faults = flaws.filter((flaw) => !open.includes(flaw))
  const sections = new Map<string, Flaw[]>()
  for (const flaw of open) {
    const section = pointerTo(flaw.path.slice(0, flaw.path[0] === 'rules' ? 2 : 1))
    sections.set(section, [...(sections.get(section) ?? []), flaw])
  }
  return [
    ...faults,
    ...[...sections].map(([section, all]): Flaw => {
      const { path } = all[0] as Flaw
      const fields = all.length === 1 ? 'one field is' : `${all.length} fields are`
      const expected = `${fields} still to be filled in under ${section}; this is the next`
      return { path, expected, told: 'edition/unanswered' }
    }),
  ]
}

/** So many empty fields can be gone through one by one. */
const TOLD_ONE_BY_ONE = 10

/** Null: a field that stands there with nothing in it. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  )
}
