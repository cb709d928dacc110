import type { Context } from 'hono'
import { LAYOUTS } from '../../document/tree.ts'
import { comesAs } from '../../forms.ts'
import { html, type Markup, trusted } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Measure } from '../../readability/readability.ts'
import { today } from '../../today.ts'
import { EDITION_DOCUMENTS } from '../../wording/compose.ts'
import { auditField } from '../audit-choice.ts'
import { backButton, type Desk, goButton, pageForm, show } from '../desk.ts'
import { postedDate, splitDate } from '../form/answers.ts'
import { editionChoices } from '../form/edition-choices.ts'
import { errorsAt } from '../form/errors.ts'
import { dateInput, fileInput, radios } from '../form/fields.ts'
import { type Form, formOf } from '../form/form.ts'
import { renderField } from '../form/render-fields.ts'
import { backLink, heading, type Problem } from '../page.ts'
import type { Preview } from '../serving/work.ts'
import { carried } from '../state/state.ts'
import { holding } from '../tab-pages.ts'
import { type Choice, changedEdition } from './choice.ts'
import { detailFields } from './details.ts'
import { typedDetails } from './read-details.ts'

const TITLE = 'Regenerate a leaflet or a sentencer sheet'

const KINDS: Readonly<Record<string, string>> = {
  'participant-leaflet': 'Participant leaflet',
  'sentencer-information': 'Information for sentencers',
  appointments: 'Appointments sheet, with lines to write on',
}
const LAYOUT_WORDS = {
  a4: 'A4',
  'large-print': 'Large print',
  'tri-fold': 'Folded sheet (leaflet only, as PDF)',
  'easy-read': 'Easy read, pictures beside short texts (leaflet only)',
}

export function showChoice(
  { editions, ...desk }: Desk,
  context: Context,
  form: Form | null = null,
  problems: readonly Problem[] = [],
  before: Choice | null = null,
) {
  const error = errorsAt(problems)
  const programmes = editionChoices(editions)
  const content = html`${heading(TITLE)}
${pageForm(
  '/edition/start',
  html`${before && carried(desk, context, 'edition', before)}
${radios({ name: 'programme', label: 'Which programme edition?', value: form?.text('programme') ?? '', choices: programmes, error: error('programme') })}
${fileInput({
  name: 'edition',
  label: 'Or your own edition file (optional)',
  hint: before?.own
    ? 'Your own edition is still here. Choose a programme above, or another file, to take its place.'
    : 'A YAML file that you kept from here, or made yourself. It takes the place of the choice above.',
  accept: '.yaml,.yml',
  error: error('edition'),
})}
${radios({ name: 'kind', label: 'Which document?', value: form?.text('kind') ?? '', choices: EDITION_DOCUMENTS.map((value) => ({ value, label: KINDS[value] ?? value })), error: error('kind') })}
${radios({ name: 'layout', label: 'Which layout?', value: form?.text('layout') ?? 'a4', choices: LAYOUTS.map((value) => ({ value, label: LAYOUT_WORDS[value] })), error: error('layout') })}
${dateInput({ name: 'on', label: 'As of which date?', hint: 'Statements that don’t hold on it are left out. Usually today.', value: form === null ? splitDate(today()) : postedDate(form, 'on'), error: error('on') })}
${before === null && holding('edition')}
<button type="submit" class="govuk-button" data-module="govuk-button">Continue</button>`,
)}`
  return show({ editions, ...desk }, context, {
    title: TITLE,
    address: '/edition',
    content,
    problems,
    back: backLink('/'),
  })
}

/** The choice again, with all that was made of it: nothing of the details is dropped. */
export function showChoiceAgain(
  desk: Desk,
  context: Context,
  choice: Choice,
  problems: readonly Problem[] = [],
) {
  const { programme, own, kind, layout, asOf } = choice
  const { day, month, year } = splitDate(asOf)
  const fields = { programme: own === null ? programme : '', kind, layout }
  const on = { 'on-day': day, 'on-month': month, 'on-year': year }
  const form = formOf(new Map(Object.entries({ ...fields, ...on }).map(([name, text]) => [name, [text]])))
  return showChoice(desk, context, form, problems, choice)
}

