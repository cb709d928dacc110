import type { DecisionEvent } from '../../chronology/decisions.ts'
import type { FindingInWords } from '../../language/in-words.ts'
import { isMessage, type Message, type Value } from '../../message.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { decidedBy } from './decided.ts'
import { say } from './phrases.ts'

/**
 * A finding's own sentence; where it tells of a decision, with the name of who decided, which the rules leave out.
 * @param also ids of findings that the same sentence tells
 */
export function told(
  finding: FindingInWords,
  subject: Subject,
  teller: Teller,
  also: readonly string[] = [],
): Passage {
  const { id, code, facts } = finding
  const rests = also.length === 0 ? { findings: [id], facts } : { findings: [id, ...also] }
  return teller.workedOut(sentenceOf(finding, subject, teller), rests, code)
}

/** The same, as words alone. */
export function sentenceOf(
  { code, parameters, statement, facts }: FindingInWords,
  { chronology }: Subject,
  teller: Teller,
): string {
  const taken = chronology.decisions.all.filter(({ pointer }) => facts.includes(pointer))
  if (taken.length === 0) return statement
  const named = (value: Value): Value => {
    if (typeof value !== 'object' || value === null || !isMessage(value)) return value
    const decision = value.code === 'decision/recorded' ? takenOn(taken, value) : undefined
    return decision === undefined
      ? { ...value, parameters: mapped(value.parameters, named) }
      : say('section/decided', decidedBy(decision.value))
  }
  return teller.language.say({ code, parameters: mapped(parameters, named) })
}

function takenOn(taken: readonly DecisionEvent[], { parameters }: Message): DecisionEvent | undefined {
  const { on, reason } = parameters as { on?: { date: string }; reason?: { text: string } }
  return taken.find(({ value }) => value.on === on?.date && value.reason === reason?.text)
}

function mapped(parameters: Message['parameters'], change: (value: Value) => Value): Message['parameters'] {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, change(value)]))
}
