import type { Order } from '../../case/record.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'

/** 002-11 and 001-09 name an order that courts make no more; nothing new is proposed on it without a word. */
export const REPLACED = 'community rehabilitation order'

/** Offences from this day on are dealt with by a community order. */
const FROM = '2005-04-04'

/**
 * A warning wherever the edition, or the record, rests on the order that has been replaced, from the day of its
 * replacement: the day on which the order was made, or the date of the assessment while it is proposed. A licence
 * is another route, so nothing is said of it.
 */
export function assessReplacedOrder(given: Case): Finding[] {
  const { edition, chronology } = given
  const rule = edition.rules.eligibility.orders
  const named = rule?.named.includes(REPLACED) === true
  const recorded = chronology.known.order?.kind === REPLACED
  if (
    !(named || recorded) ||
    chronology.known.order?.kind === 'licence' ||
    !isReplaced(given, chronology.known.order)
  )
    return []
  return [
    finding({
      id: 'suitability.order-replaced',
      topic: 'suitability',
      outcome: 'noted',
      severity: 'warning',
      statement: [
        `${named ? 'The edition names' : 'The record names'} a community rehabilitation order. The community order has taken its place, for offences committed on or after 4 April 2005 and for every conviction from 1 December 2020.`,
        ...(recorded ? [RECORDED[chronology.known.order?.status ?? 'proposed']] : []),
      ].join(' '),
      sources: named && rule !== undefined ? [rule.source] : [],
      basis:
        'Criminal Justice Act 2003, section 177, and for convictions from 1 December 2020 the Sentencing Act 2020.',
      facts: recorded
        ? ['/order/kind', '/order/status']
        : chronology.known.order === undefined
          ? []
          : ['/order/kind'],
    }),
  ]
}

/** Whether the order named by the edition had been replaced when this one was made, or is to be. */
export function isReplaced({ chronology }: Pick<Case, 'chronology'>, order: Order | undefined): boolean {
  const made = order?.status === 'made' ? order.startsOn : undefined
  return made === undefined ? chronology.reached(FROM) : made >= FROM
}

const RECORDED: Record<Order['status'], string> = {
  proposed: 'A court could not make the order that is proposed for such an offence.',
  made: 'The kind of order recorded should be checked.',
}
