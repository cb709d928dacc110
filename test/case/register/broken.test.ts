import { expect, test } from 'vitest'
import { readRegister } from '../../../src/case/register/register.ts'
import { InputError } from '../../../src/errors.ts'
import { english } from '../../english.ts'
import { issuesOf } from '../issues.ts'
import { csv, type Rows, sheetOf, workbook, xlsx, zipped } from './writers.ts'

/** Seconds of work, however busy the machine is otherwise. */
const seconds = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}

// In every one of them stands a name, which no message may say.
const NAME = 'Quillon Vexworth'
const HEAD = ['CRN', 'Name', 'Session', 'Outcome']
const ROW = ['Z000001', NAME, 's1', 'ATTC']
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
const row = (values: readonly string[]) => `<row>${values.map(text).join('')}</row>`
const sheet = (inner: string, after = '') =>
  workbook({ sheet: `<worksheet><sheetData>${inner}</sheetData>${after}</worksheet>` })
const odsRow = (values: readonly string[], repeated = '') =>
  `<table:table-row ${repeated}>${values.map((value) => `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`).join('')}</table:table-row>`

const old = (inner: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(inner, 'utf16le'),
    Buffer.from(NAME),
  ])

const BROKEN: readonly (readonly [what: string, given: () => string | Uint8Array, told: string])[] = [
  ['a workbook with a password', () => old('EncryptedPackage'), 'this one is password protected'],
  ['an old workbook', () => old('Workbook'), 'this is an old Excel file'],
  [
    'a sheet with a password',
    () =>
      zipped({
        mimetype: 'x',
        'META-INF/manifest.xml':
          '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
        'content.xml': NAME,
      }),
    'this one is password protected',
  ],
  ['a zip bomb', () => sheet(' '.repeat(30_000_000)), 'expected at most 20 megabytes unpacked'],
  [
    'a million cells, one after the other',
    () => sheetOf(odsRow([NAME], 'table:number-rows-repeated="1000000"')),
    'expected at most 200,000 rows',
  ],
  [
    'a million cells, side by side',
    () =>
      sheetOf(
        `<table:table-row table:number-rows-repeated="5000"><table:table-cell table:number-columns-repeated="200" office:value-type="string"><text:p>${NAME}</text:p></table:table-cell></table:table-row>`,
      ),
    'expected at most 300,000 cells',
  ],
  [
    '16,000 columns',
    () => sheet(`<row r="1"><c r="XFD1"><v>1</v></c></row>`),
    'expected at most 200 columns',
  ],
  [
    'a merged cell as large as a sheet',
    () =>
      sheet(row(HEAD) + row(ROW).repeat(2_000), '<mergeCells><mergeCell ref="A1:GR200000"/></mergeCells>'),
    'expected',
  ],
  [
    'entities within entities',
    () =>
      workbook({
        sheet: `<!DOCTYPE a [<!ENTITY b "${NAME}"><!ENTITY c "&b;&b;&b;&b;">]><worksheet><sheetData><row>${text('&c;')}</row></sheetData></worksheet>`,
      }),
    'defines entities of its own',
  ],
  [
    'elements within elements',
    () => workbook({ sheet: '<a>'.repeat(200_000) }),
    'expected at most 64 levels',
  ],
  [
    'a formula without a value',
    () =>
      sheet(
        `${row(HEAD)}<row>${[...ROW.slice(0, 3)].map(text).join('')}<c><f>WEBSERVICE("http://example.org/${NAME}")</f></c></row>`,
      ),
    'sheet 1, row 2, column D: expected a value; the formula here was saved without one',
  ],
  [
    'a cell that shows an error',
    () => sheet(`${row(HEAD)}<row>${[...ROW.slice(0, 3)].map(text).join('')}<c t="e"><v>#REF!</v></c></row>`),
    'sheet 1, row 2, column D: expected a value; the cell shows an error',
  ],
  [
    'a workbook whose sheet is elsewhere',
    () => {
      const parts = {
        'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet r:id="a"/></sheets></workbook>',
      }
      return zipped({
        ...parts,
        'xl/_rels/workbook.xml.rels':
          '<r><Relationship Id="a" Type="x/worksheet" Target="../../../etc/passwd"/></r>',
      })
    },
    'a sheet of it is missing',
  ],
  ['a workbook cut short', () => xlsx([HEAD, ROW]).slice(0, -40), 'it ends too early'],
  ['an image', () => Buffer.from(`\x89PNG\r\n\x1a\n${NAME}`, 'latin1'), 'this is an image'],
  ['a Word document', () => zipped({ 'word/document.xml': NAME }), 'this is a Word document'],
  ['a binary workbook', () => zipped({ 'xl/workbook.bin': NAME }), 'this is a binary workbook (.xlsb)'],
  ['a packed file', () => zipped({ 'a.txt': NAME }), 'this is a packed file'],
  ['a web page', () => `<html><body><table><tr><td>${NAME}</td></tr></table>`, 'this is a web page'],
  ['a case file', () => `{ "person": { "name": "${NAME}" } }`, 'this is a file of data (.json)'],
  ['nothing', () => new Uint8Array(), 'the file is empty'],
  ['two heads', () => csv([HEAD, ROW, HEAD, ROW]), 'line 3: expected the headings once; line 1 has them too'],
  [
    'a name for a mark',
    () => csv([HEAD, ['Z000001', 'x', 's1', NAME]]),
    'line 2, outcome: expected a known word, code or mark; this one is none',
  ],
  [
    'a name for a CRN',
    () => xlsx([HEAD, [NAME, 'x', 's1', 'ATTC']]),
    'sheet 1, row 2, column A: expected a CRN',
  ],
  [
    'a name alone',
    () =>
      csv([
        ['Name', '13/11/2025'],
        [NAME, '✓'],
      ]),
    'line 2, column 1: expected a CRN, or whose name this is',
  ],
  [
    'a day that there is none of',
    () =>
      csv([
        ['CRN', 'Date', 'Outcome'],
        ['Z000001', '31/02/2026', 'ATTC'],
      ]),
    'line 2, date: expected a date in the calendar',
  ],
  [
    'a day without its year',
    () =>
      csv([
        ['CRN', 'Name', 'Date', 'Outcome'],
        ['Z000001', NAME, '13 November', 'ATTC'],
      ]),
    'line 2, date: expected a date with its year, such as 13/11/2025',
  ],
]

