import type { LaidArea, LaidLine } from '../document/laid.ts'
import type { Document, Layout } from '../document/tree.ts'
import type { Fonts } from '../fonts/fonts.ts'
import type { LayoutPage, PageItem } from './layout.ts'
import { bottomOf } from './pages.ts'
import { compose } from './pdf.ts'

/** What the writer of PDF lays out, without writing it. @throws InputError where the text of a panel doesn't fit */
export function laidOut(document: Document, { layout, fonts }: { layout: Layout; fonts: Fonts }): LaidArea[] {
  const { filled } = compose(document, layout, fonts, null)
  const blocks = new Map<unknown, number>()
  return filled.map(({ content, side, x, y }) => ({
    ...{ side, x, y, bottom: bottomOf(content), height: content.pageSize.height },
    lines: linesOf(content, blocks),
    pictures: content.items.flatMap((entry) => (entry.type === 'svg' ? [leastIn(entry.item)] : [])),
  }))
}

function linesOf({ items }: LayoutPage, blocks: Map<unknown, number>): LaidLine[] {
  return items.flatMap((entry) => {
    const [first] = entry.type === 'line' ? entry.item.fragments : []
    if (entry.type !== 'line' || first === undefined) return []
    const { fragments } = entry.item
    const block = blocks.get(first.element) ?? blocks.size
    blocks.set(first.element, block)
    return [
      {
        text: fragments
          .map(({ words }) => words.flatMap(({ shaped }) => shaped.glyphs.map(({ text }) => text)).join(''))
          .join(''),
        size: Math.min(...fragments.map(({ style }) => style.size)),
        colours: [...new Set(fragments.map(({ style }) => style.colour))],
        heading: /^H\d$/.test(first.element?.type ?? ''),
        block,
      },
    ]
  })
}

function leastIn({ svg, scale }: Extract<PageItem, { type: 'svg' }>['item']): number {
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size) * scale)
  return Math.min(...sizes)
}