export function showDetails(
  desk: Desk,
  context: Context,
  choice: Choice,
  told: readonly Problem[] | null = null,
) {
  const edition = changedEdition(desk, choice)
  const again = typedDetails(desk, choice)
  const form = again?.form ?? null
  const problems = told ?? again?.problems ?? []
  const fields = detailFields(choice.draft).map((field) =>
    renderField(field, { draft: choice.draft, form, problems, answered: true, page: false }),
  )
  const content = choiceForm(
    desk,
    context,
    choice,
    '/edition/details',
    html`${heading('Local details', edition.label)}
<p class="govuk-body">Everything here is optional. What is empty is left out, or the document says that it is still to be added.</p>
${fields}<div class="govuk-button-group">${goButton('next', 'Preview the document')}</div>`,
  )
  return show(desk, context, {
    title: 'Local details',
    about: 'edition',
    address: '/edition/details',
    content,
    problems,
    back: backButton(),
  })
}

export function showEditionPreview(
  desk: Desk,
  context: Context,
  choice: Choice,
  { document, readability, leftOut }: Preview,
) {
  const { kind, layout, asOf } = choice
  const edition = changedEdition(desk, choice)
  const word = comesAs(kind, layout, 'docx')
  const web = comesAs(kind, layout, 'html')
  const download = (go: string, words: string, secondary = false) =>
    html`<button type="submit" class="govuk-button${secondary ? ' govuk-button--secondary' : ''}" formaction="/edition/download" name="go" value="${go}">${words}</button>`
  const content = choiceForm(
    desk,
    context,
    choice,
    '/edition/preview',
    html`${heading('Preview', KINDS[kind])}
<p class="govuk-body">${edition.label}, ${LAYOUT_WORDS[layout]}, as of ${dateInWords(asOf)}. The preview shows the words; the file has the layout.</p>
<div class="gw-panel"><h2 class="govuk-heading-m">Download</h2>${auditField(['as it comes', 'sheet'])}<div class="govuk-button-group">${download('pdf', 'PDF')}${word && download('docx', 'Word')}${web && download('html', 'Web page')}${download('yaml', 'Edition file to keep', true)}</div></div>
<div class="gw-split"><div>${trusted(document)}</div><div>${readabilityTable(readability)}${leftOutList(leftOut)}</div></div>
<div class="govuk-button-group">${goButton('to:details', 'Change the local details', 'secondary')}</div>`,
  )
  return show(desk, context, {
    title: 'Preview',
    about: 'edition',
    address: '/edition/preview',
    content,
    back: backButton('to:details'),
    wide: 'table',
  })
}

function readabilityTable({ whole, sections }: Preview['readability']): Markup {
  const row = (name: string, { sentences, meanWords, longest, grade }: Measure) =>
    html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${name}</th>${[sentences, meanWords?.toFixed(1), longest?.words, grade?.toFixed(1)].map((value) => html`<td class="govuk-table__cell govuk-table__cell--numeric">${value ?? '–'}</td>`)}</tr>`
  return html`<h2 class="govuk-heading-m">How hard it is to read</h2>
<p class="govuk-body-s">Grade: Flesch-Kincaid, in school years of the United States; add 5 for a reading age. Lower is easier.</p>
<div class="gw-scroll gw-fit" role="region" tabindex="0" aria-label="Readability by section"><table class="govuk-table"><thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">Section</th>${['Sentences', 'Words each', 'Longest', 'Grade'].map((label) => html`<th scope="col" class="govuk-table__header govuk-table__header--numeric">${label}</th>`)}</tr></thead>
<tbody class="govuk-table__body">${row('The whole document', whole)}${sections.map((section) => row(section.heading ?? 'Before the first heading', section))}</tbody></table></div>`
}

function leftOutList(leftOut: Preview['leftOut']): Markup | null {
  if (leftOut.length === 0) return null
  return html`<h2 class="govuk-heading-m">Left out</h2><dl class="govuk-body-s">${leftOut.map(({ clause, why }) => html`<dt class="govuk-!-font-weight-bold">${clause}</dt><dd class="govuk-!-margin-bottom-2 govuk-!-margin-left-0">${why}</dd>`)}</dl>`
}

const choiceForm = (desk: Desk, context: Context, choice: Choice, action: string, content: Markup): Markup =>
  pageForm(action, html`${carried(desk, context, 'edition', choice)}\n${content}`)
