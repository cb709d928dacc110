import { z } from 'zod'
import { type Furniture, fill } from '../furniture.ts'
import type { Figure } from '../tree.ts'
import { figureData, makeFigure, words } from './data.ts'
import { drawLegend } from './legend.ts'
import { SIDE, sessionSign } from './sessionSigns.ts'
import { SESSION_STATES } from './states.ts'
import { COLOUR, element, LEADING, picture, SIZE, textLine, textLines, WIDTH } from './svg.ts'
import { textWidth, wrapText } from './widths.ts'

export const attendanceGridData = z.strictObject({
  ...figureData,
  rows: z
    .array(
      z.strictObject({
        label: words,
        cells: z.array(z.strictObject({ label: words, state: z.enum(SESSION_STATES) })),
      }),
    )
    .min(1),
})
export type AttendanceGrid = z.infer<typeof attendanceGridData>

/** One row a module (run), one square a session, in as many lines as it takes; a legend of the states used. */
export function attendanceGrid(data: AttendanceGrid, furniture: Furniture): Figure {
  const parts: string[] = []
  const plan = planCells(data, furniture)
  let y = 4
  for (const [index, row] of data.rows.entries()) {
    if (index > 0) parts.push(divider(y))
    const { drawn, bottom } = drawRow(row, y + GAP, plan, furniture)
    parts.push(...drawn)
    y = bottom + GAP
  }
  parts.push(divider(y))
  const used = SESSION_STATES.filter((state) =>
    data.rows.some(({ cells }) => cells.some((cell) => cell.state === state)),
  )
  const entries = used.map((state) => ({
    sign: (x: number, middle: number) => sessionSign(state, x, middle - SIDE / 2),
    width: SIDE,
    label: furniture.sessions[state],
  }))
  const legend = drawLegend(entries, y + 6)
  return makeFigure(data, picture(legend.bottom + 2, [...parts, ...legend.parts]))
}

interface Plan {
  /** Distance from one square to the next, in points. */
  pitch: number
  /** Squares in a line. */
  perLine: number
  lineHeight: number
  /** Every square carries its label; else each line carries those of its first and last square. */
  labelled: boolean
}

const GAP = 7
const LABELS = 118
const CELLS = WIDTH - LABELS
/** Beyond this height a label below each square takes more room than it helps. */
const TALL = 280

function planCells({ rows }: AttendanceGrid, { sessionRange }: Furniture): Plan {
  const longest = Math.max(
    ...rows.flatMap(({ cells }) => cells.map((cell) => textWidth(cell.label, SIZE.small))),
    0,
  )
  const pitch = Math.max(SIDE + 4, longest + 5)
  const perLine = Math.max(1, Math.floor((CELLS + 5) / pitch))
  const labelled = { pitch, perLine, lineHeight: SIDE + 16, labelled: true }
  const lines = rows.reduce((sum, { cells }) => sum + Math.ceil(cells.length / perLine), 0)
  if (longest <= CELLS && lines * labelled.lineHeight + rows.length * 2 * GAP <= TALL) return labelled
  const between = textWidth(fill(sessionRange, { first: '', last: '' }), SIZE.small)
  const range = Math.min(2 * longest + between + 8, CELLS / 2)
  return {
    pitch: SIDE + 3,
    perLine: Math.floor((CELLS - range) / (SIDE + 3)),
    lineHeight: SIDE + 5,
    labelled: false,
  }
}

function drawRow(
  { label, cells }: AttendanceGrid['rows'][number],
  top: number,
  plan: Plan,
  furniture: Furniture,
) {
  const name = wrapText(label, LABELS - 12, SIZE.label, true)
  const drawn = textLines(0, top + SIZE.label + 1, name, { size: SIZE.label, bold: true })
  const offset = plan.labelled ? (plan.pitch - SIDE) / 2 - 2.5 : 0
  const lines = Math.ceil(cells.length / plan.perLine)
  for (const [index, { label: session, state }] of cells.entries()) {
    const x = LABELS + offset + (index % plan.perLine) * plan.pitch
    const y = top + Math.floor(index / plan.perLine) * plan.lineHeight
    drawn.push(...sessionSign(state, x, y))
    if (plan.labelled)
      drawn.push(textLine(x + SIDE / 2, y + SIDE + 9.5, session, { anchor: 'middle', fill: COLOUR.muted }))
  }
  if (!plan.labelled) drawn.push(...ranges(cells, top, plan, furniture))
  const content = plan.labelled ? lines * plan.lineHeight - 3 : lines * plan.lineHeight - 5
  return { drawn, bottom: top + Math.max(name.length * SIZE.label * LEADING + 2, content) }
}

/** At the end of each line of squares: its first and last session. */
function ranges(
  cells: readonly { label: string }[],
  top: number,
  { pitch, perLine, lineHeight }: Plan,
  { sessionRange }: Furniture,
): string[] {
  const lines = Math.ceil(cells.length / perLine)
  return Array.from({ length: lines }, (_, line) => {
    const first = cells[line * perLine]?.label ?? ''
    const last = cells[Math.min(cells.length, (line + 1) * perLine) - 1]?.label ?? ''
    const label = first === last ? first : fill(sessionRange, { first, last })
    const width = WIDTH - LABELS - perLine * pitch - 5
    return textLine(LABELS + perLine * pitch + 5, top + line * lineHeight + 10, cut(label, width), {
      fill: COLOUR.muted,
    })
  })
}

/** A label that is longer than a date ends in dots rather than at the page's edge; the table has it whole. */
function cut(label: string, width: number): string {
  return textWidth(label, SIZE.small) <= width
    ? label
    : `${wrapText(label, width - textWidth('...', SIZE.small), SIZE.small)[0]}...`
}

function divider(y: number): string {
  return element('line', { x1: 0, y1: y, x2: WIDTH, y2: y, stroke: COLOUR.rule, 'stroke-width': 0.6 })
}
