import { expect, test } from 'vitest'
import { assess } from '../assessed.ts'
import { caseOver } from '../cases.ts'
import { editionWith } from '../edition-with.ts'

test.each([
  [false, 'the threshold of one is reached'],
  [true, 'the threshold of one, worked out from the words of the edition, is reached'],
])('a threshold that was worked out (%s) says so', (derived, words) => {
  const edition = editionWith('csogp', ({ enforcement }) => ({
    enforcement: enforcement.slice(0, 1).map((rule) => ({ ...rule, unacceptable: 1, derived })),
  }))
  const record = caseOver({
    schedule: { sessions: [{ id: 's1', module: 'induction', date: '2026-01-05' }] },
    attendance: [{ session: 's1', outcome: 'unacceptable absence' }],
  })
  const { findings } = assess(edition, record, '2026-03-31')
  expect(findings.find(({ id }) => id === 'enforcement.threshold/two-sessions')?.statement).toContain(words)
})
