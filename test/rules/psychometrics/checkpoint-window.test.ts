import { describe, expect, test } from 'vitest'
import { findCase } from '../../../src/assess.ts'
import { chronology } from '../../../src/chronology/chronology.ts'
import type { PartProgress, RouteAssessment } from '../../../src/rules/assessment.ts'
import { addDays } from '../../../src/rules/dates.ts'
import { takenAt } from '../../../src/rules/psychometrics/administrations.ts'
import { type Progress, windowOf } from '../../../src/rules/psychometrics/checkpoint-window.ts'
import { caseOver } from '../cases.ts'
import { editionNamed } from '../editions.ts'

const asOf = '2026-03-31'
const west = editionNamed('csogp-west-mercia')
type Held = [id: string, module: string, date: string, outcome: string | null, run?: number]

/** West Mercia's long route with these sessions; no outcome: none recorded. */
function progress(held: Held[], given: Record<string, unknown> = {}, route: Partial<RouteAssessment> = {}) {
  const sessions = held.map(([id, module, date, , run = 1]) => ({ id, module, date, run, hours: 300 }))
  const attendance = held.flatMap(([session, , , outcome]) =>
    outcome === null ? [] : [{ session, outcome }],
  )
  const record = caseOver({ plan: { route: 'long' }, schedule: { sessions }, attendance, ...given }, west.id)
  const { chronology, found } = findCase(west, record, asOf)
  const long = { ...found.route, routeId: 'long', parts: ['induction', 'treatment'], ...route }
  return { edition: west, chronology, route: long, parts: found.parts } satisfies Progress
}

const middle = { when: 'after a part', part: 'induction', whereAppropriate: true } as const
const last = { when: 'after the programme', whereAppropriate: false } as const
const done: Held[] = [
  ['i1', 'induction', '2026-01-05', 'attended'],
  ['i2', 'induction', '2026-01-12', 'attended'],
]

