import type { Order } from '../../case/record.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Case } from '../case.ts'

type Confirmed = NonNullable<NonNullable<Edition['local']>['orders']>[number]

/**
 * What the area has confirmed of this kind of order: that it stands in the place of one that the edition names. Then the
 * criterion is met, without a decision in every case. Null: nothing, or only later than the day.
 */
export function inPlace({ edition, chronology }: Case, order: Order | undefined): Confirmed | null {
  const named = edition.rules.eligibility.orders?.named ?? []
  const confirmed = edition.local?.orders?.find(
    ({ kind, inPlaceOf, on }) =>
      kind === order?.kind && !named.includes(kind) && named.includes(inPlaceOf) && chronology.reached(on),
  )
  return confirmed ?? null
}
