import { type Draft, listAt, textAt } from './draft.ts'

/** An id that nothing else in the case has: `stem-1`, `stem-2`; without a stem 1, 2. */
export const freeId = (draft: Draft, stem: string): string => freeIds(draft, stem)()

/** Such ids, one after the other. `taken`: ids of things that the case doesn't hold yet, or elsewhere. */
export function freeIds(draft: Draft, stem: string, taken: Iterable<string> = []): () => string {
  let known: Set<string> | undefined
  let number = 0
  return () => {
    known ??= new Set([...idsIn(draft), ...taken])
    for (;;) {
      number += 1
      const id = stem === '' ? String(number) : `${stem}-${number}`
      if (!known.has(id)) return id
    }
  }
}

/** All that a case has. */
export const idsIn = (draft: Draft): string[] =>
  LISTS.flatMap((list) => listAt(draft, list).map((entry) => textAt(entry, '/id')))

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
