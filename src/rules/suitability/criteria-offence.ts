import type { Order } from '../../case/record.ts'
import { OFFENCE_KINDS, type OffenceKind } from '../../programme/rules.ts'
import type { Case } from '../case.ts'
import { list } from '../words.ts'
import { type Judged, judge } from './criterion.ts'
import { isReplaced, REPLACED } from './order-replaced.ts'

/**
 * 002-05, 003-04, 004-12. An offence that the edition names meets the clause, which says "only" of none; others beside
 * it are told. Kinds that it doesn't name are by themselves neither in nor out: a person decides.
 */
export function judgeOffences(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.offences
  if (rule === undefined) return null
  const { offences } = given.chronology.known
  const kinds = [...new Set(offences.map(({ value }) => value.kind))].sort()
  const other = kinds.filter((kind) => !rule.named.includes(kind))
  const unlimited = OFFENCE_KINDS.every((kind) => rule.named.includes(kind))
  const criterion = {
    id: 'offences',
    name: 'Offences',
    requirement: unlimited ? 'Any sexual offence' : `Convicted of ${list(plural(rule.named), 'or')}`,
    recorded: kinds.length === 0 ? null : list(plural(kinds)),
    sources: [rule.source],
    facts: offences.map(({ pointer }) => `${pointer}/kind`),
  }
  if (kinds.length === 0) {
    return judge(given, {
      ...criterion,
      outcome: 'not recorded',
      statement: 'The offences for which the programme is considered are not recorded.',
      missing: ['kind of offence'],
    })
  }
  if (other.length === 0) {
    return judge(given, {
      ...criterion,
      outcome: 'met',
      statement: `The record shows ${list(plural(kinds))}${unlimited ? '. The edition is for any sexual offence' : ', which the edition names'}.`,
    })
  }
  const named = kinds.filter((kind) => rule.named.includes(kind))
  if (named.length > 0) {
    return judge(given, {
      ...criterion,
      outcome: 'met',
      severity: 'warning',
      statement: `The record shows ${list(plural(named))}, which the edition names. It shows ${list(plural(other))} as well, which the edition does not mention: what they mean for suitability is part of the decision on it.`,
    })
  }
  const images = rule.named.includes('non-contact offence') && kinds.every((kind) => IMAGES.includes(kind))
  return judge(given, {
    ...criterion,
    outcome: 'needs decision',
    statement: images
      ? `The record shows ${list(plural(kinds))}. The edition names non-contact offences, and does not say whether these are among them.`
      : `The record shows ${list(plural(kinds))}, which the edition does not name.`,
    readings: images
      ? [
          { reading: 'Offences that concern images are non-contact offences', outcome: 'met' },
          { reading: 'The edition would mention images if it meant them', outcome: 'not met' },
        ]
      : [
          { reading: 'The edition describes the usual offences and leaves others open', outcome: 'met' },
          { reading: 'The programme is for the offences that the edition names', outcome: 'not met' },
        ],
    settledBy: 'A recorded decision on whether the programme is suited to these offences.',
  })
}

/** 000-02, 001-09, 002-11, 004-13. A kind of order that no document names, such as a suspended sentence order, is not assumed. */
export function judgeOrder(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.orders
  if (rule === undefined) return null
  const { order } = given.chronology.known
  const criterion = { id: 'order', name: 'Order or licence', requirement: rule.label, sources: [rule.source] }
  if (order === undefined) {
    return judge(given, {
      ...criterion,
      recorded: null,
      outcome: 'not recorded',
      statement: `The programme is for someone subject to: ${rule.label}. The kind of order is not recorded.`,
      missing: ['kind of order or licence'],
    })
  }
  const recorded = `${order.kind}${order.status === 'proposed' ? ' (proposed)' : ''}`
  if (rule.named.includes(order.kind) && !isPast(given, order)) {
    if (lacksCondition(rule.label, order)) {
      return judge(given, {
        ...criterion,
        recorded,
        outcome: 'not recorded',
        statement: `The edition names these legal routes: ${rule.label}. No condition of the ${order.kind} is recorded.`,
        facts: ['/order/kind'],
        missing: [`additional condition of the ${order.kind}`],
      })
    }
    return judge(given, {
      ...criterion,
      recorded,
      outcome: 'met',
      statement: `The ${order.kind} is one of the legal routes that the edition names.`,
      facts: ['/order/kind'],
    })
  }
  const past = rule.named.includes(order.kind)
  const successor = rule.named.includes(REPLACED) && (past || order.kind === 'community order')
  const carrier = past ? 'community order' : order.kind
  return judge(given, {
    ...criterion,
    recorded,
    outcome: 'needs decision',
    statement: past
      ? `The edition names these legal routes: ${rule.label}. The community order has taken the place of the ${order.kind} that is proposed, and the edition does not mention it.`
      : `The edition names these legal routes: ${rule.label}. It does not mention a ${order.kind}.`,
    facts: past ? ['/order/kind', '/order/status'] : ['/order/kind'],
    readings: [
      {
        reading: successor
          ? `A ${carrier} can carry the programme, because it took the place of the order named`
          : `A ${carrier} can carry the programme like the orders named`,
        outcome: 'met',
      },
      { reading: 'The programme is for the legal routes that the edition names', outcome: 'not met' },
    ],
    settledBy: `A recorded decision on whether a ${carrier} can carry the programme.`,
  })
}

/** 002-11: an order that was made without the condition that the edition asks for. A proposal brings it with it. */
function lacksCondition(label: string, { kind, status, conditions }: Order): boolean {
  return status === 'made' && conditions.length === 0 && label.toLowerCase().includes(`${kind} with `)
}

/** An order that is proposed, of a kind that courts make no more: neither met nor not met without a decision. */
function isPast(given: Case, order: Order): boolean {
  return order.kind === REPLACED && order.status === 'proposed' && isReplaced(given, order)
}

function plural(kinds: readonly OffenceKind[]): string[] {
  return kinds.map((kind) => PLURAL[kind])
}

const IMAGES: readonly OffenceKind[] = [
  'making or viewing indecent images of children',
  'possessing indecent images of children',
  'distributing indecent images of children',
]

const PLURAL: Record<OffenceKind, string> = {
  'contact offence against a child': 'contact offences against children',
  'contact offence against an adult': 'contact offences against adults',
  'non-contact offence': 'non-contact offences',
  'making or viewing indecent images of children': 'making or viewing indecent images of children',
  'possessing indecent images of children': 'possessing indecent images of children',
  'distributing indecent images of children': 'distributing indecent images of children',
}
