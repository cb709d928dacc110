import fc from 'fast-check'

type Json = Record<string, unknown>

/** Values that a field may be given by mistake: wrong types, impossible dates, codes, empty and long texts. */
const WRONG = [
  null,
  true,
  0,
  -1,
  1,
  2.5,
  81,
  '',
  ' ',
  'yes',
  'attended',
  'uaab',
  'ATTX',
  'EA02',
  'licence',
  '2025-02-28',
  '2025-02-30',
  '2024-02-29',
  '2023-02-29',
  '2026-3-5',
  '09:30',
  '24:00',
  'Z123456',
  'z123456',
  'induction',
  [],
  {},
  ['x'],
  { x: 1 },
]

const REMOVE = Symbol('remove')
const ADD = Symbol('add a field')

/** One of the samples with one to three of its values replaced, removed, or given an unknown neighbour. */
export function mutated(samples: readonly Json[]): fc.Arbitrary<Json> {
  const change = fc.record({
    at: fc.nat(),
    to: fc.constantFrom<unknown>(...WRONG, REMOVE, ADD),
  })
  return fc
    .record({
      sample: fc.constantFrom(...samples),
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    })
    .map(({ sample, changes }) => {
      const copy: Json = structuredClone(sample)
      for (const { at, to } of changes) {
        const places = placesOf(copy)
        const place = places[at % places.length]
        if (place) apply(place, to)
      }
      return copy
    })
}

interface Place {
  holder: Json
  key: string
}

function placesOf(holder: unknown): Place[] {
  if (typeof holder !== 'object' || holder === null) return []
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder: holder as Json, key },
    ...placesOf(value),
  ])
}

function apply({ holder, key }: Place, to: unknown): void {
  if (to === ADD) holder[`${key}s`] = 'x'
  else if (to !== REMOVE) holder[key] = structuredClone(to)
  else if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}
