import type { Context } from 'hono'
import { attributes, html, type Markup } from '../../html/markup.ts'
import { backButton, caseForm, type Desk, goButton, linkButton } from '../desk.ts'
import { fileInput, idOf } from '../form/fields.ts'
import type { Form } from '../form/form.ts'
import { renderFields } from '../form/render-fields.ts'
import { renderGrid } from '../form/render-grid.ts'
import { heading, type Problem } from '../page.ts'
import type { Offered } from '../questions/question.ts'
import type { State } from '../state/state.ts'
import { criteriaBeside, criteriaLive } from './criteria.ts'
import { givenOf } from './given.ts'
import { LIST, showCase } from './identity.ts'
import { isRecorded } from './progress.ts'
import { readQuestions } from './read-question.ts'
import { returningTo } from './returning.ts'
import { ASKED, type Blanks, formOfParts, type Part, partsOf } from './section-page.ts'
import { ATTENDANCE, askedIn, nameOf, type Section, type Task } from './tasks.ts'
import { SEEN, toldOf } from './told.ts'

/** The id of the words on the button that leads on: they follow what is typed. */
export const ONWARD = 'onward'

/** @param isSeen whether what stands there can't be used, and the page has told so */
export const onwardWords = (isSeen: boolean): string =>
  isSeen ? 'Leave it as it is and continue' : 'Save and continue'

const onwardButton = (isSeen: boolean): Markup =>
  goButton('next', html`<span id="${ONWARD}">${onwardWords(isSeen)}</span>`)

export interface Shown {
  /** How many empty entries or rows a question shows, by its id, where it isn't as at first. */
  blanks?: Blanks
  /** What is wrong, and told on the page; null: what was kept as it was typed is told. */
  told?: readonly Problem[] | null
  /** The question from which the page is to be read on. */
  at?: string | undefined
  /** Whether from its last entry, which was added. */
  added?: boolean
}

/** The page of a section: its questions, one below the other, and further facts. */
export function showSection(
  desk: Desk,
  context: Context,
  task: Task,
  state: State,
  section: Section,
  { blanks = new Map(), told = null, at, added = false }: Shown = {},
): Response {
  const parts = partsOf(desk, state, task, section, blanks)
  const isTyped = parts.some(({ question }) => state.typed[question.id] !== undefined)
  const form = formOfParts(parts, state.typed)
  // What was typed stands where its entry does by now.
  const isToldAnew = isTyped && told?.length !== 0
  // A file that couldn't be read stands in nothing that is kept.
  const ofFile = (told ?? []).filter(({ field }) => field === idOf('register'))
  const problems = isToldAnew
    ? [...readQuestions(desk, state, parts, form).problems, ...ofFile]
    : (told ?? [])
  const isSeen = problems.length > 0
  const shown = (part: Part): Markup => {
    const isAt = part.question.id === at
    const words = addsTo(part)
    const adds =
      words === undefined
        ? undefined
        : { words, isNamed: parts.filter((each) => addsTo(each) === words).length > 1 }
    return questionShown(part, { form, problems, isAt, added: isAt && added, adds })
  }
  const ids = new Set(askedIn(section, givenOf(desk, state), task.documents).aside.map(({ id }) => id))
  const aside = parts.filter(({ question }) => ids.has(question.id))
  const main = parts.filter(({ question }) => !ids.has(question.id))
  const isOpen = main.length === 0 || aside.some((part) => isNeeded(part, { problems, at }))
  const address = `${task.path}/${section.id}`
  const content = caseForm(
    desk,
    context,
    returningTo(address, state),
    state,
    html`${parts.map(({ question: { id } }) => html`<input type="hidden" name="${ASKED}" value="${id}">`)}${isSeen && html`<input type="hidden" name="${SEEN}" value="${toldOf(problems, { parts, form })}">`}${heading(section.name, nameOf(task))}
${main.map(shown)}
${aside.length > 0 && furtherFacts(aside, isOpen, shown)}
<div class="govuk-button-group">${onwardButton(isSeen)}${goButton(`to:${LIST}`, 'Save and back to the list', 'secondary')}</div>`,
  )
  const criteria = criteriaBeside(desk, task, state, section)
  return showCase(desk, context, state, {
    ...(criteria !== null && { aside: html`${criteria}${criteriaLive}` }),
    ...{ title: section.name, address, content, problems, back: backButton() },
    wide: isWide(parts) ? 'table' : false,
  })
}

