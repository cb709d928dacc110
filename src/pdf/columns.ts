import { GUTTER } from '../document/theme.ts'
import { beforeFirstSection, type Document } from '../document/tree.ts'
import { blockNodes } from './blocks.ts'
import type { Composition } from './composer.ts'
import { layOut } from './flow.ts'
import { bottomOf, emptiness, type Filling } from './pages.ts'
import type { StructureElement } from './structure.ts'

/**
 * A sheet: what stands before the first heading of level 2 over the whole width, the rest in two
 * columns below it.
 */
export function fillColumns(document: Document, parent: StructureElement, composition: Composition): Filling {
  const { theme, top, pageHeight } = composition
  const { width, margin } = theme.page
  const whole = width - margin.left - margin.right
  const column = (whole - GUTTER) / 2
  const [head, rest] = beforeFirstSection(document.children)
  const nodesOf = (blocks: typeof head, width: number) => blockNodes(blocks, { composition, parent, width })
  const [title, ...further] = layOut(nodesOf(head, whole), { width: whole, heights: [pageHeight] })
  const start = title === undefined ? 0 : bottomOf(title) + theme.heading[2].before
  const heights = [pageHeight - start, pageHeight - start, pageHeight]
  const columns = layOut(nodesOf(rest, column), { width: column, heights })
  const filled = columns.map((content, i) => ({
    content,
    side: Math.floor(i / 2),
    x: margin.left + (i % 2) * (column + GUTTER),
    y: top + (i < 2 ? start : 0),
  }))
  if (title !== undefined) filled.unshift({ content: title, side: 0, x: margin.left, y: top })
  const sides = Math.ceil(columns.length / 2)
  const over = Math.max(0, sides - (composition.sides ?? sides)) + further.length
  const shortfall = over + emptiness(sides, columns.slice(2 * (sides - 1)))
  return { filled, shortfall, issues: [] }
}
