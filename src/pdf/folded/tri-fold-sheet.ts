import { markingWords } from '../../document/marking.ts'
import type { Theme } from '../../document/theme.ts'
import type { Metadata } from '../../document/tree.ts'
import type { Canvas } from '../canvas.ts'
import { type Composition, setRuns } from '../composer.ts'
import { drawWatermark } from '../figures/watermark.ts'
import { drawCentred, markingStyle, smallStyle } from '../furniture.ts'
import type { TextLine } from '../layout.ts'
import type { StructureElement } from '../structure.ts'
import { EDGE } from '../text/style.ts'

export const MM = 72 / 25.4
const NARROW = 97 * MM
const WIDE = 100 * MM

/** The panels in reading order: the side of the sheet, the left edge and the width of each. Points. */
export const PANELS = [
  { side: 0, left: NARROW + WIDE, width: WIDE },
  { side: 1, left: 0, width: WIDE },
  { side: 1, left: WIDE, width: WIDE },
  { side: 1, left: 2 * WIDE, width: NARROW },
  { side: 0, left: 0, width: NARROW },
  { side: 0, left: NARROW, width: WIDE },
] as const

/** Where the sheet is folded, on each side. */
export const FOLDS = [
  [NARROW, NARROW + WIDE],
  [WIDE, 2 * WIDE],
] as const

/** The width of a panel's text: the same on all six, so that text can move from one to the next. */
export function panelMeasure({ theme }: Composition): number {
  return NARROW - theme.page.margin.left - theme.page.margin.right
}

/** Nothing is printed nearer to the trim. */
const SAFE = 5 * MM

/** What stands on a side outside its text: fold marks, the marking, and on the back panel the leaflet's reference. */
export function drawSheet(
  canvas: Canvas,
  side: number,
  metadata: Metadata,
  composition: Composition,
  markingElement: StructureElement | null,
): void {
  const { theme, furniture } = composition
  const { width, height, margin } = theme.page
  if (metadata.status === 'draft') drawWatermark(canvas, width, composition)
  drawFolds(canvas, side, theme)
  const head = markingWords(metadata, furniture)
  for (const [i, panel] of PANELS.entries()) {
    if (panel.side !== side) continue
    const middle = panel.left + panel.width / 2
    const style = markingStyle(theme)
    const owner = i === 0 ? (markingElement ?? 'header') : 'header'
    drawCentred(canvas, head, middle, margin.top - 6, style, composition, owner)
    if (metadata.marking !== null) {
      const top = height - margin.bottom + 6 - style.leading
      drawCentred(canvas, metadata.marking.toUpperCase(), middle, top, style, composition, 'footer')
    }
    if (i === 0 && head === '') {
      const x = panel.left + (panel.width - panelMeasure(composition)) / 2
      canvas.vector({
        type: 'rect',
        x,
        y: SAFE,
        w: panelMeasure(composition),
        h: 4,
        color: theme.colour.accent,
      })
    }
    if (i === PANELS.length - 1) {
      const left = panel.left + (panel.width - panelMeasure(composition)) / 2
      let y = composition.top + composition.pageHeight
      for (const line of referenceLines(metadata, composition).reverse()) {
        y -= line.height
        canvas.line(line, left, y, 'footer')
      }
    }
  }
}

/** Leaves free, at the head and foot of each panel, what stands there: inside the space that would be text. */
export function leaveMarking(metadata: Metadata, composition: Composition): void {
  if (markingWords(metadata, composition.furniture) === '') return
  const room = composition.theme.small.size * 1.5
  composition.top += room
  composition.pageHeight -= 2 * room
}

/** Short marks where the sheet is folded, at both edges and far enough from them to be printed. */
function drawFolds(canvas: Canvas, side: number, theme: Theme): void {
  const { height } = theme.page
  const mark = { type: 'line', lineWidth: 0.4, lineColor: `#${theme.colour.rule}` } as const
  for (const fold of FOLDS[side] ?? []) {
    for (const y1 of [EDGE, height - EDGE - 8])
      canvas.vector({ ...mark, x1: fold, x2: fold, y1, y2: y1 + 8 }, 0, 0, 'production')
  }
}

/** The height kept free at the foot of the back panel. */
export function referenceHeight(metadata: Metadata, composition: Composition): number {
  const lines = referenceLines(metadata, composition)
  return (
    lines.reduce((sum, line) => sum + line.height, 0) +
    (lines.length > 0 ? composition.theme.body.after * 2 : 0)
  )
}

function referenceLines(metadata: Metadata, composition: Composition): TextLine[] {
  // A leaflet has them in its imprint, which stands there.
  if (metadata.paper === 'leaflet') return []
  const style = smallStyle(composition.theme)
  return [metadata.edition, metadata.reference ?? ''].flatMap((text) =>
    setRuns([{ text, style, element: null }], panelMeasure(composition), composition),
  )
}
