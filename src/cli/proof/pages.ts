import type { LaidArea } from '../../document/laid.ts'
import type { Document, Layout } from '../../document/tree.ts'
import { splitWords } from '../../readability/sentences.ts'
import { brokenNumbers } from './broken.ts'
import type { Fault } from './fault.ts'

/** The smallest type that a paper has, its imprint included, and the smallest in its pictures. Points. */
const LEAST: Readonly<
  Record<'sheet' | 'leaflet', Readonly<Record<Layout, readonly [text: number, figures: number]>>>
> = {
  sheet: { a4: [10, 11], 'large-print': [18, 18], 'tri-fold': [10, 12], 'easy-read': [14, 16] },
  leaflet: { a4: [12, 14], 'large-print': [18, 18], 'tri-fold': [10, 12], 'easy-read': [14, 16] },
}

const fault = (what: string): Fault => ({ at: '', what })

/** What can be told from the lines as they were set: never from a file read back. */
export function pageFaults(
  areas: readonly LaidArea[],
  document: Document,
  paper: 'sheet' | 'leaflet',
  layout: Layout,
): Fault[] {
  return [
    // From column to column, and from page to page of a sheet, text is read on.
    ...(paper === 'leaflet' ? torn(areas) : []),
    ...inTwo(areas),
    ...alone(areas),
    ...(paper === 'sheet' && layout === 'a4' ? unlevel(areas) : []),
    ...holes(areas, paper, layout),
    ...brokenNumbers(areas),
    ...small(areas, LEAST[paper][layout]),
    ...faint(areas),
    ...tooMany(areas, document, paper, layout),
    ...unspoken(document),
  ]
}

const nameOf = ({ side, x }: LaidArea) => `page ${side + 1}, ${Math.round(x)} points from its left edge`

