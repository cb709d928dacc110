import { expect, test } from 'vitest'
import { composition, editionOf } from './composing.ts'

/** The figure of the leaflet: how long it takes, to scale. */

const dataOf = (id: string, folded = false) => {
  const { markdown } = composition('participant-leaflet', editionOf(id), folded)
  const [, json] = /```parts-bar\n(.*)\n```/.exec(markdown) ?? []
  return json === undefined ? null : JSON.parse(json)
}

test('in weeks, by day and in the evening, where the programme states them', () => {
  const { routes } = dataOf('i-sotp-greater-manchester')
  expect(routes).toEqual([
    { name: 'Daytime', total: '20 weeks', parts: [{ name: 'Daytime', amount: '20 weeks', size: 20 }] },
    { name: 'Evening', total: '35 weeks', parts: [{ name: 'Evening', amount: '35 weeks', size: 35 }] },
  ])
})

test('or else route by route, as in the sheet; none without data, and none on a folded sheet', () => {
  expect(dataOf('exampleshire-2026').routes.map(({ total }: { total: string }) => total)).toEqual([
    '30 sessions',
    '42 sessions',
  ])
  expect(dataOf('csogp')).toBeNull()
  expect(dataOf('exampleshire-2026', true)).toBeNull()
})
