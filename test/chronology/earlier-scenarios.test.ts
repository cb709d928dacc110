import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import { openResources } from '../../src/resources.ts'
import { addDays } from '../../src/rules/dates.ts'
import { createComposer } from '../../src/wording/compose.ts'
import { english } from '../english.ts'
import { AS_OF, arbitraryCase } from '../rules/arbitrary-case.ts'
import { caseOver } from '../rules/cases.ts'
import { changesBetween, on } from '../rules/compared.ts'
import { SCENARIOS } from '../scenarios/read.ts'
import { editionOf } from '../wording/composing.ts'
import { takenOut } from './taken-out.ts'

/**
 * The case of every scenario, asked for as of days that it names and the days before them, says what it would say had
 * nobody recorded more by then.
 */
const composer = createComposer(openResources().templates(), english)
const edition = memo(editionOf)
const day = fc.integer({ min: -130, max: 2 }).map((days) => addDays(AS_OF, days))

describe('as of a day that the case names, or the day before', () => {
  test.each([...SCENARIOS.keys()])('%s', (file) => {
    for (const [index, { name, edition: id, given }] of (SCENARIOS.get(file) ?? []).entries()) {
      // Every other one: the rest is left to the cases made at random.
      if (index % 2 === 1) continue
      const record = caseOver(given, id)
      for (const day of daysOf(record, index)) {
        const without = takenOut(record, day)
        expect(standing(record, day), `${name}, ${day}`).toEqual(standing(without, day))
      }
    }
  })
})

test('any case, as of any day', () => {
  fc.assert(
    fc.property(arbitraryCase, day, ({ record }, on) => {
      const given = withLaterEntries(record)
      expect(standing(given, on)).toEqual(standing(takenOut(given, on), on))
    }),
    { numRuns: 60 },
  )
})

test('what changed between two days is what changed in a case without what came after them', () => {
  fc.assert(
    fc.property(arbitraryCase, day, day, ({ record }, one, other) => {
      const [earlier = one, later = other] = [one, other].sort()
      const given = withLaterEntries(record)
      expect(changed(given, earlier, later)).toEqual(changed(takenOut(given, later), earlier, later))
    }),
    { numRuns: 20 },
  )
})

/** A record in which somebody comes back to what was settled before. */
function withLaterEntries(record: CaseRecord): CaseRecord {
  const by = { name: 'A Person', role: 'Probation officer' }
  const sessions = record.schedule.sessions.map(({ id }) => id)
  const decided = sessions.slice(0, 2).flatMap((subject, index) => [
    { about: 'absence' as const, outcome: 'acceptable', subject, on: addDays(AS_OF, -60 * index) },
    { about: 'attendance' as const, outcome: 'attended', subject, on: addDays(AS_OF, -30 * index) },
  ])
  return {
    ...record,
    decisions: [
      ...record.decisions,
      ...decided.map((each, index) => ({ ...each, id: `l${index}`, by, reason: 'Later' })),
    ],
    enforcement: [
      ...record.enforcement,
      { id: 'l', date: addDays(AS_OF, -20), step: 'warning withdrawn', for: [] },
    ],
    status: [...record.status, { status: 'withdrawn', on: addDays(AS_OF, -10), reason: 'Later' }],
    report: {
      ...record.report,
      completedOn: addDays(AS_OF, -5),
      sentOn: addDays(AS_OF, -3),
      strengths: ['Later'],
      signatures: [{ name: 'A Person', role: 'Facilitator', on: addDays(AS_OF, -4) }],
      review: { plannedFor: addDays(AS_OF, -2), heldOn: addDays(AS_OF, -1), attendedBy: ['Facilitator'] },
    },
  }
}

function changed(record: CaseRecord, from: string, to: string): unknown {
  return changesBetween(on(from, { record }), on(to, { record })).map(({ why, ...change }) => ({
    ...change,
    why: why.map(({ pointers: _, ...each }) => each),
  }))
}

function standing(record: CaseRecord, asOf: string): unknown {
  const own = edition(record.programme)
  const subject = assessCase(own, record, asOf, english)
  const { findings, ...assessment } = subject.assessment
  const documents = (['suitability-section', 'treatment-report'] as const)
    .filter((kind) => kind === 'suitability-section' || assessment.status !== 'not started')
    .map((kind) => composer.compose({ kind, edition: own, asOf, final: false, subject }).markdown)
  return {
    ...assessment,
    // Pointers follow the places in the file.
    findings: findings.map((finding) => ({ ...finding, facts: finding.facts.length })),
    documents,
  }
}

/** One of them, another in each scenario: all would take minutes. */
function daysOf(record: CaseRecord, turn: number): string[] {
  const named = [...new Set(JSON.stringify(record).match(/\b20\d\d-\d\d-\d\d\b/g) ?? [])].sort()
  const days = named.flatMap((day) => [addDays(day, -1), day])
  return days.slice((turn * 7) % days.length).slice(0, 1)
}

function memo<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>()
  return (id) => {
    const known = made.get(id) ?? make(id)
    made.set(id, known)
    return known
  }
}
