import { type Side, sidesOf } from '../document/sides.ts'
import { GUTTER, type Theme } from '../document/theme.ts'
import { frontOf } from '../document/themes-for.ts'
import type { Document } from '../document/tree.ts'
import { blockNodes } from './blocks.ts'
import type { Composition } from './composer.ts'
import { layOut } from './flow.ts'
import type { LayoutNode, LayoutPage } from './layout.ts'
import { bottomOf, emptiness, type Filled, type Filling, keepState } from './pages.ts'
import type { StructureElement } from './structure.ts'

/**
 * A sheet: its pages over the whole width or in two columns, as its page breaks name them. Without any, what stands
 * before the first heading of level 2 over the whole width, the rest in columns below it.
 */
export function fillColumns(document: Document, parent: StructureElement, composition: Composition): Filling {
  const { theme, top, pageHeight } = composition
  const { width, margin } = theme.page
  const whole = width - margin.left - margin.right
  const column = (whole - GUTTER) / 2
  const filled: Filled[] = []
  let [sides, over, last, start] = [0, 0, [] as LayoutPage[], 0]
  for (const [at, side] of sidesOf(document.children).entries()) {
    const nodes = nodesOf(side, at, side.columns === 1 ? whole : column)
    const from = side.goesOn ? start + gapAbove(nodes, theme) : 0
    if (side.goesOn) sides--
    const heights = [pageHeight - from, pageHeight] as const
    const { columns } = side
    const areas =
      columns === 1
        ? layOut(nodes, { width: whole, heights: [...heights], begun: side.goesOn })
        : level(nodes, column, heights)
    for (const [i, content] of areas.entries()) {
      filled.push({
        content,
        side: sides + Math.floor(i / columns),
        x: margin.left + (i % columns) * (column + GUTTER),
        y: top + (i < columns ? from : 0),
      })
    }
    const pages = Math.ceil(areas.length / columns)
    sides += pages
    // What was meant for one page and runs on to another is one too many.
    if (at === 0 && columns === 1) over += pages - 1
    last = areas.slice(columns * (pages - 1))
    // The end of a text above what is read by itself: the page before may hold it, set closer.
    if (columns > 1 && pages > 1 && Math.max(...last.map(bottomOf)) < pageHeight * STUB) over += STUB
    start = Math.max(...last.map(bottomOf)) + (pages === 1 ? from : 0)
  }
  over += Math.max(0, sides - (composition.sides ?? sides))
  return { filled, shortfall: over + emptiness(sides, last), issues: [] }

  function nodesOf({ blocks, goesOn }: Side, at: number, width: number): LayoutNode[] {
    const front = at === 0 && !goesOn
    const set = front ? { ...composition, theme: frontOf(theme) } : composition
    const nodes = blockNodes(blocks, { composition: set, parent, width })
    composition.level = set.level
    composition.place = set.place
    return nodes
  }
}

/** Of a page's height: columns that are no higher are the end of others. */
const STUB = 0.1

/** Laying out takes away the space above what stands first; where text goes on, there is some. */
function gapAbove([first]: readonly LayoutNode[], { heading }: Theme): number {
  return Math.max(first?._margin[1] ?? 0, heading[2].before)
}

/** Columns that end level: of the last page, the least height in which all of it stands. */
function level(
  nodes: LayoutNode[],
  width: number,
  [first, further]: readonly [first: number, further: number],
): LayoutPage[] {
  const restore = keepState(nodes)
  const tried = (heights: number[]) => {
    restore()
    return layOut(nodes, { width, heights })
  }
  const free = layOut(nodes, { width, heights: [first, first, further] })
  const before = 2 * (Math.ceil(free.length / 2) - 1)
  const full = Array.from({ length: before }, (_, i) => (i < 2 ? first : further))
  let [low, high] = [0, before === 0 ? first : further]
  while (high - low > STEP) {
    const height = (low + high) / 2
    const pages = tried([...full, height, height, further])
    if (pages.length <= before + 2) high = height
    else low = height
  }
  return tried([...full, high, high, further])
}

/** Points: less is not seen. */
const STEP = 1
