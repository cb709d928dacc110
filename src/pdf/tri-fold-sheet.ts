import type { Metadata } from '../document/tree.ts'
import type { Canvas } from './canvas.ts'
import { type Composition, setRuns } from './composer.ts'
import { drawCentred, drawWatermark, markingStyle, smallStyle } from './furniture.ts'
import type { TextLine } from './layout.ts'
import type { StructureElement } from './structure.ts'

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
  const { theme } = composition
  const { width, height, margin } = theme.page
  if (metadata.status === 'draft') drawWatermark(canvas, width, composition)
  for (const fold of FOLDS[side] ?? []) {
    for (const [y1, y2] of [
      [0, 8],
      [height - 8, height],
    ] as const) {
      canvas.vector({
        type: 'line',
        x1: fold,
        x2: fold,
        y1,
        y2,
        lineWidth: 0.4,
        lineColor: `#${theme.colour.rule}`,
      })
    }
  }
  for (const [i, panel] of PANELS.entries()) {
    if (panel.side !== side) continue
    const middle = panel.left + panel.width / 2
    if (metadata.marking !== null) {
      const marking = metadata.marking.toUpperCase()
      const style = markingStyle(theme)
      drawCentred(
        canvas,
        marking,
        middle,
        margin.top - 6,
        style,
        composition,
        i === 0 ? markingElement : null,
      )
      drawCentred(
        canvas,
        marking,
        middle,
        height - margin.bottom + 6 - style.leading,
        style,
        composition,
        null,
      )
    }
    if (i === 0 && metadata.marking === null) {
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
        canvas.line(line, left, y, true)
      }
    }
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
  const style = smallStyle(composition.theme)
  return [metadata.edition, metadata.reference ?? ''].flatMap((text) =>
    setRuns([{ text, style, element: null }], panelMeasure(composition), composition),
  )
}
