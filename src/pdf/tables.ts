import { labelShare } from '../document/column-widths.ts'
import type { Theme } from '../document/theme.ts'
import type { Inline, SummaryList, Table } from '../document/tree.ts'
import { bodyStyle, type Composition, elementFor, wordsOf } from './composer.ts'
import { bareLook, MOST_WHITE, type TableLook, type TableNode } from './layout.ts'
import { cellNodes, greatest, rowsOnPages, setRow } from './rows.ts'
import { StructureElement } from './structure.ts'
import { emboldened, type Style } from './text/style.ts'
import type { Word } from './text/words.ts'
import { columnWidths, steadyWidths } from './widths.ts'

const GAP = 10

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

/** Labels have what fewer lines ask for, and never more than the widest of them. */
function besideLabels(rows: readonly Word[][][], inside: number, widths: Widths): number[] {
  const widest = greatest(rows.map(([label]) => sum((label ?? []).map((word) => word.width))))
  const share = labelShare(widest, inside)
  const [label = share] = widths(rows, [share, inside - share], inside)
  const needed = Math.min(label, Math.max(widest + ROUNDING, share))
  return [needed, inside - needed]
}

/** Added up, words may come out a little wider than set. Points. */
const ROUNDING = 0.1

type Widths = typeof columnWidths

function gridNode(
  rows: Cell[][],
  shares: number[] | ((rows: readonly Word[][][], inside: number, widths: Widths) => number[]),
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
  const share = theme.table.steady ? steadyWidths : columnWidths
  const widths = typeof shares === 'function' ? shares(words, inside, share) : share(words, shares, inside)
  const padding = theme.table.padding
  const around = 2 * padding + 1
  const all = words.map((row, y) =>
    setRow(
      row,
      row.map((_, x) => ({ width: widths[x] as number, leading: rows[y]?.[x]?.style.leading ?? 0 })),
      composition.pageHeight * MOST_WHITE,
    ),
  )
  const headHeight = headerRows === 1 ? (all[0]?.whole.height ?? 0) + around : 0
  // A header that leaves no room below it doesn't repeat.
  const repeats = headerRows === 1 && headHeight < composition.pageHeight / 3
  const height = sum(all.map(({ whole }) => whole.height + around))
  // A short table stays whole; a longer one starts with a row below its header.
  const isShort = height < composition.pageHeight * 0.15
  const opening = sum(all.slice(0, repeats ? 2 : 1).map(({ pieces }) => (pieces[0]?.height ?? 0) + around))
  const node: TableNode = {
    table: {
      body: [],
      widths: widths.map((column) => ({ width: column })),
      headerRows: repeats ? 1 : 0,
      keepWithHeaderRows: repeats && all.length > 1 ? 1 : 0,
      dontBreakRows: true,
    },
    _layout: bareLook(),
    _offsets: { total: GAP * (columns - 1), offsets: widths.map((_, i) => (i === 0 ? 0 : GAP)) },
    _margin: [0, 0, 0, 0],
    lead: isShort ? height : opening,
    height,
    fit: (available) => {
      const head = repeats ? headHeight : 0
      const [first, below] = repeats ? [all.slice(0, 1), all.slice(1)] : [[], all]
      const room = { head, around, available, page: composition.pageHeight }
      const pieces = [...first.map(({ whole }) => whole), ...rowsOnPages(below, room)]
      node.table.body = pieces.map(cellNodes)
      node._layout = look(
        theme,
        columns,
        headerRows,
        pieces.map(({ goesOn }) => goesOn),
      )
    },
  }
  return node
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
