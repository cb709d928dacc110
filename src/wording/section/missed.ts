import type { Edition, Topic } from '../../programme/edition.ts'
import { term } from '../../rules/terms.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { spokenOf } from '../person.ts'
import { type LeftOut, tellStatement, told } from '../programme/statements.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** What follows a missed session: the programme's own steps, what it says besides, then what the law adds under an order. */
export interface Missed {
  /** In the words of today that the edition has for them; none: its statements tell them. */
  steps: Passage[]
  texts: Passage[]
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
  const { order, person } = chronology.known
  const steps = stepsOf(edition, order?.kind === 'licence', teller)
  const stepped = steps.length === 0 ? [] : clausesOfSteps(edition)
  const others = items.filter(({ source }) => source === null || !stepped.includes(source.clause))
  const { pronoun } = spokenOf(person)
  const isUnderLaw = order?.kind === 'community order' || order?.kind === 'suspended sentence order'
  return {
    view: {
      steps,
      texts: others.map((each) => tellStatement(each, teller)),
      law: isUnderLaw
        ? teller.workedOut(say('section/law-of-breach', { order: term('order', order.kind), pronoun }), {
            facts: ['/order/kind'],
          })
        : null,
    },
    leftOut: leftOut.filter(({ clause }) => own.includes(clause)),
  }
}

/**
 * First miss, repeat, and what follows without a good reason, as the court's sheet has them. A licence has no court that he
 * is taken back to.
 */
function stepsOf({ glance }: Edition, isLicence: boolean, teller: Teller): Passage[] {
  return (glance?.missed ?? []).map(({ text, licence, source }, at) => {
    const field = isLicence && licence !== undefined ? 'licence' : 'text'
    const told = isLicence ? (licence ?? text) : text
    return teller.ofEdition(told, `/glance/missed/${at}/${field}`, source === undefined ? [] : [source])
  })
}

/** Of the steps themselves, and of the rules that they tell. */
function clausesOfSteps({ glance, rules: { attendance, enforcement } }: Edition): string[] {
  const ofSteps = (glance?.missed ?? []).flatMap(({ source }) => source?.clause ?? [])
  const ofRules = [...attendance.catchUp, ...attendance.repeat, ...enforcement]
  return [...ofSteps, ...ofRules.map(({ source }) => source.clause)]
}

const OF_MISSING: readonly Topic[] = ['missed sessions', 'enforcement']
