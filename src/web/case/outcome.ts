import type { Context } from 'hono'
import type { Gap } from '../../case/record.ts'
import { InputError } from '../../errors.ts'
import { html, type Markup, type Part, trusted } from '../../html/markup.ts'
import type { AssessmentInWords as Assessment, FindingInWords as Finding } from '../../language/in-words.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Edition } from '../../programme/edition.ts'
import { departureId } from '../../rules/decisions/departures.ts'
import type { DocumentKind } from '../../wording/document-kinds.ts'
import { say } from '../../wording/open/phrases.ts'
import type { Place } from '../../wording/places/place.ts'
import { mapOf, sectionsOf } from '../../wording/places/places.ts'
import { capitalise } from '../../wording/words.ts'
import { backButton, caseForm, type Desk, goButton, linkButton, perform } from '../desk.ts'
import { heading } from '../page.ts'
import { caseText } from '../state/file.ts'
import type { State } from '../state/state.ts'
import { WRITTEN } from '../state/written.ts'
import type { Shown } from './beside.ts'
import { decidable, isOpenToDecision, ownedGaps } from './decisions.ts'
import { givenOf } from './given.ts'
import { showCase } from './identity.ts'
import { wayTo } from './next-steps.ts'
import { tag } from './outcome-tag.ts'
import type { Stand } from './stand.ts'
import { standing } from './standing.ts'
import { documentOf, nameOf, type Task, WRITTEN_NAMES } from './tasks.ts'

/** Where the person stands: what to do next, first; then what the rules found, each with its ground. */
export async function showOutcome(desk: Desk, context: Context, task: Task, state: State, stand: Stand) {
  const { edition, assessment } = stand
  const kinds = task.documents.map((kind) => documentOf({ kind }, stand))
  const maps = kinds.map((kind) => mapOf(kind, assessment))
  const told = assessment.findings.filter((finding) => maps.some((map) => map.placesOf(finding).some(isTold)))
  const open = [...new Set(maps.flatMap((map) => map.open))]
  const [hasSection, hasReport] = WRITTEN.map((kind) => task.documents.includes(kind))
  const missing = told.filter((finding) => finding.missing.length > 0)
  const content = caseForm(
    desk,
    context,
    `${task.path}/stand`,
    state,
    html`${heading('Outcome', nameOf(task))}
<p class="govuk-body">${edition.label}, seen from ${dateInWords(state.asOf)}.</p>
${notTaken(state)}${actions(assessment, { task, given: givenOf(desk, state), stand })}
${buttons(task, edition)}
${open.length > 0 ? html`<h2 class="govuk-heading-m">Needs a decision</h2>${open.map((finding) => openMatter(finding, stand))}` : null}
${lacking(kinds, stand, desk)}
${hasSection && criteria(assessment)}${hasReport && html`${standing(assessment, desk.resources.language())}${await attendancePicture(desk, state, assessment)}`}
${missing.length > 0 ? html`<h2 class="govuk-heading-m">What is missing</h2><ul class="govuk-list govuk-list--bullet">${[...new Set(missing.flatMap((finding) => finding.missing))].map((what) => html`<li>${what}</li>`)}</ul>` : null}
<h2 class="govuk-heading-m">What the rules found</h2>
<p class="govuk-body">Each with the words of the programme’s own document.</p>
${told.map((finding) => found(finding, !open.includes(finding) && isOpenToDecision(finding) && decidable(finding, stand) !== null))}
${buttons(task, edition)}`,
  )
  return showCase(desk, context, state, {
    title: 'Outcome',
    address: `${task.path}/stand`,
    content,
    back: backButton('to:check'),
    wide: true,
  })
}

/** Answers that were kept as they were typed: nothing here counts them. */
function notTaken({ typed }: State): Markup | null {
  if (Object.keys(typed).length === 0) return null
  return html`<div class="govuk-inset-text"><strong class="govuk-tag govuk-tag--red">There is a problem</strong>
<p class="govuk-body">Answers that you entered can’t be used yet. They count as not recorded. ${linkButton('to:check', 'Check your answers')}</p></div>`
}

/** Above and below what is long to read. */
function buttons({ documents }: Task, { rules }: Edition): Markup {
  const previews = documents.map((kind) =>
    goButton(
      `to:preview/${kind}`,
      documents.length === 1 ? 'Preview the document' : `Preview: ${WRITTEN_NAMES[kind]}`,
    ),
  )
  return html`<div class="govuk-button-group">${previews}${goButton('to:check', 'Change the answers', 'secondary')}${goButton('decide:suitability.conclusion', 'Decide on suitability', 'secondary')}${rules.routes.length > 1 && goButton('decide:route', 'Decide the route', 'secondary')}${goButton('save', 'Save and come back later', 'secondary')}</div>`
}

const isTold = (place: Place) => sectionsOf(place).length > 0

