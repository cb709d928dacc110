import { ORDER_KINDS } from '../../programme/rules.ts'
import { addDays, addMonths } from '../../rules/dates.ts'
import { term } from '../../rules/terms.ts'
import { type Draft, ORDER_FROM } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import { notRecorded, ofDays, value } from '../values.ts'
import { withNone } from './person.ts'

export function orderStatus(): Dimension {
  return {
    name: say('proof/order-status'),
    values: (['proposed', 'made'] as const).map((status) =>
      value(say('proof/order-is', { status }), ({ order }) => {
        if (order !== undefined) order.status = status
      }),
    ),
  }
}

export function orderKinds(kinds: readonly (typeof ORDER_KINDS)[number][] = ORDER_KINDS): Dimension {
  return {
    name: say('proof/order'),
    values: [
      ...kinds.map((kind) =>
        value(term('order', kind), ({ order }) => {
          if (order !== undefined) order.kind = kind
        }),
      ),
      notRecorded((draft) => delete draft.order),
    ],
  }
}

/** A day short of so many months, their last day, the anniversary and the day after it; not recorded. */
export function orderEnds(months: number): Dimension {
  const anniversary = addMonths(ORDER_FROM, months)
  const days = [-2, -1, 0, 1].map((more) => addDays(anniversary, more))
  const ends = ofDays(say('proof/order-ends-on'), days, ({ order }, on) => {
    if (order !== undefined) order.endsOn = on
  })
  return withNone(ends, ({ order }) => delete order?.endsOn)
}

/** Shorter than what the edition asks of other kinds of order. */
export function isShortOfOthers(order: Draft['order'], months: number, orders: readonly string[]): boolean {
  if (order === undefined || orders.includes(order.kind)) return false
  const declared = order.length?.months
  if (declared !== undefined) return declared < months
  return order.endsOn !== undefined && order.endsOn < addDays(addMonths(ORDER_FROM, months), -1)
}

/** The length as it is declared and the dates lie on different sides of the limit (A5-21). */
export function isContradicted(order: Draft['order'], months: number): boolean {
  const declared = order?.length?.months
  if (declared === undefined || order?.endsOn === undefined) return false
  return declared >= months !== order.endsOn >= addDays(addMonths(ORDER_FROM, months), -1)
}
