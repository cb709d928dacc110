import { notADate } from '../../case/checks/shape-issues.ts'
import { tell } from '../../case/issue-phrases.ts'
import type { Issue } from '../../errors.ts'
import type { Message } from '../../message.ts'
import { keepUsable } from '../case/keep.ts'
import type { PageRead } from '../case/read-question.ts'
import { type Desk, plainProblems, tryRead } from '../desk.ts'
import { problemsAt } from '../form/answer-words.ts'
import { readAnswers } from '../form/answers.ts'
import { type Draft, textAt } from '../form/draft.ts'
import { filledForm } from '../form/filled.ts'
import type { Form } from '../form/form.ts'
import { namesOn } from '../form/names.ts'
import type { Problem } from '../page.ts'
import type { Field, Given, Question } from '../questions/question.ts'
import { type Choice, changedEdition } from './choice.ts'
import { detailFields } from './details.ts'

/** The choice with what the page of details says. What of it can't be used is kept as it was typed. */
export function readDetails(desk: Desk, choice: Choice, form: Form): { choice: Choice; problems: Problem[] } {
  const read = (sent: Form) => readOnce(desk, choice, sent)
  const first = read(form)
  if (first.problems.length === 0)
    return { choice: { ...choice, draft: first.draft, typed: {} }, problems: [] }
  const names = namesOn(PAGE, givenOf(choice), 0)
  const untouched = filledForm(PAGE, givenOf(choice), {})
  const kept = keepUsable({ names, form, untouched, before: choice, read }, first)
  return {
    choice: { ...choice, draft: kept.draft, typed: kept.typed[PAGE.id] ?? {} },
    problems: first.problems,
  }
}

/** The page's form with what was kept as it was typed, and what is wrong with that; null: there is nothing such. */
export function typedDetails(desk: Desk, choice: Choice): { form: Form; problems: Problem[] } | null {
  if (Object.keys(choice.typed).length === 0) return null
  const form = filledForm(PAGE, givenOf(choice), choice.typed)
  return { form, problems: readOnce(desk, choice, form).problems }
}

function readOnce(desk: Desk, choice: Choice, form: Form): PageRead {
  const fields = detailFields(choice.draft)
  const { draft, given, moved } = readAnswers(choice.draft, fields, form)
  const { issues } = tryRead(() => changedEdition(desk, { ...choice, draft }))
  const told = issues.map((issue) => ({ ...issue, told: toldOf(issue, fields, draft) }))
  const own = problemsAt(told, fields, desk.resources.language(), given)
  const problems = own.length > 0 ? own : plainProblems(desk, issues, null)
  return { draft, problems, moved: { pointer: moved, row: (row) => row } }
}

/** The fields of the page are dates and texts, and what they hold says what is wrong with it. */
function toldOf({ pointer }: Issue, fields: readonly Field[], draft: Draft): Message {
  const value = textAt(draft, pointer)
  if (value === '') return tell('issue/missing')
  const isDate = fields.some((field) => field.kind === 'date' && field.pointer === pointer)
  return isDate ? notADate(value) : tell('issue/unprintable')
}

const PAGE: Question = {
  id: 'details',
  title: 'Local details',
  fields: ({ draft }) => detailFields(draft),
}

const givenOf = ({ draft }: Choice): Given => ({ draft, edition: undefined, blank: 0 })
