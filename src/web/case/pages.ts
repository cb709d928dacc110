import type { Context } from 'hono'
import type { FieldName } from '../../case/issue-phrases.ts'
import { type Issue, issuesToTell } from '../../errors.ts'
import { html, type Markup, type Part } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { backButton, caseForm, type Desk, goButton, linkButton, plainProblems, tryRead } from '../desk.ts'
import { answerInWords, before, problemsAt } from '../form/answer-words.ts'
import { valueAt } from '../form/draft.ts'
import { nameOfCell, nameOfPlace, wordsOf } from '../form/field-name.ts'
import { fileInput, idOf } from '../form/fields.ts'
import { blankFor, filledForm } from '../form/filled.ts'
import type { Form } from '../form/form.ts'
import type { Grid } from '../form/grid.ts'
import { renderField } from '../form/render-fields.ts'
import { renderGrid } from '../form/render-grid.ts'
import { heading, type Problem } from '../page.ts'
import type { Field, Given, Question } from '../questions/question.ts'
import { readCaseText } from '../reading.ts'
import { labelled } from '../shown.ts'
import type { State } from '../state/state.ts'
import type { TypedPage } from '../state/typed.ts'
import { criteriaBeside, criteriaLive } from './criteria.ts'
import { givenOf } from './given.ts'
import { LIST, showCase } from './identity.ts'
import { readQuestion } from './read-question.ts'
import { returningTo } from './returning.ts'
import { strayProblem, strayRow, straysOf } from './strays.ts'
import { ATTENDANCE, listedFor, nameOf, type Task } from './tasks.ts'
import { SEEN, toldOf } from './told.ts'

export interface Asked {
  /** How many empty entries or rows it shows. */
  blank: number
  /** What is wrong, and told on the page. */
  told: readonly Problem[]
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
  const isTable = question.grid !== undefined
  const typed = state.typed[question.id] ?? null
  const usual = asked?.blank ?? blankOf(question, givenOf(desk, state))
  const blank = typed === null ? usual : blankFor(state.draft, typed, usual)
  const given = givenOf(desk, state, blank)
  const { form, problems } = shownAgain(desk, state, question, given, asked?.told ?? null)
  const seen = problems.length > 0
  const shown = form ?? filledForm(question, given, { answered: isAnswered(question, state), typed: {} })
  const told = toldOf(problems, { question, given, form: shown })
  const more = isTable ? (question.grid?.(given).grows ? 'Add more rows' : undefined) : question.more
  const content = caseForm(
    desk,
    context,
    returningTo(`${task.path}/${question.id}`, state),
    state,
    html`<input type="hidden" name="blank" value="${blank}">${seen && html`<input type="hidden" name="${SEEN}" value="${told}">`}${questionBody(question, given, state, { form, problems, blank })}
${more === undefined ? null : html`<p class="govuk-body">${linkButton('more', more)}</p>`}
<div class="govuk-button-group">${goButton('next', seen ? 'Leave it as it is and continue' : 'Continue')}${goButton('save', 'Save and come back later', 'secondary')}</div>`,
  )
  const criteria = criteriaBeside(desk, task, state, question)
  return showCase(desk, context, state, {
    ...(criteria !== null && { aside: html`${criteria}${criteriaLive}` }),
    title: question.tab ?? question.title,
    address: `${task.path}/${question.id}`,
    content,
    problems,
    back: backButton(),
    wide: isTable ? 'table' : false,
  })
}

/**
 * What a page shows over the case's own values, and what it says is wrong with that. An answer that was kept as it was
 * typed stands in its field again, with what is wrong with it.
 */
function shownAgain(
  desk: Desk,
  state: State,
  question: Question,
  given: Given,
  told: readonly Problem[] | null,
): { form: Form | null; problems: readonly Problem[] } {
  const typed = state.typed[question.id]
  if (typed === undefined) return { form: null, problems: told ?? [] }
  const answered = isAnswered(question, state)
  const form = filledForm(question, given, { answered, typed })
  if (told?.length === 0) return { form, problems: [] }
  return { form, problems: readQuestion(desk, state, question, form, given.blank).problems }
}

const isAnswered = ({ id }: Question, { answered }: State) =>
  answered.includes(id) || answered.includes('check')

/** A table shows some empty rows, fewer below those that are there; a list of fields shows one. */
function blankOf({ grid, blank }: Question, given: Given): number {
  if (grid === undefined) return blank ?? 1
  return grid(given).rows(given.draft).length === 0 ? (blank ?? 5) : 2
}

function questionBody(
  question: Question,
  given: Given,
  state: State,
  { form, problems, blank }: { form: Form | null; problems: readonly Problem[]; blank: number },
): Markup {
  const fields = question.fields(given)
  const answered = isAnswered(question, state)
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
    // That of a group goes into the group.
    given.shared === undefined &&
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
  const questions = listedFor(task, given)
  const { issues } = tryRead(() => readCaseText(JSON.stringify(state.draft), state.asOf, desk.editions))
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
<p class="govuk-body">${given.edition?.label ?? 'No edition'}, seen from ${dateInWords(state.asOf)}.</p>
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
  const typed = state.typed[question.id]
  if (typed === undefined) return []
  const usual = blankOf(question, givenOf(desk, state))
  const given = givenOf(desk, state, blankFor(state.draft, typed, usual))
  const { problems } = shownAgain(desk, state, question, given, null)
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
