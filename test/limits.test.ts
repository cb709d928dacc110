import { expect, test } from 'vitest'
import { atMost, FILES, REQUESTS, STRUCTURE } from '../src/limits.ts'

test('a limit is told in words, with its number as people write it', () => {
  expect(atMost(STRUCTURE.items)).toBe('expected at most 20,000 entries in one list')
  expect(atMost(STRUCTURE.nesting)).toBe('expected at most 64 levels of lists and objects within one another')
  expect(atMost(FILES.case)).toBe('expected at most 20 megabytes in a case')
  expect(atMost(REQUESTS.file)).toBe('expected at most 1 megabyte in one file')
})
