import { appendFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decodeText, readInput, readInputText } from '../src/files.ts'
import { temporaryFolder } from './cli/groupwork.ts'

const LIMIT = { most: 1_000, of: 'bytes in a case' }

test.each<[string, Buffer, string]>([
  [
    'Windows-1252, by its first line',
    Buffer.from('crn\nZ000001\nZoë\n', 'latin1'),
    'line 3 is in another encoding, perhaps Windows-1252',
  ],
  ['UTF-16 with its mark', Buffer.from('\ufeffcrn,session', 'utf16le'), 'it looks like UTF-16'],
  ['UTF-16 without', Buffer.from('crn,session', 'utf16le'), 'it looks like UTF-16'],
  [
    'UTF-16, the other way round',
    Buffer.from('\ufeffcrn,session', 'utf16le').swap16(),
    'it looks like UTF-16',
  ],
  ['a letter that was cut off', Buffer.from('crn\nZoë').subarray(0, -1), 'line 2 is in another encoding'],
])('text in another encoding is told as such: %s', (_, bytes, told) => {
  expect(() => decodeText(bytes, 'group.csv')).toThrow(`group.csv: expected text in UTF-8; ${told}`)
})

test('UTF-8 is read letter for letter', () => {
  expect(decodeText(Buffer.from('Zoë 🙂\0'), 'a')).toBe('Zoë 🙂\0')
})

test('a file is read up to its limit and not beyond, whatever its size says', () => {
  const file = join(temporaryFolder(), 'case.json')
  writeFileSync(file, 'x'.repeat(LIMIT.most))
  expect(readInput(file, LIMIT)).toHaveLength(LIMIT.most)
  appendFileSync(file, 'x')
  expect(() => readInput(file, LIMIT)).toThrow(`${file}: expected at most 1,000 bytes in a case`)
  // The system's own tell no size.
  const link = join(temporaryFolder(), 'link.json')
  symlinkSync('/proc/self/smaps', link)
  expect(() => readInputText(link, LIMIT)).toThrow('expected at most 1,000 bytes in a case')
})
