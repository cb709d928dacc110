import type { Document } from '../document/tree.ts'
import type { Issue } from '../errors.ts'
import { blockNodes } from './blocks.ts'
import type { Composition } from './composer.ts'
import { layOut } from './flow.ts'
import type { LayoutPage } from './layout.ts'
import type { StructureElement } from './structure.ts'

/** A text area that was filled, and where it lies on the printed side. Points from the side's top left corner. */
export interface Filled {
  content: LayoutPage
  side: number
  x: number
  y: number
}

/** What came of filling pages with a document in one theme. */
export interface Filling {
  filled: Filled[]
  /** How far this is from what was wanted. 0: it fits; otherwise smaller type, or less space, may do better. */
  shortfall: number
  /** What would fill a last page that is nearly empty. */
  early?: Composition['early']
  /** Why no document can be made where nothing fits. Empty: it may run on to further pages. */
  issues: Issue[]
}

/** Pages one after the other (A4, large print). */
export function fillPages(document: Document, parent: StructureElement, composition: Composition): Filling {
  const { width, margin } = composition.theme.page
  const measure = width - margin.left - margin.right
  const nodes = blockNodes(document.children, { composition, parent, width: measure })
  const pages = layOut(nodes, { width: measure, heights: heightsOf(composition) })
  const filled = pages.map((content, side) => ({ content, side, x: margin.left, y: composition.top }))
  const over = Math.max(0, pages.length - (composition.sides ?? pages.length))
  const hole = emptiness(pages.length, pages.slice(-1))
  const early = { page: pages.length - 2, by: hole * composition.pageHeight }
  return { filled, shortfall: over + hole, early: over === 0 && hole > 0 ? early : null, issues: [] }
}

function heightsOf({ pageHeight, early }: Composition): number[] {
  if (early === null) return [pageHeight]
  return [...Array.from({ length: early.page }, () => pageHeight), pageHeight - early.by, pageHeight]
}

/** Of several sides, a last one with a few lines on it is a hole, and a sheet of paper: what it lacks of a fifth. */
export function emptiness(sides: number, last: readonly LayoutPage[]): number {
  const used = last.map((page) => bottomOf(page) / page.pageSize.height)
  return sides > 1 ? Math.max(0, LEAST_OF_A_PAGE - Math.max(...used)) : 0
}

const LEAST_OF_A_PAGE = 0.2

/** Where text, boxes and pictures end, from the page's top. */
export function bottomOf({ items }: LayoutPage): number {
  return items.reduce((most, entry) => {
    if (entry.type === 'line') return Math.max(most, entry.item.y + entry.item.height)
    if (entry.type === 'svg') return Math.max(most, entry.item.y + entry.item._height)
    return Math.max(most, entry.item.type === 'rect' ? entry.item.y + entry.item.h : entry.item.y2)
  }, 0)
}
