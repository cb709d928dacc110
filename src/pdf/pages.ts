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
  /** False: the text needs more room than there is; smaller type may do. */
  fits: boolean
  /** Why no document can be made where nothing fits. Empty: it may run on to further pages. */
  issues: Issue[]
}

/** Pages one after the other (A4, large print). */
export function fillPages(document: Document, parent: StructureElement, composition: Composition): Filling {
  const { width, margin } = composition.theme.page
  const measure = width - margin.left - margin.right
  const nodes = blockNodes(document.children, { composition, parent, width: measure })
  const pages = layOut(nodes, { width: measure, heights: [composition.pageHeight] })
  const filled = pages.map((content, side) => ({ content, side, x: margin.left, y: composition.top }))
  return { filled, fits: pages.length <= (document.metadata.pages ?? pages.length), issues: [] }
}
