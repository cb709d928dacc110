import type { Context } from 'hono'
import type { Issue } from '../errors.ts'
import { html, type Markup } from '../html/markup.ts'
import { dateInWords } from '../rules/dates.ts'
import { answerInWords, problemsAt } from './answers.ts'
import {
  backButton,
  caseForm,
  type Desk,
  goButton,
  linkButton,
  plainProblems,
  show,
  tryRead,
} from './desk.ts'
import { listAt, textAt } from './draft.ts'
import { fileInput, idOf } from './fields.ts'
import type { Form, State } from './form.ts'
import { heading, type Problem } from './page.ts'
import type { Given, Question } from './question.ts'
import { readCaseText } from './reading.ts'
import { renderField } from './render-fields.ts'
import { renderSheet } from './sheet.ts'
import { ATTENDANCE, questionsFor, type Task } from './tasks.ts'

export function givenOf({ editions }: Desk, { draft }: State, blank = 0): Given {
  return { draft, edition: editions.edition(textAt(draft, '/programme')), blank }
}

export interface Asked {
  form: Form | null
  problems: readonly Problem[]
  blank: number
}

const FRESH: Asked = { form: null, problems: [], blank: 1 }

/** The page of one question. */
export function showQuestion(
  desk: Desk,
  context: Context,
  task: Task,
  state: State,
  question: Question,
  asked = FRESH,
) {
  const { form, problems } = asked
  const isSheet = question.id === ATTENDANCE
  const empty = listAt(state.draft, '/schedule/sessions').length === 0
  const blank = isSheet && asked === FRESH ? (empty ? 8 : 2) : asked.blank
  const given = givenOf(desk, state, blank)
  const body = isSheet ? sheetPage(given, form, problems) : questionBody(question, given, state, asked)
  const content = caseForm(
    `${task.path}/${question.id}`,
    state,
    html`<input type="hidden" name="blank" value="${blank}">${body}
${question.more !== undefined || isSheet ? html`<p class="govuk-body">${linkButton('more', isSheet ? 'Add more rows' : question.more)}</p>` : null}
<div class="govuk-button-group">${goButton('next', 'Continue')}${goButton('save', 'Save and come back later', 'secondary')}</div>`,
  )
  return show(desk, context, { title: question.title, content, problems, back: backButton(), wide: isSheet })
}

function questionBody(question: Question, given: Given, state: State, { form, problems }: Asked): Markup {
  const fields = question.fields(given)
  const answered = state.answered.includes(question.id) || state.answered.includes('check')
  const [only] = fields
  const page = fields.length === 1 && only !== undefined && 'label' in only && only.label === question.title
  const shown = fields.map((field) =>
    renderField(field, { draft: state.draft, form, problems, answered, page }),
  )
  if (page) return html`${shown}`
  return html`${heading(question.title)}${question.hint && html`<p class="govuk-hint">${question.hint}</p>`}${shown}`
}

function sheetPage(given: Given, form: Form | null, problems: readonly Problem[]): Markup {
  const error = problems.find(({ field }) => field === idOf('register'))?.words
  return html`${heading('Attendance')}
<p class="govuk-body">Add the group’s register, or type what happened, a row a session. Leave “What happened” empty for a session that is planned or not recorded.</p>
${fileInput({ name: 'register', label: 'Attendance register of the group (optional)', hint: 'A CSV file. The rows with the person’s CRN are added to the table.', accept: '.csv,text/csv', error })}
${renderSheet(given, form, problems)}`
}

/** Every answer, to be checked and changed. Problems link to the answers that they are about. */
export function showCheck(desk: Desk, context: Context, task: Task, state: State) {
  const given = givenOf(desk, state)
  const questions = questionsFor(task, given)
  const { issues } = tryRead(() => readCaseText(JSON.stringify(state.draft), state.asOf, desk.editions))
  const problems = issues.flatMap((issue) => placed(issue, questions, given))
  const rows = questions.map((question) => {
    const wrong = problems.some(({ field }) => field === rowId(question.id))
    return html`<div class="govuk-summary-list__row${wrong ? ' govuk-form-group--error' : ''}"><dt class="govuk-summary-list__key">${question.short ?? question.title}</dt>
<dd class="govuk-summary-list__value">${answerOf(question, given)}</dd>
<dd class="govuk-summary-list__actions"><button type="submit" id="${rowId(question.id)}" class="gw-link-button" name="go" value="to:${question.id}">Change<span class="govuk-visually-hidden"> ${question.short ?? question.title}</span></button></dd></div>`
  })
  const content = caseForm(
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

function placed(issue: Issue, questions: readonly Question[], given: Given): Problem[] {
  const inSheet = /^\/(schedule|attendance)/.test(issue.pointer)
  const owner = questions.find((question) =>
    question.id === ATTENDANCE ? inSheet : problemsAt([issue], question.fields(given)).length > 0,
  )
  if (owner === undefined) return plainProblems([issue], null)
  const [own] = problemsAt([issue], owner.fields(given))
  const words = own?.words ?? `Attendance: ${issue.pointer}: ${issue.expected}`
  return [{ words, field: rowId(owner.id) }]
}

function answerOf(question: Question, given: Given): Markup {
  if (question.id === ATTENDANCE) {
    const sessions = listAt(given.draft, '/schedule/sessions').length
    const recorded = listAt(given.draft, '/attendance').length
    return html`${sessions === 0 ? 'Not recorded' : `${sessions} sessions, ${recorded} with what happened`}`
  }
  const fields = question.fields(given).filter(({ kind }) => kind !== 'heading')
  const told = fields.flatMap((field) => {
    const words = answerInWords(field, given.draft, formatDate)
    return words === null
      ? []
      : [
          fields.length === 1 || !('label' in field)
            ? words
            : `${field.label.replace(/ \(optional\)$/, '')}: ${words}`,
        ]
  })
  if (told.length === 0) return html`Not recorded`
  return html`${told.flatMap((words) => words.split('\n')).map((line, index) => html`${index > 0 && html`<br>`}${line}`)}`
}

function formatDate(date: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(date) ? tryDate(date) : date
}

// What can't be a date stands as it was typed, with its problem above.
function tryDate(date: string): string {
  try {
    return dateInWords(date)
  } catch {
    return date
  }
}