const ENDED = /[.:;!?]["”’)]*\s*$/

/** A sentence that begins on one page, column or panel and ends on the next. */
function torn(areas: readonly LaidArea[]): Fault[] {
  return areas.flatMap((area, at) => {
    const last = area.lines.at(-1)
    const next = areas[at + 1]?.lines[0]
    if (last === undefined || next === undefined || last.block !== next.block) return []
    if (ENDED.test(last.text)) return []
    return [fault(`a sentence goes on after ${nameOf(area)}: “${last.text.trim()}”`)]
  })
}

/** A box that begins on one page and ends on the next; of a row of a table a name, or a sentence. */
function inTwo(areas: readonly LaidArea[]): Fault[] {
  return areas.flatMap((area, at) => {
    const last = area.lines.at(-1)
    const next = areas[at + 1]?.lines.filter(({ repeated }) => !repeated)
    if (last === undefined || next === undefined) return []
    if (last.box !== null && next.some(({ box }) => box === last.box))
      return [fault(`a box goes on after ${nameOf(area)}: “${last.text.trim()}”`)]
    const ends = new Map(area.lines.map((line) => [line.block, line]))
    return [...ends.values()]
      .filter(
        ({ row, block, text }) =>
          row !== null && !ENDED.test(text) && next.some((each) => each.block === block),
      )
      .filter(({ row }) => row === last.row)
      .map(({ text }) => fault(`a row of a table goes on after ${nameOf(area)}: “${text.trim()}”`))
  })
}

/** A heading or a lead-in that ends a page, with what it leads to on the next. */
function alone(areas: readonly LaidArea[]): Fault[] {
  return areas.flatMap((area, at) => {
    const last = area.lines.at(-1)
    if (last === undefined || at === areas.length - 1) return []
    if (!last.heading && !/:\s*$/.test(last.text)) return []
    return [fault(`what it leads to is not there, at the foot of ${nameOf(area)}: “${last.text.trim()}”`)]
  })
}

/** How much of a page may be left white before the next begins. */
const WHITE = 0.25

/** Pages left white below, but the last, and a leaflet's first, after which a page begins in any case. */
function holes(areas: readonly LaidArea[], paper: 'sheet' | 'leaflet', layout: Layout): Fault[] {
  const isRunning = layout === 'large-print' || (layout === 'a4' && paper === 'leaflet')
  if (!isRunning) return []
  return areas.slice(paper === 'leaflet' ? 1 : 0, -1).flatMap(({ bottom, height, side }) => {
    const white = 1 - bottom / height
    return white <= WHITE
      ? []
      : [
          fault(
            `${Math.round(white * 100)} per cent of page ${side + 1} is left white, ${WHITE * 100} at most`,
          ),
        ]
  })
}

/** Two lines of body text, which nobody sees. */
const LEVEL = 30

function unlevel(areas: readonly LaidArea[]): Fault[] {
  return areas.flatMap((area, at) => {
    const beside = areas[at + 1]
    if (beside === undefined || beside.side !== area.side || beside.y !== area.y) return []
    const apart = Math.abs(area.bottom - beside.bottom)
    return apart <= LEVEL
      ? []
      : [fault(`columns end ${Math.round(apart)} points apart on page ${area.side + 1}`)]
  })
}

function small(areas: readonly LaidArea[], [text, figures]: readonly [number, number]): Fault[] {
  const lines = areas.flatMap(({ lines }) => lines.filter(({ size }) => size < text - 0.01))
  const [first] = lines
  const pictures = areas.flatMap(({ pictures }) => pictures.filter((size) => size < figures - 0.01))
  return [
    ...(first === undefined
      ? []
      : [fault(`type of ${first.size} point, ${text} at least: “${first.text.trim()}”`)]),
    ...pictures.map((size) => fault(`type of ${size.toFixed(1)} point in a figure, ${figures} at least`)),
  ]
}

/** Against white, 7 to 1. */
function faint(areas: readonly LaidArea[]): Fault[] {
  const colours = new Set(areas.flatMap(({ lines }) => lines.flatMap((line) => line.colours)))
  return [...colours].flatMap((colour) => {
    const contrast = 1.05 / (luminance(colour) + 0.05)
    return contrast >= 7
      ? []
      : [fault(`text of colour #${colour} has a contrast of ${contrast.toFixed(1)}, 7 at least`)]
  })
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/../g) ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Words of a panel, of the back, and of a whole leaflet on A4. */
const WORDS = { panel: 140, back: 110, leaflet: 750 } as const

function tooMany(
  areas: readonly LaidArea[],
  document: Document,
  paper: 'sheet' | 'leaflet',
  layout: Layout,
): Fault[] {
  if (paper === 'sheet' || layout === 'large-print') return []
  if (layout === 'easy-read') return tooManyPairs(document, areas)
  // An imprint, in smaller type, is looked up and not read.
  const read = (area: LaidArea) => area.lines.filter(({ size }) => size >= LEAST[paper][layout][1])
  const words = areas.map(
    (area) =>
      splitWords(
        read(area)
          .map(({ text }) => text)
          .join(' '),
      ).length,
  )
  if (layout === 'a4') {
    const all = words.reduce((sum, each) => sum + each, 0)
    return all <= WORDS.leaflet ? [] : [fault(`${all} words, ${WORDS.leaflet} at most`)]
  }
  return words.flatMap((count, at) => {
    const most = at === words.length - 1 ? WORDS.back : WORDS.panel
    return count <= most ? [] : [fault(`${count} words on panel ${at + 1}, ${most} at most`)]
  })
}

/** Of easy read: four on a page. */
const PAIRS = { most: 64, pages: 16 } as const

function tooManyPairs({ children }: Document, areas: readonly LaidArea[]): Fault[] {
  const count = children.reduce((sum, block) => sum + (block.type === 'pairs' ? block.items.length : 0), 0)
  return [
    ...(count > PAIRS.most ? [fault(`${count} pictures with their texts, ${PAIRS.most} at most`)] : []),
    ...(areas.length > PAIRS.pages ? [fault(`${areas.length} pages, ${PAIRS.pages} at most`)] : []),
  ]
}

/** Pictures that say nothing to who can't see them. */
function unspoken({ children }: Document): Fault[] {
  const figures = children.flatMap((block) => {
    if (block.type === 'figure') return [block]
    return block.type === 'pairs' ? block.items.map(({ figure }) => figure) : []
  })
  return figures.flatMap(({ alt }) => (alt.trim() === '' ? [fault('a picture has no text of its own')] : []))
}
