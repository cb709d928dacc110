import type { Desk } from '../desk.ts'
import { blankFor, filledForm, MOST_BLANK } from '../form/filled.ts'
import { type Form, formsAsOne } from '../form/form.ts'
import { type Name, namesOn, rowsIn } from '../form/names.ts'
import type { Field, Given, Question } from '../questions/question.ts'
import type { State } from '../state/state.ts'
import type { Typed } from '../state/typed.ts'
import { givenOf } from './given.ts'
import { askedIn, type Section, sectionOf, type Task } from './tasks.ts'

/** A question as it stands on a page, and what it is asked by: how many empty entries it shows, too. */
export interface Part {
  question: Question
  given: Given
  fields: readonly Field[]
}

/** What a form says which questions it has: nothing of others is read, so nothing of them can be taken for emptied. */
export const ASKED = 'asked'

/** The questions that a form has. One that names none has the one at its address alone. */
export function partsIn(desk: Desk, state: State, task: Task, page: string, form: Form): Part[] {
  const given = givenOf(desk, state)
  const section = sectionOf(page, given)
  if (section === undefined) return []
  const all = questionsOn(section, given, task)
  const named = form.texts(ASKED)
  const here =
    named.length === 0 ? all.filter(({ id }) => id === page) : all.filter(({ id }) => named.includes(id))
  return here.map((own) => {
    const question = named.length === 0 ? own : besideOthers(own)
    return partOf(question, givenOf(desk, state, form.count(`${question.prefix ?? ''}blank`, MOST_BLANK)))
  })
}

/** All questions of a section's page. @param blanks how many empty entries each shows, by its id; default: as at first */
export function partsOf(desk: Desk, state: State, task: Task, section: Section, blanks: Blanks): Part[] {
  const given = givenOf(desk, state)
  return questionsOn(section, given, task).map((own) => {
    const question = besideOthers(own)
    return partTyped(desk, state, question, blanks.get(own.id) ?? blankOf(question, given))
  })
}

/** A question with room for all that was typed of it. @param usual how many empty entries it shows else */
export function partTyped(desk: Desk, state: State, question: Question, usual: number): Part {
  const typed = state.typed[question.id]
  const blank = typed === undefined ? usual : blankFor(question, givenOf(desk, state), typed, usual)
  return partOf(question, givenOf(desk, state, blank))
}

export type Blanks = ReadonlyMap<Question['id'], number>

const partOf = (question: Question, given: Given): Part => ({
  ...{ question, given },
  fields: question.fields(given),
})

function questionsOn(section: Section, given: Given, { documents }: Task): Question[] {
  const { questions, aside } = askedIn(section, given, documents)
  return [...questions, ...aside]
}

/** The names of its table's fields are its own. */
function besideOthers(question: Question): Question {
  const prefix = `${question.id}.`
  const { grid } = question
  return { ...question, prefix, ...(grid && { grid: (given: Given) => ({ ...grid(given), prefix }) }) }
}

/** A table shows some empty rows, fewer below those that are there; a list one where there is nothing. */
function blankOf({ grid, fields, blank, more }: Question, given: Given): number {
  if (grid !== undefined) return grid(given).rows(given.draft).length === 0 ? (blank ?? 5) : 2
  const isThere = more !== undefined && fields({ ...given, blank: 0 }).some(({ kind }) => kind === 'heading')
  return isThere ? 0 : (blank ?? 1)
}

/** What the page would send, if nobody had touched it. */
export const formOfParts = (parts: readonly Part[], typed: Typed): Form =>
  formsAsOne(parts.map(({ question, given }) => filledForm(question, given, typed[question.id] ?? {})))

/** Every field of the page. @param form what it sent */
export const namesOf = (parts: readonly Part[], form: Form): Name[] =>
  parts.flatMap(({ question, given }) => namesOn(question, given, rowsIn(form, question)))

/** Where texts of any length stand on it. */
export const narrativesOn = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ fields }) => fields.flatMap((each) => (each.kind === 'narrative' ? each.pointer : [])))
