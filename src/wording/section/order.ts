import type { Order } from '../../case/record.ts'
import type { Language } from '../../language/language.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { term } from '../../rules/terms.ts'
import { isOnLicence, orderLength, type Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { wordingWith } from '../programme/order-wording.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'
import { partOf } from './proposal.ts'

type Known = Subject['chronology']['known']

/** An order is proposed to a court, a licence isn't. */
export const orderOrLicence = ({ order }: Pick<Known, 'order'>): 'order' | 'licence' =>
  isOnLicence({ order }) ? 'licence' : 'order'

/**
 * What the court would put into the order, or the licence would say: the programme, and what matters for attending it
 *.
 */
export function orderContent(edition: Edition, { chronology }: Subject, teller: Teller): Passage[] {
  const { name, abbreviation } = edition
  const { order } = chronology.known
  const programme = { programme: name, abbreviation }
  if (order !== undefined && isOnLicence({ order })) {
    const named = order.conditions.some((each) => /\bprogramme\b/i.test(each))
    return [
      ...(named ? [] : [teller.recorded(say('section/requirement-of-licence', programme), '/order/kind')]),
      ...order.conditions.map((text, index) => teller.recorded(text, `/order/conditions/${index}`)),
      ...requirementsOf(order, teller),
    ]
  }
  const requirement = say('section/requirement-of-programme', {
    ...programme,
    days: order?.requirementDays ?? null,
    as: partOf(order?.kind ?? ''),
  })
  return [
    teller.workedOut(suggested(edition, order, teller.language) ?? requirement, {
      facts: order === undefined ? ['/programme'] : ['/order'],
    }),
    ...requirementsOf(order, teller),
  ]
}

/** The wording that the edition suggests, where it is of the kind of order that is proposed; null: it has none. */
function suggested(
  { name, orderWording }: Edition,
  order: Order | undefined,
  language: Language,
): string | null {
  if (orderWording === undefined || order?.status !== 'proposed') return null
  const [length, days] = [orderLength(order), order.requirementDays]
  const isOfKind = orderWording.text.includes(language.say(term('order', order.kind)))
  if (!isOfKind || length === null || days === undefined) return null
  return wordingWith(orderWording.text, {
    programme: name,
    length: language.say(length),
    days: language.say(days),
  })
}

/** Beside the programme, in the words that the order would have; null: nothing. */
export function alsoProposed({ order }: Pick<Known, 'order'>, teller: Teller): Passage | null {
  const proposed = (order?.requirements ?? []).flatMap((each, index) =>
    each.proposedHere === 'yes' ? [{ each, at: `/order/requirements/${index}` }] : [],
  )
  if (proposed.length === 0) return null
  const all = proposed.map(({ each }) => requirementSaid(each, teller.language))
  return teller.recorded(say('section/also-proposed', { all }), ...proposed.map(({ at }) => at))
}

/** With its kind before it, unless its own words name that. */
function requirementSaid({ kind, text, days }: Requirement, language: Language): Message {
  const named = kind === undefined || kind === 'other' ? null : say('section/requirement-kind', { kind })
  const isSaid = named !== null && text.toLowerCase().includes(language.say(named).toLowerCase())
  return say('section/requirement', { text, days: days ?? null, kind: isSaid ? null : named })
}

type Requirement = NonNullable<Order['requirements']>[number]

/** What matters for attending. What else is proposed is told with the proposal, the rest in the rest of the report. */
function requirementsOf(order: Order | undefined, teller: Teller): Passage[] {
  return (order?.requirements ?? []).flatMap((each, index) => {
    const { proposedHere, affectsAttendance } = each
    if (affectsAttendance !== 'yes') return []
    const requirement = requirementSaid(each, teller.language)
    const told = proposedHere === 'no' ? say('section/requirement-outside', { requirement }) : requirement
    return [teller.recorded(told, `/order/requirements/${index}`)]
  })
}
