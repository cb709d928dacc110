import { expect, test } from 'vitest'
import { sample, textOf } from './composing.ts'

/** How often the programme was started, when each start began and ended, and why; and what has no record. */

test('each start has its dates and why it ended, and how many are left is told', () => {
  const text = textOf(
    'non-completion-report',
    sample('n-sogp-withdrawn', (record) => {
      record.attempts = [
        {
          ...{ offeredOn: '2025-05-01', startedOn: '2025-05-06', entry: 'beginning' },
          ...{ endedOn: '2025-05-09', endedBecause: 'Moved to another town' },
        },
        { offeredOn: '2025-05-20', startedOn: '2025-06-02', entry: 'beginning' },
      ]
    }),
  )
  expect(text).toContain(
    'Starts\n: Second start; 3 are allowed: from 6 to 9 May 2025 (Moved to another town); from 2 June to 28 November 2025',
  )
})

test('sessions without a record are asked for in one line a module, and are not among those held', () => {
  const text = textOf('non-completion-report', sample('n-sogp-withdrawn'))
  const [, missing = ''] = text.split('\n## Still to be recorded\n')
  expect(missing.split('\n## ')[0]?.trim().split('\n')).toEqual([
    '- In Block 3, what happened at the sessions of 17, 18 and 19 November 2025 is not recorded. They are counted neither as attended nor as missed.',
    '- Progress is not recorded for every target.',
  ])
  expect(text).toContain('| Block 3 | 3 of 5 | 0 | 2, with good reason | 3 not recorded |')
})
