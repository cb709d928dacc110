import { describe, expect, test } from 'vitest'
import { chronology } from '../../../src/chronology/chronology.ts'
import type { Part } from '../../../src/programme/rules.ts'
import type { RouteAssessment } from '../../../src/rules/assessment.ts'
import { assessAttendance } from '../../../src/rules/attendance/attendance.ts'
import { caseOver } from '../cases.ts'
import { editionWith } from '../edition-with.ts'

const source = { clause: '001-07', lines: '57', words: 'words' }

/** West Mercia with parts that ask for nothing themselves, and a long route of exactly so many hours. */
const edition = (hours: number) =>
  editionWith('csogp-west-mercia', ({ parts, routes }) => ({
    parts: parts.map((part): Part => ({ ...part, amounts: [] })),
    routes: routes.map((route) => ({
      ...route,
      totals: [{ value: hours, unit: 'hours', basis: 'total', approximate: false, derived: false, source }],
    })),
  }))

/** One session of 2.5 hours attended in each part named; in `planned`, one that lies ahead. */
function attendance(hours: number, over: Partial<RouteAssessment>, held: string[], planned: string[] = []) {
  const on = (date: string) => (part: string) => ({ id: `${part}-${date}`, module: part, date, hours: 2.5 })
  const past = held.map(on('2026-01-05'))
  const record = caseOver(
    {
      schedule: { sessions: [...past, ...planned.map(on('2026-04-06'))] },
      attendance: past.map(({ id }) => ({ session: id, outcome: 'attended' })),
    },
    'csogp-west-mercia',
  )
  const route: RouteAssessment = {
    ...{ state: 'final', routeId: 'long', name: 'Long', parts: ['induction', 'treatment'], exemptParts: [] },
    ...{ directEntry: false, amounts: [], decision: null, findingId: 'route' },
    ...over,
  }
  const given = { edition: edition(hours), chronology: chronology(record, '2026-03-31') }
  const { parts, hours: credited } = assessAttendance(given, route)
  return { hours: credited, states: Object.fromEntries(parts.map(({ partId, state }) => [partId, state])) }
}

describe("a route's exact total", () => {
  const both = ['induction', 'treatment']

  test('that is reached leaves every part complete', () => {
    expect(attendance(5, {}, both).states).toEqual({
      induction: 'attendance complete',
      treatment: 'attendance complete',
    })
  })

  test('that falls short keeps the parts under way, though their schedules are done', () => {
    expect(attendance(6, {}, both).states).toEqual({
      induction: 'under way',
      treatment: 'under way',
    })
  })

  test('that falls short leaves a part alone that was done while another goes on', () => {
    expect(attendance(6, {}, both, ['treatment']).states).toEqual({
      induction: 'attendance complete',
      treatment: 'under way',
    })
    expect(attendance(6, {}, both, ['induction']).states).toEqual({
      induction: 'under way',
      treatment: 'attendance complete',
    })
  })

  test('that falls short keeps all three parts under way, as none is known to lack it', () => {
    const all = [...both, 'relapse-prevention']
    expect(attendance(9, { parts: all }, all).states).toEqual({
      induction: 'under way',
      treatment: 'under way',
      'relapse-prevention': 'under way',
    })
  })

  test('that falls short leaves a part alone that is not on the route', () => {
    const beside = [...both, 'relapse-prevention']
    expect(attendance(6, {}, beside).states).toEqual({
      induction: 'under way',
      treatment: 'under way',
      'relapse-prevention': 'attendance complete',
    })
  })
})

describe('hours credited', () => {
  test('are those of the parts on the route', () => {
    expect(attendance(5, {}, ['induction', 'relapse-prevention']).hours).toEqual({
      ...{ credited: 2.5, required: 5, approximate: false },
    })
  })

  test('are those of every part while no route is named', () => {
    const open = { routeId: null, name: null, parts: [] }
    expect(attendance(5, open, ['induction', 'relapse-prevention']).hours).toEqual({
      ...{ credited: 5, required: null, approximate: false },
    })
  })

  test('leave out a part from which the person is exempt, which is shown', () => {
    const open = { routeId: null, name: null, parts: [], exemptParts: ['induction'] }
    expect(attendance(5, open, ['induction', 'treatment'])).toEqual({
      hours: { credited: 2.5, required: null, approximate: false },
      states: { induction: 'exempt', treatment: 'attendance complete' },
    })
    expect(attendance(5, { parts: ['treatment'], exemptParts: ['induction'] }, []).states).toEqual({
      induction: 'exempt',
      treatment: 'not started',
    })
  })
})
