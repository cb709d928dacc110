import { describe, expect, test } from 'vitest'
import type { AssessmentInWords } from '../../../src/language/in-words.ts'
import { assess } from '../assessed.ts'
import { caseOver } from '../cases.ts'
import { EDITIONS, editionNamed } from '../editions.ts'

/** A case in which nearly every finding of attendance and enforcement occurs. */
function eventful(id: string, kind: string): AssessmentInWords {
  const edition = editionNamed(id)
  const outcomes = [
    'attended',
    'acceptable absence',
    'unacceptable absence',
    'absence undecided',
    'partial',
    'excluded',
    'withheld',
    'cancelled by service',
    null,
    'attended',
  ]
  const modules = edition.rules.parts.flatMap((part) =>
    part.modules.length > 0 ? part.modules.map((module) => module.id) : [part.id],
  )
  const sessions = modules.flatMap((module, m) =>
    outcomes.map((outcome, n) => ({
      outcome,
      session: { id: `${module}-${n}`, module, date: `2026-0${1 + (m % 3)}-${10 + n}`, length: 'full day' },
    })),
  )
  const record = caseOver(
    {
      order: { kind, status: 'made', startsOn: '2025-01-05', endsOn: '2029-01-04' },
      schedule: { sessions: sessions.map(({ session }) => session) },
      attendance: sessions.flatMap(({ outcome, session }) =>
        outcome === null ? [] : [{ session: session.id, outcome }],
      ),
      appointments: [
        { id: 'a1', kind: 'supervision', date: '2026-02-03', outcome: 'unacceptable absence' },
        { id: 'a2', kind: 'review', date: '2026-02-04', outcome: 'excluded' },
      ],
      enforcement: [{ id: 'w1', date: '2026-01-20', step: 'first warning' }],
    },
    id,
  )
  return assess(edition, record, '2026-03-31')
}

const CASES = EDITIONS.flatMap((id) =>
  ['licence', 'community order', 'suspended sentence order'].map((kind) => ({ id, kind })),
)

describe.each(CASES)('$id under a $kind', ({ id, kind }) => {
  let assessed: AssessmentInWords | undefined
  const assessment = () => {
    assessed ??= eventful(id, kind)
    return assessed
  }
  const findings = () =>
    assessment().findings.filter(({ topic }) => ['attendance', 'enforcement'].includes(topic))

  test('statements are finished sentences in the house style', () => {
    expect(findings().length).toBeGreaterThan(10)
    for (const { statement, readings, settledBy, id: name } of findings()) {
      const sentences = [
        statement,
        ...readings.map(({ outcome }) => outcome),
        ...(settledBy ? [settledBy] : []),
      ]
      for (const words of sentences) {
        expect(words, name).toMatch(/^[A-Z].*\.$/s)
        expect(words, name).not.toMatch(/\d{4}-\d\d-\d\d|;|\bdon't\b|n't\b|undefined|null|NaN/)
        expect(words, name).not.toMatch(/\. \d/)
      }
    }
  })

  test('no statement claims a breach, and a licence is never called an order', () => {
    for (const { statement, readings } of findings().filter(({ topic }) => topic === 'enforcement')) {
      for (const words of [statement, ...readings.map(({ outcome }) => outcome)]) {
        expect(words).not.toMatch(/breach/i)
        // The edition's own words may name a court, beside how they are read for a licence.
        const ours = words.replace(
          /By the programme, [^.]*\. Under a licence this is taken to mean recall|After it, [^.]*\./g,
          '',
        )
        if (kind === 'licence') expect(ours).not.toMatch(/\border\b|court/i)
      }
    }
  })

  test('no statement carries a name or reference of the person', () => {
    const words = JSON.stringify([findings(), assessment().nextActions])
    for (const personal of ['Alex', 'Example', 'Z000001']) expect(words).not.toContain(personal)
  })

  test('every finding rests on a clause, a basis, or a fact, and has its own id', () => {
    for (const finding of findings()) {
      expect(
        finding.sources.length + (finding.basis ? 1 : 0) + finding.facts.length,
        finding.id,
      ).toBeGreaterThan(0)
    }
    expect(new Set(findings().map((finding) => finding.id)).size).toBe(findings().length)
  })

  test('what needs a decision has two readings or more and names who settles it', () => {
    const open = findings().filter(({ outcome }) => outcome === 'needs decision')
    expect(open.length).toBeGreaterThan(0)
    for (const finding of open) {
      expect(finding.readings.length, finding.id).toBeGreaterThan(1)
      expect(finding.settledBy, finding.id).not.toBeNull()
    }
  })

  test('every action points at a finding and has a reason where it has a date', () => {
    const known = new Set(assessment().findings.map((finding) => finding.id))
    expect(assessment().nextActions.length).toBeGreaterThan(3)
    for (const action of assessment().nextActions) {
      expect(known, action.action).toContain(action.findingId)
      expect(action.because === null, action.action).toBe(action.by === null)
      expect(action.action).not.toMatch(/\.$/)
    }
  })

  test('finding ids named by modules and by enforcement exist', () => {
    const known = new Set(assessment().findings.map((finding) => finding.id))
    const named = [
      ...assessment().parts.flatMap(({ modules }) => modules.flatMap(({ findingIds }) => findingIds)),
      ...assessment().enforcement.findingIds,
    ]
    expect(named.length).toBeGreaterThan(0)
    for (const each of named) expect(known).toContain(each)
  })
})
