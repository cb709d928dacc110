import { orderEnd, orderStart } from '../../case/order-end.ts'
import type { Item } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { addMonths } from '../../rules/dates.ts'
import type { Subject } from '../case-view.ts'
import { say } from './phrases.ts'

/** When the programme and the order begin and end, as far as it is recorded or can be worked out. */
export interface Times {
  /** First day of the order: of one that is proposed, the day of the hearing. */
  orderBegins: string | null
  orderEnds: string | null
  starts: string | null
  /** Last session planned, or where that isn't recorded the month in which the usual duration is over. */
  ends: string | null
  /** The same, as it is told. */
  until: Item | null
  /** Pointers of what it is worked out from. */
  facts: string[]
}

export function timesOf({ rules }: Edition, { chronology, assessment }: Subject): Times {
  const { order, plan } = chronology.known
  const orderEnds = order === undefined ? null : orderEnd(order)
  const usual = rules.routes.find(({ id }) => id === assessment.route.routeId)?.duration?.months
  const starts = plan.startsOn ?? null
  const about = starts === null || usual === undefined ? null : addMonths(starts, usual)
  const ends = plan.endsOn ?? about
  return {
    orderBegins: order === undefined ? null : orderStart(order),
    orderEnds,
    starts,
    ends,
    until: plan.endsOn !== undefined ? { date: plan.endsOn } : about === null ? null : month(about),
    facts: [
      ...(starts === null ? [] : ['/plan/startsOn']),
      ...(plan.endsOn === undefined ? [] : ['/plan/endsOn']),
      ...(orderEnds === null ? [] : ['/order']),
    ],
  }
}

/** "about September 2028" */
function month(date: string): Item {
  const [year = '', of = ''] = date.split('-')
  return say('section/about-month', { month: { code: `month/${Number(of)}`, parameters: {} }, year })
}
