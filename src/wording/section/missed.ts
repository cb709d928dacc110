import type { Message } from '../../message.ts'
import type { Edition, Topic } from '../../programme/edition.ts'
import { underLaw } from '../../rules/enforcement/statutory.ts'
import { term } from '../../rules/terms.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { spokenOf } from '../person.ts'
import { type LeftOut, tellStatement, told } from '../programme/statements.ts'
import type { Teller } from '../teller.ts'
import { orderOrLicence } from './order.ts'
import { say } from './phrases.ts'

/** What follows a missed session: the programme's own steps, what it says besides, then what the law adds under an order. */
export interface Missed {
  /** Whose they are, or that it has none. */
  own: Passage
  /** In the words of today that the edition has for them; none: its statements tell them. */
  steps: Passage[]
  texts: Passage[]
  /** Whose rule it is: it counts otherwise than the programme. Under a licence, that it isn't the licence's. */
  law: Passage | null
}

export function missed(
  edition: Edition,
  { chronology, assessment }: Subject,
  teller: Teller,
): { view: Missed; leftOut: LeftOut[] } {
  const { told: all, leftOut } = told(
    edition,
    'sentencer',
    { asOf: assessment.asOf, brief: false },
    teller.language,
  )
  const items = all.filter(({ topic }) => OF_MISSING.includes(topic))
  // What is withheld is told to nobody, and isn't missed here.
  const own = edition.statements
    .filter(
      ({ topic, sentencer, withheld }) => OF_MISSING.includes(topic) && sentencer !== undefined && !withheld,
    )
    .map(({ source }) => source.clause)
  const { known } = chronology
  const steps = stepsOf(edition, known.order === undefined ? null : orderOrLicence(known), teller)
  const stepped = steps.length === 0 ? [] : clausesOfSteps(edition)
  const others = items.filter(({ source }) => source === null || !stepped.includes(source.clause))
  const law = lawOf(known)
  return {
    view: {
      own: teller.words(
        steps.length + others.length === 0
          ? say('section/no-own-steps', { of: known.order === undefined ? 'either' : orderOrLicence(known) })
          : say('section/own-steps'),
      ),
      steps,
      texts: others.map((each) => tellStatement(each, teller)),
      law: law === null ? null : teller.workedOut(law, { facts: ['/order/kind'] }),
    },
    leftOut: leftOut.filter(({ clause }) => own.includes(clause)),
  }
}

/** Of what is proposed, or was made. The law counts absences of its own, whatever the programme's steps are. */
function lawOf({ order, person }: Subject['chronology']['known']): Message | null {
  if (order?.kind === 'licence') return say('section/law-not-of-licence')
  const kind = underLaw(order)
  const { pronoun } = spokenOf(person)
  return kind === null ? null : say('section/law-of-breach', { order: term('order', kind), pronoun })
}

/**
 * First miss, repeat, and what follows without a good reason, as the court's sheet has them. A licence has no court that he
 * is taken back to, an order no prison; where neither is recorded, both are told.
 */
function stepsOf({ glance }: Edition, under: 'order' | 'licence' | null, teller: Teller): Passage[] {
  return (glance?.missed ?? []).map((step, at) => {
    const own = under === null ? undefined : step[under]
    const { source } = step
    const pointer = `/glance/missed/${at}/${own === undefined ? 'text' : under}`
    return teller.ofEdition(own ?? step.text, pointer, source === undefined ? [] : [source])
  })
}

/** Of the steps themselves, and of the rules that they tell. */
function clausesOfSteps({ glance, rules: { attendance, enforcement } }: Edition): string[] {
  const ofSteps = (glance?.missed ?? []).flatMap(({ source }) => source?.clause ?? [])
  const ofRules = [...attendance.catchUp, ...attendance.repeat, ...enforcement]
  return [...ofSteps, ...ofRules.map(({ source }) => source.clause)]
}

const OF_MISSING: readonly Topic[] = ['missed sessions', 'enforcement']
