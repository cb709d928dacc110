import fc from 'fast-check'
import { addDays } from '../../src/rules/dates.ts'
import { caseOver } from './cases.ts'
import { EDITIONS, editionNamed } from './editions.ts'

/**
 * Cases of every edition. All dates lie from April to December, so that a shift of a month crosses no 29
 * February. What has happened, happened by `AS_OF`, unless a test adds to it.
 */
export const AS_OF = '2026-08-15'
const START = '2026-04-13'

const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(START, days))
const past = day(0, 124)
const fact = fc.constantFrom('yes', 'no', 'not recorded')
const staff = fc.constantFrom(
  { name: 'A Person', role: 'Probation officer' },
  { name: 'B Person', role: 'Treatment manager' },
)

export const arbitraryCase = fc
  .constantFrom(...EDITIONS)
  .chain((edition) => fc.record({ edition: fc.constant(edition), given: givenOf(edition) }))
  .map(({ edition, given }) => ({
    edition: editionNamed(edition),
    record: caseOver(given as Record<string, unknown>, edition),
  }))

function givenOf(id: string) {
  const { rules } = editionNamed(id)
  const modules = rules.parts
    .flatMap((part) => (part.modules.length > 0 ? part.modules : [part]))
    .map((each) => each.id)
  const decision = fc.oneof(
    about('suitability', ['suitable', 'not suitable']),
    about(
      'route',
      rules.routes.map((route) => route.id),
    ),
    about('exemption', ['granted', 'refused']),
    about('direct entry', ['granted', 'refused']),
    about('attempt', ['counts', 'does not count']),
    about('criterion', ['met', 'not met'], ['offences', 'order', 'order length', 'language']),
    about('session count', ['meetings', 'units']),
  )
  return fc
    .record(
      {
        person: fc.record({
          sex: fc.constantFrom('male', 'female', null),
          dateOfBirth: fc.constantFrom('1985-06-10', '2005-05-03', '2008-06-30', null),
          employed: fact,
          daytimeAvailable: fact,
          worksInEnglish: fact,
        }),
        iq: fc.constantFrom({ score: 79, assessedOn: START }, { score: 80, assessedOn: START }, null),
        offences: fc.subarray([
          { kind: 'contact offence against a child' },
          { kind: 'non-contact offence' },
          { kind: 'making or viewing indecent images of children' },
        ]),
        order: fc.constantFrom(
          { kind: 'licence', startsOn: '2026-04-06', endsOn: '2029-04-05' },
          { kind: 'community order', startsOn: '2025-05-05', endsOn: '2028-05-03' },
          { kind: 'community rehabilitation order', startsOn: null, endsOn: null, length: { years: 3 } },
          null,
        ),
        risk: fc.record({
          rm2000s: fc.constantFrom(
            ...['low', 'medium', 'high', 'very high'].map((level) => ({ level, assessedOn: START })),
            null,
          ),
          deviance: fc.constantFrom(
            { level: 'low', assessedOn: START },
            { level: 'high', assessedOn: START },
            null,
          ),
          treatmentNeed: fc.constantFrom(
            { level: 'low', assessedOn: START },
            { level: 'high', assessedOn: START },
            null,
          ),
        }),
        plan: fc.record({
          startsOn: fc.constantFrom('2026-05-04', null),
          mode: fc.constantFrom('day', 'evening'),
          groupSize: fc.integer({ min: 6, max: 12 }),
          route: fc.constantFrom(...rules.routes.map((route) => route.id), null),
        }),
        earlierProgrammes: fc.array(
          fc.record({
            name: fc.constantFrom('Earlier programme', 'Other programme'),
            setting: fc.constantFrom('prison', 'community'),
            accredited: fact,
            completed: fact,
            progress: fact,
          }),
          { maxLength: 2 },
        ),
        decisions: fc.array(decision, { maxLength: 6 }).map(numbered('d')),
        attempts: fc.uniqueArray(attempt(), { maxLength: 3, selector: ({ offeredOn }) => offeredOn }),
        status: fc.array(
          fc.record({ status: fc.constantFrom('on programme', 'withdrawn', 'removed'), on: past }),
          { maxLength: 2 },
        ),
        report: fc.constantFrom({}, { completedOn: '2026-08-14' }),
      },
      { requiredKeys: [] },
    )
    .chain((given) => schedule(modules).map((planned) => ({ ...given, ...planned })))
}

