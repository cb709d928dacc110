import type { Order } from '../../case/record.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { say } from './findings.ts'
import { inPlace } from './order-in-place.ts'

/** 002-11 and 001-09 name an order that courts make no more; nothing new is proposed on it without a word. */
export const REPLACED = 'community rehabilitation order'

/** Days from which the community order takes its place: for offences, and for convictions whatever the offence. */
export const REPLACED_FROM = { offences: '2005-04-04', convictions: '2020-12-01' }

/**
 * A warning wherever the edition, or the record, rests on the order that has been replaced, from the day of its
 * replacement: the day on which the order was made, or the date of the assessment while it is proposed. A licence
 * is another route, so nothing is said of it.
 */
export function assessReplacedOrder(given: Case): Finding[] {
  const { edition, chronology } = given
  const { order } = chronology.known
  const rule = edition.rules.eligibility.orders
  const named = rule?.named.includes(REPLACED) === true
  const recorded = order?.kind === REPLACED
  const decision = chronology.decisions.latest('criterion', 'order')
  // Somebody has looked at it: nothing is left to be checked.
  const checked = recorded && order.status === 'made' && decision?.value.outcome === 'met' ? decision : null
  // Confirmed once for the area, or decided for this case, which its row tells: nothing is left to be checked.
  if (inPlace(given, order) !== null) return []
  if (named && !recorded && order !== undefined && decision?.value.outcome === 'met') return []
  if (!(named || recorded) || order?.kind === 'licence' || !isReplaced(given, order)) return []
  return [
    finding({
      id: 'suitability.order-replaced',
      topic: 'suitability',
      outcome: 'noted',
      severity: 'warning',
      ...say('suitability/order-replaced', {
        where: named ? 'edition' : 'record',
        also:
          recorded && checked === null ? [say('suitability/order-to-check', { status: order.status })] : [],
      }),
      sources: named ? [rule.source] : [],
      basis: [say('suitability/ground-order-replaced')],
      facts: [
        ...(order === undefined ? [] : ['/order/kind']),
        ...(recorded ? ['/order/status'] : []),
        ...(checked === null ? [] : [checked.pointer]),
      ],
    }),
  ]
}

/** Made for convictions after which no court could make it: either its kind is a slip, or the dates are. */
export function cannotExist({ chronology }: Pick<Case, 'chronology'>, order: Order): boolean {
  if (order.kind !== REPLACED || order.status !== 'made') return false
  if (order.startsOn !== undefined && order.startsOn < REPLACED_FROM.convictions) return false
  const convicted = chronology.known.offences.flatMap(({ value }) => value.convictedOn ?? [])
  return convicted.length > 0 && convicted.every((on) => on >= REPLACED_FROM.convictions)
}

/** Whether the order named by the edition had been replaced when this one was made, or is to be. */
export function isReplaced({ chronology }: Pick<Case, 'chronology'>, order: Order | undefined): boolean {
  if (isForOldOffences(chronology.known, order)) return false
  const made = order?.status === 'made' ? order.startsOn : undefined
  return made === undefined ? chronology.reached(REPLACED_FROM.offences) : made >= REPLACED_FROM.offences
}

/**
 * The older order stays the one for offences committed before the community order took its place, where the conviction
 * came before the Sentencing Act too. One committed over a time counts by its last day.
 */
function isForOldOffences({ offences }: Case['chronology']['known'], order: Order | undefined): boolean {
  const madeBefore =
    order?.status === 'made' && order.startsOn !== undefined && order.startsOn < REPLACED_FROM.convictions
  return (
    offences.length > 0 &&
    offences.every(({ value: { committedOn, committedTo, convictedOn } }) => {
      const committed = committedOn ?? committedTo
      const convicted = convictedOn === undefined ? madeBefore : convictedOn < REPLACED_FROM.convictions
      return committed !== undefined && committed < REPLACED_FROM.offences && convicted
    })
  )
}
