import { expect, test } from 'vitest'
import { rowsOf, sample, textOf } from './composing.ts'

const rows = (change?: Parameters<typeof sample>[1]) =>
  rowsOf(textOf('progress-report', sample('n-sogp-transfer', change)), 'Where he stands')

test('a programme begun elsewhere is told in rows, and what counts here with who decided it', () => {
  const { 'Begun elsewhere': was, 'What counts here': counts } = rows()
  expect(was).toBe(
    'N-SOGP, Lancashire, by the description N-SOGP, Lancashire, 2003, from 3 February 2025 to 20 June 2025. Why it ended: He moved to Warrington to live with his brother. One session was missed there.',
  )
  expect(counts).toMatch(
    /^None of its sessions is counted here\. Something of it is carried over\. Decided by Rosalind Hargest \(treatment manager\), 20 August 2025: He did Block 1/,
  )
  expect(textOf('progress-report', sample('n-sogp-transfer'))).not.toContain('An earlier programme')
})

test('where nobody has decided, it is a question, and no row', () => {
  const change: Parameters<typeof sample>[1] = (record) => {
    record.decisions = record.decisions.filter(({ about }) => about !== 'carrying over')
  }
  expect(rows(change)['What counts here']).toBeUndefined()
  expect(textOf('progress-report', sample('n-sogp-transfer', change))).toContain('An earlier programme')
})
