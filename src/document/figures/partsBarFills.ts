import type { Route } from './partsBarData.ts'
import { COLOUR } from './svg.ts'

type Part = Route['parts'][number]

/** What a piece of a bar is filled with, and the colour of the words in it. */
export interface Fill {
  fill: string
  text: string
}

/** The third is needed where a route leaves out what stands between two parts of another. */
const FILLS: readonly [Fill, ...Fill[]] = [
  { fill: COLOUR.accent, text: COLOUR.white },
  { fill: COLOUR.white, text: COLOUR.ink },
  { fill: COLOUR.tint, text: COLOUR.ink },
]

/** The fill of each part: one in every bar, and another than that of a part beside it, as far as they go. */
export function fillsOf(routes: readonly Route[]): (part: Part) => Fill {
  const beside = new Map<string, Set<string>>()
  const most = routes.toSorted((one, other) => other.parts.length - one.parts.length)
  for (const { parts } of most) {
    for (const [at, part] of parts.entries()) {
      const others = beside.get(nameOf(part)) ?? new Set()
      for (const other of [parts[at - 1], parts[at + 1]]) if (other !== undefined) others.add(nameOf(other))
      beside.set(nameOf(part), others)
    }
  }
  const fills = new Map<string, Fill>()
  for (const [name, others] of beside) {
    const taken = [...others].map((other) => fills.get(other))
    fills.set(name, FILLS.find((fill) => !taken.includes(fill)) ?? FILLS[0])
  }
  return (part) => fills.get(nameOf(part)) ?? FILLS[0]
}

const nameOf = ({ name, amount }: Part) => `${name}\n${amount}`
