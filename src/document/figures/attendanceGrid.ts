import { type Furniture, fill } from '../furniture.ts'
import { gridPlan, heightOf, namedWidth, type Plan } from './attendanceGridPlan.ts'
import type { Band, Drawn } from './bands.ts'
import { stack } from './bands.ts'
import type { Charts, Svg } from './drawing.ts'
import { legendBand } from './legend.ts'
import { type Look, unitOf } from './look.ts'
import { sessionSign } from './sessionSigns.ts'
import { SESSION_STATES } from './states.ts'
import { COLOUR, element, LEADING, textLine, textLines } from './svg.ts'
import { textWidth, wrapText } from './widths.ts'

type Grid = Charts['attendance-grid']
type Row = Grid['rows'][number]

/** One row a module (run), one square a session, in as many lines as it takes; a legend of the states used. */
export function attendanceGrid({ rows }: Grid, look: Look, furniture: Furniture): Svg[] {
  const plan = gridPlan(rows, look, furniture)
  const used = SESSION_STATES.filter((state) =>
    rows.some(({ cells }) => cells.some((cell) => cell.state === state)),
  )
  const entries = used.map((state) => ({
    sign: (x: number, middle: number) => sessionSign(state, x, middle - plan.side / 2, plan.side),
    width: plan.side,
    label: furniture.sessions[state],
  }))
  const key = legendBand(entries, look)
  const bands = rows.flatMap((row, at) => {
    const room = at === 0 ? look.height - key.draw(0).bottom : look.height
    return rowBands(row, room, plan, look, furniture)
  })
  return stack(key, bands, look)
}

/** A row; one that has no room in a picture goes on in the next. */
function rowBands(row: Row, height: number, plan: Plan, look: Look, furniture: Furniture): Band[] {
  const gap = (row.dates === undefined ? 7 : plan.labels.above ? 4 : 2.5) * unitOf(look)
  const name = wrapText(row.label, nameWidth(row, plan, look), look.size, true)
  const nameHeight = heightOf(name, look)
  const room = height - 3 * gap - (plan.labels.above ? nameHeight : 0)
  const lines = Math.min(Math.max(1, Math.floor(room / plan.lineHeight)), row.cells.length)
  const most = Math.max(1, lines * plan.perLine)
  const parts = Array.from({ length: Math.max(1, Math.ceil(row.cells.length / most)) }, (_, at) =>
    row.cells.slice(at * most, (at + 1) * most),
  )
  return parts.map((cells, at): Band => {
    const said = at === 0 ? name : []
    const last = at === parts.length - 1
    return {
      before: gap,
      draw: (top) => {
        const { drawn, bottom } = drawRow(said, { ...row, cells }, top, plan, look, furniture)
        return last
          ? { drawn: [...drawn, divider(bottom + gap, look)], bottom: bottom + gap }
          : { drawn, bottom }
      },
    }
  })
}

function drawRow(
  name: readonly string[],
  { cells, dates, label }: Row,
  top: number,
  plan: Plan,
  look: Look,
  furniture: Furniture,
): Drawn {
  const { size } = look
  const { labels, side, pitch, perLine, lineHeight, labelled } = plan
  const beside = onOneLine({ label, dates }, plan, look)
  const below =
    beside || dates === undefined || labels.above || name.length === 0
      ? []
      : wrapText(dates, labels.width, size)
  const nameHeight = heightOf([...name, ...below], look)
  const drawn = [
    ...textLines(0, top + size, name, { size, bold: true }),
    ...textLines(0, top + size + name.length * size * LEADING, below, { size, fill: COLOUR.muted }),
  ]
  if (dates !== undefined && (labels.above || beside) && name.length > 0) {
    const x = name.length > 1 ? nameWidth({ dates }, plan, look) : textWidth(label, size, true)
    drawn.push(textLine(x + size * 0.8, top + size, dates, { size, fill: COLOUR.muted }))
  }
  const from = labels.above ? top + nameHeight : top
  const offset = labelled ? Math.max(0, (pitch - side) / 2 - 2.5 * unitOf(look)) : 0
  for (const [index, { label: session, state }] of cells.entries()) {
    const x = labels.cells + offset + (index % perLine) * pitch
    const y = from + Math.floor(index / perLine) * lineHeight
    drawn.push(...sessionSign(state, x, y, side))
    if (labelled)
      drawn.push(
        textLine(x + side / 2, y + side + size * 1.1, session, {
          size,
          anchor: 'middle',
          fill: COLOUR.muted,
        }),
      )
  }
  if (!labelled && dates === undefined) drawn.push(...ranges(cells, from, plan, look, furniture))
  const content = Math.ceil(cells.length / perLine) * lineHeight - plan.between
  return { drawn, bottom: Math.max(top + nameHeight, from + content) }
}

/** Beside its squares, a short name has its dates beside it too. */
const onOneLine = (
  { label, dates }: Pick<Row, 'label' | 'dates'>,
  { labels }: Plan,
  { size }: Look,
): boolean => dates !== undefined && !labels.above && namedWidth({ label, dates }, size) <= labels.width

/** The room for a row's name: where it stands above its squares, its dates are beside it. */
const nameWidth = ({ dates }: Pick<Row, 'dates'>, { labels }: Plan, { size }: Look): number =>
  dates === undefined || !labels.above ? labels.width : labels.width - textWidth(dates, size) - size

/** Beside each line of squares, or below it, its first and last session. */
function ranges(
  cells: readonly { label: string }[],
  top: number,
  plan: Plan,
  { width: whole, size }: Look,
  { sessionRange }: Furniture,
): string[] {
  const { labels, side, pitch, perLine, lineHeight } = plan
  const lines = Math.ceil(cells.length / perLine)
  const x = labels.above ? 0 : labels.cells + perLine * pitch
  return Array.from({ length: lines }, (_, line) => {
    const first = cells[line * perLine]?.label ?? ''
    const last = cells[Math.min(cells.length, (line + 1) * perLine) - 1]?.label ?? ''
    const label = first === last ? first : fill(sessionRange, { first, last })
    const y = top + line * lineHeight + (labels.above ? side + size * 1.1 : side / 2 + size * 0.35)
    return textLine(x, y, cut(label, whole - x, size), { size, fill: COLOUR.muted })
  })
}

/** A label that is longer than a date ends in dots rather than at the page's edge; the table has it whole. */
function cut(label: string, width: number, size: number): string {
  return textWidth(label, size) <= width
    ? label
    : `${wrapText(label, width - textWidth('...', size), size)[0]}...`
}

function divider(y: number, { width }: Look): string {
  return element('line', { x1: 0, y1: y, x2: width, y2: y, stroke: COLOUR.rule, 'stroke-width': 0.6 })
}
