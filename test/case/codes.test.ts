import { expect, test } from 'vitest'
import { OUTCOME_CODES, OUTCOMES, outcomeOf, STEP_CODES } from '../../src/case/codes.ts'
import { base, read } from './base.ts'
import { issuesOf } from './issues.ts'

const attended = (entry: Record<string, unknown>) =>
  read({ attendance: [{ session: 's1', ...entry }] }).attendance[0]

test.each(Object.entries(OUTCOME_CODES))(
  '%s is read, kept, and turned into its word',
  (code, { outcome }) => {
    expect(attended({ outcome: code })).toMatchObject({ outcome, code })
    expect(attended({ outcome: code.toLowerCase() })).toMatchObject({ outcome, code })
  },
)

test.each(OUTCOMES)('the word "%s" is read as it stands, without a code', (outcome) => {
  expect(attended({ outcome })).toEqual({ session: 's1', outcome })
})

test('codes of absence that the service answers for are no absence', () => {
  for (const code of ['ATSS', 'AASD', 'RSSR', 'RSOF'])
    expect(outcomeOf(code)?.outcome).toBe('cancelled by service')
})

test('a failure to attend is undecided until somebody decides its reason', () => {
  expect(outcomeOf('AFTA')?.outcome).toBe('absence undecided')
})

test("an acceptable absence's code stands in for a reason that isn't given", () => {
  expect(attended({ outcome: 'AAME' })).toMatchObject({ reason: 'medical' })
  expect(attended({ outcome: 'acceptable absence', code: 'aaem' })).toMatchObject({
    code: 'AAEM',
    reason: 'employment',
  })
  expect(attended({ outcome: 'AAME', reason: 'Dentist' })).toMatchObject({ reason: 'Dentist' })
})

test('reading what was read changes nothing', () => {
  const once = read()
  expect(read(once)).toEqual(once)
})

test.each(Object.entries(STEP_CODES))('enforcement code %s is read', (code, step) => {
  const enforcement = [{ id: 'e1', date: '2026-03-02', step: code.toLowerCase() }]
  expect(read({ enforcement }).enforcement).toEqual([{ id: 'e1', date: '2026-03-02', step, code, for: [] }])
})

test('an unknown code is answered with record, field, and the nearest code', () => {
  const [issue] = issuesOf(() => attended({ outcome: 'UABB' }))
  expect(issue).toMatch(/^case\.json: \/attendance\/0\/outcome: expected a known word or code: attended, /)
  expect(issue).toMatch(/; "UABB" is unknown, the nearest is "UAAB"$/)
})

test('what resembles no code is not repeated', () => {
  const [issue] = issuesOf(() => attended({ outcome: 'Alex Example was ill' }))
  expect(issue).not.toContain('Alex')
})

test('an unknown enforcement step is answered with the steps', () => {
  const enforcement = [{ id: 'e1', date: '2026-03-02', step: 'EA99' }]
  const [issue] = issuesOf(() => read({ enforcement }))
  expect(issue).toMatch(/^case\.json: \/enforcement\/0\/step: expected a known word or code: first warning, /)
})

test('a code that says something else than its word is told', () => {
  expect(issuesOf(() => attended({ outcome: 'attended', code: 'UAAB' }))).toEqual([
    'case.json: /attendance/0/code: expected a code for "attended"; this one means "unacceptable absence"',
  ])
  const enforcement = [{ id: 'e1', date: '2026-03-02', step: 'first warning', code: 'EA08' }]
  expect(issuesOf(() => read({ enforcement }))).toEqual([
    'case.json: /enforcement/0/code: expected a code for "first warning"; this one means "breach letter"',
  ])
})

test('an unknown programme status is answered with the words of the service', () => {
  const [issue] = issuesOf(() => read({ ...base, status: [{ status: 'finished', on: '2026-03-02' }] }))
  expect(issue).toContain('/status/0/status: expected one of: awaiting assessment, awaiting allocation')
})
