import type { Edition } from './edition.ts'
import type { Flaw } from './flaw.ts'
import { hasTime, numbersCountedIn, numbersIn } from './number-words.ts'
import { programmeJsonSchema } from './schema.ts'
import { below, type SchemaNode } from './schema-node.ts'

/** Every number that a rule uses or a sentence prints has to stand in the source words beside it. */

const NUMBERS = [
  'value',
  'year',
  'minimum',
  'maximum',
  'hours',
  'years',
  'months',
  'withinMonths',
  'weeks',
  'n',
  'unacceptable',
]
/** `24`, where the words say “2 years”. */
const MONTHS = ['months', 'withinMonths']
const TEXTS = [
  'sentencer',
  'participant',
  'brief',
  'name',
  'pattern',
  'words',
  'scope',
  'text',
  'aim',
  'conditional',
  'label',
  'compared',
  'found',
]
const TIMES = ['from', 'to']

interface Fields {
  source?: { words: string }
  withheld?: string
  derived?: boolean
  assumption?: string
}

/** Values marked as derived or as an assumption, and statements that are never printed, are left alone. */
export function numberFlaws({ rules, statements, glance, evidence }: Edition): Flaw[] {
  return [
    ...walk(rules, ['rules'], ''),
    ...walk(statements, ['statements'], ''),
    ...walk(evidence, ['evidence'], ''),
    ...Object.entries(glance ?? {}).flatMap(([cell, told]) =>
      // Words of today rest on no source document.
      (told ?? []).flatMap((each, at) =>
        each.source === undefined ? [] : walk(each, ['glance', cell, at], ''),
      ),
    ),
  ]
}

function walk(place: unknown, path: readonly PropertyKey[], words: string): Flaw[] {
  if (Array.isArray(place)) return place.flatMap((item, index) => walk(item, [...path, index], words))
  if (typeof place !== 'object' || place === null) return []
  const fields: Fields = place
  const own = fields.source?.words ?? words
  return Object.entries(fields).flatMap(([key, value]) => {
    if (key === 'source') return []
    if (typeof value === 'object') return walk(value, [...path, key], own)
    if (stands(key, value, fields, path, own)) return []
    const derived =
      typeof value === 'number' && mayBeDerived(path)
        ? ', or "derived: true" beside it if it is worked out'
        : ''
    return [
      {
        path: [...path, key],
        expected: `expected the number to stand in the source words ("${own}")${derived}`,
      },
    ]
  })
}

/** Whether the place has a field that says so. */
function mayBeDerived(path: readonly PropertyKey[]): boolean {
  const root = programmeJsonSchema() as SchemaNode
  const place = path.reduce<SchemaNode | undefined>(
    (node, step) => node && below(root, node, typeof step === 'number' ? step : String(step)),
    root,
  )
  return place !== undefined && below(root, place, 'derived') !== undefined
}

function stands(
  key: string,
  value: unknown,
  fields: Fields,
  path: readonly PropertyKey[],
  words: string,
): boolean {
  if (fields.withheld !== undefined) return true
  if (typeof value === 'number' && NUMBERS.includes(key)) {
    return fields.derived === true || fields.assumption !== undefined || numberStands(key, value, words)
  }
  if (typeof value !== 'string' || (path[0] === 'glance' && fields.derived === true)) return true
  if (TIMES.includes(key) && path.includes('timetable')) return hasTime(words, value)
  // Blocks are numbered where the document only counts them.
  if (!TEXTS.includes(key) || (key === 'name' && path.includes('modules'))) return true
  const source = numbersIn(words)
  return [...numbersIn(value)].every((number) => source.has(number))
}

function numberStands(key: string, value: number, words: string): boolean {
  const source = numbersCountedIn(words)
  if (MONTHS.includes(key) && source.has(value / 12)) return true
  return source.has(value) || (value === 1 && /\b(an?|one)\b/i.test(words))
}