describe('the point after a part', () => {
  test('comes with the last session or catch-up held, and passes with the next session elsewhere', () => {
    const next: Held[] = [
      ['t1', 'treatment', '2026-01-12', 'attended'],
      ['t2', 'treatment', '2026-02-02', 'attended'],
    ]
    expect(windowOf(progress([...done, ...next]), middle)).toEqual({
      ...{ applies: true, reached: true, from: '2026-01-12', by: '2026-02-02' },
    })
    const missed: Held[] = [['i1', 'induction', '2026-01-05', 'acceptable absence']]
    const catchUps = [{ id: 'c1', for: 'i1', date: '2026-01-20', outcome: 'attended' }]
    expect(windowOf(progress(missed, { catchUps }), middle)).toMatchObject({
      ...{ reached: true, from: '2026-01-20', by: null },
    })
  })

  test('passes with the next session of another part, not of the same part taken again', () => {
    const next: Held[] = [
      ['r1', 'induction', '2026-04-06', null, 2],
      ['t1', 'treatment', '2026-04-13', null],
    ]
    expect(windowOf(progress([...done, ...next]), middle)).toMatchObject({ reached: true, by: '2026-04-13' })
  })

  test('goes by the run that counts, not by a catch-up of the one before', () => {
    const twice: Held[] = [
      ['i1', 'induction', '2026-01-05', 'acceptable absence'],
      ['r1', 'induction', '2026-02-02', 'attended', 2],
    ]
    const catchUps = [{ id: 'c1', for: 'i1', date: '2026-02-20', outcome: 'attended' }]
    expect(windowOf(progress(twice, { catchUps }), middle)).toMatchObject({
      reached: true,
      from: '2026-02-02',
    })
  })

  test('is planned for the last session while the part goes on, without those that were cancelled', () => {
    const cancelled: Held = ['i4', 'induction', '2026-03-30', 'cancelled by service']
    const ahead: Held = ['i3', 'induction', '2026-04-06', null]
    expect(windowOf(progress([...done, cancelled, ahead]), middle)).toMatchObject({
      ...{ reached: false, from: '2026-04-06' },
    })
  })

  test('is not planned for a day that has passed', () => {
    const missed: Held = ['i1', 'induction', '2026-01-05', 'acceptable absence']
    expect(windowOf(progress([missed]), middle)).toMatchObject({ reached: false, from: null, by: null })
    const late: Held = ['i2', 'induction', asOf, 'partial']
    expect(windowOf(progress([missed, late]), middle)).toMatchObject({ reached: false, from: null })
    const today: Held = ['i2', 'induction', asOf, null]
    expect(windowOf(progress([missed, today]), middle)).toMatchObject({ reached: false, from: asOf })
  })

  test('comes with the last session held where the schedule is enough without one that was cancelled', () => {
    const cancelled: Held = ['i4', 'induction', '2026-03-30', 'cancelled by service']
    expect(windowOf(progress([...done, cancelled]), middle)).toMatchObject({
      ...{ reached: true, from: '2026-01-12' },
    })
    const catchUps = [{ id: 'c1', for: 'i4', date: '2026-03-31', outcome: 'attended' }]
    expect(windowOf(progress([...done, cancelled], { catchUps }), middle).from).toBe('2026-03-31')
  })

  test('is not planned while the part has to be taken again or has no sessions', () => {
    const again = ['i1', 'i2', 'i3'].map(
      (id, day): Held => [id, 'induction', `2026-01-0${day + 5}`, 'acceptable absence'],
    )
    const none = { applies: true, reached: false, from: null, by: null }
    const later: Held = ['t1', 'treatment', '2026-04-06', null]
    expect(windowOf(progress([...again, later]), middle)).toEqual(none)
    expect(windowOf(progress([later]), middle)).toEqual(none)
  })

  test('is asked of those on whose route the part is, or of everyone where the edition says so', () => {
    const exempt = { parts: ['treatment'], exemptParts: ['induction'] }
    expect(windowOf(progress(done, {}, exempt), middle).applies).toBe(false)
    expect(windowOf(progress(done, {}, exempt), { ...middle, whereAppropriate: false }).applies).toBe(true)
    expect(windowOf(progress(done), middle).applies).toBe(true)
  })

  test('never comes for a part that the case does not show', () => {
    expect(windowOf({ ...progress(done), parts: [] }, middle)).toEqual({
      ...{ applies: true, reached: false, from: null, by: null },
    })
  })
})

describe('the point after the programme', () => {
  const all: Held[] = [...done, ['t1', 'treatment', '2026-02-02', 'attended']]

  test('comes with the last session of every part of the route', () => {
    expect(windowOf(progress(all), last)).toEqual({
      ...{ applies: true, reached: true, from: '2026-02-02', by: null },
    })
    expect(windowOf(progress(done), last)).toMatchObject({ reached: false, from: null })
  })

  test('does not come while no route is named or a part of it is not shown', () => {
    expect(windowOf(progress(all, {}, { routeId: null }), last).reached).toBe(false)
    const given = progress(all)
    const shown = (parts: readonly PartProgress[]) => parts.filter(({ partId }) => partId === 'induction')
    expect(windowOf({ ...given, parts: shown(given.parts) }, last).reached).toBe(false)
  })

  test('does not wait for a part beside the route', () => {
    const beside: Held = ['r1', 'relapse-prevention', '2026-03-02', 'acceptable absence']
    expect(windowOf(progress([...all, beside]), last)).toMatchObject({ reached: true, from: '2026-02-02' })
  })

  test('is not planned while attendance is suspended', () => {
    const manchester = editionNamed('i-sotp-greater-manchester')
    const after = (...misses: number[]) => {
      const held = [1, 2, 3].map((day) => ({ id: `s${day}`, module: 'group', date: `2026-03-0${day}` }))
      const sessions = [...held, { id: 's4', module: 'group', date: '2026-04-07', units: 32 }]
      const attendance = held.map(({ id }, index) => ({
        session: id,
        outcome: misses.includes(index) ? 'acceptable absence' : 'attended',
      }))
      const record = caseOver({ schedule: { sessions }, attendance }, manchester.id)
      const { chronology, found } = findCase(manchester, record, asOf)
      const { route, parts } = found
      return windowOf({ edition: manchester, chronology, route, parts }, last).from
    }
    expect(after(0, 1)).toBe('2026-04-07')
    expect(after(0, 1, 2)).toBeNull()
  })
})

