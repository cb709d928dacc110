import { expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import { GAPS } from '../../src/case/record.ts'
import { decidable, outcomesOf } from '../../src/web/case/decisions.ts'
import { english } from '../english.ts'
import { caseOver } from '../rules/cases.ts'
import { editionNamed } from '../rules/editions.ts'
import { SCENARIOS } from '../scenarios/read.ts'

test('whatever a scenario leaves to a decision can be decided on a page, or is put right in the answers', () => {
  const without = new Map<string, string>()
  let decisions = 0
  for (const [file, scenarios] of SCENARIOS) {
    for (const { name, edition: id, given, asOf } of scenarios) {
      const edition = editionNamed(id)
      const record = caseOver(given, id)
      const { chronology, assessment } = assessCase(edition, record, asOf, english)
      const stand = { edition, record, chronology, assessment }
      for (const finding of assessment.findings.filter(({ outcome }) => outcome === 'needs decision')) {
        const matters = decidable(finding, stand)
        const topic = finding.id.split('/')[0] ?? ''
        if (matters === null) without.set(topic, `${file}: ${name}`)
        else decisions += matters.length
        for (const matter of matters ?? []) {
          expect(outcomesOf(matter, stand).length, `${finding.id} in ${name}`).toBeGreaterThan(0)
        }
      }
    }
  }
  expect(decisions).toBeGreaterThan(100)
  expect([...without.keys()].sort(), [...without.values()].join('\n')).toEqual(ANSWERED_ELSEWHERE)
})

/** Settled by a fact, not by a decision: an answer is added or changed. */
const ANSWERED_ELSEWHERE = [
  'attendance.no-module',
  'attendance.unapplied',
  'attendance.unplaced',
  'case.ending',
  'case.status',
  'route.prior-decision',
]

test('what a document is sent without can be decided on a page, and nothing else of that kind', () => {
  const edition = editionNamed('csogp')
  const record = caseOver({}, 'csogp')
  const stand = { edition, record, ...assessCase(edition, record, '2026-03-31', english) }
  for (const gap of GAPS) {
    const [matter] = decidable({ id: `case.departure/${gap}` }, stand) ?? []
    expect(matter).toMatchObject({ about: 'departure', subject: gap })
    expect(matter && outcomesOf(matter, stand).map(({ value }) => value)).toEqual([
      'send without it',
      'wait for it',
    ])
  }
  expect(decidable({ id: 'case.departure/else' }, stand)).toBeNull()
})