/** What pages say of it, which have words of their own. */
function toldOf(given: string | Uint8Array): string[] {
  try {
    readRegister(given, 'register')
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.issues.map(({ told }) => (told === undefined ? 'nothing' : english.say(told)))
  }
}

test.each(BROKEN.filter(([what]) => !/million|bomb|columns|large as/.test(what)))(
  '%s is told on pages in a sentence, without words of the command line, and without a name',
  { timeout: 60_000 },
  (_what, given) => {
    const told = toldOf(given())
    expect(told.length).toBeGreaterThan(0)
    for (const words of told) {
      expect(words).not.toMatch(/^nothing$|expected|\bvalid|please|--|[{}]|YYYY|HH:MM/)
      expect(words).not.toMatch(/Quillon|Vexworth/)
    }
  },
)

test('what pages say of a register names the place, and the day that is none', () => {
  expect(
    toldOf(
      csv([
        ['CRN', 'Date', 'Outcome'],
        ['Z000001', '31/02/2026', 'ATTC'],
      ]),
    ),
  ).toEqual(['Line 2, date: 31/02/2026 must be a real date'])
  expect(toldOf(csv([HEAD, ROW, ['Z1', NAME, 's1', 'ATTC']]))).toEqual([
    'Line 3, crn must be a CRN: one letter followed by 6 numbers',
  ])
  expect(toldOf(csv([HEAD, ROW, ROW.with(3, 'DNA')]))).toEqual([
    'Line 3 and line 2 are of the same person and session – remove one',
  ])
})

test.each(BROKEN)(
  '%s is refused in words, soon, and without a name',
  { timeout: 60_000 },
  (_what, given, told) => {
    const bytes = given()
    const start = process.cpuUsage()
    const issues = issuesOf(() => readRegister(bytes, 'register'))
    expect(seconds(start)).toBeLessThan(10)
    expect(issues.join('\n')).toContain(told)
    expect(issues.join('\n')).not.toMatch(/Quillon|Vexworth/)
  },
)

test.each(['Date', 'From', 'Outcome', 'Session'])(
  'a long cell under %s takes no longer for its blanks',
  (heading) => {
    const long = `1${' '.repeat(900_000)}x`
    const start = process.cpuUsage()
    try {
      readRegister(
        csv([
          ['CRN', 'Session', 'Outcome', 'Module', 'Date', heading],
          ['Z000001', 's1', 'ATTC', 'm', '2026-01-05', long],
        ]),
        'r',
      )
    } catch {
      // Whether it is refused is another matter.
    }
    expect(seconds(start)).toBeLessThan(5)
  },
)

test('a workbook of very many rows with a merged title is read', { timeout: 60_000 }, () => {
  const rows = Array.from({ length: 130_000 }, () => '<row><c><v>1</v></c></row>').join('')
  const given = sheet(row(HEAD) + row(ROW) + rows, '<mergeCells><mergeCell ref="F1:G1"/></mergeCells>')
  expect(readRegister(given, 'register').rows).toHaveLength(1)
})

test('a formula calls nobody: the value that was saved with it is read', () => {
  const formula = `<c t="str"><f>WEBSERVICE("http://example.org/")</f><v>ATTC</v></c>`
  const given = sheet(`${row(HEAD)}<row>${ROW.slice(0, 3).map(text).join('')}${formula}</row>`)
  expect(readRegister(given, 'register').rows[0]?.attendance?.outcome).toBe('attended')
})

test('a heading over merged days, and titles over all columns, are read', () => {
  const rows: Rows = [['Tuesday'], ['CRN', 'Session', 'Outcome'], ['Z000001', 's1', 'ATTC']]
  const merged = sheet(
    rows.map((cells) => row(cells.map(String))).join(''),
    '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
  )
  expect(readRegister(merged, 'register').rows).toHaveLength(1)
})
