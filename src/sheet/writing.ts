import { strToU8, zipSync } from 'fflate'
import { columnLetters } from './cells.ts'

/** A workbook of one sheet to be filled in (ECMA-376 part 1, 18): headings, rows, and a column to choose in. */
export interface Filled {
  headings: readonly { text: string; width: number }[]
  /** Days are kept as days: YYYY-MM-DD. */
  rows: readonly (readonly ({ text: string } | { day: string })[])[]
  /** What may stand in a column, from 1; something else may be written all the same. */
  choices: { column: number; words: readonly string[]; rows: number }
}

/** The same rows give the same bytes. */
export function writeXlsx({ headings, rows, choices }: Filled): Uint8Array {
  const head = headings.map(({ text }, at) => textCell(text, place(1, at), 2))
  const lines = rows.map((row, r) =>
    row.map((cell, c) =>
      'day' in cell
        ? `<c r="${place(r + 2, c)}" s="1"><v>${serial(cell.day)}</v></c>`
        : textCell(cell.text, place(r + 2, c), 0),
    ),
  )
  const columns = headings.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const letter = columnLetters(choices.column)
  const list = `"${choices.words.join(',')}"`
  const sheet = [
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join('')}</cols><sheetData>`,
    ...[head, ...lines].map((cells, at) => `<row r="${at + 1}">${cells.join('')}</row>`),
    '</sheetData><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="0"',
    ` sqref="${letter}2:${letter}${choices.rows + 1}"><formula1>${escaped(list)}</formula1></dataValidation></dataValidations></worksheet>`,
  ].join('')
  const parts = { ...PARTS, 'xl/worksheets/sheet1.xml': sheet }
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(`${DECLARATION}${xml}`)] as const)
  return zipSync(Object.fromEntries(packed), { mtime: new Date(1980, 0, 1) })
}

const place = (row: number, column: number) => `${columnLetters(column + 1)}${row}`
const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569
const textCell = (text: string, at: string, style: number) =>
  text === ''
    ? ''
    : `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What every workbook of one sheet has. Days are shown day first, whatever the computer's own form: so they are saved as CSV. */
const PARTS = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATED}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets><sheet name="Register" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATED}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATED}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
}
