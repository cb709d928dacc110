import type { Document } from '../document/tree.ts'
import type { Issue } from '../errors.ts'
import { blockNodes } from './blocks.ts'
import type { Composition } from './composer.ts'
import { layOut } from './flow.ts'
import type { LayoutNode, LayoutPage } from './layout.ts'
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
  /** Why no document can be made where nothing fits. Empty: it may run on to further pages. */
  issues: Issue[]
}

/** Pages one after the other (A4, large print). */
export function fillPages(document: Document, parent: StructureElement, composition: Composition): Filling {
  const { width, margin } = composition.theme.page
  const { pageHeight, sides } = composition
  const measure = width - margin.left - margin.right
  // What would be a sheet on A4 runs on here: large print has no pages that are half empty.
  const runsOn = document.metadata.columns === 2
  const blocks = runsOn ? document.children.filter(({ type }) => type !== 'pageBreak') : document.children
  const nodes = blockNodes(blocks, { composition, parent, width: measure })
  const restore = keepState(nodes)
  const space = nodes.reduce((sum, node) => sum + node._margin[1], 0)
  let pages = layOut(nodes, { width: measure, heights: [pageHeight] })
  const over = Math.max(0, pages.length - (sides ?? pages.length))
  let hole = emptiness(pages.length, pages.slice(-1))
  // Where closing up can't save the page, those before it give up what fills it, each as much.
  const saved = composition.closest ? 0 : space * SPACE_TO_SAVE
  if ((over === 0 || composition.closest) && hole > 0 && bottomOf(pages.at(-1) as LayoutPage) > saved) {
    const [count, wanted] = [pages.length, hole]
    // What stays together moves together: a little less may do, or it takes a little more. Of many pages each gives too little
    // to move anything: then the one before the last gives all.
    for (const [more, givers] of [1, 1.3, 1.6].flatMap((each) => [
      [each, count - 1] as const,
      [each, 1] as const,
    ])) {
      const given = Math.min((wanted * more) / givers, MOST_GIVEN)
      restore()
      const filled = layOut(nodes, {
        width: measure,
        heights: Array.from({ length: count }, (_, at) =>
          at < count - 1 && at >= count - 1 - givers ? pageHeight * (1 - given) : pageHeight,
        ),
      })
      const left = emptiness(filled.length, filled.slice(-1))
      if (filled.length === count && left < hole) [pages, hole] = [filled, left < NEARLY ? 0 : left]
      if (hole === 0) break
    }
  }
  const imprint = document.children.at(-1)?.type === 'callout' ? nodes.at(-1) : undefined
  const isAlone = pages.length > 1 && bottomOf(pages.at(-1) as LayoutPage) <= (imprint?.height ?? 0) + SLACK
  // Alone on a page an imprint would be a page of small print: closing up saves it, or else it takes along what is before it.
  if (isAlone && !composition.closest) hole = Math.max(hole, NEARLY)
  if (isAlone && composition.closest && keepWithText(nodes, pageHeight)) {
    restore()
    pages = layOut(nodes, { width: measure, heights: [pageHeight] })
    hole = emptiness(pages.length, pages.slice(-1))
  }
  const filled = pages.map((content, side) => ({ content, side, x: margin.left, y: composition.top }))
  return { filled, shortfall: over + hole, issues: [] }
}

/** What a box's rules and rim add to its height. Points. */
const SLACK = 12

/** What stands before the last block stays with it, where both leave room on a page. @returns whether they do */
function keepWithText(nodes: readonly LayoutNode[], pageHeight: number): boolean {
  const [before, last] = nodes.slice(-2)
  if (before === undefined || last === undefined) return false
  if (before.height + last.height > (pageHeight * 2) / 3) return false
  before.keepWithNext = true
  last.lead = last.height
  return true
}

/** How much of the space between blocks the closest theme saves, at most. */
const SPACE_TO_SAVE = 0.25

/**
 * Laying out takes the space away above what comes to stand at a page's top, and pdfmake adds places to those that are
 * there: this gives nodes back as they were.
 */
export function keepState(nodes: readonly LayoutNode[]): () => void {
  const undo: (() => void)[] = []
  const keep = (node: LayoutNode) => {
    const above = node._margin[1]
    undo.push(() => {
      node._margin[1] = above
      if ('lines' in node) for (const line of node.lines) Object.assign(line, { x: 0, y: 0 })
      if ('svg' in node) for (const each of [node, node.atTop ?? node]) Object.assign(each, { x: 0, y: 0 })
    })
    if ('stack' in node) for (const inside of node.stack) keep(inside)
    if ('table' in node) for (const row of node.table.body) for (const cell of row) keep(cell)
  }
  for (const node of nodes) keep(node)
  return () => {
    for (const one of undo) one()
  }
}

/** How much of a page may be left white so that the last one isn't, and what the last one may lack. Of a page's height. */
const MOST_GIVEN = 0.25
const NEARLY = 0.05

/** Of several sides, a last one with a few lines on it is a hole, and a sheet of paper: what it lacks of a third. */
export function emptiness(sides: number, last: readonly LayoutPage[]): number {
  const used = last.map((page) => bottomOf(page) / page.pageSize.height)
  return sides > 1 ? Math.max(0, LEAST_OF_A_PAGE - Math.max(...used)) : 0
}

const LEAST_OF_A_PAGE = 1 / 3

/** Where text, boxes and pictures end, from the page's top. */
export function bottomOf({ items }: LayoutPage): number {
  return items.reduce((most, entry) => {
    if (entry.type === 'line') return Math.max(most, entry.item.y + entry.item.height)
    if (entry.type === 'svg') return Math.max(most, entry.item.y + entry.item._height)
    return Math.max(most, entry.item.type === 'rect' ? entry.item.y + entry.item.h : entry.item.y2)
  }, 0)
}
