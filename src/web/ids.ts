import { type Draft, listAt, textAt } from './draft.ts'

/** An id that nothing else in the case has, which it takes: `stem-1`, `stem-2`; without a stem 1, 2. */
export function freeId(draft: Draft, stem: string, taken: Set<string> = new Set()): string {
  const known = new Set(LISTS.flatMap((list) => listAt(draft, list).map((entry) => textAt(entry, '/id'))))
  const isFree = (id: string) => !taken.has(id) && !known.has(id)
  const idOf = (number: number) => (stem === '' ? String(number) : `${stem}-${number}`)
  let number = 1
  while (!isFree(idOf(number))) number += 1
  taken.add(idOf(number))
  return idOf(number)
}

/** Sessions, catch-ups and appointments share their ids; the others could, and nobody would be the wiser. */
const LISTS = [
  '/schedule/sessions',
  '/schedule/modules',
  '/catchUps',
  '/appointments',
  '/enforcement',
  '/decisions',
  '/psychometrics/instruments',
  '/psychometrics/administrations',
]
