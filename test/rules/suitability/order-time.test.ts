import { describe, expect, test } from 'vitest'
import { orderEnd } from '../../../src/case/order-end.ts'
import type { Edition } from '../../../src/programme/edition.ts'
import { find } from '../assessed.ts'
import { caseOver } from '../cases.ts'
import { editionWith } from '../edition-with.ts'
import { editionNamed } from '../editions.ts'
import { short } from '../short.ts'

const endOf = (given: Record<string, unknown>) => {
  const { order } = caseOver({
    order: { kind: 'licence', status: 'made', startsOn: null, endsOn: null, ...given },
  })
  return order === undefined ? undefined : orderEnd(order)
}

describe('the last day of an order', () => {
  test.each([
    ['as recorded', { startsOn: '2026-03-05', endsOn: '2029-01-01' }, '2029-01-01'],
    [
      'as recorded, before its declared length',
      { startsOn: '2026-03-05', endsOn: '2029-01-01', length: { years: 3, months: 0 } },
      '2029-01-01',
    ],
    [
      'by its start and declared length',
      { startsOn: '2026-03-05', length: { years: 3, months: 6 } },
      '2029-09-04',
    ],
    [
      'with years and months added at once, from 29 February',
      { startsOn: '2024-02-29', length: { years: 1, months: 1 } },
      '2025-03-28',
    ],
    ['not known by a length of nothing', { startsOn: '2026-03-05', length: { years: 0, months: 0 } }, null],
    ['not known by its length alone', { length: { years: 3, months: 0 } }, null],
    ['not known by its start alone', { startsOn: '2026-03-05' }, null],
  ])('is %s', (_, given, end) => {
    expect(endOf(given)).toBe(end)
  })
})

const [years, months] = ['years', 'months'].map((unit) => (n: number) => ({
  code: `suitability/length-${unit}`,
  n,
}))

test.each([
  [{ years: 3, months: 0 }, [years?.(3)]],
  [{ years: 0, months: 18 }, [months?.(18)]],
  [{ years: 1, months: 1 }, [years?.(1), months?.(1)]],
])('a length of %o is told by what it has of years and months', (length, told) => {
  const west = editionNamed('csogp-west-mercia')
  const record = caseOver({ order: { length, startsOn: null, endsOn: null } }, west.id)
  const { criteria } = short(find(west, record, '2026-02-01')).suitability
  expect(criteria.find(({ id }) => id === 'order length')?.recorded).toEqual({
    ...{ code: 'suitability/length-declared', length: told },
  })
})

describe('time left for the programme', () => {
  const source = { clause: '001-08', lines: '59', words: 'words' }
  const lasting = (months: number) => ({ duration: { months, words: `about ${months} months`, source } })
  /** West Mercia with durations of its routes and of one part. */
  const edition = (long: number, short: number, induction?: number): Edition =>
    editionWith('csogp-west-mercia', ({ parts, routes }) => ({
      parts: parts.map((part) =>
        part.id === 'induction' && induction !== undefined ? { ...part, ...lasting(induction) } : part,
      ),
      routes: routes.map((route) => ({ ...route, ...lasting(route.id === 'long' ? long : short) })),
    }))
  const left = (from: Edition, given: Record<string, unknown>) =>
    short(find(from, caseOver(given, from.id), '2026-02-01')).findings.find(
      ({ id }) => id === 'suitability.remaining-time',
    )
  const low = { risk: { rm2000s: { level: 'low' }, deviance: { level: 'low' } } }
  const open = { risk: { rm2000s: null, deviance: null } }

  test('is measured by the duration of the route', () => {
    expect(left(edition(24, 6), low)?.parameters.duration).toBe('about 6 months')
  })

  test('is measured by the longest while no route can be named', () => {
    expect(left(edition(24, 6), open)?.parameters.duration).toBe('about 24 months')
    expect(left(edition(6, 24), open)?.parameters.duration).toBe('about 24 months')
  })

  test('is measured by the duration of a part that is longer', () => {
    expect(left(edition(24, 6, 12), low)?.parameters.duration).toBe('about 12 months')
    expect(left(edition(24, 6, 30), open)?.parameters.duration).toBe('about 30 months')
  })

  test('is not measured by a part of another route', () => {
    const other = editionWith('csogp-west-mercia', ({ parts, routes }) => ({
      parts: parts.map((part) => (part.id === 'treatment' ? { ...part, ...lasting(36) } : part)),
      routes: routes.map((route) => ({ ...route, ...lasting(6) })),
    }))
    expect(left(other, low)?.parameters).toMatchObject({ duration: 'about 6 months', part: null })
    // A duration of one part is none of the route: the others come besides.
    const part = other.rules.parts.find(({ id }) => id === 'treatment')?.name
    expect(left(other, open)?.parameters).toMatchObject({ duration: 'about 36 months', part })
  })

  test('is told with the order or licence that ends', () => {
    expect(left(edition(24, 6), low)).toMatchObject({
      outcome: 'met',
      code: 'suitability/time-enough',
      parameters: {
        ...{
          start: '2026-03-02',
          order: { code: 'order/licence' },
          end: '2030-01-04',
          duration: 'about 6 months',
        },
      },
      facts: ['/order', '/plan/startsOn'],
    })
  })

  test('is not told where no start is planned, no duration is stated or no end is known', () => {
    expect(left(edition(24, 6), { plan: { startsOn: null } })).toBeUndefined()
    expect(left(edition(24, 6), { order: null })).toBeUndefined()
    const none = editionWith('csogp-west-mercia', ({ routes }) => ({
      routes: routes.map(({ duration: _, ...route }) => route),
    }))
    expect(left(none, {})).toBeUndefined()
  })

  test('is over where the last session planned comes after the end, duration or not', () => {
    const sessions = [
      { id: 's2', module: 'induction', date: '2030-01-05' },
      { id: 's1', module: 'induction', date: '2026-03-02' },
    ]
    expect(left(edition(24, 6), { schedule: { sessions } })).toMatchObject({
      outcome: 'not met',
      code: 'suitability/time-over',
      parameters: { last: '2030-01-05', order: { code: 'order/licence' }, end: '2030-01-04' },
      facts: ['/order', '/schedule/sessions'],
    })
  })
})
