import type { Block } from '../document/tree.ts'

/** How often each note is named in a document, and how often it has been named so far. */
export interface Naming {
  all: ReadonlyMap<number, number>
  done: Map<number, number>
}

export function namingIn(children: readonly Block[]): Naming {
  const all = new Map<number, number>()
  for (const number of references(children)) all.set(number, (all.get(number) ?? 0) + 1)
  return { all, done: new Map() }
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
