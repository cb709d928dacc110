import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CaseRecord, caseRecord } from '../../src/case/record.ts'
import type { Edition } from '../../src/programme/edition.ts'
import type { Assessment } from '../../src/rules/assessment.ts'
import { addDays } from '../../src/rules/dates.ts'
import type { Finding } from '../../src/rules/finding.ts'
import { REPLACED_FROM } from '../../src/rules/suitability/order-replaced.ts'
import { english } from '../english.ts'
import { AS_OF, arbitraryCase } from './arbitrary-case.ts'
import { find } from './assessed.ts'

const runs = { numRuns: 200 }

test('the order of records in the file changes nothing', () => {
  fc.assert(
    fc.property(arbitraryCase, fc.integer({ min: 1, max: 5 }), ({ edition, record }, turn) => {
      const turned = turnLists(record, turn)
      expect(byValue(find(edition, turned, AS_OF), turned)).toEqual(
        byValue(find(edition, record, AS_OF), record),
      )
    }),
    runs,
  )
})

test('an event after the date of the assessment changes nothing', () => {
  fc.assert(
    fc.property(arbitraryCase, fc.integer({ min: 1, max: 90 }), ({ edition, record }, days) => {
      const later = withLaterEvents(edition, record, addDays(AS_OF, days))
      expect(find(edition, later, AS_OF)).toEqual(find(edition, record, AS_OF))
    }),
    runs,
  )
})

test('shifting every date by the same number of days changes no outcome', () => {
  const shifts = fc.oneof(
    fc.integer({ min: -30, max: 12 }),
    fc.integer({ min: -1, max: 3 }).map((n) => n * 1461),
  )
  fc.assert(
    fc.property(arbitraryCase, shifts, ({ edition, record }, days) => {
      fc.pre(!changesLaw(record, days))
      const moved = shifted(record, days) as CaseRecord
      expect(outcomes(find(edition, moved, addDays(AS_OF, days)))).toEqual(
        outcomes(find(edition, record, AS_OF)),
      )
    }),
    runs,
  )
})

test('what a person has decided no longer needs a decision', () => {
  fc.assert(
    fc.property(arbitraryCase, fc.boolean(), ({ edition, record }, first) => {
      const { undecided, findings } = find(edition, record, AS_OF)
      for (const id of undecided) {
        const refused = findings.some((each) => each.id === id && isUnapplied(each))
        const decision = settling(edition, id, first && !refused)
        if (decision === null) continue
        const settled = caseRecord.parse({ ...record, decisions: [...record.decisions, decision] })
        expect(find(edition, settled, AS_OF).undecided).not.toContain(id)
      }
    }),
    runs,
  )
})

test('every finding can be read, traced and found', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ edition, record }) => {
      const { findings, ...assessment } = find(edition, record, AS_OF)
      const ids = findings.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of findingIds(assessment)) expect(ids).toContain(id)
      for (const found of findings) {
        expect(english.say(found)).toMatch(/^[A-Z“].*[.!?”]$/s)
        expect(english.say(found)).not.toMatch(/undefined|null|NaN| {2}|\.\.|Alex/)
        // Whoever decided is named with the role, the person of the case never.
        expect(english.say(found)).not.toMatch(
          /Person(?!, (?:probation officer|treatment manager),| \((?:probation officer|treatment manager)\))/,
        )
        const grounds = [...found.sources, ...found.facts, ...found.basis]
        if (found.outcome !== 'noted') expect(grounds, found.id).not.toEqual([])
        for (const pointer of found.facts) expect(at(record, pointer), `${found.id} ${pointer}`).toBeDefined()
        if (found.outcome === 'needs decision') {
          expect(found.readings.length, found.id).toBeGreaterThan(1)
          expect(found.settledBy, found.id).not.toBeNull()
        }
        if (found.outcome === 'not recorded') expect(found.missing, found.id).not.toEqual([])
      }
    }),
    runs,
  )
})

test('the record is left as it was', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ edition, record }) => {
      const before = structuredClone(record)
      find(edition, record, AS_OF)
      expect(record).toEqual(before)
    }),
    { numRuns: 50 },
  )
})

/** Every list of the record turned round by some places. */
function turnLists(record: CaseRecord, turn: number): CaseRecord {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const places = value.length === 0 ? 0 : turn % value.length
      return [...value.slice(places), ...value.slice(0, places)].reverse().map(turned)
    }
    return isMap(value)
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turned(inner)]))
      : value
  }
  return turned(record) as CaseRecord
}

/** The assessment with the facts themselves in place of their places. */
function byValue(assessment: Assessment, record: CaseRecord): unknown {
  return {
    ...assessment,
    findings: assessment.findings.map((found) => ({
      ...found,
      facts: found.facts.map((pointer) => JSON.stringify(sorted(at(record, pointer)))).sort(),
    })),
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(sorted(each))).sort()
  return isMap(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]))
    : value
}

