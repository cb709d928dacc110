import { describe, expect, test } from 'vitest'
import type { Session } from '../../../src/case/record.ts'
import type { Edition } from '../../../src/programme/edition.ts'
import type { Part } from '../../../src/programme/rules.ts'
import type { Amount } from '../../../src/programme/source.ts'
import type { RouteAssessment } from '../../../src/rules/assessment.ts'
import {
  hoursOf,
  hoursOfPart,
  hoursOfRoute,
  unitsHeld,
  unitsOf,
} from '../../../src/rules/attendance/hours.ts'
import { editionNamed } from '../editions.ts'

const source = { clause: '000-00', lines: '1', words: 'words' }
const other = { ...source, clause: '000-01' }
const amount = (given: Partial<Amount>): Amount => ({
  ...{ value: 10, unit: 'hours', basis: 'total', approximate: false, derived: false, source },
  ...given,
})
const part = (given: Partial<Part>): Part => ({
  ...{ id: 'a', name: 'A', kind: 'core', amounts: [], modules: [], areas: [], closed: false, source },
  ...given,
})
const session = (given: Partial<Session>): Session => ({
  ...{ id: 's1', module: 'a', run: 1, date: '2026-03-02', length: 'session' },
  ...given,
})

describe('session units in a meeting', () => {
  test.each([
    ['a session is one', session({}), part({}), 1],
    ['a full day is two at most where nothing else is said', session({ length: 'full day' }), part({}), 2],
    ['a recorded number goes before', session({ length: 'full day', units: 3 }), part({}), 3],
    [
      'a full day is one where the edition counts in full days',
      session({ length: 'full day' }),
      part({ amounts: [amount({ unit: 'full days' })] }),
      1,
    ],
    [
      'a full day is two at most where the edition counts in half days as well',
      session({ length: 'full day' }),
      part({ amounts: [amount({ unit: 'full days' }), amount({ unit: 'half days' })] }),
      2,
    ],
    ['a half day is one', session({ length: 'half day' }), part({}), 1],
  ])('%s', (_, given, of, units) => {
    expect(unitsOf(given, of)).toBe(units)
  })
})

describe('sessions held in a meeting, at least and at most', () => {
  const twoHours = part({ sessionHours: { value: 2, derived: false, source } })
  test.each([
    ['as many as the record says', session({ length: 'full day', units: 1 }), part({}), [1, 1]],
    ['of a full day it is not known', session({ length: 'full day' }), part({}), [1, 2]],
    ['five hours are two half days', session({ hours: 5 }), part({}), [2, 2]],
    ['less than five hours are one', session({ hours: 4.9 }), part({}), [1, 1]],
    ['of more than five hours it is not known', session({ hours: 5.5 }), part({}), [1, 2]],
    ['a half day is one, however long', session({ length: 'half day', hours: 5 }), part({}), [1, 1]],
    ['less than two whole sessions are one', session({ hours: 3.9 }), twoHours, [1, 1]],
    ['two whole sessions are two', session({ hours: 4 }), twoHours, [2, 2]],
    ['more than two whole sessions are not known', session({ hours: 5 }), twoHours, [1, 2]],
    ['three whole sessions are three', session({ hours: 6 }), twoHours, [3, 3]],
    ['by the clock', session({ from: '10:00', to: '15:00' }), twoHours, [1, 2]],
    ['hours go before the clock', session({ from: '10:00', to: '15:00', hours: 4 }), twoHours, [2, 2]],
    ['a clock that runs backwards says nothing', session({ from: '15:00', to: '10:00' }), twoHours, [1, 1]],
  ])('%s', (_, given, of, [least, most]) => {
    expect(unitsHeld(given, of)).toEqual({ least, most })
  })
})

describe('hours of a meeting', () => {
  const twoHours = part({ sessionHours: { value: 2, derived: false, source } })
  test.each([
    ['as recorded, before all else', session({ hours: 1.5, from: '10:00', to: '12:00' }), twoHours, 1.5],
    ['by the session length of the edition, for each unit', session({ units: 2 }), twoHours, 4],
    ['by the clock where nothing else is known', session({ from: '10:15', to: '12:45' }), part({}), 2.5],
    ['not known without an end', session({ from: '10:00' }), part({}), null],
    ['not known without a beginning', session({ to: '10:00' }), part({}), null],
    ['not known where it ends as it begins', session({ from: '10:00', to: '10:00' }), part({}), null],
    ['not known where it ends before it begins', session({ from: '10:00', to: '09:00' }), part({}), null],
  ])('%s', (_, given, of, hours) => {
    expect(hoursOf(given, of)).toBe(hours)
  })
})

