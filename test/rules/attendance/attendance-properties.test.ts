import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WithActions } from '../../../src/actions/action.ts'
import { type CaseRecord, caseRecord, OUTCOMES } from '../../../src/case/record.ts'
import { addDays } from '../../../src/rules/dates.ts'
import { find } from '../assessed.ts'
import { caseOver } from '../cases.ts'
import { editionNamed } from '../editions.ts'

const AS_OF = '2026-03-31'
const FIRST = '2025-10-06'
const MODULES: Record<string, string[]> = {
  csogp: ['induction', 'treatment'],
  'csogp-west-mercia': ['induction', 'relapse-prevention'],
  'c-sogp': ['self-management', 'better-lives'],
  'n-sogp-cheshire': ['block-1', 'block-2', 'relapse-prevention'],
  'i-sotp-greater-manchester': ['group'],
}
const STEPS = ['first warning', 'second warning', 'warning withdrawn', 'no further action', 'breach letter']
const decidedBy = { by: { name: 'Robin Sample', role: 'Case manager' }, reason: 'Recorded.' }

/** Cases with up to 12 sessions over modules and runs, catch-ups, appointments, warnings and decisions. */
const cases = fc.constantFrom(...Object.keys(MODULES)).chain((programme) =>
  fc
    .record({
      sessions: fc.array(
        fc.record({
          module: fc.constantFrom(...(MODULES[programme] ?? [])),
          run: fc.constantFrom(1, 1, 1, 2),
          length: fc.constantFrom('session', 'session', 'half day', 'full day'),
          hours: fc.option(fc.constantFrom(2, 2.5, 3), { nil: undefined }),
          outcome: fc.option(fc.constantFrom(...OUTCOMES), { nil: undefined }),
          catchUp: fc.option(fc.constantFrom(...OUTCOMES), { nil: undefined }),
          decided: fc.option(fc.constantFrom('acceptable', 'unacceptable'), { nil: undefined }),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      appointments: fc.array(fc.constantFrom(...OUTCOMES), { maxLength: 3 }),
      steps: fc.array(fc.constantFrom(...STEPS), { maxLength: 3 }),
      kind: fc.constantFrom('community order', 'licence', 'suspended sentence order'),
    })
    .map((given) => ({ programme, record: build(programme, given) })),
)

interface Given {
  sessions: {
    module: string
    run: number
    length: string
    hours: number | undefined
    outcome: string | undefined
    catchUp: string | undefined
    decided: string | undefined
  }[]
  appointments: string[]
  steps: string[]
  kind: string
}

function build(programme: string, { sessions, appointments, steps, kind }: Given): CaseRecord {
  const dated = sessions.map((each, index) => ({
    ...each,
    id: `s${index}`,
    date: addDays(FIRST, index * 16),
  }))
  return caseOver(
    {
      order: { kind, status: 'made', startsOn: '2025-01-05', endsOn: '2029-01-04' },
      schedule: {
        sessions: dated.map(({ id, module, run, length, hours, date }) => ({
          ...{ id, module, run, length, date },
          ...(hours && { hours }),
        })),
      },
      attendance: dated.flatMap(({ id, outcome }) => (outcome ? [{ session: id, outcome }] : [])),
      catchUps: dated.flatMap(({ id, date, catchUp }) =>
        catchUp ? [{ id: `c${id}`, for: id, date: addDays(date, 5), outcome: catchUp }] : [],
      ),
      appointments: appointments.map((outcome, index) => ({
        ...{ id: `a${index}`, kind: 'supervision', outcome },
        date: addDays(FIRST, 9 + index * 40),
      })),
      enforcement: steps.map((step, index) => ({
        id: `e${index}`,
        step,
        date: addDays(FIRST, 11 + index * 37),
      })),
      decisions: dated.flatMap(({ id, date, decided }) =>
        decided
          ? [
              {
                id: `d${id}`,
                about: 'absence',
                subject: id,
                outcome: decided,
                on: addDays(date, 3),
                ...decidedBy,
              },
            ]
          : [],
      ),
    },
    programme,
  )
}

/** What was found, without the pointers, which follow the order of the file, and without parameters that hold dates. */
function outcomes({ parts, hours, status, enforcement, findings, nextActions }: WithActions) {
  return {
    parts: parts.map(({ modules, ...part }) => ({
      ...part,
      modules: modules.map(({ runs, ...module }) => ({
        ...module,
        runs: runs.map(({ sessions, ...run }) => ({ ...run, states: sessions.map(({ state }) => state) })),
      })),
    })),
    hours,
    status,
    stage: enforcement.stage,
    count: enforcement.count,
    findings: findings
      .filter(({ topic }) => topic === 'attendance' || topic === 'enforcement')
      .map(({ id, outcome }) => `${id}: ${outcome}`),
    actions: nextActions.map(({ findingId, who, because }) => ({ findingId, who, because })),
  }
}

const told = ({ findings }: WithActions) => findings.map(({ code, parameters }) => ({ code, parameters }))

test('the order of entries in the record changes nothing', () => {
  fc.assert(
    fc.property(cases, ({ programme, record }) => {
      const turned: CaseRecord = {
        ...record,
        schedule: { ...record.schedule, sessions: record.schedule.sessions.toReversed() },
        attendance: record.attendance.toReversed(),
        catchUps: record.catchUps.toReversed(),
        appointments: record.appointments.toReversed(),
        enforcement: record.enforcement.toReversed(),
        decisions: record.decisions.toReversed(),
      }
      const edition = editionNamed(programme)
      const [one, other] = [find(edition, record, AS_OF), find(edition, turned, AS_OF)]
      expect(outcomes(other)).toEqual(outcomes(one))
      expect(told(other)).toEqual(told(one))
      expect(other.nextActions).toEqual(one.nextActions)
    }),
    { numRuns: 100 },
  )
})

test('shifting every date by the same number of days changes no outcome', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: -200, max: 200 }), ({ programme, record }, days) => {
      const moved: CaseRecord = caseRecord.parse(shifted(record, days))
      const edition = editionNamed(programme)
      expect(outcomes(find(edition, moved, addDays(AS_OF, days)))).toEqual(
        outcomes(find(edition, record, AS_OF)),
      )
    }),
    { numRuns: 100 },
  )
})

