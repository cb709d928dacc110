import type { Context } from 'hono'
import { type Issue, issuesToTell } from '../../errors.ts'
import { html, type Markup, type Part } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import {
  backButton,
  caseForm,
  type Desk,
  goButton,
  linkButton,
  plainProblems,
  show,
  tryRead,
} from '../desk.ts'
import { answerInWords, before, problemsAt } from '../form/answer-words.ts'
import { textAt, valueAt } from '../form/draft.ts'
import { fileInput, idOf } from '../form/fields.ts'
import type { Form } from '../form/form.ts'
import type { Grid } from '../form/grid.ts'
import { renderField } from '../form/render-fields.ts'
import { renderGrid } from '../form/render-grid.ts'
import { heading, type Problem } from '../page.ts'
import type { Field, Given, Question } from '../questions/question.ts'
import { readCaseText } from '../reading.ts'
import type { State } from '../state/state.ts'
import { ATTENDANCE, questionsFor, type Task } from './tasks.ts'

export function givenOf({ editions }: Desk, { draft }: State, blank = 0): Given {
  return { draft, edition: editions.edition(textAt(draft, '/programme')), blank }
}

export interface Asked {
  form: Form | null
  problems: readonly Problem[]
  blank: number
}

/** The page of one question. */
export function showQuestion(
  desk: Desk,
  context: Context,
  task: Task,
  state: State,
  question: Question,
  asked: Asked | null = null,
) {
  const { form, problems } = asked ?? FRESH
  const isTable = question.grid !== undefined
  const blank = asked?.blank ?? blankOf(question, givenOf(desk, state))
  const given = givenOf(desk, state, blank)
  const more = isTable ? (question.grid?.(given).grows ? 'Add more rows' : undefined) : question.more
  const content = caseForm(
    desk,
    context,
    `${task.path}/${question.id}`,
    state,
    html`<input type="hidden" name="blank" value="${blank}">${questionBody(question, given, state, { form, problems, blank })}
${more === undefined ? null : html`<p class="govuk-body">${linkButton('more', more)}</p>`}
<div class="govuk-button-group">${goButton('next', 'Continue')}${goButton('save', 'Save and come back later', 'secondary')}</div>`,
  )
  return show(desk, context, {
    title: question.tab ?? question.title,
    content,
    problems,
    back: backButton(),
    wide: isTable ? 'table' : false,
  })
}

const FRESH = { form: null, problems: [] }

/** A table shows some empty rows, fewer below those that are there; a list of fields shows one. */
function blankOf({ grid, blank }: Question, given: Given): number {
  if (grid === undefined) return blank ?? 1
  return grid(given).rows(given.draft).length === 0 ? (blank ?? 5) : 2
}

function questionBody(
  question: Question,
  given: Given,
  state: State,
  { form, problems, blank }: Asked,
): Markup {
  const fields = question.fields(given)
  const answered = state.answered.includes(question.id) || state.answered.includes('check')
  const [only] = fields
  const page = fields.length === 1 && only !== undefined && 'label' in only && only.label === question.title
  const shown = fields.map((field) =>
    renderField(field, { draft: state.draft, form, problems, answered, page }),
  )
  if (page) return html`${shown}`
  const grid = question.grid?.(given)
  const error = problems.find(({ field }) => field === idOf('register'))?.words
  const register =
    question.id === ATTENDANCE &&
    fileInput({
      name: 'register',
      label: 'Attendance register of the group (optional)',
      hint: 'An Excel workbook, an OpenDocument sheet or a CSV file. The rows with the person’s CRN are added to the table.',
      accept: '.xlsx,.ods,.csv,.tsv,.txt',
      error,
    })
  const rows = grid && renderGrid(grid, { draft: given.draft, form, problems, blank })
  return html`${heading(question.title)}${question.hint && html`<p class="govuk-hint">${question.hint}</p>`}${shown}${register}${rows}${grid?.grows && html`<p class="govuk-hint">To take a row away, empty its cells.</p>`}`
}

/** Every answer, to be checked and changed. Problems link to the answers that they are about. */
export function showCheck(desk: Desk, context: Context, task: Task, state: State) {
  const given = givenOf(desk, state)
  const questions = questionsFor(task, given)
  const { issues } = tryRead(() => readCaseText(JSON.stringify(state.draft), state.asOf, desk.editions))
  const owners = questions.map((question) => ({
    question,
    fields: question.fields(given),
    grid: question.grid?.(given),
  }))
  const problems = issuesToTell(issues).flatMap((issue) => placed(issue, owners, given))
  const wrongs = new Set(problems.map(({ field }) => field))
  const rows = owners.map((owner) => {
    const { question } = owner
    const wrong = wrongs.has(rowId(question.id))
    return html`<div class="govuk-summary-list__row${wrong ? ' govuk-form-group--error' : ''}"><dt class="govuk-summary-list__key">${question.short ?? question.title}</dt>
<dd class="govuk-summary-list__value">${answerOf(owner, given)}</dd>
<dd class="govuk-summary-list__actions"><button type="submit" id="${rowId(question.id)}" class="gw-link-button" name="go" value="to:${question.id}">Change<span class="govuk-visually-hidden"> ${question.short ?? question.title}</span></button></dd></div>`
  })
  const content = caseForm(
    desk,
    context,
    `${task.path}/check`,
    { ...state, answered: [...new Set([...state.answered, 'check'])] },
    html`${heading('Check your answers', task.name)}
<p class="govuk-body">${given.edition?.label ?? 'No edition'}, seen from ${dateInWords(state.asOf)}.</p>
<dl class="govuk-summary-list">${rows}</dl>
<div class="govuk-button-group">${goButton('to:outcome', 'See the outcome')}${goButton('save', 'Save and come back later', 'secondary')}</div>`,
  )
  return show(desk, context, {
    title: 'Check your answers',
    content,
    problems,
    wide: true,
    back: backButton(`to:${questions.at(-1)?.id ?? ''}`),
  })
}

const rowId = (question: string) => `change-${question}`

interface Owner {
  question: Question
  fields: readonly Field[]
  grid: Grid | undefined
}

function placed(issue: Issue, owners: readonly Owner[], given: Given): Problem[] {
  const owner = owners.find(
    ({ grid, fields }) =>
      grid?.locate(issue.pointer, given.draft) != null || problemsAt([issue], fields).length > 0,
  )
  if (owner === undefined) return plainProblems([issue], null)
  const { id, short, title } = owner.question
  const [own] = problemsAt([issue], owner.fields)
  const words = own?.words ?? `${short ?? title}: ${issue.pointer}: ${issue.expected}`
  return [{ words, field: rowId(id) }]
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