describe('hours of a part', () => {
  const sessions = amount({ value: 12, unit: 'sessions', approximate: true, source: other })
  const sessionHours = { value: 3, derived: false, source }
  test('as stated', () => {
    expect(hoursOfPart(part({ amounts: [amount({ unit: 'sessions' }), amount({ value: 50 })] }))).toEqual({
      ...{ value: 50, approximate: false, derived: false, sources: [source] },
    })
  })
  test('a range of hours is no number', () => {
    const range: Amount = { ...amount({}), minimum: 10, maximum: 12 }
    delete range.value
    expect(hoursOfPart(part({ amounts: [range] }))).toBeNull()
  })
  test('sessions times their length, worked out', () => {
    expect(hoursOfPart(part({ amounts: [amount({ unit: 'weeks' }), sessions], sessionHours }))).toEqual({
      ...{ value: 36, approximate: true, derived: true, sources: [other, source] },
    })
  })
  test.each([
    ['a length that was itself worked out', [sessions], { ...sessionHours, derived: true }],
    ['sessions of no stated length', [sessions], undefined],
    ['a length without a number of sessions', [amount({ unit: 'weeks' })], sessionHours],
    ['nothing', [], undefined],
  ])('%s gives none', (_, amounts, length) => {
    expect(hoursOfPart(part({ amounts, ...(length ? { sessionHours: length } : {}) }))).toBeNull()
  })
})

describe('hours of a route', () => {
  const base = editionNamed('csogp')
  const stated = (id: string, value: number, given: Partial<Amount> = {}) =>
    part({ id, amounts: [amount({ value, ...given })] })
  const edition = (parts: Part[], totals: Amount[]): Edition => ({
    ...base,
    rules: {
      ...base.rules,
      parts,
      routes: [
        { id: 'other', name: 'Other', parts: ['a'], totals: [amount({ value: 999 })], source },
        { id: 'r', name: 'R', parts: parts.map(({ id }) => id), totals, source },
      ],
    },
  })
  const route = (parts: string[], given: Partial<RouteAssessment> = {}): RouteAssessment => ({
    ...{ state: 'final', routeId: 'r', name: 'R', parts, exemptParts: [], directEntry: false, amounts: [] },
    ...{ decision: null, findingId: 'route' },
    ...given,
  })
  const two = [stated('a', 50), stated('b', 190, { approximate: true, source: other })]

  test('its total', () => {
    expect(hoursOfRoute(edition(two, [amount({ value: 240, derived: true })]), route(['a', 'b']))).toEqual({
      ...{ value: 240, approximate: false, derived: true, sources: [source] },
    })
  })
  test.each([
    ['a total in sessions', [amount({ value: 35, unit: 'sessions' })]],
    ['an amount on top of others', [amount({ value: 65, basis: 'additional' })]],
    ['no total', []],
  ])('%s: the parts are added up, and that is worked out', (_, totals) => {
    expect(hoursOfRoute(edition(two, totals), route(['a', 'b']))).toEqual({
      ...{ value: 240, approximate: true, derived: true, sources: [source, other] },
    })
  })
  test('an exemption leaves the parts that remain, as they are stated', () => {
    const exempt = route(['b'], { exemptParts: ['a'] })
    const total = [amount({ value: 240 })]
    expect(hoursOfRoute(edition(two, total), exempt)).toMatchObject({ value: 190, derived: false })
    const direct = route(['a'], { directEntry: true })
    expect(hoursOfRoute(edition(two, total), direct)).toMatchObject({ value: 50, approximate: false })
  })
  test('one part that was worked out makes the sum worked out', () => {
    const parts = [stated('a', 50, { derived: true })]
    expect(hoursOfRoute(edition(parts, []), route(['a']))).toMatchObject({ value: 50, derived: true })
  })
  test('a part without hours leaves the route without', () => {
    const parts = [stated('a', 50), part({ id: 'b' })]
    expect(hoursOfRoute(edition(parts, []), route(['a', 'b']))).toBeNull()
    expect(hoursOfRoute(edition(two, []), route([]))).toBeNull()
    expect(hoursOfRoute(edition(two, []), route(['a', 'elsewhere']))).toBeNull()
  })
  test('while no route is named, there is no total of one', () => {
    const open = route(['a'], { routeId: null })
    expect(hoursOfRoute(edition(two, [amount({ value: 240 })]), open)).toMatchObject({ value: 50 })
  })
})
