import type { Language } from '../../language/language.ts'
import { type Edition, type Statement, TOPICS, type Topic } from '../../programme/edition.ts'
import { outOfForce } from '../../programme/validity.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** Which of an edition's statements an audience is told on a date. */

export type Audience = 'sentencer' | 'participant'

/** A statement that is left out on this date, and why: named in the run's report. */
export interface LeftOut {
  clause: string
  why: string
}

export interface Told {
  topic: Topic
  text: string
  statement: Statement
  /** JSON pointer into the edition, to the words for this audience: `/statements/12/sentencer`. */
  at: string
}

export function told(
  edition: Edition,
  audience: Audience,
  asOf: string,
  language: Language,
): { told: Told[]; leftOut: LeftOut[] } {
  const result: { told: Told[]; leftOut: LeftOut[] } = { told: [], leftOut: [] }
  for (const [index, statement] of edition.statements.entries()) {
    const { topic, [audience]: text, source } = statement
    const why = reasonToLeaveOut(statement, asOf, language)
    if (why !== null) result.leftOut.push({ clause: source.clause, why })
    else if (text !== undefined) {
      result.told.push({ topic, text, statement, at: `/statements/${index}/${audience}` })
    }
  }
  return result
}

function reasonToLeaveOut(statement: Statement, asOf: string, language: Language): string | null {
  if (statement.withheld !== undefined) return statement.withheld
  const out = outOfForce(statement, asOf)
  if (out === null) return null
  return language.say(
    'from' in out
      ? say('programme/holds-from', { on: out.from })
      : say('programme/held-until', { on: out.until }),
  )
}

/** By topic in camel case, every topic present: what templates loop over. */
export function byTopic(items: readonly Told[], teller: Teller): Record<string, Passage[]> {
  return Object.fromEntries(
    TOPICS.map((topic) => [
      camelCase(topic),
      items.filter((item) => item.topic === topic).map((item) => tellStatement(item, teller)),
    ]),
  )
}

export const tellStatement = ({ text, at, statement }: Told, teller: Teller): Passage =>
  teller.ofEdition(text, at, [statement.source])

const camelCase = (words: string) => words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase())
