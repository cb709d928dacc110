import type { Order } from '../../case/record.ts'
import { inForm, type Message } from '../../message.ts'
import { OFFENCE_KINDS, type OffenceKind } from '../../programme/rules.ts'
import type { Case } from '../case.ts'
import { say as shared } from '../phrases.ts'
import { term } from '../terms.ts'
import { type Judged, judge, orderOrLicence } from './criterion.ts'
import { say } from './findings.ts'
import { inPlace } from './order-in-place.ts'
import { cannotExist, isReplaced, REPLACED } from './order-replaced.ts'

/**
 * 002-05, 003-04, 004-12. An offence that the edition names meets the clause, which says "only" of none; others beside
 * it are told. Kinds that it doesn't name are by themselves neither in nor out: a person decides.
 */
export function judgeOffences(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.offences
  if (rule === undefined) return null
  const { offences } = given.chronology.known
  const recorded = [...new Set(offences.map(({ value }) => value.kind))].sort()
  const kinds = several(recorded)
  const other = recorded.filter((kind) => !rule.named.includes(kind))
  const unlimited = OFFENCE_KINDS.every((kind) => rule.named.includes(kind))
  const criterion = {
    id: 'offences',
    name: say('criterion/offences'),
    requirement: unlimited
      ? say('criterion/offences-any-asked')
      : say('criterion/offences-asked', { kinds: several(rule.named) }),
    recorded: kinds.length === 0 ? null : say('criterion/offences-recorded', { kinds }),
    sources: [rule.source],
    facts: offences.map(({ pointer }) => `${pointer}/kind`),
  }
  if (kinds.length === 0) {
    return judge(given, {
      ...criterion,
      ...say('suitability/offences-not-recorded'),
      outcome: 'not recorded',
      missing: [say('suitability/offence-needed')],
    })
  }
  if (other.length === 0) {
    return judge(given, {
      ...criterion,
      ...say(unlimited ? 'suitability/offences-any' : 'suitability/offences-named', { kinds }),
      outcome: 'met',
    })
  }
  const named = recorded.filter((kind) => rule.named.includes(kind))
  if (named.length > 0) {
    return judge(given, {
      ...criterion,
      ...say('suitability/offences-partly-named', { named: several(named), other: several(other) }),
      outcome: 'met',
      severity: 'warning',
    })
  }
  const images = rule.named.includes('non-contact offence') && recorded.every((kind) => IMAGES.includes(kind))
  const [met, not] = images
    ? [say('suitability/reading-images-included'), say('suitability/reading-images-left-out')]
    : [say('suitability/reading-offences-usual'), say('suitability/reading-offences-only')]
  return judge(given, {
    ...criterion,
    ...say(images ? 'suitability/offences-images' : 'suitability/offences-not-named', { kinds }),
    outcome: 'needs decision',
    readings: [
      { reading: met, outcome: shared('reading/met') },
      { reading: not, outcome: shared('reading/not-met') },
    ],
    settledBy: say('suitability/settled-offences'),
  })
}

/** 000-02, 001-09, 002-11, 004-13. A kind of order that no document names, such as a suspended sentence order, is not assumed. */
export function judgeOrder(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.orders
  if (rule === undefined) return null
  const { order } = given.chronology.known
  const routes = rule.label
  const criterion = {
    id: 'order',
    name: say('criterion/order', { of: orderOrLicence(order) }),
    requirement: say('criterion/order-asked', { routes }),
    sources: [rule.source],
  }
  if (order === undefined) {
    return judge(given, {
      ...criterion,
      ...say('suitability/order-not-recorded', { routes }),
      recorded: null,
      outcome: 'not recorded',
      missing: [say('suitability/order-needed')],
    })
  }
  const kind = term('order', order.kind)
  const recorded = say('criterion/order-recorded', { order: kind, proposed: order.status === 'proposed' })
  const named = rule.named.includes(order.kind)
  if (named && cannotExist(given, order)) {
    return judge(given, {
      ...criterion,
      ...say('suitability/order-cannot-exist', { routes, order: kind }),
      recorded,
      outcome: 'needs decision',
      facts: ['/order/kind', '/order/status', '/offences'],
      readings: [
        { reading: say('suitability/reading-order-slip'), outcome: say('suitability/then-order-corrected') },
        { reading: say('suitability/reading-order-made'), outcome: shared('reading/met') },
      ],
      settledBy: say('suitability/settled-order-recorded'),
    })
  }
  if (named && !isPast(given, order)) {
    if (lacksCondition(rule.label, order)) {
      return judge(given, {
        ...criterion,
        ...say('suitability/order-without-condition', { routes, order: kind }),
        recorded,
        outcome: 'not recorded',
        facts: ['/order/kind'],
        missing: [say('suitability/condition-needed', { order: kind })],
      })
    }
    return judge(given, {
      ...criterion,
      ...say('suitability/order-named', { order: kind }),
      recorded,
      outcome: 'met',
      facts: ['/order/kind'],
    })
  }
  const local = inPlace(given, order)
  if (local !== null) {
    const { confirmedBy, on, inPlaceOf } = local
    return judge(given, {
      ...criterion,
      ...say('suitability/order-in-place', { order: kind, named: term('order', inPlaceOf), confirmedBy, on }),
      recorded: say('criterion/order-in-place', { order: kind, named: term('order', inPlaceOf) }),
      outcome: 'met',
      facts: ['/order/kind'],
    })
  }
  // One that is named and still open is past: the order that took its place would carry the programme.
  const successor = rule.named.includes(REPLACED) && (named || order.kind === 'community order')
  const carrier = { order: named ? term('order', 'community order') : kind }
  return judge(given, {
    ...criterion,
    ...say(named ? 'suitability/order-past' : 'suitability/order-not-named', { routes, order: kind }),
    recorded,
    outcome: 'needs decision',
    facts: named ? ['/order/kind', '/order/status'] : ['/order/kind'],
    readings: [
      {
        reading: say(
          successor ? 'suitability/reading-order-successor' : 'suitability/reading-order-alike',
          carrier,
        ),
        outcome: shared('reading/met'),
      },
      { reading: say('suitability/reading-order-only'), outcome: shared('reading/not-met') },
    ],
    settledBy: say('suitability/settled-order', carrier),
  })
}

/** 002-11: an order that was made without the condition that the edition asks for. A proposal brings it with it. */
function lacksCondition(label: string, { kind, status, conditions, requirementDays }: Order): boolean {
  const none = conditions.length === 0 && requirementDays === undefined
  return status === 'made' && none && new RegExp(`${kind}\\s+with\\s`, 'i').test(label)
}

/** An order that is proposed, of a kind that courts make no more: neither met nor not met without a decision. */
function isPast(given: Case, order: Order): boolean {
  return order.kind === REPLACED && order.status === 'proposed' && isReplaced(given, order)
}

/** `contact offences against children` */
function several(kinds: readonly OffenceKind[]): Message[] {
  return kinds.map((kind) => inForm(term('offence', kind), 'several'))
}

const IMAGES: readonly OffenceKind[] = [
  'making or viewing indecent images of children',
  'possessing indecent images of children',
  'distributing indecent images of children',
]
