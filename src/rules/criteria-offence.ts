import { OFFENCE_KINDS, type OffenceKind } from '../programme/rules.ts'
import { type Case, type Judged, judge } from './criterion.ts'
import { happened, list } from './facts.ts'

/** 002-05, 003-04, 004-12. A kind that the edition doesn't name is neither in nor out: a person decides. */
export function judgeOffences(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.offences
  if (rule === undefined) return null
  const offences = happened(given.record.offences, '/offences', given.asOf, ({ convictedOn }) => convictedOn)
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
  return judge(given, {
    ...criterion,
    outcome: 'needs decision',
    statement: `The record shows ${list(plural(kinds))}${other.length === kinds.length ? ', which the edition does not name' : `. The edition does not name ${list(plural(other), 'or')}`}.`,
    readings: [
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
  const { order } = given.record
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
  if (rule.named.includes(order.kind)) {
    return judge(given, {
      ...criterion,
      recorded,
      outcome: 'met',
      statement: `The ${order.kind} is one of the legal routes that the edition names.`,
      facts: ['/order/kind'],
    })
  }
  return judge(given, {
    ...criterion,
    recorded,
    outcome: 'needs decision',
    statement: `The edition names these legal routes: ${rule.label}. It does not mention a ${order.kind}.`,
    facts: ['/order/kind'],
    readings: [
      { reading: `A ${order.kind} can carry the programme like the orders named`, outcome: 'met' },
      { reading: 'The programme is for the legal routes that the edition names', outcome: 'not met' },
    ],
    settledBy: `A recorded decision on whether a ${order.kind} can carry the programme.`,
  })
}

function plural(kinds: readonly OffenceKind[]): string[] {
  return kinds.map((kind) => PLURAL[kind])
}

const PLURAL: Record<OffenceKind, string> = {
  'contact offence against a child': 'contact offences against children',
  'contact offence against an adult': 'contact offences against adults',
  'non-contact offence': 'non-contact offences',
  'making or viewing indecent images of children': 'making or viewing indecent images of children',
  'possessing indecent images of children': 'possessing indecent images of children',
  'distributing indecent images of children': 'distributing indecent images of children',
}
