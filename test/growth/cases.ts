type Json = Record<string, unknown>

/** Cases that grow in one thing, all else being the least that it needs. As text, as they come in. */

export const KINDS = [
  'sessions',
  'attendance',
  'decisions',
  'appointments',
  'enforcement',
  'catchUps',
  'statuses',
  'modules',
  'administrations',
  'instruments',
  'targets',
] as const
export type Kind = (typeof KINDS)[number]

export function caseWith(kind: Kind, n: number): string {
  return JSON.stringify({ ...BASE, ...GROWING[kind](n) })
}

const BASE: Json = {
  programme: 'csogp',
  person: { name: 'Alex Example', crn: 'Z000001', sex: 'male', dateOfBirth: '1985-06-10' },
  offences: [{ kind: 'contact offence against an adult', convictedOn: '1999-11-19' }],
  assessment: { carriedOut: 'yes', stage: 'pre-sentence', on: '1999-12-05' },
  order: { kind: 'licence', status: 'made', startsOn: '2000-01-03', endsOn: '2099-01-02' },
  attempts: [{ offeredOn: '2000-01-03', startedOn: '2000-01-04' }],
}

const many = (n: number, entry: (index: number) => Json): Json[] =>
  Array.from({ length: n }, (_, at) => entry(at))

/** The day that comes `index` days after 4 January 2000. */
const day = (index: number) =>
  new Date(Date.UTC(2000, 0, 4) + (index % 9_000) * 86_400_000).toISOString().slice(0, 10)

const by = { name: 'Robin Example', role: 'Treatment manager' }
const sessionsOf = (n: number) =>
  many(n, (at) => ({
    id: `s${at}`,
    module: 'induction',
    date: day(at),
    run: 1,
    hours: 2.5,
    topic: `Topic ${at}`,
  }))
const attendanceOf = (n: number) =>
  many(n, (at) => ({ session: `s${at}`, outcome: at % 7 === 3 ? 'acceptable absence' : 'attended' }))
const instrumentsOf = (n: number) =>
  many(n, (at) => ({
    id: `scale-${at}`,
    name: `Scale ${at}`,
    measures: 'something',
    direction: 'lower is better',
    range: { minimum: 0, maximum: 40 },
  }))

const GROWING: Record<Kind, (n: number) => Json> = {
  sessions: (n) => ({ schedule: { sessions: sessionsOf(n) } }),
  attendance: (n) => ({ schedule: { sessions: sessionsOf(n) }, attendance: attendanceOf(n) }),
  decisions: (n) => ({
    schedule: { sessions: sessionsOf(n) },
    attendance: many(n, (at) => ({ session: `s${at}`, outcome: 'absence undecided' })),
    decisions: many(n, (at) => ({
      id: `d${at}`,
      about: 'absence',
      subject: `s${at}`,
      outcome: 'acceptable',
      by,
      on: day(at + 1),
      reason: 'He was ill.',
    })),
  }),
  appointments: (n) => ({
    appointments: many(n, (at) => ({
      id: `a${at}`,
      kind: 'supervision',
      date: day(at),
      outcome: at % 2 === 0 ? 'attended' : 'unacceptable absence',
    })),
  }),
  enforcement: (n) => ({
    appointments: many(n, (at) => ({
      id: `a${at}`,
      kind: 'supervision',
      date: day(at),
      outcome: 'unacceptable absence',
    })),
    enforcement: many(n, (at) => ({ id: `e${at}`, date: day(at), step: 'first warning', for: [`a${at}`] })),
  }),
  catchUps: (n) => ({
    schedule: { sessions: sessionsOf(n) },
    attendance: many(n, (at) => ({ session: `s${at}`, outcome: 'acceptable absence' })),
    catchUps: many(n, (at) => ({ id: `c${at}`, for: `s${at}`, date: day(at), outcome: 'attended' })),
  }),
  statuses: (n) => ({
    status: many(n, (at) => ({ status: at % 2 === 0 ? 'deferred' : 'on programme', on: day(at) })),
  }),
  modules: (n) => ({
    schedule: {
      modules: many(n, (at) => ({ id: `m${at}`, name: `Module ${at}`, part: 'treatment' })),
      sessions: sessionsOf(n).map((session, at) => ({ ...session, module: `m${at}` })),
    },
    attendance: attendanceOf(n),
  }),
  administrations: (n) => ({
    psychometrics: {
      instruments: instrumentsOf(1),
      administrations: many(n, (at) => ({
        id: `p${at}`,
        instrument: 'scale-0',
        date: day(at),
        checkpoint: at % 2 === 0 ? 'before' : 'after',
        score: at % 40,
      })),
    },
  }),
  instruments: (n) => ({
    psychometrics: {
      instruments: instrumentsOf(n),
      administrations: many(n, (at) => ({
        id: `p${at}`,
        instrument: `scale-${at}`,
        date: day(at),
        checkpoint: 'before',
        score: at % 40,
      })),
    },
  }),
  targets: (n) => ({
    targets: many(n, (at) => ({
      target: `own-${at}`,
      name: `Target ${at}`,
      progress: 'some',
      summary: 'He works on it.',
      evidence: [{ text: 'He said so.', from: 'in sessions', on: day(at) }],
    })),
  }),
}
