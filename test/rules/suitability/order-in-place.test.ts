import { expect, test } from 'vitest'
import { assessCase } from '../../../src/assess.ts'
import type { Edition } from '../../../src/programme/edition.ts'
import { english } from '../../english.ts'
import { AS_OF, editionOf, sample } from '../../wording/composing.ts'

/** 1.7: an area confirms once that an order of today has taken the place of the one that an edition names. */

function assessed(orders: NonNullable<Edition['local']>['orders']) {
  const record = sample('csogp-west-mercia-suitable-long-route', (each) => {
    each.decisions = each.decisions.filter(({ about }) => about !== 'criterion')
  })
  const edition = { ...editionOf(record.programme), local: { orders } }
  const { suitability, findings } = assessCase(edition, record, AS_OF, english).assessment
  return {
    order: suitability.criteria.find(({ id }) => id === 'order'),
    isWarned: findings.some(({ code }) => code === 'suitability/order-replaced'),
  }
}

type Confirmed = NonNullable<NonNullable<Edition['local']>['orders']>[number]

const confirmed: Confirmed = {
  kind: 'community order',
  inPlaceOf: 'community rehabilitation order',
  confirmedBy: 'Ana Example, head of programmes',
  on: '2026-01-12',
}

test('without it a person decides in each case', () => {
  expect(assessed(undefined)).toMatchObject({ order: { outcome: 'needs decision' }, isWarned: true })
})

test('with it the order is met, and says in whose place it stands', () => {
  expect(assessed([confirmed])).toMatchObject({
    order: {
      outcome: 'met',
      recorded: 'community order, in place of the community rehabilitation order (confirmed for the area)',
    },
    isWarned: false,
  })
})

test('not before the day, not of another kind, nor in place of what the edition does not name', () => {
  const others: Confirmed[] = [
    { ...confirmed, on: '2026-04-01' },
    { ...confirmed, kind: 'suspended sentence order' },
    { ...confirmed, inPlaceOf: 'community order' },
  ]
  for (const other of others) expect(assessed([other]).order?.outcome).toBe('needs decision')
})
