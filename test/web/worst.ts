import { carrying, caseFile, form, sample } from './site.ts'

/** Forms that ask for as much work as a form can, of every kind that we know. */

const ON = { 'on-day': '31', 'on-month': '3', 'on-year': '2026' }
const draft = () => JSON.parse(sample('csogp-repeat-under-way.json'))
const many = <Entry>(count: number, make: (index: number) => Entry) =>
  Array.from({ length: count }, (_, at) => make(at))

const withSessions = (count: number) => ({
  ...draft(),
  schedule: { sessions: many(count, (at) => ({ id: `s${at}`, module: 'm', date: '2026-01-05' })) },
  attendance: many(count, (at) => ({ session: `s${at}`, outcome: 'unacceptable absence' })),
})
const upload = (text: string, name = 'case.json') =>
  form({ ...ON, begin: 'file', file: caseFile(text, name) })
const nested = (depth: number) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`
const keys = (count: number) => JSON.stringify(Object.fromEntries(many(count, (at) => [`k${at}`, at])))
const edition = (text: string) =>
  form({ ...ON, edition: new File([text], 'own.yaml'), kind: 'participant-leaflet', layout: 'a4' })

export interface Worst {
  name: string
  path: string
  body: () => FormData
}

/** Each over 100 kB, or with more entries than are answered at once. */
export const LONG: readonly Worst[] = [
  {
    name: '6,000 sessions, and what to do next',
    path: '/case/check',
    body: () => carrying(JSON.stringify(withSessions(6_000)), { go: 'to:stand' }),
  },
  {
    name: 'as many, on the page of their answers',
    path: '/case/check',
    body: () => carrying(JSON.stringify(withSessions(6_000)), { go: 'to:check' }),
  },
  {
    name: 'as many, in the list of tasks',
    path: '/case/check',
    body: () => carrying(JSON.stringify(withSessions(6_000)), { go: 'to:tasks' }),
  },
  {
    name: 'as many, in a table',
    path: '/case/check',
    body: () => carrying(JSON.stringify(withSessions(6_000)), { go: 'to:attendance' }),
  },
  {
    name: '3,000 catch-ups of 3,000 sessions',
    path: '/case/check',
    body: () =>
      carrying(JSON.stringify({ ...withSessions(3_000), catchUps: many(3_000, () => ({})) }), {
        go: 'to:catch-ups',
      }),
  },
  {
    name: 'a module whose name is long, in a table',
    path: '/case/check',
    body: () =>
      carrying(
        JSON.stringify({
          ...withSessions(200),
          schedule: {
            ...withSessions(200).schedule,
            modules: [{ id: 'm', part: 'induction', name: 'M'.repeat(900_000) }],
          },
        }),
        { go: 'to:catch-ups' },
      ),
  },
  { name: 'brackets, 80,000 deep', path: '/case/start', body: () => upload(nested(80_000)) },
  {
    name: 'a state that nobody sealed',
    path: '/case/check',
    body: () => form({ state: `gw1.00000000.9-9.${'A'.repeat(2_000_000)}` }),
  },
  { name: '60,000 fields of one object', path: '/case/start', body: () => upload(keys(60_000)) },
  {
    name: 'a narrative of list marks',
    path: '/case/check',
    body: () =>
      carrying(JSON.stringify({ ...draft(), report: { engagement: '1. '.repeat(250_000) } }), {
        go: 'to:preview',
      }),
  },
  {
    name: 'an edition of 40,000 keys',
    path: '/edition',
    body: () => edition(many(40_000, (at) => `k${at}: ${at}`).join('\n')),
  },
  {
    name: 'an edition of aliases',
    path: '/edition',
    body: () =>
      edition(
        ['a0: &a0 [x]', ...many(20, (at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(20)}]`)].join('\n'),
      ),
  },
]

/** Each short enough to be answered at once. */
export const SHORT: readonly Worst[] = [
  {
    name: '600 sessions, in a table',
    path: '/case/check',
    body: () => carrying(JSON.stringify(withSessions(600)), { go: 'to:attendance' }),
  },
  {
    name: '1,000 catch-ups of 1,000 sessions',
    path: '/case/check',
    body: () =>
      carrying(
        JSON.stringify({
          ...draft(),
          attendance: [],
          schedule: { sessions: many(1_000, (at) => ({ id: `s${at}` })) },
          catchUps: many(1_000, () => 1),
        }),
        { go: 'to:catch-ups' },
      ),
  },
  {
    name: '1,500 steps that may answer 1,500 absences',
    path: '/case/check',
    body: () =>
      carrying(
        JSON.stringify({
          ...draft(),
          appointments: many(1_500, (at) => ({ id: `a${at}` })),
          enforcement: many(900, () => 1),
        }),
        { go: 'to:enforcement' },
      ),
  },
  {
    name: '500 rows of 900 modules',
    path: '/case/attendance',
    body: () =>
      carrying(
        JSON.stringify({
          ...draft(),
          schedule: { modules: many(900, (at) => ({ id: `m${at}`, name: 'M', part: 'induction' })) },
        }),
        { go: 'next', rows: '500', 'row-0-date': 'x' },
      ),
  },
  {
    name: '3,900 things wrong',
    path: '/case/check',
    body: () => carrying(JSON.stringify({ ...draft(), attempts: many(3_900, () => 1) }), { go: 'to:check' }),
  },
  {
    name: '3,900 targets',
    path: '/case/check',
    body: () => carrying(JSON.stringify({ ...draft(), targets: many(3_900, () => 1) }), { go: 'to:check' }),
  },
  {
    name: 'brackets, 3,000 deep',
    path: '/case/check',
    body: () => carrying(nested(3_000), { go: 'to:check' }),
  },
  {
    name: '1,500 fields',
    path: '/case/check',
    body: () =>
      carrying(sample('csogp-on-hold.json'), Object.fromEntries(many(1_000, (at) => [`f${at}`, '']))),
  },
]
