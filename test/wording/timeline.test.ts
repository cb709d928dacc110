import { expect, test } from 'vitest'
import { composition, editionOf } from './composing.ts'

/** The figure of the leaflet: how long it takes, to scale. */

const dataOf = (id: string, folded = false) => {
  const { markdown } = composition('participant-leaflet', editionOf(id), folded)
  const [, json] = /```parts-bar\n(.*)\n```/.exec(markdown) ?? []
  return json === undefined ? null : JSON.parse(json)
}

test('in weeks, by day and in the evening, where the programme states them', () => {
  const { routes, caption } = dataOf('i-sotp-greater-manchester')
  expect(caption).toBe('How many weeks it takes')
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
  const { markdown } = composition('sentencer-information', editionOf('exampleshire-2026'))
  const [, json = ''] = /```parts-bar\n(.*)\n```/.exec(markdown) ?? []
  const [, further] = JSON.parse(json).routes
  // Sessions of one hour and of two are no one scale.
  expect(further.parts).toEqual([
    { name: 'Getting Started', amount: '4 sessions', size: 4 },
    { name: 'Core Group', amount: '20 sessions', size: 40 },
    { name: 'Further Work', amount: '12 sessions', size: 24 },
    { name: 'Moving On', amount: '6 sessions', size: 6 },
  ])
  expect(dataOf('csogp')).toBeNull()
  expect(dataOf('exampleshire-2026', true)).toBeNull()
})
