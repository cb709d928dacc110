import type { Cell, Epoch, Sheet } from './cells.ts'
import { type Grid, gridsOf } from './grid.ts'
import { say } from './phrases.ts'
import { locked, refused } from './refused.ts'
import { isoMoment, isoTime } from './values.ts'
import { type Attributes, localName, readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** The sheets of an OpenDocument spreadsheet (OASIS OpenDocument 1.3 part 3, 9), in their order. */
export function readOds(zip: Zip, file: string): Sheet[] {
  refuseLocked(zip, file)
  let epoch: Epoch = 1900
  const grids = gridsOf(file, () => epoch)
  const sheets: Sheet[] = []
  const unseen = new Set<string>()
  let style = ''
  let isSheet = false
  let table: Table | null = null
  readXml(zip.part('content.xml'), file, {
    open: (name, attributes) => {
      const local = localName(name)
      if (local === 'spreadsheet') isSheet = true
      if (local === 'null-date' && attributes['table:date-value'] === '1904-01-01') epoch = 1904
      if (local === 'style') style = attributes['style:name'] ?? ''
      if (local === 'table-properties' && attributes['table:display'] === 'false') unseen.add(style)
      if (name === 'table:table' && table === null) {
        const grid = grids(sheets.length + 1)
        if (unseen.has(attributes['table:style-name'] ?? '')) grid.hideSheet()
        table = openTable(grid)
      } else table?.open(local, attributes)
    },
    close: (name) => {
      if (table === null) return
      if (name === 'table:table') {
        sheets.push(table.grid.sheet())
        table = null
      } else table.close(localName(name))
    },
    text: (piece) => table?.text(piece),
  })
  if (!isSheet)
    throw refused(
      file,
      'expected an Excel workbook (.xlsx), an OpenDocument sheet (.ods), CSV or text; this is another document',
      say('spreadsheet/other'),
    )
  return sheets
}

function refuseLocked(zip: Zip, file: string): void {
  if (!zip.has('META-INF/manifest.xml')) return
  readXml(zip.part('META-INF/manifest.xml'), file, {
    open: (name) => {
      if (localName(name) !== 'encryption-data') return
      throw locked(file)
    },
  })
}

interface Table {
  grid: Grid
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(piece: string): void
}

interface Given {
  column: number
  times: number
  attributes: Attributes
  text: string
}

function openTable(grid: Grid): Table {
  let row = 1
  let rows = 1
  let columns = 0
  let cells: Given[] = []
  let column = 0
  let cell: Given | null = null
  let paragraphs = 0
  let within = 0
  let notes = 0
  const open = (name: string, attributes: Attributes) => {
    if (name === 'annotation') notes += 1
    if (notes > 0) return
    if (name === 'table-column') {
      const times = repeated(attributes, 'columns')
      if (isHidden(attributes)) grid.hideColumns(columns + 1, columns + times)
      columns += times
    } else if (name === 'table-row') {
      rows = repeated(attributes, 'rows')
      if (isHidden(attributes)) for (let at = 0; at < Math.min(rows, 1_000); at += 1) grid.hideRow(row + at)
      column = 0
      cells = []
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      const times = repeated(attributes, 'columns')
      cell = { column: column + 1, times, attributes, text: '' }
      column += times
      paragraphs = 0
      const size = {
        rows: Number(attributes['table:number-rows-spanned'] ?? 1),
        columns: Number(attributes['table:number-columns-spanned'] ?? 1),
      }
      if (size.rows * size.columns > 1) grid.merge({ row, column: cell.column, ...size })
      // What a merged cell covers isn't shown.
      if (name === 'covered-table-cell') cell = null
    } else if (cell !== null) {
      if (name === 'p') {
        if (paragraphs > 0) cell.text += '\n'
        paragraphs += 1
        within += 1
      }
      // However many blanks: a thousand of them are written in twenty letters.
      if (name === 's' || name === 'tab') cell.text += ' '
      if (name === 'line-break') cell.text += '\n'
    }
  }
  const close = (name: string) => {
    if (name === 'annotation') notes -= 1
    if (notes > 0) return
    if (name === 'p') within = Math.max(0, within - 1)
    if (name === 'table-cell' && cell !== null) {
      cells.push(cell)
      cell = null
    }
    if (name !== 'table-row') return
    const values = cells.flatMap(({ attributes, text, ...at }) => {
      const value = cellValue(attributes, text)
      return value === null ? [] : [{ ...at, value }]
    })
    if (values.length > 0) {
      for (let at = 0; at < rows; at += 1) {
        for (const { column, times, value } of values) grid.cell(row + at, column, value, times)
      }
    }
    row += rows
  }
  const text = (piece: string) => {
    if (cell !== null && within > 0 && notes === 0) cell.text += piece
  }
  return { grid, open, close, text }
}

function cellValue(attributes: Attributes, text: string): Omit<Cell, 'row' | 'column'> | null {
  const type = attributes['office:value-type']
  if (attributes['calcext:value-type'] === 'error') return { text: '', fault: 'shows-error' }
  if (type === 'date') {
    const value = attributes['office:date-value'] ?? ''
    return { text: value, ...isoMoment(value) }
  }
  if (type === 'time') return { text, ...isoTime(attributes['office:time-value'] ?? '') }
  if (type === 'boolean') return { text: attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE' }
  if (type === 'float') return { text: attributes['office:value'] ?? text }
  if (type === undefined && attributes['table:formula'] !== undefined && text === '')
    return { text: '', fault: 'no-value' }
  const shown = attributes['office:string-value'] ?? text
  return shown === '' ? null : { text: shown }
}

const repeated = (attributes: Attributes, what: 'rows' | 'columns') =>
  Math.max(1, Number(attributes[`table:number-${what}-repeated`] ?? 1) || 1)
const isHidden = (attributes: Attributes) =>
  ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '')
