import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { REPLACED } from '../../rules/suitability/order-replaced.ts'
import { term } from '../../rules/terms.ts'
import { orderLength, type Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** What the court is asked to make, in one sentence: order, length, requirement, days. */
export function proposal(edition: Edition, { chronology }: Subject, teller: Teller): Passage {
  const { order } = chronology.known
  return teller.workedOut(said(edition, order), {
    findings: [],
    facts: order === undefined ? ['/programme'] : ['/order'],
  })
}

function said({ name, abbreviation }: Edition, order: Subject['chronology']['known']['order']): Message {
  const programme = { programme: name, abbreviation }
  if (order === undefined) return say('section/proposal-to-take-part', programme)
  if (order.kind === 'licence') return say('section/proposal-of-condition', programme)
  const kind = term('order', order.kind)
  if (order.status === 'made') return say('section/proposal-under-order', { ...programme, order: kind })
  const length = orderLength(order)
  // The length of one that suspends a sentence is that of its supervision, not of the sentence.
  const supervised = order.kind === SUSPENDED && length !== null
  return say('section/proposal-of-requirement', {
    ...programme,
    order: kind,
    length,
    days: order.requirementDays ?? null,
    as: supervised ? 'supervised' : partOf(order.kind),
  })
}

const SUSPENDED = 'suspended sentence order'

/** What the programme is in an order of this kind: the older orders had conditions. */
export function partOf(kind: string): 'requirement' | 'condition' {
  return kind === REPLACED ? 'condition' : 'requirement'
}
