import type { Context } from 'hono'
import type { FieldName } from '../../case/issue-phrases.ts'
import { type Issue, issuesToTell } from '../../errors.ts'
import { html, type Markup, type Part } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { backButton, caseForm, type Desk, goButton, plainProblems, tryRead } from '../desk.ts'
import { answerInWords, before, problemsAt } from '../form/answer-words.ts'
import { valueAt } from '../form/draft.ts'
import { nameOfCell, nameOfPlace, wordsOf } from '../form/field-name.ts'
import type { Grid } from '../form/grid.ts'
import { heading, type Problem } from '../page.ts'
import type { Field, Given, Question } from '../questions/question.ts'
import { readDraft } from '../reading.ts'
import { labelled } from '../shown.ts'
import type { State } from '../state/state.ts'
import type { TypedPage } from '../state/typed.ts'
import { givenOf } from './given.ts'
import { LIST, showCase } from './identity.ts'
import { readQuestions } from './read-question.ts'
import { formOfParts, partTyped } from './section-page.ts'
import { strayProblem, strayRow, straysOf } from './strays.ts'
import { listedFor, nameOf, type Task } from './tasks.ts'

/** Every answer, to be checked and changed. Problems link to the answers that they are about. */
export function showCheck(desk: Desk, context: Context, task: Task, state: State) {
  const given = givenOf(desk, state)
  const questions = listedFor(task, given)
  const { issues } = tryRead(() => readDraft(state.draft, state.asOf, desk.editions))
  const owners = questions.map((question) => ({
    question,
    fields: question.fields(given),
    grid: question.grid?.(given),
  }))
  const problems = issuesToTell(issues).flatMap((issue) => placed(desk, issue, owners, given))
  const untaken = questions.flatMap((question) => untakenOf(desk, state, question))
  const wrongs = new Set([...problems, ...untaken].map(({ field }) => field))
  const strays = straysOf(state, questions)
  const rows = owners.map((owner) => {
    const { question } = owner
    const wrong = wrongs.has(rowId(question.id))
    return html`<div class="govuk-summary-list__row${wrong ? ' govuk-form-group--error' : ''}"><dt class="govuk-summary-list__key">${question.short ?? question.title}</dt>
<dd class="govuk-summary-list__value">${answerOf(owner, given)}${typedAgain(state.typed[question.id])}</dd>
<dd class="govuk-summary-list__actions"><button type="submit" id="${rowId(question.id)}" class="gw-link-button" name="go" value="to:${question.id}">Change<span class="govuk-visually-hidden"> ${question.short ?? question.title}</span></button></dd></div>`
  })
  const content = caseForm(
    desk,
    context,
    `${task.path}/check`,
    { ...state, answered: [...new Set([...state.answered, 'check'])] },
    html`${heading('Check your answers', nameOf(task))}
<p class="govuk-body">${given.edition?.label ?? 'No programme'}, seen from ${dateInWords(state.asOf)}.</p>
<dl class="govuk-summary-list">${rows}${strays.map((stray) => strayRow(stray, typedAgain(stray.fields)))}</dl>
<div class="govuk-button-group">${goButton('to:stand', 'See the outcome')}${goButton('save', 'Save and come back later', 'secondary')}</div>`,
  )
  return showCase(desk, context, state, {
    title: 'Check your answers',
    address: `${task.path}/check`,
    content,
    problems: [...problems, ...untaken, ...strays.map(strayProblem)],
    wide: true,
    back: backButton(`to:${LIST}`),
  })
}

/** What is wrong with answers that were kept as they were typed, at the row of their question. */
function untakenOf(desk: Desk, state: State, question: Question): Problem[] {
  if (state.typed[question.id] === undefined) return []
  const parts = [partTyped(desk, state, question, question.blank ?? 1)]
  const { problems } = readQuestions(desk, state, parts, formOfParts(parts, state.typed))
  return problems.map(({ words }) => ({ words, field: rowId(question.id) }))
}

/** The letters themselves: they are nothing yet. */
function typedAgain(typed: TypedPage | undefined): Markup | null {
  const texts = Object.values(typed ?? {}).filter((text) => text.trim() !== '')
  if (texts.length === 0) return null
  const shown = texts.map((text) => `“${labelled(text)}”`).join(', ')
  return html`<br><strong class="govuk-tag govuk-tag--red">There is a problem</strong><br>As entered: ${shown}`
}

const rowId = (question: string) => `change-${question}`

interface Owner {
  question: Question
  fields: readonly Field[]
  grid: Grid | undefined
}

function placed(desk: Desk, issue: Issue, owners: readonly Owner[], given: Given): Problem[] {
  const language = desk.resources.language()
  const owner = owners.find(
    ({ grid, fields }) =>
      grid?.locate(issue.pointer, given.draft) != null || problemsAt([issue], fields, language).length > 0,
  )
  if (owner === undefined) return plainProblems(desk, [issue], null)
  const [own] = problemsAt([issue], owner.fields, language)
  const words = own?.words ?? wordsOf(issue, cellAt(issue, owner, given), language)
  return [{ words, field: rowId(owner.question.id) }]
}

function cellAt({ pointer }: Issue, { grid }: Owner, { draft }: Given): FieldName {
  const place = grid?.locate(pointer, draft) ?? null
  const column = grid?.columns.find(({ name }) => name === place?.column)
  return place === null || column === undefined ? nameOfPlace(pointer) : nameOfCell(column, place.at)
}

function answerOf({ question, fields, grid }: Owner, given: Given): Markup {
  const { draft } = given
  const told = fields.flatMap((field): Part[] => {
    if (field.kind === 'heading') {
      const isThere = field.told || (field.entry !== undefined && valueAt(draft, field.entry) !== undefined)
      return isThere ? [html`<strong>${field.label}</strong>`] : []
    }
    const words = answerInWords(field, draft)
    if (words === null) return []
    return (fields.length === 1 ? words : `${before(field.label)} ${words}`).split('\n')
  })
  const all = [...told, ...(grid?.told(draft) ?? [])]
  if (all.length === 0) return html`${question.otherwise ?? 'Not recorded'}`
  return html`${all.map((line, index) => html`${index > 0 && html`<br>`}${line}`)}`
}
