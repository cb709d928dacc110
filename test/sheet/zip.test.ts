import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openZip } from '../../src/sheet/zip.ts'
import { issuesOf } from '../case/issues.ts'

const packed = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test('the parts of a package are what was packed', () => {
  const zip = openZip(packed({ 'a.xml': '<a/>', 'b/c.xml': 'x'.repeat(100_000) }), 'r.xlsx')
  expect([zip.has('a.xml'), zip.has('d.xml')]).toEqual([true, false])
  expect(text(zip.part('a.xml'))).toBe('<a/>')
  expect(zip.part('b/c.xml')).toHaveLength(100_000)
})

test('what says that it unpacks beyond the limit is refused before it is unpacked', () => {
  const bomb = packed({ 'a.xml': ' '.repeat(21_000_000) })
  const start = performance.now()
  expect(issuesOf(() => openZip(bomb, 'r.xlsx').part('a.xml'))).toEqual([
    'r.xlsx: expected at most 20 megabytes unpacked',
  ])
  expect(performance.now() - start).toBeLessThan(1_000)
})

test('parts that are each within the limit and together beyond it are refused', () => {
  const zip = openZip(packed({ a: ' '.repeat(15_000_000), b: ' '.repeat(15_000_000) }), 'r.xlsx')
  zip.part('a')
  expect(issuesOf(() => zip.part('b'))).toEqual(['r.xlsx: expected at most 20 megabytes unpacked'])
})

test('unpacking ends where a part holds more than it says', () => {
  const bytes = packed({ a: ' '.repeat(15_000_000) })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const directory = view.getUint32(bytes.length - 22 + 16, true)
  view.setUint32(directory + 24, 10, true)
  expect(issuesOf(() => openZip(bytes, 'r.xlsx').part('a'))[0]).toContain('larger than it says')
})

test('one with a password, cut short or changed is told so', () => {
  const whole = packed({ a: 'attendance of a whole group' })
  const locked = whole.slice()
  const view = new DataView(locked.buffer)
  locked[view.getUint32(locked.length - 22 + 16, true) + 8] = 1
  expect(issuesOf(() => openZip(locked, 'r.xlsx').part('a'))[0]).toContain('password protected')
  expect(issuesOf(() => openZip(whole.slice(0, -30), 'r.xlsx'))[0]).toContain('ends too early')
  const changed = whole.slice()
  changed[33] = (changed[33] ?? 0) ^ 0xff
  expect(issuesOf(() => openZip(changed, 'r.xlsx').part('a'))[0]).toContain('damaged')
})
