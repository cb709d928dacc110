import type { Block } from '../document/tree.ts'

/** How often each note is named in a document, how often it has been so far, the names of boxes so far, and what tables are named by. */
export interface Naming {
  all: ReadonlyMap<number, number>
  done: Map<number, number>
  boxes: Set<string>
  under: WeakSet<object>
}

export function namingIn(children: readonly Block[]): Naming {
  const all = new Map<number, number>()
  for (const number of references(children)) all.set(number, (all.get(number) ?? 0) + 1)
  return { all, done: new Map(), boxes: new Set(), under: new WeakSet() }
}

/** The first of these names that no box of the document has yet; with a number where all have been given. */
export function nameOfBox({ boxes }: Naming, names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  let name = names.find((each) => !boxes.has(each))
  for (let number = 2; name === undefined; number += 1) {
    const numbered = `${last}, ${number}`
    if (!boxes.has(numbered)) name = numbered
  }
  boxes.add(name)
  return name
}

/** The id of the next place that names a note. */
export function nextNamed({ done }: Naming, notes: string, number: number): string {
  const time = (done.get(number) ?? 0) + 1
  done.set(number, time)
  return namedId(notes, number, time)
}

export const namedId = (notes: string, number: number, time: number): string =>
  `${notes}${number}-named-${time}`

/** Whatever the node, and whatever it holds. */
function* references(part: unknown): Generator<number> {
  if (typeof part !== 'object' || part === null) return
  const { type, number } = part as { type?: unknown; number?: unknown }
  if (type === 'noteReference') yield number as number
  else for (const inside of Object.values(part)) yield* references(inside)
}
