import { describe, expect, test } from 'vitest'
import type { Amount } from '../../../src/programme/source.ts'
import { hoursOfPart } from '../../../src/rules/attendance/hours.ts'
import { assess } from '../assessed.ts'
import { caseOver } from '../cases.ts'
import { editionWith } from '../edition-with.ts'
import { editionNamed } from '../editions.ts'

const [induction] = editionNamed('csogp-west-mercia').rules.parts
if (induction === undefined) throw new Error('West Mercia has an induction')
const { source } = induction
const range = (unit: Amount['unit']): Amount => ({
  ...{ unit, basis: 'total', approximate: false, derived: false, source },
  ...{ minimum: 32, maximum: 36 },
})

describe('a range is no number of hours', () => {
  test('of a part that states 32 to 36 sessions of 3 hours', () => {
    const sessionHours = { value: 3, derived: false, source }
    expect(hoursOfPart({ ...induction, amounts: [range('sessions')], sessionHours })).toBeNull()
  })

  test('of a route whose total is a range: the parts are added up', () => {
    const edition = editionWith('csogp-west-mercia', ({ routes }) => ({
      routes: routes.map((route) => ({ ...route, totals: [range('hours')] })),
    }))
    const record = caseOver({ plan: { route: 'long' } }, 'csogp-west-mercia')
    expect(assess(edition, record, '2026-02-01').hours).toMatchObject({ required: 240 })
  })
})