function withLaterEvents(edition: Edition, record: CaseRecord, date: string): CaseRecord {
  const by = { name: 'A Person', role: 'Probation officer' }
  const decision = (about: string, outcome: string, subject?: string) => ({
    id: `later ${about}`,
    about,
    outcome,
    on: date,
    by,
    reason: 'Later',
    ...(subject === undefined ? {} : { subject }),
  })
  const missed = record.attendance.find(({ outcome: happened }) => happened === 'acceptable absence')
  const planned = record.schedule.sessions.find((session) => session.date > AS_OF)
  return caseRecord.parse({
    ...record,
    decisions: [
      ...record.decisions,
      decision('suitability', 'not suitable'),
      decision('route', edition.rules.routes.at(-1)?.id ?? ''),
      decision('exemption', 'granted'),
      decision('direct entry', 'granted'),
      decision('attempt', 'counts'),
      decision('criterion', 'not met', 'offences'),
    ],
    offences: [...record.offences, { kind: 'possessing indecent images of children', convictedOn: date }],
    earlierProgrammes: [
      ...record.earlierProgrammes,
      {
        name: 'Later',
        setting: 'prison',
        accredited: 'yes',
        completed: 'yes',
        progress: 'yes',
        endedOn: date,
      },
    ],
    attempts: [...record.attempts, { offeredOn: date, startedOn: date }],
    status: [...record.status, { status: 'removed', on: date }],
    attendance: [
      ...record.attendance,
      ...(planned === undefined ? [] : [{ session: planned.id, outcome: 'unacceptable absence' }]),
    ],
    catchUps: [
      ...record.catchUps,
      ...(missed === undefined ? [] : [{ id: 'later', for: missed.session, date, outcome: 'attended' }]),
    ],
    appointments: [
      ...record.appointments,
      { id: 'later', kind: 'supervision', date, outcome: 'unacceptable absence' },
    ],
    enforcement: [...record.enforcement, { id: 'later', date, step: 'first warning' }],
    psychometrics: {
      ...record.psychometrics,
      administrations: [
        ...record.psychometrics.administrations,
        { id: 'later', instrument: 'one', checkpoint: 'after', date, score: 50 },
      ],
    },
    report: { ...record.report, sentOn: date, review: { heldOn: date } },
  })
}

function shifted(value: unknown, days: number): unknown {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? addDays(value, days) : value
  if (Array.isArray(value)) return value.map((each) => shifted(each, days))
  return isMap(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shifted(inner, days)]))
    : value
}

/** An order moved over a day from which the law knows other kinds is another order. */
function changesLaw(value: unknown, days: number): boolean {
  if (typeof value === 'string') {
    if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
    const moved = addDays(value, days)
    return Object.values(REPLACED_FROM).some((day) => day <= value !== day <= moved)
  }
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((one) => changesLaw(one, days))
  )
}

/** Bank holidays stay where they are when all else is moved. */
const OF_THE_CALENDAR = 'attendance.bank-holidays'

/** What was found, without the parameters and the dates in them. */
function outcomes({
  suitability,
  route,
  attempts,
  psychometrics,
  completion,
  findings,
  ...rest
}: Assessment) {
  return {
    suitability: [suitability.conclusion, suitability.criteria.map(({ id, outcome }) => [id, outcome])],
    route: [route.state, route.routeId, route.parts, route.exemptParts, route.directEntry],
    attempts,
    checkpoints: psychometrics.checkpoints.map(({ id, state }) => [id, state]),
    changes: psychometrics.changes.map(({ category, reliableChangeIndex }) => [
      category,
      reliableChangeIndex,
    ]),
    completion: [completion.state, completion.requirements],
    status: rest.status,
    hours: rest.hours,
    enforcement: [rest.enforcement.stage, rest.enforcement.count],
    parts: rest.parts.map(({ state, modules, missedNow }) => [
      state,
      modules.map((module) => module.state),
      missedNow,
    ]),
    undecided: rest.undecided,
    findings: findings
      .filter(({ id }) => id !== OF_THE_CALENDAR)
      .map(({ id, outcome, severity, missing, readings }) => [
        id,
        outcome,
        severity,
        missing.length,
        readings.length,
      ]),
  }
}

/** A grant that the record doesn't bear out stays open when it is granted again. */
function isUnapplied({ id, facts }: Finding): boolean {
  return id.startsWith('route.prior-treatment/') && facts.some((fact) => fact.startsWith('/decisions/'))
}

/** The decision that settles a finding of this id; null where it is settled otherwise. */
function settling(edition: Edition, id: string, first: boolean): Record<string, unknown> | null {
  const decision = (about: string, outcomes: string[], subject?: string) => ({
    id: 'settles',
    about,
    outcome: first ? outcomes[0] : outcomes.at(-1),
    on: AS_OF,
    by: { name: 'A Person', role: 'Treatment manager' },
    approvedBy: { name: 'B Person', role: 'Programme manager' },
    reason: 'As discussed',
    ...(subject === undefined ? {} : { subject }),
  })
  const routes = edition.rules.routes.map((route) => route.id)
  if (id === 'route' || id === 'route.decision') return decision('route', routes)
  // Settled by a status, or by another decision on suitability.
  if (id === 'suitability.contrary/attending') return decision('suitability', ['suitable'])
  // Settled by a decision on the route that the edition allows.
  if (id === 'completion.requirement/all-sessions') return null
  if (id === 'suitability.conclusion') return decision('suitability', ['suitable', 'not suitable'])
  if (id === 'attempts') return decision('attempt', ['counts', 'does not count'])
  if (id.startsWith('route.prior-treatment/direct')) return decision('direct entry', ['granted', 'refused'])
  if (id.startsWith('route.prior-treatment/')) return decision('exemption', ['granted', 'refused'])
  if (id.startsWith('suitability.'))
    return decision('criterion', ['met', 'not met'], id.replace(/^suitability\.(contrary\/)?/, ''))
  return id.startsWith('completion.requirement/')
    ? decision(
        'criterion',
        ['met', 'not met'],
        id.replace('completion.requirement/', '').replaceAll('-', ' '),
      )
    : null
}

/** Every id of a finding anywhere in the assessment. */
function findingIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(findingIds)
  if (!isMap(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'findingId' ? [String(inner)] : key === 'findingIds' ? (inner as string[]) : findingIds(inner),
  )
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