/** A table of a few columns has room beside the criteria. */
const isWide = (parts: readonly Part[]): boolean =>
  parts.some(({ question, given }) => (question.grid?.(given).columns.length ?? 0) > FEW)
const FEW = 4

/** Whether somebody who comes to the page looks for it, or has to see it. */
const isNeeded = (
  { question, given, fields }: Part,
  { problems, at }: { problems: readonly Problem[]; at: string | undefined },
): boolean =>
  question.id === at ||
  isRecorded(question, given) ||
  problems.some(({ field }) => isOf(field, question, fields))

const isOf = (field: string | null, { prefix = '' }: Part['question'], fields: Part['fields']) =>
  field !== null &&
  (field.startsWith(idOf(`${prefix}row`)) ||
    fields.some((each) => each.kind !== 'heading' && idOf(each.pointer) === field))

/** What the programme doesn't turn on, by name, so that nobody opens it to find out. */
function furtherFacts(aside: readonly Part[], isOpen: boolean, shown: (part: Part) => Markup): Markup {
  const names = aside.map(({ question: { short, title } }) => inSentence(short ?? title))
  return html`<details class="govuk-details gw-further"${attributes({ open: isOpen })}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">More facts: ${names.join(', ')}</span></summary>${aside.map(shown)}</details>`
}

const inSentence = (name: string) => name.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase())

/** Where on its page a question stands. */
export const placeOf = (question: string): string => `question-${question}`

interface QuestionShown {
  form: Form
  problems: readonly Problem[]
  isAt: boolean
  added: boolean
  /** The button for more, and whether the page has another of its words. */
  adds: { words: string; isNamed: boolean } | undefined
}

/** What the button says that adds an entry or rows. */
function addsTo({ question, given }: Part): string | undefined {
  const grid = question.grid?.(given)
  return grid === undefined ? question.more : grid.grows ? 'Add more rows' : undefined
}

/** What there is to write from, folded away until somebody writes. */
const offeredShown = ({ title, items }: Offered, about: string): Markup =>
  html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${title}<span class="govuk-visually-hidden">: ${about}</span></span></summary><div class="govuk-details__text"><ul class="govuk-list govuk-list--bullet">${items.map((item) => html`<li>${item}</li>`)}</ul></div></details>`

function questionShown(
  { question, given, fields }: Part,
  { form, problems, isAt, added, adds }: QuestionShown,
): Markup {
  const { id, title, hint, prefix = '' } = question
  const [first] = fields
  const heads = first?.label === title
  const grid = question.grid?.(given)
  const offered = question.offered?.(given)
  const entry = added ? fields.findLast((field) => field.kind === 'heading')?.entry : undefined
  const shown = { draft: given.draft, form, problems, level: 3, focus: entry } as const
  const row = added ? grid?.rows(given.draft).length : undefined
  const isPlace = isAt && entry === undefined && row === undefined
  return html`<div class="gw-question" id="${placeOf(id)}"${attributes({ ...((!heads || fields.length > 1 || isPlace) && { role: 'group', 'aria-label': title }), tabindex: isPlace && '-1', autofocus: isPlace })}><input type="hidden" name="${`${prefix}blank`}" value="${given.blank}">${!heads && html`<h2 class="govuk-heading-m">${title}</h2>`}${hint && html`<p class="govuk-hint">${hint}</p>`}${offered && offeredShown(offered, title)}${renderFields(fields, (at) => ({ ...shown, heads: heads && at === 0 }))}${id === ATTENDANCE && given.shared === undefined && registerInput(problems)}${grid && renderGrid(grid, { draft: given.draft, form, problems, blank: given.blank, focus: row, label: title })}${grid?.grows && html`<p class="govuk-hint">To take a row away, empty its cells.</p>`}${adds && html`<p class="govuk-body">${linkButton(`more:${id}`, html`${adds.words}${adds.isNamed && html`<span class="govuk-visually-hidden">: ${title}</span>`}`)}</p>`}</div>`
}

/** That of a group goes into the group. */
const registerInput = (problems: readonly Problem[]): Markup =>
  fileInput({
    name: 'register',
    label: 'Attendance register of the group (optional)',
    hint: 'An Excel workbook, an OpenDocument sheet or a CSV file. The rows with the person’s CRN are added to the table.',
    accept: '.xlsx,.ods,.csv,.tsv,.txt',
    error: problems.find(({ field }) => field === idOf('register'))?.words,
  })
