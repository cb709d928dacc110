import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CaseRecord, caseRecord } from '../../src/case/record.ts'
import { addDays } from '../../src/rules/dates.ts'
import { AS_OF, arbitraryCase } from '../rules/arbitrary-case.ts'
import { find } from '../rules/assessed.ts'

/** Random cases with what the record once couldn't say: unknown modules, groups joined late, offers, and the rest. */
const with_ = fc.record({
  unknown: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 4 }),
  late: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 4 }),
  decided: fc.constantFrom('to be made up', 'not asked for', null, null),
  answer: fc.constantFrom('accepted', 'declined', 'not recorded', null),
  other: fc.constantFrom('low', 'high', 'very high', null),
  assessed: fc.option(
    fc.record({
      on: fc.constantFrom('2026-05-20', '2026-07-20'),
      judgement: fc.constantFrom('yes', 'no'),
      tests: fc.constantFrom('yes', 'no', 'not recorded'),
    }),
    { nil: null },
  ),
  undecided: fc.constantFrom('2026-05-01', '2026-08-10', null),
})
type With = typeof with_ extends fc.Arbitrary<infer Value> ? Value : never

const random = fc
  .sample(fc.tuple(arbitraryCase, with_), { numRuns: 1500, seed: 20_261_128 })
  .map(([{ edition, record }, given]) => ({ edition, record: enriched(record, given) }))

test('each matter that is open is named by exactly one action, and each finding has an id of its own', () => {
  const seen = new Set<string>()
  for (const { edition, record } of random) {
    const found = find(edition, record, AS_OF)
    const ids = found.findings.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const named = found.nextActions
      .flatMap(({ findingId, alsoFindingIds = [] }) => [findingId, ...alsoFindingIds])
      .filter((id) => found.undecided.includes(id))
    expect(named.toSorted()).toEqual(found.undecided.toSorted())
    for (const { findingId } of found.nextActions) expect(ids).toContain(findingId)
    for (const { code } of found.findings) seen.add(code)
  }
  for (const code of TOLD) expect(seen).toContain(code)
})

test('an attendance complete has nothing held before he joined that is open', () => {
  for (const { edition, record } of random) {
    const { parts, findings } = find(edition, record, AS_OF)
    for (const { modules } of parts) {
      for (const { moduleId, state } of modules.filter((each) => each.state === 'attendance complete')) {
        const open = findings.filter(
          ({ id, outcome }) =>
            id.startsWith(`attendance.joined-late/${moduleId}/`) && outcome === 'needs decision',
        )
        expect({ moduleId, state, open }).toEqual({ moduleId, state, open: [] })
      }
    }
  }
})

const TOLD = [
  'attendance/module-not-known',
  'attendance/module-not-known-open',
  'attendance/joined-late',
  'attendance/joined-late-open',
  'attendance/joined-late-decided',
  'attendance/joined-late-without-sessions',
  'attendance/catch-up-offered',
  'route/tools-differ',
  'route/level-of-other-tool',
  'route/assessment-made',
  'route/assessment-early',
  'route/assessment-incomplete',
  'route/assessment-not-recorded',
  'suitability/undecided-since',
]

function enriched(record: CaseRecord, given: With): CaseRecord {
  const { sessions } = record.schedule
  const named = new Set(given.unknown.flatMap((index) => sessions[index]?.id ?? []))
  const late = given.late.flatMap((index) => sessions[index] ?? []).filter(({ id }) => !named.has(id))
  const joined = new Map(
    late.map(({ module, run, date }) => [`${module}/${run}`, { module, run, on: addDays(date, 1) }]),
  )
  const [first] = late
  const missed = record.attendance.filter(({ outcome }) => outcome.includes('absence'))
  const decision = (subject: string, outcome: string) => ({
    ...{ id: 'earlier', about: 'earlier sessions', subject, outcome, on: AS_OF, reason: 'As discussed' },
    by: { name: 'A Person', role: 'Treatment manager' },
  })
  return caseRecord.parse({
    ...record,
    schedule: {
      ...record.schedule,
      sessions: sessions.map((each) => (named.has(each.id) ? { ...each, module: 'not known' } : each)),
    },
    attendance: record.attendance.filter(({ session }) => !late.some(({ id }) => id === session)),
    catchUps: record.catchUps.filter(({ for: missedOne }) => !late.some(({ id }) => id === missedOne)),
    joinedLate: [...joined.values()],
    catchUpOffers:
      given.answer === null
        ? []
        : missed.map(({ session }) => ({ for: session, on: AS_OF, answer: given.answer })),
    decisions:
      given.decided === null || first === undefined
        ? record.decisions
        : [...record.decisions, decision(first.module, given.decided)],
    risk: {
      ...record.risk,
      ...(given.other !== null && {
        other: { tool: 'Another tool', level: given.other, assessedOn: '2026-04-13' },
      }),
    },
    ...(given.assessed !== null && { assessmentAfter: given.assessed }),
    suitability: {
      ...record.suitability,
      ...(given.undecided !== null && { undecided: { reason: 'An appeal', on: given.undecided } }),
    },
  })
}
