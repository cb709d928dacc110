import type { Context } from 'hono'
import { InputError } from '../../errors.ts'
import { isCarried, nameAlone } from '../../forms.ts'
import { attributes, html, type Markup } from '../../html/markup.ts'
import { DOCUMENT_KINDS } from '../../wording/compose.ts'
import { AUDIT_CHOICES, type AuditChoice, auditField } from '../audit-choice.ts'
import {
  backButton,
  caseForm,
  type Desk,
  download,
  goButton,
  isFormat,
  linkButton,
  perform,
  plainProblems,
  TYPES,
  tryRead,
} from '../desk.ts'
import type { Form } from '../form/form.ts'
import { heading, type Problem } from '../page.ts'
import type { Job, Preview } from '../serving/work.ts'
import { caseText, documentName } from '../state/file.ts'
import type { State } from '../state/state.ts'
import { isWritten } from '../state/written.ts'
import { documentBeside, groundsOf, type Shown } from './beside.ts'
import { openStops } from './final.ts'
import { givenOf } from './given.ts'
import { showCase } from './identity.ts'
import { leadingFrom, withoutReturn } from './returning.ts'
import { signPanel } from './sign-panel.ts'
import { assessState } from './stand.ts'
import { STOPS, stopsList } from './stops.ts'
import { LETTER, type Task, WRITTEN_NAMES } from './tasks.ts'

interface Showing {
  problems?: readonly Problem[]
  told?: Markup | null
  sent?: Form | null
}

/**
 * The document as it will read: above it what stops the final, and the buttons that bring it as a file; below it where
 * each statement comes from.
 * @param told what has just been done, and what to do now
 * @param sent the form of a signature that couldn't be made
 */
export async function showPreview(
  desk: Desk,
  context: Context,
  task: Task,
  before: State,
  { problems = [], told = null, sent = null }: Showing = {},
): Promise<Response> {
  const state = withoutReturn(before)
  const { value: stand } = tryRead(() => assessState(desk, state))
  const shown = { task, given: givenOf(desk, state), stand }
  let body: Markup | null = null
  let wrong = problems
  try {
    const { preview } = await perform(desk, job(task.kind, state, 'preview', 'pdf', false), 'preview')
    const isFinal = preview.stops.length === 0
    body = html`${stopsPanel(preview.stops, state, shown)}${downloads(desk, state, shown, isFinal)}${signPanel(preview, { state, kind: task.kind, sent, problems })}${documentBeside(preview, shown)}${groundsOf(preview, shown)}`
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const known = new Set(problems.map(({ words }) => words))
    wrong = [...problems, ...refusals(desk, error).filter(({ words }) => !known.has(words))]
  }
  const content = caseForm(
    desk,
    context,
    previewAt(task),
    state,
    html`${heading('Preview', WRITTEN_NAMES[task.kind])}
${told}
${body}
<div class="govuk-button-group">${goButton('to:stand', 'Back to the outcome', 'secondary')}${goButton('save', 'Save and come back later', 'secondary')}</div>`,
  )
  return showCase(desk, context, state, {
    title: 'Preview',
    address: previewAt(task),
    content,
    problems: body === null ? wrong : wrong.map((problem) => ({ ...problem, field: problem.field ?? PANEL })),
    back: backButton('to:stand'),
    wide: true,
  })
}

/** Where the preview of a document stands. */
const previewAt = ({ path, kind }: Task): string => `${path}/preview/${kind}`

/** What is said against a final document leads to the buttons, with which a draft is had. */
const PANEL = 'download'

function stopsPanel(stops: Preview['stops'], state: State, shown: Shown): Markup {
  const title = html`<h2 class="govuk-heading-m">What stops the final</h2>`
  if (stops.length === 0)
    return html`<div class="gw-panel" id="${STOPS}" tabindex="-1">${title}<p class="govuk-body">Nothing. The final document can be made.</p></div>`
  return html`<div class="gw-panel" id="${STOPS}" tabindex="-1">${title}
<p class="govuk-body">${stops.length === 1 ? 'One thing has' : `${stops.length} things have`} to be settled before the document can be final. A draft works at any time.</p>${stopsList(stops, state, shown)}</div>`
}

