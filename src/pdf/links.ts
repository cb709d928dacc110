import { type Area, type Box, n } from './canvas.ts'
import type { Reference } from './file/reference.ts'
import type { StructureElement } from './structure.ts'

/** What is clicked or tapped: 24 by 24 CSS pixels at least (WCAG 2.5.8). Points. */
export const LEAST = 18

/** A link on one page, with the box of each line that it runs over. */
export interface Target {
  element: StructureElement
  page: Reference
  boxes: Box[]
}

/**
 * The targets of the elements that are links. Each is as large as it has to be to be hit, unless another stands too
 * near; then they share the space between them.
 */
export function targetsOf(areas: readonly Area[], isLink: (element: StructureElement) => boolean): Target[] {
  const targets = new Map<StructureElement, Target[]>()
  for (const { element, page, box } of areas) {
    if (!isLink(element)) continue
    const known = targets.get(element) ?? []
    targets.set(element, known)
    const target = known.find((one) => one.page === page)
    if (target === undefined) known.push({ element, page, boxes: [[...box]] })
    else if (!joined(target.boxes.at(-1) as Box, box)) target.boxes.push([...box])
  }
  const found = [...targets.values()].flat()
  for (const page of new Set(found.map((target) => target.page)))
    enlarge(found.filter((target) => target.page === page))
  return found
}

/** Takes a box into the one before it where both stand in a line. */
function joined(before: Box, box: Box): boolean {
  if (Math.abs(before[1] - box[1]) > 1 || box[0] - before[2] > 1) return false
  before[2] = box[2]
  before[3] = Math.max(before[3], box[3])
  return true
}

function enlarge(targets: Target[]): void {
  const found = targets.flatMap(({ boxes, element }) =>
    boxes.map((box) => ({ element, box, small: [...box] as Box })),
  )
  for (const { box } of found) {
    const [dx, dy] = [Math.max(0, LEAST - (box[2] - box[0])) / 2, Math.max(0, LEAST - (box[3] - box[1])) / 2]
    box[0] -= dx
    box[1] -= dy
    box[2] += dx
    box[3] += dy
  }
  for (const [i, one] of found.entries()) {
    for (const other of found.slice(i + 1)) if (one.element !== other.element) part(one, other)
  }
}

interface Grown {
  box: Box
  small: Box
}

/** Up and down first: links stand in lines. */
const SIDES = [
  [1, 3],
  [0, 2],
] as const
type Side = (typeof SIDES)[number]

/** Where two have grown into each other, they end half-way between what they were. */
function part(one: Grown, other: Grown): void {
  const touching = ([low, high]: Side) => one.box[low] < other.box[high] && other.box[low] < one.box[high]
  if (!SIDES.every(touching)) return
  for (const [low, high] of SIDES) {
    for (const [below, above] of [
      [one, other],
      [other, one],
    ] as const) {
      if (below.small[high] > above.small[low] + 0.01) continue
      const middle = (below.small[high] + above.small[low]) / 2
      below.box[high] = Math.min(below.box[high], middle)
      above.box[low] = Math.max(above.box[low], middle)
      return
    }
  }
}

/** The entries of an annotation that say where it is; one that runs over several lines is still one link. */
export function place(boxes: readonly Box[]): string {
  const edge = (at: 0 | 1 | 2 | 3, of: (...values: number[]) => number) => of(...boxes.map((box) => box[at]))
  const around = [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)].map(n)
  const corners = boxes.flatMap(([left, low, right, high]) => [
    left,
    high,
    right,
    high,
    left,
    low,
    right,
    low,
  ])
  return `/Rect [${around.join(' ')}]${boxes.length > 1 ? ` /QuadPoints [${corners.map(n).join(' ')}]` : ''}`
}
