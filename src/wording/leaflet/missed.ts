import type { Edition, Topic } from '../../programme/edition.ts'
import type { Passage } from '../passage.ts'
import { type Told, tellStatement } from '../programme/statements.ts'
import type { Teller } from '../teller.ts'

/** What follows missed sessions, step by step, and what is said before and after the steps. */
export interface Missed {
  before: Passage[]
  steps: Passage[]
  after: Passage[]
}

const TOPICS: ReadonlySet<Topic> = new Set<Topic>(['missed sessions', 'enforcement'])

/** A statement is a step where a rule on missed sessions rests on the same clause as it. */
export function missed({ rules }: Edition, told: readonly Told[], teller: Teller): Missed {
  const { attendance, enforcement } = rules
  const clauses = new Set(
    [...attendance.catchUp, ...attendance.repeat, ...enforcement].map(({ source }) => source.clause),
  )
  const said = told.filter(({ topic }) => TOPICS.has(topic))
  const isStep = ({ source }: Told) => source !== null && clauses.has(source.clause)
  const first = said.findIndex(isStep)
  const tell = (statements: readonly Told[]) => statements.map((each) => tellStatement(each, teller))
  return {
    before: tell(first < 0 ? said : said.slice(0, first)),
    steps: tell(said.filter(isStep)),
    after: tell(first < 0 ? [] : said.slice(first).filter((each) => !isStep(each))),
  }
}