describe('a schedule in full days, sessions and blocks', () => {
  const cheshire = editionNamed('n-sogp-cheshire')
  const planned = (days: number, sessions: number) => {
    const core = Array.from({ length: days }, (_, index) => `block-${(index % 4) + 1}`)
    const all = [...core, ...Array.from({ length: sessions }, () => 'relapse-prevention')]
    const schedule = {
      // An hour each: the 36 hours of the second part are worked out from its words and are no pass mark.
      sessions: all.map((module, index) => ({
        ...{ id: `s${index}`, module, date: addDays('2026-04-01', index), hours: 1 },
      })),
    }
    const record = caseOver({ schedule }, cheshire.id)
    const { chronology, found } = findCase(cheshire, record, asOf)
    const { route, parts } = found
    return windowOf({ edition: cheshire, chronology, route, parts }, last).from
  }

  test('is whole from the least that the edition states', () => {
    expect(planned(32, 12)).toBe('2026-05-14')
    expect(planned(36, 13)).toBe('2026-05-19')
    expect(planned(31, 12)).toBeNull()
    expect(planned(32, 11)).toBeNull()
  })

  test('is not whole with a block that has no sessions', () => {
    expect(planned(3, 12)).toBeNull()
  })
})

describe('what counts at a point', () => {
  const instrument = (id: string) => ({
    ...{ id, name: id.toUpperCase(), measures: 'an invented quality', direction: 'higher is better' },
    range: { minimum: 0, maximum: 100 },
  })
  const taken = (checkpoint: 'before' | 'after', dates: string[], window: object) => {
    const administrations = [
      ...dates.map((date, index) => ({ id: `a${index}`, instrument: 'b', checkpoint, date, score: 50 })),
      { id: 'x', instrument: 'b', checkpoint: 'middle', date: '2026-01-01', score: 50 },
    ]
    const record = caseOver({
      psychometrics: { instruments: [instrument('b'), instrument('a')], administrations },
    })
    const of = { applies: true, reached: true, from: null, by: null, ...window }
    return takenAt(chronology(record, asOf), checkpoint, of).map(({ name, valid, early }) => [
      ...[name, valid?.value.date ?? null, early.map(({ value }) => value.date)],
    ])
  }

  test('before the programme is the last in time, else the first late', () => {
    const by = '2026-01-10'
    expect(taken('before', ['2026-01-10', '2026-01-05', '2026-01-11'], { by })).toEqual([
      ['A', null, []],
      ['B', '2026-01-10', []],
    ])
    const three = ['2026-01-07', '2026-01-05', '2026-01-06']
    expect(taken('before', three, { by })[1]).toEqual(['B', '2026-01-07', []])
    expect(taken('before', ['2026-01-12', '2026-01-11'], { by })[1]).toEqual(['B', '2026-01-11', []])
    expect(taken('before', ['2026-01-12', '2026-01-11'], {})[1]).toEqual(['B', '2026-01-12', []])
    expect(taken('before', [], { by })[1]).toEqual(['B', null, []])
  })

  test('later is the first one taken once the point was reached; earlier ones are kept', () => {
    const dates = ['2026-02-03', '2026-02-01', '2026-02-02']
    expect(taken('after', dates, { from: '2026-02-02' })[1]).toEqual(['B', '2026-02-02', ['2026-02-01']])
    expect(taken('after', dates, { reached: false, from: '2026-02-02' })[1]).toEqual([
      ...['B', null, ['2026-02-01', '2026-02-02', '2026-02-03']],
    ])
    expect(taken('after', dates, {})[1]).toEqual(['B', '2026-02-01', []])
  })
})
