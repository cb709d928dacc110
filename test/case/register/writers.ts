import { strToU8, zipSync } from 'fflate'

/** Tables of cells, written as other programs write them. */
export type Value = string | null | { day: string } | { time: string }
export type Rows = readonly (readonly Value[])[]

const plain = (value: Value, day: (date: string) => string): string => {
  if (value === null || typeof value === 'string') return value ?? ''
  return 'day' in value ? day(value.day) : value.time
}

export const inIso = (date: string) => date
export const dayFirst = (date: string) => date.split('-').reverse().join('/')

export function csv(rows: Rows, separator = ',', day = inIso): string {
  const quoted = (text: string) => (/[",;\t|\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((row) => `${row.map((value) => quoted(plain(value, day))).join(separator)}\r\n`).join('')
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function column(at: number): string {
  const rest = Math.floor(at / 26)
  return `${rest > 0 ? column(rest - 1) : ''}${String.fromCharCode(65 + (at % 26))}`
}

const minutes = (time: string) => {
  const [hours, rest] = time.split(':').map(Number)
  return ((hours ?? 0) * 60 + (rest ?? 0)) / 1_440
}

/** An Excel workbook with one sheet. @param shared texts stand in a list of their own, as Excel has them */
export function xlsx(rows: Rows, { shared = true, from1904 = false } = {}): Uint8Array {
  const texts: string[] = []
  const cell = (value: Value, at: string) => {
    if (value === null || value === '') return ''
    if (typeof value === 'string') {
      if (!shared) return `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
      texts.push(value)
      return `<c r="${at}" t="s"><v>${texts.length - 1}</v></c>`
    }
    if ('time' in value) return `<c r="${at}" s="2"><v>${minutes(value.time)}</v></c>`
    const days = Date.parse(`${value.day}T00:00:00Z`) / 86_400_000 + 25_569 - (from1904 ? 1_462 : 0)
    return `<c r="${at}" s="1"><v>${days}</v></c>`
  }
  const lines = rows.map((row, r) => {
    const cells = row.map((value, c) => cell(value, `${column(c)}${r + 1}`)).join('')
    return `<row r="${r + 1}">${cells}</row>`
  })
  return workbook({
    sheet: `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
    texts,
    from1904,
  })
}

/** The parts of a workbook around one sheet, whatever it holds. */
export function workbook({
  sheet,
  texts = [],
  from1904 = false,
}: {
  sheet: string
  texts?: readonly string[]
  from1904?: boolean
}): Uint8Array {
  const items = texts.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')
  return zipped({
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets><sheet name="x" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml':
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `<sst>${items}</sst>`,
    'xl/worksheets/sheet1.xml': sheet,
  })
}

export function ods(rows: Rows): Uint8Array {
  const cell = (value: Value) => {
    if (value === null || value === '') return '<table:table-cell/>'
    if (typeof value === 'string')
      return `<table:table-cell office:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`
    if ('day' in value)
      return `<table:table-cell office:value-type="date" office:date-value="${value.day}"><text:p>x</text:p></table:table-cell>`
    const [hours, rest] = value.time.split(':')
    return `<table:table-cell office:value-type="time" office:time-value="PT${hours}H${rest}M00S"><text:p>x</text:p></table:table-cell>`
  }
  const lines = rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`)
  return sheetOf(lines.join(''))
}

/** An OpenDocument sheet around its rows. */
export function sheetOf(rows: string): Uint8Array {
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="x">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  })
}

export const zipped = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

export function turnedOver(rows: Rows): Rows {
  const width = Math.max(...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? null))
}
