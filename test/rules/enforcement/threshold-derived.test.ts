import { expect, test } from 'vitest'
import { find } from '../assessed.ts'
import { caseOver } from '../cases.ts'
import { editionWith } from '../edition-with.ts'

test.each([false, true])('a threshold that was worked out (%s) says so', (derived) => {
  const edition = editionWith('csogp', ({ enforcement }) => ({
    enforcement: enforcement.slice(0, 1).map((rule) => ({ ...rule, unacceptable: 1, derived })),
  }))
  const record = caseOver({
    schedule: { sessions: [{ id: 's1', module: 'induction', date: '2026-01-05' }] },
    attendance: [{ session: 's1', outcome: 'unacceptable absence' }],
  })
  const { findings } = find(edition, record, '2026-03-31')
  expect(findings.find(({ id }) => id === 'enforcement.threshold/two-sessions')).toMatchObject({
    code: 'enforcement/threshold-reached',
    parameters: { number: 1, derived },
  })
})
