import { beforeFirstSection } from '../../document/sides.ts'
import type { Block, Document } from '../../document/tree.ts'
import { InputError } from '../../errors.ts'
import { blockNodes } from '../blocks.ts'
import { bodyStyle, type Composition } from '../composer.ts'
import { layOut } from '../flow.ts'
import type { LayoutPage } from '../layout.ts'
import type { Filling } from '../pages.ts'
import type { StructureElement } from '../structure.ts'
import { MM, PANELS, panelMeasure, referenceHeight } from './tri-fold-sheet.ts'

/**
 * Fills the six panels. With panel breaks in the document, each part fills its panel; without, the cover takes
 * what stands before the first heading of level 2, and the rest runs through panels 2 to 6.
 * The issues name every panel whose text doesn't fit, and by how much.
 * @throws InputError where there are more panel breaks than panels
 */
export function fillPanels(document: Document, parent: StructureElement, composition: Composition): Filling {
  const parts = splitAtBreaks(document.children)
  if (parts.length > PANELS.length) {
    const expected = `expected at most ${PANELS.length - 1} panel breaks, found ${parts.length - 1}`
    throw new InputError([{ file: '', pointer: '', expected }])
  }
  const width = panelMeasure(composition)
  const full = composition.pageHeight
  const reserved = referenceHeight(document.metadata, composition)
  const heights = PANELS.map((_, i) => (i === PANELS.length - 1 ? full - reserved : full))
  const nodesOf = (blocks: Block[]) => blockNodes(blocks, { composition, parent, width })
  const flows =
    parts.length > 1
      ? parts.map((part, i) => ({
          first: i,
          room: 1,
          pages: layOut(nodesOf(part), { width, heights: [heights[i] as number] }),
        }))
      : beforeFirstSection(document.children).map((part, i) => ({
          first: i,
          room: i === 0 ? 1 : PANELS.length - 1,
          pages: layOut(nodesOf(part), { width, heights: heights.slice(i) }),
        }))
  const overfull = flows.filter(({ pages, room }) => pages.length > room)
  const issues = overfull.map(({ first, room, pages }) =>
    overflow(first + room, pages.slice(room), composition),
  )
  const filled = flows.flatMap(({ first, room, pages }) =>
    pages.slice(0, room).map((content, i) => {
      if (parts.length > 1 && first > 0) underBand(parts[first], content, width, composition)
      const panel = PANELS[first + i] as (typeof PANELS)[number]
      return {
        content,
        side: panel.side,
        x: panel.left + (panel.width - width) / 2,
        y: composition.top + (first + i === 0 ? coverDrop(content) : 0),
      }
    }),
  )
  return { filled, shortfall: issues.length, issues }
}

/** A panel that opens with a heading has it on a band, which is decoration. */
function underBand(
  part: readonly Block[] | undefined,
  { items }: LayoutPage,
  width: number,
  { theme }: Composition,
): void {
  const [block] = part ?? []
  const [line] = items
  if (block?.type !== 'heading' || line?.type !== 'line') return
  const lines = items.filter(
    (entry) => entry.type === 'line' && entry.item.fragments[0]?.element === line.item.fragments[0]?.element,
  )
  const height = lines.reduce((sum, entry) => sum + (entry.type === 'line' ? entry.item.height : 0), 0)
  const [x, y] = [-BAND, line.item.y - BAND / 2]
  const item = {
    type: 'rect',
    x,
    y,
    w: width + 2 * BAND,
    h: height + BAND,
    color: `#${theme.colour.tint}`,
  } as const
  items.unshift({ type: 'vector', item })
}

/** How far a band reaches beyond its heading. Points. */
const BAND = 6

function overflow(panel: number, extra: LayoutPage[], composition: Composition) {
  const { size, leading } = bodyStyle(composition.theme)
  const height = extra.reduce(
    (sum, page, i) => sum + (i === extra.length - 1 ? usedHeight(page) : page.pageSize.height),
    0,
  )
  const lines = Math.max(1, Math.ceil(height / leading))
  const words = extra.reduce((sum, page) => sum + wordsOn(page), 0)
  const excess = `${Math.ceil(height / MM)} mm too long at ${size} point, about ${lines} line${lines === 1 ? '' : 's'}, ${words} word${words === 1 ? '' : 's'} over`
  return { file: '', pointer: `/panel ${panel}`, expected: `expected text that fits: ${excess}` }
}

const wordsOn = ({ items }: LayoutPage) =>
  items.reduce(
    (sum, entry) =>
      sum +
      (entry.type === 'line' ? entry.item.fragments.reduce((all, { words }) => all + words.length, 0) : 0),
    0,
  )

/** A short title stands lower on the cover. */
function coverDrop(cover: LayoutPage): number {
  const { height } = cover.pageSize
  return usedHeight(cover) < height * 0.6 ? height * 0.2 : 0
}

function usedHeight({ items }: LayoutPage): number {
  return items.reduce((most, entry) => {
    if (entry.type === 'line') return Math.max(most, entry.item.y + entry.item.height)
    if (entry.type === 'svg') return Math.max(most, entry.item.y + entry.item._height)
    return most
  }, 0)
}

function splitAtBreaks(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]]
  for (const block of blocks) {
    if (block.type === 'panelBreak') parts.push([])
    else if (block.type !== 'pageBreak') parts.at(-1)?.push(block)
  }
  return parts
}
