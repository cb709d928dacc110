import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WithActions } from '../../src/actions/action.ts'
import { readCase } from '../../src/case/read.ts'
import { type CaseRecord, caseRecord } from '../../src/case/record.ts'
import { addDays } from '../../src/rules/dates.ts'
import { sampleCases } from '../case/samples.ts'
import { AS_OF, arbitraryCase } from '../rules/arbitrary-case.ts'
import { find } from '../rules/assessed.ts'
import { caseOver } from '../rules/cases.ts'
import { editionNamed } from '../rules/editions.ts'
import { SCENARIOS } from '../scenarios/read.ts'

const samples = sampleCases.map((data) => {
  const record = readCase(JSON.stringify(data), 'case.json', editionNamed)
  return find(editionNamed(record.programme), record, '2026-03-31')
})
const scenarios = [...SCENARIOS.values()]
  .flat()
  .map(({ edition, given, asOf }) => find(editionNamed(edition), caseOver(given, edition), asOf))
// The same cases on each run, so that the counts below hold on each.
const random = fc
  .sample(arbitraryCase, { numRuns: 2000, seed: 20_260_331 })
  .map(({ edition, record }, index) => find(edition, contested(record, index), AS_OF))

describe.each([
  ['the samples', samples],
  ['the scenarios', scenarios],
  ['random cases', random],
])('in %s', (_name, cases) => {
  test('each matter that is open is named by exactly one action', () => {
    for (const found of cases) {
      const named = found.nextActions.flatMap(idsOf).filter((id) => found.undecided.includes(id))
      expect(named.toSorted()).toEqual(found.undecided.toSorted())
    }
  })

  test('no action names what nobody has to decide any more', () => {
    for (const found of cases) {
      const fallen = fallenAway(found)
      expect(found.nextActions.flatMap(idsOf).filter((id) => fallen.includes(id))).toEqual([])
    }
  })
})

test('matters that another action settles, that outlive an end and that fall away with it occur in plenty', () => {
  const all = [...samples, ...scenarios, ...random]
  const left = all.filter(({ completion }) => completion.ended !== null)
  const covered = (found: WithActions) =>
    found.undecided.filter((id) => found.nextActions.every(({ findingId }) => findingId !== id))
  const count = (those: readonly WithActions[], of: (found: WithActions) => readonly string[]) =>
    those.reduce((sum, found) => sum + of(found).length, 0)
  expect(count(all, ({ undecided }) => undecided)).toBeGreaterThan(5000)
  expect(count(all, covered)).toBeGreaterThan(500)
  expect(count(left, covered)).toBeGreaterThan(50)
  expect(count(left, ({ undecided }) => undecided)).toBeGreaterThan(500)
  expect(count(left, fallenAway)).toBeGreaterThan(500)
  // Of somebody who goes on, all that needs a decision is open.
  expect(count(all, fallenAway)).toBe(count(left, fallenAway))
})

test('once he has left, there is nothing to do but decide what is open, enforce and report', () => {
  const ended = [...samples, ...scenarios, ...random].filter(({ completion }) => completion.ended !== null)
  const others = ended.flatMap(({ undecided, enforcement, nextActions }) => {
    const kept = [...undecided, ...enforcement.findingIds, 'completion']
    // Who decided on the end, and why, is asked for once it has come.
    return nextActions.filter(
      ({ findingId }) => !kept.includes(findingId) && !findingId.startsWith('case.ending/'),
    )
  })
  expect(others).toEqual([])
})

function idsOf({ findingId, alsoFindingIds = [] }: WithActions['nextActions'][number]): string[] {
  return [findingId, ...alsoFindingIds]
}

function fallenAway({ findings, undecided }: WithActions): string[] {
  const open = findings.filter(({ outcome }) => outcome === 'needs decision').map(({ id }) => id)
  return open.filter((id) => !undecided.includes(id))
}

/** With decisions about what was attended that differ, come too early or that the entry leaves no room for. */
function contested(record: CaseRecord, index: number): CaseRecord {
  const events = [...record.schedule.sessions, ...record.appointments].filter(({ date }) => date <= AS_OF)
  const decisions = events.slice(0, index % 4).flatMap(({ id, date }, place) => {
    const about = (index + place) % 3 === 0 ? 'attendance' : 'absence'
    const outcomes = about === 'attendance' ? ['attended', 'missed'] : ['unacceptable', 'acceptable']
    const on = addDays(date, (index + place) % 5 === 0 ? -1 : 1)
    return outcomes.map((outcome) => ({
      ...{ id: `${id}-${outcome}`, about, subject: id, outcome, on, reason: 'As discussed' },
      by: { name: 'A Person', role: 'Probation officer' },
    }))
  })
  return caseRecord.parse({
    ...record,
    decisions: [...record.decisions, ...decisions.filter(({ on }) => on <= AS_OF)],
  })
}
