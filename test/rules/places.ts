import type { Edition } from '../../src/programme/edition.ts'

/** A place of an edition that cites a clause: a parameter by its path, a statement by its topic, or a contact. */
export interface Place {
  clause: string
  kind: 'parameter' | 'statement' | 'withheld' | 'contact'
  path: string
}

export function placesOf({ rules, statements, contacts }: Edition): Place[] {
  return [
    ...parameters(rules, ''),
    ...statements.map(
      ({ topic, withheld, source }): Place => ({
        clause: source.clause,
        kind: withheld === undefined ? 'statement' : 'withheld',
        path: topic,
      }),
    ),
    ...contacts.map(({ role, source }): Place => ({ clause: source.clause, kind: 'contact', path: role })),
  ]
}

/** Lists are entered by the id of an entry, where it has one; without one the list itself is the place. */
function parameters(value: unknown, path: string): Place[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown) => parameters(entry, joined(path, idOf(entry))))
  }
  if (typeof value !== 'object' || value === null) return []
  const own = 'source' in value ? (value.source as { clause: string }) : null
  return [
    ...(own === null ? [] : [{ clause: own.clause, kind: 'parameter' as const, path }]),
    ...Object.entries(value)
      .filter(([key]) => key !== 'source')
      .flatMap(([key, below]) => parameters(below, joined(path, key))),
  ]
}

function idOf(entry: unknown): string {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : ''
}

const joined = (path: string, key: string) => [path, key].filter((part) => part !== '').join('.')
