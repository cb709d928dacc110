import { expect, test } from 'vitest'
import { read, sessions } from './base.ts'
import { issuesOf } from './issues.ts'

const staff = { name: 'Sam Staff', role: 'Probation officer' }
const decided = (over: Record<string, unknown>) => ({
  decisions: [{ id: 'd1', by: staff, on: '2026-03-01', reason: 'Because.', ...over }],
})

/** What is laid over the base case, and the place and the words of the one issue that follows. */
const WRONG: [string, Record<string, unknown>, string, string][] = [
  [
    'a session id twice',
    { schedule: { sessions: [...sessions, sessions[0]] } },
    '/schedule/sessions/3/id',
    'expected an id that no other session, catch-up or appointment has; /schedule/sessions/0/id has it too',
  ],
  [
    'a note of a session that isn’t there',
    { notes: [{ on: '2026-02-03', session: 's9', text: 'A note.' }] },
    '/notes/0/session',
    'expected the id of a session of the schedule or of a register',
  ],
  [
    'a note of a target that isn’t there',
    { notes: [{ on: '2026-02-03', target: 'none', text: 'A note.' }] },
    '/notes/0/target',
    'expected a treatment target of the edition or of the person’s own',
  ],
  [
    'an appointment with the id of a session',
    { appointments: [{ id: 's1', kind: 'supervision', date: '2026-02-03', outcome: 'ATTC' }] },
    '/appointments/0/id',
    'expected an id that no other session',
  ],
  [
    'a decision id twice',
    {
      decisions: [1, 2].map(() => ({
        id: 'd1',
        about: 'suitability',
        outcome: 'suitable',
        by: staff,
        on: '2026-03-01',
        reason: 'Because.',
      })),
    },
    '/decisions/1/id',
    'expected a decision id that is used once',
  ],
  [
    'two attendances of one session',
    {
      attendance: [
        { session: 's1', outcome: 'ATTC' },
        { session: 's1', outcome: 'UAAB' },
      ],
    },
    '/attendance/1',
    'expected one attendance a session; /attendance/0 has it too',
  ],
  [
    'an attendance of no known session',
    { attendance: [{ session: 's9', outcome: 'ATTC' }] },
    '/attendance/0/session',
    'expected the id of a session of the schedule or of a register',
  ],
  [
    'a session of no known module',
    { schedule: { sessions: [{ id: 's1', module: 'anger', date: '2026-02-02' }] }, attendance: [] },
    '/schedule/sessions/0/module',
    'expected a known module: induction, treatment, relapse-prevention',
  ],
  [
    'a session of a part that has modules in the schedule',
    {
      schedule: {
        modules: [{ id: 'm1', name: 'One', part: 'treatment' }],
        sessions: [{ id: 's1', module: 'treatment', date: '2026-02-02' }],
      },
      attendance: [],
    },
    '/schedule/sessions/0/module',
    'expected a known module: induction, relapse-prevention, m1',
  ],
  [
    'a module of an unknown part',
    { schedule: { modules: [{ id: 'm1', name: 'One', part: 'core' }] }, attendance: [] },
    '/schedule/modules/0/part',
    'expected a part of the edition that lists no modules of its own: induction',
  ],
  [
    'a module that the edition has already',
    {
      programme: 'n-sogp-cheshire',
      schedule: { modules: [{ id: 'block-1', name: 'One', part: 'relapse-prevention' }] },
      attendance: [],
    },
    '/schedule/modules/0/id',
    'expected an id that no module of the edition has',
  ],
  [
    'a catch-up for a session that was attended',
    { catchUps: [{ id: 'c1', for: 's1', date: '2026-02-04', outcome: 'ATTC' }] },
    '/catchUps/0/for',
    'expected a session that was missed',
  ],
  [
    'a catch-up for no known session',
    { catchUps: [{ id: 'c1', for: 's9', date: '2026-02-04', outcome: 'ATTC' }] },
    '/catchUps/0/for',
    'expected the id of a session of the schedule or of a register that was missed',
  ],
  [
    'a catch-up before the session that was missed',
    { catchUps: [{ id: 'c1', for: 's2', date: '2026-02-08', outcome: 'ATTC' }] },
    '/catchUps/0/date',
    'expected a date on or after the missed session',
  ],
  [
    'an enforcement step for nothing known',
    { enforcement: [{ id: 'e1', date: '2026-02-20', step: 'EA02', for: ['s9'] }] },
    '/enforcement/0/for/0',
    'expected the id of a session, catch-up or appointment',
  ],
  [
    'a warning before what it answers',
    { enforcement: [{ id: 'e1', date: '2026-02-08', step: 'EA02', for: ['s2'] }] },
    '/enforcement/0/date',
    'expected a date on or after what it answers',
  ],
  [
    'a decision on a window that names the step',
    {
      enforcement: [{ id: 'e1', date: '2026-02-10', step: 'EA02', for: ['s2'] }],
      ...decided({ about: 'enforcement window', subject: 'e1', outcome: 'within' }),
    },
    '/decisions/0/subject',
    'expected the id of a session, catch-up or appointment: the absence that is within or outside the window, not the step that opened it',
  ],
  [
    'a removal ground where the edition states none',
    { status: [{ status: 'removed', on: '2026-03-01', ground: 'disruption' }] },
    '/status/0/ground',
    'expected no ground: the edition states none',
  ],
  [
    'a removal ground that the edition does not state',
    {
      programme: 'i-sotp-greater-manchester',
      schedule: {},
      attendance: [],
      status: [{ status: 'removed', on: '2026-03-01', ground: 'lateness' }],
    },
    '/status/0/ground',
    'expected a removal ground of the edition: child-protection-plan, confidentiality',
  ],
  [
    'an unknown treatment target without a name',
    { targets: [{ target: 'temper', progress: 'some', summary: 'Some.' }] },
    '/targets/0/target',
    'expected a treatment target of the edition (understanding, responsibility',
  ],
  [
    'evidence for no criterion',
    { suitability: { evidence: [{ criterion: 'height', text: 'Tall.' }] } },
    '/suitability/evidence/0/criterion',
    'expected a criterion: sex, age, iq',
  ],
  [
    'a planned route that the edition does not have',
    { plan: { route: 'middle' } },
    '/plan/route',
    'expected a route of the edition: long, short',
  ],
  [
    'an outcome that does not fit the decision',
    decided({ about: 'suitability', outcome: 'granted' }),
    '/decisions/0/outcome',
    'expected one of: suitable, not suitable',
  ],
  [
    'a decision for an unknown route',
    decided({ about: 'route', outcome: 'middle' }),
    '/decisions/0/outcome',
    'expected one of: long, short',
  ],
  [
    'a decision on an unknown absence',
    decided({ about: 'absence', outcome: 'acceptable', subject: 's9' }),
    '/decisions/0/subject',
    'expected the id of a session, catch-up or appointment',
  ],
  [
    'a decision on no absence at all',
    decided({ about: 'absence', outcome: 'acceptable' }),
    '/decisions/0/subject',
    'expected the id of a session, catch-up or appointment, as its subject',
  ],
  [
    'a decision on an unknown criterion',
    decided({ about: 'criterion', outcome: 'met', subject: 'height' }),
    '/decisions/0/subject',
    'expected a criterion: sex, age, iq',
  ],
]

