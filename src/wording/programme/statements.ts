import type { Language } from '../../language/language.ts'
import type { EasyPair } from '../../programme/easy.ts'
import { type Edition, type Statement, TOPICS, type Topic } from '../../programme/edition.ts'
import type { Source } from '../../programme/source.ts'
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
  /** Of contents: the part or module that it tells of. */
  part?: string | undefined
  /** The same in easy read. */
  easy?: readonly EasyPair[] | undefined
  /** Null: the area's own words of today, which no source document has. */
  source: Source | null
  /** JSON pointer into the edition, to the words for this audience: `/statements/12/sentencer`. */
  at: string
}

/** @param brief in the shorter words where there are any, for the folded sheet */
export function told(
  edition: Edition,
  audience: Audience,
  { asOf, brief }: { asOf: string; brief: boolean },
  language: Language,
): { told: Told[]; leftOut: LeftOut[] } {
  const result: { told: Told[]; leftOut: LeftOut[] } = { told: [], leftOut: [] }
  for (const [index, statement] of edition.statements.entries()) {
    const { topic, part, source, easy } = statement
    const why = reasonToLeaveOut(statement, asOf, language)
    const found = wordsOf(statement, audience, brief)
    if (why !== null) result.leftOut.push({ clause: source.clause, why })
    else if (found !== null) {
      const [field, text] = found
      result.told.push({ topic, text, part, easy, source, at: `/statements/${index}/${field}` })
    }
  }
  for (const [index, statement] of (edition.local?.statements ?? []).entries()) {
    const found = wordsOf(statement, audience, brief)
    if (found === null) continue
    const [field, text] = found
    result.told.push({
      ...{ topic: statement.topic, text, easy: statement.easy, source: null },
      at: `/local/statements/${index}/${field}`,
    })
  }
  return result
}

/** The field that has the words for an audience, and the words. */
function wordsOf(
  statement: Pick<Statement, Audience | 'brief'>,
  audience: Audience,
  brief: boolean,
): readonly [field: string, text: string] | null {
  const field = brief && audience === 'participant' && statement.brief !== undefined ? 'brief' : audience
  const text = statement[field]
  return text === undefined ? null : [field, text]
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

export const tellStatement = ({ text, at, source }: Told, teller: Teller): Passage =>
  teller.ofEdition(text, at, source === null ? [] : [source])

/** What another paper tells, as it is named in what is left out; words of today have no clause to name. */
export const toldElsewhere = (told: readonly Told[], why: string): LeftOut[] =>
  told.flatMap(({ source }) => (source === null ? [] : [{ clause: source.clause, why }]))

const camelCase = (words: string) => words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase())
