import type { Theme } from '../document/theme.ts'
import type { Inline, SummaryList, Table } from '../document/tree.ts'
import { bodyStyle, type Composition, elementFor, textNode, wordsOf } from './composer.ts'
import { bareLook, MOST_WHITE, type TableLook, type TableNode, type TextLine } from './layout.ts'
import { StructureElement } from './structure.ts'
import { breakLines } from './text/lines.ts'
import { emboldened, type Style } from './text/style.ts'
import type { Word } from './text/words.ts'
import { columnWidths, steadyWidths } from './widths.ts'

const GAP = 10
const LINES_OF_A_PART = 3
/** Of the width, what labels have at least. */
const LEAST_LABEL = 0.19

interface Cell {
  content: Inline[]
  style: Style
  element: StructureElement
}

/** A data table: header row and header column, thin rules, no row parted between pages. */
export function tableNode(
  table: Table,
  element: StructureElement,
  width: number,
  composition: Composition,
): TableNode {
  const { theme } = composition
  const size = theme.table.size
  const style: Style = { ...bodyStyle(theme), size, leading: size * Math.min(1.25, theme.body.lineHeight) }
  const head = emboldened(style)
  const header = new StructureElement('THead', element)
  let rest: StructureElement | undefined
  const body = () => {
    rest ??= new StructureElement('TBody', element)
    return rest
  }
  const rows = [table.header, ...table.rows].map((row, rowIndex) => {
    const rowElement = new StructureElement('TR', rowIndex === 0 ? header : body())
    return row.map((content, column): Cell => {
      if (rowIndex > 0 && column > 0)
        return { content, style, element: new StructureElement('TD', rowElement) }
      const attributes = `<</O /Table /Scope /${rowIndex === 0 ? 'Column' : 'Row'}>>`
      return {
        content,
        style: rowIndex === 0 ? head : style,
        element: new StructureElement('TH', rowElement, { attributes }),
      }
    })
  })
  return gridNode(rows, table.widths, 1, width, composition)
}

/** Labels and their values in two columns: a list to the reader of the structure, label by label. */
export function summaryNode(
  { rows }: SummaryList,
  parent: StructureElement,
  width: number,
  composition: Composition,
): TableNode {
  const style = bodyStyle(composition.theme)
  const list = new StructureElement('L', parent, { attributes: '<</O /List /ListNumbering /Description>>' })
  const cells = rows.map(({ label, value }) => {
    const item = new StructureElement('LI', list)
    const part = (content: Inline[], type: 'Lbl' | 'LBody', partStyle: Style): Cell => ({
      content,
      style: partStyle,
      element: elementFor(content, () => new StructureElement(type, item)) ?? item,
    })
    return [part(label, 'Lbl', emboldened(style)), part(value, 'LBody', style)]
  })
  return gridNode(cells, besideLabels, 0, width, composition)
}

/** Labels have the room that the widest needs on one line, up to a third; lists of short ones are alike. */
function besideLabels(rows: readonly Word[][][], inside: number): number[] {
  const widest = greatest(rows.map(([label]) => sum((label ?? []).map((word) => word.width))))
  const label = Math.min(Math.max(widest, inside * LEAST_LABEL), inside / 3)
  return [label, inside - label]
}

function gridNode(
  rows: Cell[][],
  shares: number[] | ((rows: readonly Word[][][], inside: number) => number[]),
  headerRows: 0 | 1,
  width: number,
  composition: Composition,
): TableNode {
  const { theme } = composition
  const columns = rows[0]?.length ?? 0
  const inside = width - GAP * (columns - 1)
  const words = rows.map((row) =>
    row.map(({ content, style, element }) => wordsOf(content, style, element, composition)),
  )
  const wanted = typeof shares === 'function' ? shares(words, inside) : shares
  const widths = (theme.table.steady ? steadyWidths : columnWidths)(words, wanted, inside)
  const lines = words.map((row, y) =>
    row.map((cell, x) => breakLines(cell, widths[x] as number, rows[y]?.[x]?.style.leading ?? 0)),
  )
  const padding = theme.table.padding
  const heightOf = (row: TextLine[][]) =>
    2 * padding + 1 + greatest(row.map((cell) => sum(cell.map(({ height }) => height))))
  const headHeight = headerRows === 1 ? heightOf(lines[0] ?? []) : 0
  // A header that leaves no room below it doesn't repeat.
  const repeats = headerRows === 1 && headHeight < composition.pageHeight / 3
  const limit = composition.pageHeight * MOST_WHITE
  const parted = lines.flatMap((row) => partRow(row, limit))
  const body = parted.map(({ cells }) => cells.map((cell) => textNode(cell)))
  const heights = parted.map(({ cells }) => heightOf(cells))
  const height = sum(heights)
  // A short table stays whole; a longer one starts with a row below its header.
  const whole = height < composition.pageHeight * 0.15
  const lead = whole ? height : sum(heights.slice(0, repeats ? 2 : 1))
  return {
    table: {
      body,
      widths: widths.map((column) => ({ width: column })),
      headerRows: repeats ? 1 : 0,
      keepWithHeaderRows: repeats && body.length > 1 ? 1 : 0,
      dontBreakRows: true,
    },
    _layout: look(
      theme,
      columns,
      headerRows,
      parted.map(({ goesOn }) => goesOn),
    ),
    _offsets: { total: GAP * (columns - 1), offsets: widths.map((_, i) => (i === 0 ? 0 : GAP)) },
    _margin: [0, 0, 0, 0],
    lead,
    height,
  }
}

/** A row that would leave a hole goes on in further rows of the page's table, a few lines each, the last of them never alone. */
function partRow(cells: TextLine[][], limit: number): { cells: TextLine[][]; goesOn: boolean }[] {
  const most = greatest(cells.map((cell) => sum(cell.map(({ height }) => height))))
  if (most <= limit) return [{ cells, goesOn: false }]
  const count = greatest(cells.map((cell) => cell.length))
  const parts = Math.floor((count + 1) / LINES_OF_A_PART)
  return Array.from({ length: parts }, (_, i) => {
    const [from, to] = [i * LINES_OF_A_PART, i === parts - 1 ? count : (i + 1) * LINES_OF_A_PART]
    return { cells: cells.map((cell) => cell.slice(from, to)), goesOn: to < count }
  })
}

function look(theme: Theme, columns: number, headerRows: 0 | 1, goesOn: boolean[]): TableLook {
  const { padding } = theme.table
  return bareLook({
    hLineWidth: (i) =>
      i === 0 ? (headerRows === 1 ? 0 : 0.6) : goesOn[i - 1] ? 0 : headerRows === 1 && i === 1 ? 1.2 : 0.6,
    hLineColor: (i) => `#${headerRows === 1 && i === 1 ? theme.colour.accent : theme.colour.rule}`,
    paddingLeft: (i) => (i === 0 ? 0 : GAP / 2),
    paddingRight: (i) => (i === columns - 1 ? 0 : GAP / 2),
    paddingTop: (i) => (goesOn[i - 1] ? 0 : padding),
    paddingBottom: (i) => (goesOn[i] ? 0 : padding),
  })
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Of values from 0 on, which may be as many as a table has rows: more than a call can have as arguments. */
const greatest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0)
