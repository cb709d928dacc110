import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linesInWords } from '../../src/cli/unmatched.ts'
import { groupwork, SAMPLES } from './groupwork.ts'

test.each([
  [[4], 'line 4'],
  [[4, 5], 'lines 4 and 5'],
  [[2, 3, 4, 5, 9], 'lines 2 to 5 and 9'],
  [[2, 4, 6, 7, 8], 'lines 2, 4 and 6 to 8'],
])('lines %j', (lines, words) => {
  expect(linesInWords(lines.map((line) => `line ${line}`))).toBe(words)
})

test('rows of nobody are told by ranges of lines', async () => {
  const group = join(SAMPLES, 'c-sogp-better-lives-group.ndjson')
  const { stderr } = await groupwork(['check', group, '--register', join(SAMPLES, 'registers')])
  expect(stderr.replace(/\s+/g, ' ')).toMatch(/2025-11\.csv: lines 2 to \d+: of none of these cases/)
  expect(stderr.length).toBeLessThan(500)
})
