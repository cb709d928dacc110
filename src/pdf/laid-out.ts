import type { LaidArea, LaidLine } from '../document/laid.ts'
import type { Document, Layout } from '../document/tree.ts'
import type { Fonts } from '../fonts/fonts.ts'
import type { Fragment, LayoutPage, PageItem } from './layout.ts'
import { bottomOf } from './pages.ts'
import { compose } from './pdf.ts'
import type { StructureElement, StructureType } from './structure.ts'

/** What the writer of PDF lays out, without writing it. @throws InputError where the text of a panel doesn't fit */
export function laidOut(document: Document, { layout, fonts }: { layout: Layout; fonts: Fonts }): LaidArea[] {
  const { filled } = compose(document, layout, fonts, null)
  const blocks: Numbers = new Map()
  const written = new Set<readonly Fragment[]>()
  return filled.map(({ content, side, x, y }) => ({
    ...{ side, x, y, bottom: bottomOf(content), height: content.pageSize.height },
    lines: linesOf(content, blocks, written),
    pictures: content.items.flatMap((entry) => (entry.type === 'svg' ? [leastIn(entry.item)] : [])),
  }))
}

function linesOf({ items }: LayoutPage, blocks: Numbers, written: Set<readonly Fragment[]>): LaidLine[] {
  return items.flatMap((entry) => {
    const [first] = entry.type === 'line' ? entry.item.fragments : []
    if (entry.type !== 'line' || first === undefined) return []
    const { fragments } = entry.item
    const repeated = written.has(fragments)
    written.add(fragments)
    const [row, box] = [within(first.element, 'TR'), within(first.element, 'Div')]
    return [
      {
        text: fragments
          .map(({ words }) => words.flatMap(({ shaped }) => shaped.glyphs.map(({ text }) => text)).join(''))
          .join(''),
        size: Math.min(...fragments.map(({ style }) => style.size)),
        colours: [...new Set(fragments.map(({ style }) => style.colour))],
        heading: /^H\d$/.test(first.element?.type ?? ''),
        block: numberOf(first.element, blocks),
        row: row && numberOf(row, blocks),
        box: box && numberOf(box, blocks),
        repeated,
      },
    ]
  })
}

type Numbers = Map<StructureElement | null, number>

function numberOf(element: StructureElement | null, known: Numbers): number {
  const number = known.get(element) ?? known.size
  known.set(element, number)
  return number
}

function within(element: StructureElement | null, type: StructureType): StructureElement | null {
  return element === null || element.type === type ? element : within(element.parent, type)
}

function leastIn({ svg, scale }: Extract<PageItem, { type: 'svg' }>['item']): number {
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size) * scale)
  return Math.min(...sizes)
}
