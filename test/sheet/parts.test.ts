import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { cellPlace, columnLetters } from '../../src/sheet/cells.ts'
import { decoded } from '../../src/sheet/encoding.ts'
import { gridsOf } from '../../src/sheet/grid.ts'
import { refuseOther } from '../../src/sheet/kinds.ts'
import { dayOf, timeOfDay } from '../../src/sheet/serial.ts'
import { localName, readXml } from '../../src/sheet/xml.ts'
import { issuesOf } from '../case/issues.ts'

test.each([
  ['UTF-8', Buffer.from('Zoë – ✓,x')],
  ['UTF-8 with its mark', Buffer.from('\ufeffZoë – ✓,x')],
  ['UTF-16', Buffer.from('\ufeffZoë – ✓,x', 'utf16le')],
  ['UTF-16, big end first', Buffer.from('\ufeffZoë – ✓,x', 'utf16le').swap16()],
])('%s is read', (_name, bytes) => {
  expect(decoded(bytes)).toBe('Zoë – ✓,x')
})

test('UTF-16 without its mark, and Windows-1252, are read', () => {
  const text = 'crn,session,outcome\nZ000001,s1,ATTC\n'
  expect(decoded(Buffer.from(text, 'utf16le'))).toBe(text)
  expect(decoded(Buffer.from(text, 'utf16le').swap16())).toBe(text)
  expect(decoded(Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x96, 0x20, 0x80))).toBe('Zoë – €')
})

test('days are counted as Excel counts them, from 1900 and from 1904', () => {
  expect(dayOf(45_974, 1900)).toEqual({ date: '2025-11-13', time: '00:00' })
  expect(dayOf(45_974.4375, 1900)).toEqual({ date: '2025-11-13', time: '10:30' })
  expect(dayOf(45_974 - 1_462, 1904)?.date).toBe('2025-11-13')
  expect([dayOf(60, 1900), dayOf(-1, 1900), dayOf(3e6, 1900), dayOf(Number.NaN, 1900)]).toEqual([
    ...[null, null, null, null],
  ])
  expect(timeOfDay(0.99999)).toBe('00:00')
})

test('elements and texts are heard; entities of its own are refused', () => {
  const heard: string[] = []
  readXml(strToU8('<x:a b="1"><c>Zoë &amp; Sam</c></x:a>'), 'r.xlsx', {
    open: (name, { b = '' }) => heard.push(`${localName(name)}${b}`),
    text: (text) => heard.push(text),
  })
  expect(heard).toEqual(['a1', 'c', 'Zoë & Sam'])
  const bomb = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
  for (const [xml, told] of [
    [bomb, 'entities of its own'],
    ['<a>&b;</a>', 'damaged'],
    ['<a>', 'damaged'],
    ['<a>'.repeat(100_000), 'expected at most 64 levels'],
  ] as const) {
    expect(issuesOf(() => readXml(strToU8(xml), 'r.xlsx', { open: () => {} }))[0]).toContain(told)
  }
})

test.each([
  ['an image', Buffer.from('\x89PNG\r\n', 'latin1'), 'this is an image'],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old Excel file'],
  [
    'a locked workbook',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    'password protected',
  ],
  ['nothing', Buffer.alloc(0), 'the file is empty'],
])('%s is told by its first bytes', (_name, bytes, told) => {
  expect(issuesOf(() => refuseOther(bytes, 'r.xlsx'))[0]).toContain(told)
})

test('cells that hold something are kept in order, with their places, and counted', () => {
  const grid = gridsOf('r.ods', () => 1900)(2)
  grid.cell(3, 28, { text: ' x ' })
  grid.cell(1, 1, { text: 'y' }, 2)
  grid.cell(4, 1, { text: ' ' }, 16_384)
  const sheet = grid.sheet()
  expect(sheet.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['y', 'y'], ['x']])
  expect(cellPlace(sheet, { row: 3, column: 28 })).toBe('sheet 2, row 3, column AB')
  expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA'])
  expect(issuesOf(() => grid.cell(5, 200, { text: 'x' }, 2))).toEqual([
    'r.ods: sheet 2, row 5, column GR: expected at most 200 columns',
  ])
  const fill = () => {
    for (let row = 6; ; row += 1) grid.cell(row, 1, { text: 'x' }, 200)
  }
  expect(issuesOf(fill)[0]).toContain('expected at most 300,000 cells')
})
