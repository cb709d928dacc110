import { leadOf } from './composer.ts'
import {
  type LayoutNode,
  type LayoutPage,
  MOST_WHITE,
  type StackNode,
  type TableNode,
  type TextNode,
} from './layout.ts'
import { DocumentContext, type FlowContext, LayoutBuilder, PageElementWriter } from './text/parts.ts'

export interface FlowArea {
  width: number
  /** Height of each page in turn; the last holds for all further ones. */
  heights: number[]
  /** Whether something stands above on the first page: what has no room there begins the next. */
  begun?: boolean
}

/** Lays nodes out on pages without margins, as pdfmake does, with what it lacks: lines and blocks that stay together. */
export function layOut(nodes: LayoutNode[], { width, heights, begun = false }: FlowArea): LayoutPage[] {
  const heightOf = (page: number) => heights[Math.min(page, heights.length - 1)] as number
  const margins = { left: 0, top: 0, right: 0, bottom: 0 }
  const flow = new Flow({ width, height: heightOf(0) }, margins, null)
  flow.pageHeight = Math.max(...heights)
  flow.begun = begun
  const context = new DocumentContext()
  flow.writer = new PageElementWriter(context)
  context.addListener('pageAdded', (page) => {
    page.pageSize.height = heightOf(context.pages.length - 1)
    context.availableHeight = page.pageSize.height
  })
  flow.linearNodeList = []
  flow.writer.addPage({ width, height: heightOf(0) }, null, margins)
  flow.processNode({ stack: nodes, _margin: [0, 0, 0, 0], lead: 0, height: 0 })
  return context.pages
}

/** Adding up heights never comes out even. */
const TOLERANCE = 0.01

class Flow extends LayoutBuilder {
  /** Of a page that nothing stands on yet. */
  pageHeight = 0
  begun = false

  processVerticalContainer(node: StackNode): void {
    for (const [i, item] of node.stack.entries()) {
      const context = this.writer.context()
      if ('newPage' in item) {
        if (!atTop(context) && i < node.stack.length - 1) this.writer.moveToNextPage()
        continue
      }
      const left = context.availableHeight + TOLERANCE
      const noHole = left <= this.pageHeight * MOST_WHITE
      // What came before is kept with this: it stands where both have room.
      const isHeld = node.stack[i - 1]?.keepWithNext === true
      const isMoving = !isHeld && (!atTop(context) || (this.begun && context.page === 0))
      if (isMoving && item._margin[1] + leadOf(node.stack, i, noHole) > left) this.writer.moveToNextPage()
      if (!atTop(context)) this.processNode(item)
      else {
        item._margin[1] = 0
        this.processNode(('atTop' in item && item.atTop) || item)
      }
    }
  }

  override processTable(node: TableNode): void {
    node.fit?.(this.writer.context().availableHeight + TOLERANCE)
    super.processTable(node)
  }

  processLeaf({ lines }: TextNode): void {
    const context = this.writer.context()
    for (const [i, line] of lines.entries()) {
      // The last line never stands alone; that the first doesn't is seen to where its paragraph starts.
      const together = i === lines.length - 2 ? 2 : 1
      const needed = lines.slice(i, i + together).reduce((sum, { height }) => sum + height, 0)
      if (!atTop(context) && needed > context.availableHeight + TOLERANCE) this.writer.moveToNextPage()
      context.availableHeight += TOLERANCE
      this.writer.addLine(line)
      context.availableHeight -= TOLERANCE
    }
  }
}

function atTop(context: FlowContext): boolean {
  return context.y <= context.pageMargins.top + TOLERANCE
}