test('an attended session more never lowers the hours', () => {
  fc.assert(
    fc.property(cases, fc.nat(), ({ programme, record }, pick) => {
      const edition = editionNamed(programme)
      // Of the runs that have begun: one more of another begins the module anew.
      const { parts } = find(edition, record, AS_OF)
      const begun = parts.flatMap(({ modules }) =>
        modules.flatMap(({ runs }) =>
          runs.filter((run, index) => run.superseded || index === runs.length - 1),
        ),
      )
      const counted = new Set(begun.flatMap(({ sessions }) => sessions.map(({ id }) => id)))
      const held = record.schedule.sessions.filter(({ id, date }) => date <= AS_OF && counted.has(id))
      const model = held[pick % held.length]
      if (model === undefined) return
      const more: CaseRecord = {
        ...record,
        schedule: {
          ...record.schedule,
          sessions: [...record.schedule.sessions, { ...model, id: 'more' }],
        },
        attendance: [...record.attendance, { session: 'more', outcome: 'attended' }],
      }
      const hours = (given: CaseRecord) =>
        find(edition, given, AS_OF).parts.map((part) => part.hours.credited)
      const [before, after] = [hours(record), hours(more)]
      before.forEach((credited, index) => {
        expect(after[index]).toBeGreaterThanOrEqual(credited)
      })
    }),
    { numRuns: 100 },
  )
})

test('an event after the date of the assessment changes nothing', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 90 }), fc.nat(), ({ programme, record }, days, pick) => {
      const on = addDays(AS_OF, days)
      const subject = record.schedule.sessions[pick % record.schedule.sessions.length]?.id ?? 's0'
      const later: CaseRecord = {
        ...record,
        catchUps: [...record.catchUps, { id: 'later-c', for: subject, date: on, outcome: 'attended' }],
        appointments: [
          ...record.appointments,
          { id: 'later-a', kind: 'supervision', date: on, outcome: 'unacceptable absence' },
        ],
        enforcement: [...record.enforcement, { id: 'later-e', date: on, step: 'warning withdrawn', for: [] }],
        decisions: [
          ...record.decisions,
          { id: 'later-d', about: 'absence', subject, outcome: 'unacceptable', on, ...decidedBy },
          { id: 'later-d2', about: 'attendance', subject, outcome: 'missed', on, ...decidedBy },
        ],
        status: [...record.status, { status: 'withdrawn', on }],
      }
      const edition = editionNamed(programme)
      expect(find(edition, later, AS_OF)).toEqual(find(edition, record, AS_OF))
    }),
    { numRuns: 100 },
  )
})

test('deciding an undecided reason or attendance leaves no decision open for it', () => {
  const answer = fc.constantFrom('acceptable', 'unacceptable')
  fc.assert(
    fc.property(
      cases,
      answer,
      fc.constantFrom('attended', 'missed'),
      ({ programme, record }, reason, presence) => {
        const edition = editionNamed(programme)
        const subjects = [
          ...record.schedule.sessions.map(({ id }) => id),
          ...record.catchUps.map(({ id }) => id),
          ...record.appointments.map(({ id }) => id),
        ]
        const decided: CaseRecord = {
          ...record,
          decisions: subjects.flatMap((subject) => [
            { id: `r-${subject}`, about: 'absence', subject, outcome: reason, on: AS_OF, ...decidedBy },
            { id: `p-${subject}`, about: 'attendance', subject, outcome: presence, on: AS_OF, ...decidedBy },
          ]),
        }
        const open = find(edition, decided, AS_OF).undecided
        const kinds = ['enforcement.reason/', 'enforcement.open/', 'attendance.open/']
        expect(open.filter((id) => kinds.some((kind) => id.startsWith(kind)))).toEqual([])
      },
    ),
    { numRuns: 100 },
  )
})

test('the cases reach every state that the properties are about', () => {
  const states = new Set<string>()
  for (const { programme, record } of fc.sample(cases, { numRuns: 200, seed: 7 })) {
    const { parts, enforcement } = find(editionNamed(programme), record, AS_OF)
    for (const { modules } of parts) for (const { state } of modules) states.add(state)
    states.add(enforcement.stage)
  }
  for (const state of ['on hold', 'repeat required', 'suspended', 'needs decision', 'attendance complete']) {
    expect(states).toContain(state)
  }
  for (const stage of ['none', 'action due', 'action taken', 'threshold reached', 'not stated']) {
    expect(states).toContain(stage)
  }
})

function shifted(value: unknown, days: number): unknown {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? addDays(value, days) : value
  if (Array.isArray(value)) return value.map((each) => shifted(each, days))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shifted(inner, days)]))
}