test.each(WRONG)('%s is told', (_name, over, pointer, expected) => {
  const issues = issuesOf(() => read(over))
  expect(issues).toHaveLength(1)
  expect(issues[0]).toContain(`case.json: ${pointer}: ${expected}`)
})

const RIGHT: [string, Record<string, unknown>][] = [
  [
    'a decision on a condition of completion',
    decided({ about: 'criterion', outcome: 'met', subject: 'supervisor meetings' }),
  ],
  [
    'direct entry named by its route',
    decided({ about: 'direct entry', outcome: 'granted', subject: 'short' }),
  ],
  ['an attempt named by its first session', decided({ about: 'attempt', outcome: 'counts', subject: 's1' })],
  [
    'a catch-up for a session whose attendance stands in a register',
    { attendance: [], catchUps: [{ id: 'c1', for: 's3', date: '2026-02-16', outcome: 'ATTC' }] },
  ],
  [
    'a personal target with its name',
    { targets: [{ target: 'sleep', name: 'Sleeping better', progress: 'some', summary: 'Some.' }] },
  ],
  ['a decision on an absence', decided({ about: 'absence', outcome: 'acceptable', subject: 's2' })],
  [
    'an attempt named by its date',
    {
      attempts: [{ offeredOn: '2026-01-20' }],
      ...decided({ about: 'attempt', outcome: 'counts', subject: '2026-01-20' }),
    },
  ],
]

test.each(RIGHT)('%s is in order', (_name, over) => {
  expect(() => read(over)).not.toThrow()
})
