import type { Cell, Epoch } from './cells.ts'
import type { Shown } from './formats.ts'
import type { Grid } from './grid.ts'
import { broken } from './refused.ts'
import { dayOf, timeOfDay } from './serial.ts'
import { isoMoment } from './values.ts'
import { type Attributes, localName, readXml } from './xml.ts'

interface Workbook {
  texts: readonly string[]
  styles: readonly (Shown | null)[]
  epoch: Epoch
}

type Value = Omit<Cell, 'row' | 'column'>

/** The cells of one sheet of a workbook, into a grid. */
export function readWorksheet(bytes: Uint8Array, file: string, grid: Grid, workbook: Workbook): void {
  let row = 0
  let column = 0
  let cell: { type: string; style: Shown | null; value: string; formula: boolean } | null = null
  let taken = false
  const close = (name: string) => {
    taken = false
    if (localName(name) !== 'c' || cell === null) return
    const value = cellValue(cell, workbook)
    if (value !== null) grid.cell(row, column, value)
    cell = null
  }
  const open = (name: string, attributes: Attributes) => {
    const local = localName(name)
    if (local === 'row') {
      row = attributes.r === undefined ? row + 1 : number(attributes.r)
      column = 0
      if (isOn(attributes.hidden)) grid.hideRow(row)
    } else if (local === 'c') {
      const place = attributes.r === undefined ? { row, column: column + 1 } : placeOf(attributes.r)
      ;({ row, column } = place)
      const style = workbook.styles[number(attributes.s ?? '0')] ?? null
      cell = { type: attributes.t ?? 'n', style, value: '', formula: false }
    } else if (local === 'f' && cell !== null) cell.formula = true
    else if (local === 'col' && isOn(attributes.hidden))
      grid.hideColumns(number(attributes.min ?? '1'), number(attributes.max ?? attributes.min ?? '1'))
    else if (local === 'mergeCell') {
      const [from = '', to = from] = (attributes.ref ?? '').split(':')
      const [first, last] = [placeOf(from), placeOf(to)]
      const size = { rows: last.row - first.row + 1, columns: last.column - first.column + 1 }
      grid.merge({ ...first, ...size })
    }
    taken = cell !== null && (local === 'v' || local === 't')
  }
  const text = (piece: string) => {
    if (taken && cell !== null) cell.value += piece
  }
  readXml(bytes, file, { open, close, text })

  function placeOf(reference: string) {
    const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
    if (letters === undefined || digits === undefined) throw broken(file, 'a cell of it has no place')
    const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    return { row: Number(digits), column: at }
  }
}

const number = (digits: string) => (/^\d{1,9}$/.test(digits) ? Number(digits) : 0)
const isOn = (flag: string | undefined) => flag === '1' || flag === 'true'

/** Null: the cell is empty. */
function cellValue(
  { type, style, value, formula }: { type: string; style: Shown | null; value: string; formula: boolean },
  { texts, epoch }: Workbook,
): Value | null {
  if (value === '') return formula && type !== 'str' ? { text: '', fault: 'no-value' } : null
  if (type === 's') return { text: texts[Number(value)] ?? '' }
  if (type === 'b') return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' }
  if (type === 'e') return { text: '', fault: 'shows-error' }
  if (type === 'd') return { text: value, ...isoMoment(value) }
  if (type !== 'n') return { text: value }
  return { text: plain(value), ...(style && moment(Number(value), style, epoch)) }
}

function moment(serial: number, shown: Shown, epoch: Epoch): Partial<Cell> {
  if (!Number.isFinite(serial)) return {}
  if (!shown.date) return { time: timeOfDay(serial) }
  const day = dayOf(serial, epoch)
  if (day === null) return {}
  return shown.time || day.time !== '00:00' ? day : { date: day.date }
}

/** Without the digits that only binary fractions have: 3 for 3.0000000000000001, which some writers give. */
function plain(value: string): string {
  const n = Number(value)
  return Number.isFinite(n) && /[.eE]/.test(value) ? String(Number(n.toPrecision(15))) : value
}
