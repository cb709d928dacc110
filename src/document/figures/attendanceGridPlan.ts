import { type Furniture, fill } from '../furniture.ts'
import type { Charts } from './drawing.ts'
import { type Look, unitOf } from './look.ts'
import { LEADING } from './svg.ts'
import { textWidth, wrapText } from './widths.ts'

/** Where the squares of an attendance grid stand, in points. */
export interface Plan {
  /** Names of rows stand above their squares where the page is narrow for its type, else beside them. */
  labels: { above: boolean; width: number; cells: number }
  side: number
  /** Distance from one square to the next. */
  pitch: number
  /** Squares in a line. */
  perLine: number
  lineHeight: number
  /** Of a line's height, what stands between it and the next. */
  between: number
  /** Every square carries its label; else each line carries those of its first and last square. */
  labelled: boolean
}

type Rows = Charts['attendance-grid']['rows']

/** Names beside their squares take so much of the type's size, and no more of the width than this part. */
const LABELS = { size: 11.5, most: 0.3 }
/** With their dates below them they need more. */
const DATED = { size: 14, most: 0.34 }

export function gridPlan(rows: Rows, look: Look, { sessionRange }: Furniture): Plan {
  const { width, size } = look
  const unit = unitOf(look)
  const dated = rows.every(({ dates }) => dates !== undefined)
  const room = dated ? DATED : LABELS
  const above = room.size * size > room.most * width
  if (dated && !above) return datedPlan(rows, look)
  const labels = above
    ? { above, width, cells: 0 }
    : { above, width: room.size * size - 10 * unit, cells: room.size * size }
  const side = 1.5 * size
  const cells = width - labels.cells
  const longest = Math.max(...rows.flatMap((row) => row.cells.map(({ label }) => textWidth(label, size))), 0)
  const pitch = Math.max(side + 4 * unit, longest + 6 * unit)
  const perLine = Math.max(1, Math.floor((cells + 6 * unit) / pitch))
  const gap = 3 * unit
  const labelled = {
    labels,
    side,
    pitch,
    perLine,
    lineHeight: side + size * LEADING + 5 * unit,
    between: gap,
  }
  // Beyond this height a label below each square takes more room than it helps.
  const tall = dated ? 0 : above ? look.height : look.height / 2
  if (longest <= cells && height(rows, labelled, look) <= tall) return { ...labelled, labelled: true }

  const apart = side + 4 * unit
  if (above)
    return {
      ...labelled,
      labelled: false,
      pitch: apart,
      perLine: Math.floor((cells + 4 * unit) / apart),
      ...(dated ? { lineHeight: side + 3 * unit, between: 3 * unit } : {}),
    }
  const between = textWidth(fill(sessionRange, { first: '', last: '' }), size)
  const range = Math.min(2 * longest + between + 8, cells / 2)
  return {
    ...{ labels, side, pitch: apart, perLine: Math.floor((cells - range) / apart) },
    ...{ lineHeight: side + 5 * unit, between: 5 * unit, labelled: false },
  }
}

/** Squares in lines of one length, as few as they need; names with their dates in the room that is left beside them. */
function datedPlan(rows: Rows, look: Look): Plan {
  const { width, size } = look
  const unit = unitOf(look)
  const side = 1.25 * size
  const between = 2.5 * unit
  const pitch = side + between
  const longest = Math.max(1, ...rows.map(({ cells }) => cells.length))
  const most = Math.max(1, Math.floor((width - DATED.size * size + between) / pitch))
  const perLine = Math.ceil(longest / Math.ceil(longest / most))
  const named = Math.max(...rows.map((row) => namedWidth(row, size)))
  const cells = Math.min(width - perLine * pitch, named + 6 * unit)
  const labels = { above: false, width: cells - 6 * unit, cells }
  return { labels, side, pitch, perLine, lineHeight: pitch, between, labelled: false }
}

/** Of a name and its dates on one line. */
export const namedWidth = (
  { label, dates = '' }: Pick<Rows[number], 'label' | 'dates'>,
  size: number,
): number => textWidth(label, size, true) + 0.8 * size + textWidth(dates, size)

function height(rows: Rows, { labels, perLine, lineHeight }: Omit<Plan, 'labelled'>, look: Look): number {
  return rows.reduce((sum, { label, cells }) => {
    const names = heightOf(wrapText(label, labels.width, look.size, true), look)
    const squares = Math.ceil(cells.length / perLine) * lineHeight
    return sum + 14 * unitOf(look) + (labels.above ? names + squares : Math.max(names, squares))
  }, 0)
}

/** Of a row's name, in lines, with the space below it. */
export function heightOf(name: readonly string[], look: Look): number {
  return name.length === 0 ? 0 : name.length * look.size * LEADING + 2 * unitOf(look)
}