function about(what: string, outcomes: string[], subjects?: string[]) {
  return fc.record({
    id: fc.constant(''),
    about: fc.constant(what),
    ...(subjects === undefined ? {} : { subject: fc.constantFrom(...subjects) }),
    outcome: fc.constantFrom(...outcomes),
    on: day(0, 123),
    by: staff,
    reason: fc.constantFrom('As discussed', 'Clinical judgement'),
    ...(what === 'route' ? { approvedBy: staff } : {}),
  })
}

function attempt() {
  return fc
    .record({
      offeredOn: day(0, 60),
      startedAfter: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
    })
    .map(({ offeredOn, startedAfter }) => ({
      offeredOn,
      ...(startedAfter === null ? {} : { startedOn: addDays(offeredOn, startedAfter) }),
    }))
}

function schedule(modules: string[]) {
  return fc
    .record({
      sessions: fc
        .array(
          fc.record({
            module: fc.constantFrom(...modules),
            run: fc.constantFrom(1, 1, 1, 2),
            date: day(21, 160),
            length: fc.constantFrom('full day', 'half day', 'session'),
            hours: fc.constantFrom(2.5, 5),
          }),
          { maxLength: 12 },
        )
        .map(numbered('s')),
      outcomes: fc.array(
        fc.constantFrom(
          'attended',
          'attended',
          'acceptable absence',
          'unacceptable absence',
          'absence undecided',
          'partial',
          'cancelled by service',
          'withheld',
        ),
        { minLength: 12, maxLength: 12 },
      ),
      catchUpAfter: fc.array(fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }), {
        minLength: 12,
        maxLength: 12,
      }),
      appointments: fc
        .array(
          fc.record({
            kind: fc.constantFrom('supervision', 'questionnaire session'),
            date: past,
            outcome: fc.constantFrom(
              'attended',
              'acceptable absence',
              'unacceptable absence',
              'absence undecided',
            ),
          }),
          { maxLength: 4 },
        )
        .map(numbered('p')),
      enforcement: fc
        .array(fc.record({ step: fc.constantFrom('first warning', 'no further action'), date: past }), {
          maxLength: 2,
        })
        .map(numbered('e')),
      administrations: fc
        .array(
          fc.record({
            instrument: fc.constantFrom('one', 'two'),
            checkpoint: fc.constantFrom('before', 'middle', 'after'),
            date: past,
            score: fc.integer({ min: 0, max: 100 }),
          }),
          { maxLength: 6 },
        )
        .map(numbered('a')),
    })
    .map(({ sessions, outcomes, catchUpAfter, appointments, enforcement, administrations }) => ({
      schedule: { sessions },
      attendance: sessions
        .map(({ id, date }, index) => ({ session: id, outcome: outcomes[index] ?? '', date }))
        .filter(({ date }) => date <= AS_OF)
        .map(({ session, outcome }) => ({ session, outcome })),
      catchUps: sessions
        .map(({ id, date }, index) => ({
          id: `c${index}`,
          for: id,
          missed: outcomes[index]?.includes('absence') && catchUpAfter[index] !== null,
          date: addDays(date, catchUpAfter[index] ?? 0),
          outcome: 'attended',
        }))
        .filter(({ missed, date }) => missed && date <= AS_OF)
        .map(({ missed: _, ...catchUp }) => catchUp),
      appointments,
      enforcement,
      psychometrics: { instruments: INSTRUMENTS, administrations },
    }))
}

const INSTRUMENTS = ['one', 'two'].map((id) => ({
  id,
  name: `Scale ${id}`,
  measures: 'an invented quality',
  direction: id === 'one' ? 'higher is better' : 'lower is better',
  range: { minimum: 0, maximum: 100 },
  norms: { standardDeviation: 7.5, reliability: 0.8, citation: 'Invented' },
}))

function numbered(prefix: string) {
  return <T>(items: readonly T[]) => items.map((item, index) => ({ ...item, id: `${prefix}${index}` }))
}
