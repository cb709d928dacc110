import type { Context } from 'hono'
import { LAYOUTS } from '../../document/tree.ts'
import { comesAs } from '../../forms.ts'
import { attributes, html, type Markup } from '../../html/markup.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Measure } from '../../readability/readability.ts'
import { EDITION_DOCUMENTS } from '../../wording/compose.ts'
import { auditField } from '../audit-choice.ts'
import { backButton, type Desk, goButton } from '../desk.ts'
import { renderField } from '../form/render-fields.ts'
import { heading, type Problem } from '../page.ts'
import type { Preview } from '../serving/work.ts'
import { CONTACTS, DOWNLOAD, previewOf } from './addresses.ts'
import { editionBeside, editionGrounds, FROM } from './beside.ts'
import { type Choice, changedEdition, lacksLogo } from './choice.ts'
import { detailFields } from './details.ts'
import { showEdition } from './frame.ts'
import { typedDetails } from './read-details.ts'
import { DOCUMENTS, LAYOUT_WORDS } from './words.ts'

/** @param from the statement of the preview to which the page leads back; empty: none */
export function showDetails(
  desk: Desk,
  context: Context,
  choice: Choice,
  told: readonly Problem[] | null = null,
  from = '',
) {
  const edition = changedEdition(desk, choice)
  const again = typedDetails(desk, choice)
  const form = again?.form ?? null
  const problems = told ?? again?.problems ?? []
  const fields = detailFields(choice.draft).map((field) =>
    renderField(field, { draft: choice.draft, form, problems }),
  )
  const content = html`${heading('Local details')}
<p class="govuk-body">Everything here is optional. What is empty is left out, or the document says that it is still to be added.</p>
${from !== '' && html`<input type="hidden" name="${FROM}" value="${from}">`}${fields}<div class="govuk-button-group">${goButton('next', 'Preview the document')}${goButton('save', 'Save the edition file', 'secondary')}</div>`
  return showEdition(
    desk,
    context,
    { choice, edition },
    {
      ...{ title: 'Local details', address: CONTACTS, content, problems, back: backButton() },
      ...(from !== '' && { action: `${CONTACTS}#${from}` }),
    },
  )
}

export function showEditionPreview(desk: Desk, context: Context, choice: Choice, preview: Preview) {
  const { readability, leftOut } = preview
  const { kind, layout } = choice
  const edition = changedEdition(desk, choice)
  const download = (go: string, words: string, secondary = false) =>
    html`<button type="submit" class="govuk-button${secondary ? ' govuk-button--secondary' : ''}" formaction="${DOWNLOAD}" name="go" value="${go}">${words}</button>`
  const formats = [
    ['pdf', 'PDF'],
    ['docx', 'Word'],
    ['html', 'Web page'],
  ] as const
  const content = html`${heading('Preview')}
<p class="govuk-body">The preview shows the words; the file has the layout.</p>
<div class="gw-panel"><h2 class="govuk-heading-m">Download</h2>${auditField(['as it comes', 'sheet'])}<div class="govuk-button-group">${formats.map(([format, words]) => comesAs(kind, layout, format) && download(format, words))}${download('save', 'Save the edition file', true)}</div>
<h3 class="govuk-heading-s">The other documents, with the same details</h3>
<ul class="govuk-list">${others(choice)}</ul></div>
<div class="gw-split"><div>${editionBeside(preview, choice)}${editionGrounds(desk, preview, choice)}</div><div>${readabilityTable(readability)}${leftOutList([...logoLeftOut(edition), ...leftOut])}</div></div>
<div class="govuk-button-group">${goButton('to:details', 'Change the local details', 'secondary')}</div>`
  return showEdition(
    desk,
    context,
    { choice, edition },
    {
      ...{ title: 'Preview', address: previewOf(kind), content, back: backButton('to:details') },
      wide: 'table',
    },
  )
}

/** Each other paper in each layout that it comes in. */
function others(choice: Choice): Markup[] {
  return EDITION_DOCUMENTS.flatMap((kind) =>
    LAYOUTS.filter((layout) => comesAs(kind, layout, 'pdf')).flatMap((layout) =>
      kind === choice.kind && layout === choice.layout
        ? []
        : html`<li><button type="submit" class="gw-link-button"${attributes({ formaction: previewOf(kind) })} name="go" value="layout:${layout}">${DOCUMENTS[kind]}: ${LAYOUT_WORDS[layout]}</button></li>`,
    ),
  )
}

function readabilityTable({ whole, sections }: Preview['readability']): Markup {
  const row = (name: string, { sentences, meanWords, longest, grade }: Measure) =>
    html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${name}</th>${[sentences, meanWords?.toFixed(1), longest?.words, grade?.toFixed(1)].map((value) => html`<td class="govuk-table__cell govuk-table__cell--numeric">${value ?? '–'}</td>`)}</tr>`
  return html`<h2 class="govuk-heading-m">How hard it is to read</h2>
<p class="govuk-body-s">Grade: Flesch-Kincaid, in school years of the United States; add 5 for a reading age. Lower is easier.</p>
<div class="gw-scroll gw-fit" role="region" tabindex="0" aria-label="Readability by section"><table class="govuk-table"><thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">Section</th>${['Sentences', 'Words each', 'Longest', 'Grade'].map((label) => html`<th scope="col" class="govuk-table__header govuk-table__header--numeric">${label}</th>`)}</tr></thead>
<tbody class="govuk-table__body">${row('The whole document', whole)}${sections.map((section) => row(section.heading ?? 'Before the first heading', section))}</tbody></table></div>`
}

function logoLeftOut(edition: Edition): Preview['leftOut'] {
  const file = lacksLogo(edition)
  const why = `The file ‘${file}’ lies beside your edition and does not come with it. To print the logo, make the document with the command line.`
  return file === null ? [] : [{ clause: 'Logo', why }]
}

function leftOutList(leftOut: Preview['leftOut']): Markup | null {
  if (leftOut.length === 0) return null
  return html`<h2 class="govuk-heading-m">Left out</h2><dl class="govuk-body-s">${leftOut.map(({ clause, why }) => html`<dt class="govuk-!-font-weight-bold">${clause}</dt><dd class="govuk-!-margin-bottom-2 govuk-!-margin-left-0">${why}</dd>`)}</dl>`
}
