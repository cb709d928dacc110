import type { Document } from '../document/tree.ts'
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

/** Pages one after the other (A4, large print). */
export function fillPages(document: Document, parent: StructureElement, composition: Composition): Filled[] {
  const { width, margin } = composition.theme.page
  const measure = width - margin.left - margin.right
  const nodes = blockNodes(document.children, { composition, parent, width: measure })
  const pages = layOut(nodes, { width: measure, heights: [composition.pageHeight] })
  return pages.map((content, side) => ({ content, side, x: margin.left, y: composition.top }))
}