/** @param isFinal whether a final document would be made: there is no button that refuses */
function downloads(desk: Desk, state: State, { task, stand }: Shown, isFinal: boolean): Markup {
  const { path, kind: ends } = task
  // Before the programme there is no report that a letter could go with.
  const hasLetter = ends === 'report'
  const papers = [
    ['appointments', 'Appointments sheet'],
    ['participant-leaflet', 'Leaflet'],
    ...(hasLetter ? ([['participant-summary', 'Letter']] as const) : []),
  ] as const
  const button = (go: string, words: string, kind = '') =>
    html`<button type="submit" class="govuk-button${kind}"${attributes({ formaction: `${path}/download` })} name="go" value="${go}">${words}</button>`
  const finals = (['docx', 'pdf', 'html'] as const).map((format) =>
    button(`${format}:final:${ends}`, `${FORMATS[format]} final`),
  )
  // Once there is a final, it is what somebody comes for.
  const lesser = isFinal ? ' govuk-button--secondary' : ''
  const drafts = (['docx', 'pdf', 'html'] as const).map((format) =>
    button(`${format}:draft:${ends}`, `${FORMATS[format]} draft`, lesser),
  )
  const letter = hasLetter && stand !== null ? openStops(desk, 'participant-summary', state, stand) : []
  return html`<div class="gw-panel" id="${PANEL}" tabindex="-1"><h2 class="govuk-heading-m">Download</h2>
${auditField(hasLetter ? AUDIT_CHOICES : ['as it comes', 'sheet'])}
<div class="govuk-button-group">${isFinal && finals}${drafts}</div>
<h2 class="govuk-heading-m">For the person to take home</h2>
<p class="govuk-body">The appointments sheet and the letter do not name the programme or the offence. The leaflet does, and names nobody: keep the two apart. The letter is final once it is written; until then it has lines to write on.</p>
<div class="govuk-button-group">${papers.map(([kind, words]) => html`${button(`docx:draft:${kind}`, `${words}, Word`, ' govuk-button--secondary')}${button(`pdf:draft:${kind}`, `${words}, PDF`, ' govuk-button--secondary')}`)}${hasLetter && stand !== null && letter.length === 0 && button('pdf:final:participant-summary', 'Letter, PDF final', ' govuk-button--secondary')}</div>
${letter.length > 0 && html`<p class="govuk-body">The letter can’t be final yet. ${letter.map(({ said }) => said).join(' ')} ${linkButton(leadingFrom(PANEL, `to:${LETTER}`), 'Write the letter')}</p>`}</div>`
}

const FORMATS = { docx: 'Word', pdf: 'PDF', html: 'Web page' } as const

/** `docx:final:report`, or `pdf:draft:appointments` of a paper for the person → the file, or the page again with what stands against it. */
export async function sendDocument(
  desk: Desk,
  context: Context,
  of: Task,
  state: State,
  go: string,
  audit: AuditChoice,
): Promise<Response> {
  const [given, status, paper] = go.split(':')
  const kind = isWritten(paper) ? paper : of.kind
  const task = { ...of, kind }
  const format = isFormat(given) ? given : 'docx'
  const forHome = DOCUMENT_KINDS.find((each) => each === paper && isCarried(each))
  try {
    // What he takes home has no audit sheet beside it: the choice is of the document itself.
    const chosen = forHome === undefined ? audit : 'as it comes'
    const asked = { ...job(forHome ?? kind, state, 'file', format, status === 'final'), audit: chosen }
    const made = await perform(desk, asked, 'bytes')
    const sheet = chosen === 'sheet' ? ({ sheet: true } as const) : {}
    const name = nameAlone({ kind: made.kind, layout: 'a4', format, ...sheet })
    const file = forHome === undefined ? documentName(state, name, status === 'final') : name
    return download(context, file, TYPES[format], made.bytes)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return showPreview(desk, context, task, state, { problems: refusals(desk, error) })
  }
}

const refusals = (desk: Desk, { issues }: InputError): Problem[] => plainProblems(desk, issues, null)

function job(
  kind: Job['kind'],
  state: State,
  output: Job['output'],
  format: Job['format'],
  final: boolean,
): Job {
  return {
    output,
    subject: { case: caseText(state) },
    asOf: state.asOf,
    kind,
    layout: 'a4',
    format,
    final,
  }
}
