import type { Language } from '../../language/language.ts'
import type { EasyPair } from '../../programme/easy.ts'
import { type Edition, type Statement, TOPICS, type Topic } from '../../programme/edition.ts'
import type { Source } from '../../programme/source.ts'
import { outOfForce } from '../../programme/validity.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { type Addressed, type Him, type Words, wordsFor } from './him.ts'
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

/** How statements are told. */
export interface Telling {
  /** YYYY-MM-DD */
  asOf: string
  /** In the shorter words where there are any, for the folded sheet. */
  brief: boolean
  /** The one person who is told. Absent or null: everybody on the programme. */
  him?: Him | null
}

export function told(
  edition: Edition,
  audience: Audience,
  { asOf, brief, him = null }: Telling,
  language: Language,
): { told: Told[]; leftOut: LeftOut[] } {
  const result: { told: Told[]; leftOut: LeftOut[] } = { told: [], leftOut: [] }
  for (const [index, statement] of edition.statements.entries()) {
    const { topic, part, source } = statement
    const why = reasonToLeaveOut(statement, asOf, language)
    const found = wordsOf(edition, statement, audience, brief, him)
    if (why !== null) result.leftOut.push({ clause: source.clause, why })
    else if (found !== null) {
      result.told.push({ ...found, topic, part, source, at: `/statements/${index}/${found.at}` })
    }
  }
  for (const [index, statement] of (edition.local?.statements ?? []).entries()) {
    const found = wordsOf(edition, statement, audience, brief, him)
    if (found === null) continue
    const { topic } = statement
    result.told.push({ ...found, topic, source: null, at: `/local/statements/${index}/${found.at}` })
  }
  return result
}

/** The words for an audience, the same in easy read, and in which field of the statement they stand. Null: none. */
function wordsOf(
  edition: Edition,
  statement: Addressed,
  audience: Audience,
  brief: boolean,
  him: Him | null,
): Pick<Told, 'text' | 'easy' | 'at'> | null {
  if (brief && audience === 'participant' && statement.folded === false) return null
  const own = him === null ? { words: statement, at: '' } : wordsFor(edition, statement, him)
  if (own === null) return null
  const words: Words = own.words
  const field = brief && audience === 'participant' && words.brief !== undefined ? 'brief' : audience
  const text = words[field]
  return text === undefined ? null : { text, easy: words.easy, at: `${own.at}${field}` }
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