function actions({ nextActions }: Assessment, shown: Shown): Markup {
  const title = html`<h2 class="govuk-heading-m">What to do next</h2>`
  if (nextActions.length === 0)
    return html`${title}<p class="govuk-body">No action is asked for on this date.</p>`
  return html`${title}<ol class="gw-actions">${nextActions.map(
    (next) =>
      html`<li><p class="govuk-body govuk-!-font-weight-bold">${linkButton(wayTo(next, shown), next.action)}</p><p class="govuk-body">${capitalise(next.who)}${next.by === null ? '' : `, by ${dateInWords(next.by)}`}${next.because === null ? '' : ` (${next.because})`}</p></li>`,
  )}</ol>`
}

function openMatter(finding: Finding, stand: Stand): Markup {
  const { statement, readings, settledBy, id } = finding
  return html`<div class="gw-callout gw-callout--decision"><p class="govuk-body">${statement}</p>
${readings.length > 0 ? html`<ul class="govuk-list govuk-list--bullet">${readings.map(({ reading, outcome }) => html`<li>${reading}: ${outcome}</li>`)}</ul>` : null}
${settledBy === null ? null : html`<p class="govuk-body">Settled by: ${settledBy}</p>`}
${decidable(finding, stand) === null ? null : html`<p class="govuk-body">${recording(id, statement)}</p>`}</div>`
}

/** What a final would have and isn't recorded, each with a decision to send the document without it. */
function lacking(kinds: readonly DocumentKind[], stand: Stand, desk: Desk): Markup | null {
  const owned = [...new Set(kinds.flatMap((kind) => ownedGaps(kind, stand)))]
  if (owned.length === 0) return null
  return html`<h2 class="govuk-heading-m">Before this is final</h2><p class="govuk-body">Record these, or decide to send the document without.</p>
<ul class="govuk-list govuk-list--bullet">${owned.map((gap) => {
    const said = gapInWords(gap, desk)
    return html`<li>${said} ${recording(departureId(gap), said)}</li>`
  })}</ul>`
}

/** What isn't recorded, as the documents say it. */
export const gapInWords = (gap: Gap, { resources }: Desk): string =>
  resources.language().say(say('open/gap-lacking', { gap }))

const recording = (id: string, what: string) =>
  linkButton(`decide:${id}`, html`Record a decision<span class="govuk-visually-hidden">: ${what}</span>`)

function criteria({ suitability, findings }: Assessment): Markup {
  const { conclusion, criteria: all } = suitability
  return html`<h2 class="govuk-heading-m">Suitability: ${conclusion}</h2>
<div class="gw-scroll" role="region" tabindex="0" aria-label="Criteria"><table class="govuk-table gw-stack"><thead class="govuk-table__head"><tr class="govuk-table__row">${['Criterion', 'What the programme asks', 'Recorded', 'Outcome'].map((label) => html`<th scope="col" class="govuk-table__header">${label}</th>`)}</tr></thead>
<tbody class="govuk-table__body">${all.map(({ name, requirement, recorded, outcome, findingId }) => {
    const ground = findings.find(({ id }) => id === findingId)
    return html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${name}</th><td class="govuk-table__cell" data-label="The programme asks">${requirement}${ground === undefined ? null : sourceWords(ground)}</td><td class="govuk-table__cell" data-label="Recorded">${recorded ?? 'Not recorded'}</td><td class="govuk-table__cell" data-label="Outcome">${tag(outcome)}</td></tr>`
  })}</tbody></table></div>`
}

/** The report's own picture of attendance, while there is a report to make. */
async function attendancePicture(desk: Desk, state: State, { status, parts }: Assessment): Promise<Part> {
  if (
    status === 'not started' ||
    parts.every(({ modules }) => modules.every(({ runs }) => runs.length === 0))
  )
    return null
  const subject = { case: caseText(state) }
  const job = {
    output: 'figures',
    subject,
    asOf: state.asOf,
    kind: 'report',
    layout: 'a4',
    format: 'pdf',
    final: false,
  } as const
  try {
    const { figures } = await perform(desk, job, 'figures')
    return html`<h2 class="govuk-heading-m">In pictures</h2>${figures.map((figure) => trusted(figure))}`
  } catch (error) {
    // The outcome doesn't wait for a picture that can't be drawn; the preview says why.
    if (error instanceof InputError) return null
    throw error
  }
}

/** @param offers whether a decision about it can be recorded here */
function found(finding: Finding, offers: boolean): Markup {
  const { id, statement, outcome, sources, basis } = finding
  return html`<div class="gw-finding"><p class="govuk-body">${tag(outcome)} ${statement}</p>${
    sources.length === 0 && basis === null
      ? null
      : html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Ground<span class="govuk-visually-hidden">: ${statement}</span></span></summary><div class="govuk-details__text">${sourceWords(finding)}${basis === null ? null : html`<p class="govuk-body">${basis}</p>`}</div></details>`
  }${offers && html`<p class="govuk-body">${recording(id, statement)}</p>`}</div>`
}

/** What it rests on in the programme's own document. */
export const sourceWords = ({ sources }: Pick<Finding, 'sources'>): Markup[] =>
  sources.map(
    ({ clause, lines, words }) =>
      html`<p class="govuk-body-s gw-words">“${words}” (${clause}, ${lines.includes('-') || lines.includes(',') ? 'lines' : 'line'} ${lines})</p>`,
  )
