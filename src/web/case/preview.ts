import type { Context } from 'hono'
import { InputError } from '../../errors.ts'
import { isForHome, nameAlone } from '../../forms.ts'
import { attributes, html, type Markup, trusted } from '../../html/markup.ts'
import { DOCUMENT_KINDS } from '../../wording/compose.ts'
import { AUDIT_CHOICES, type AuditChoice, auditField } from '../audit-choice.ts'
import {
  backButton,
  caseForm,
  type Desk,
  download,
  goButton,
  isFormat,
  perform,
  plainProblems,
  TYPES,
} from '../desk.ts'
import { heading, type Problem } from '../page.ts'
import type { Job } from '../serving/work.ts'
import { caseText } from '../state/file.ts'
import type { State } from '../state/state.ts'
import { showCase } from './identity.ts'
import { signPanel } from './sign-panel.ts'
import type { Task } from './tasks.ts'

/**
 * The document as it will read, and the buttons that bring it as a file.
 * @param signed that it has just been signed, and what to do now
 */
export async function showPreview(
  desk: Desk,
  context: Context,
  task: Task,
  state: State,
  problems: readonly Problem[] = [],
  signed: Markup | null = null,
): Promise<Response> {
  let sign: Markup | null = null
  let document: Markup | null = null
  let wrong = problems
  try {
    const { preview } = await perform(desk, job(task.kind, state, 'preview', 'pdf', false), 'preview')
    document = trusted(preview.document)
    sign = signPanel(task, preview, state.asOf)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    wrong = [...problems, ...refusals(desk, error)]
  }
  const content = caseForm(
    desk,
    context,
    `${task.path}/preview`,
    state,
    html`${heading('Preview', task.name)}
${signed}
${document === null ? null : html`${downloads(task)}${sign}${document}`}
<div class="govuk-button-group">${goButton('to:outcome', 'Back to the outcome', 'secondary')}${goButton('save', 'Save and come back later', 'secondary')}</div>`,
  )
  return showCase(desk, context, state, {
    title: 'Preview',
    address: `${task.path}/preview`,
    content,
    problems:
      document === null ? wrong : wrong.map((problem) => ({ ...problem, field: problem.field ?? PANEL })),
    back: backButton('to:outcome'),
    wide: true,
  })
}

/** What is said against a final document leads to the buttons, with which a draft is had. */
const PANEL = 'download'

function downloads({ path, kind: ends }: Task): Markup {
  // Before the programme there is no report that a letter could go with.
  const hasLetter = ends === 'report'
  const papers = [
    ['appointments', 'Appointments sheet'],
    ...(hasLetter ? ([['participant-summary', 'Letter']] as const) : []),
  ] as const
  const button = (go: string, words: string, kind = '') =>
    html`<button type="submit" class="govuk-button${kind}"${attributes({ formaction: `${path}/download` })} name="go" value="${go}">${words}</button>`
  return html`<div class="gw-panel" id="${PANEL}" tabindex="-1"><h2 class="govuk-heading-m">Download</h2>
<p class="govuk-body">A draft always works. A final document is refused while something needs a decision.</p>
${auditField(hasLetter ? AUDIT_CHOICES : ['as it comes', 'sheet'])}
<div class="govuk-button-group">${button('docx:draft', 'Word draft')}${button('pdf:draft', 'PDF draft')}${button('html:draft', 'Web page draft')}${button('docx:final', 'Word final', ' govuk-button--secondary')}${button('pdf:final', 'PDF final', ' govuk-button--secondary')}${button('html:final', 'Web page final', ' govuk-button--secondary')}</div>
<h2 class="govuk-heading-m">For the person to take home</h2>
<p class="govuk-body">Without the name of the programme or the offence. The letter is final once it is written; until then it has lines to write on.</p>
<div class="govuk-button-group">${papers.map(([kind, words]) => html`${button(`docx:draft:${kind}`, `${words}, Word`, ' govuk-button--secondary')}${button(`pdf:draft:${kind}`, `${words}, PDF`, ' govuk-button--secondary')}`)}${hasLetter && button('pdf:final:participant-summary', 'Letter, PDF final', ' govuk-button--secondary')}</div></div>`
}

/** `docx:final`, or `pdf:draft:appointments` of a paper for the person → the file, or the page again with what stands against it. */
export async function sendDocument(
  desk: Desk,
  context: Context,
  task: Task,
  state: State,
  go: string,
  audit: AuditChoice,
): Promise<Response> {
  const [given, status, paper] = go.split(':')
  const format = isFormat(given) ? given : 'docx'
  const forHome = DOCUMENT_KINDS.find((each) => each === paper && isForHome(each))
  try {
    // What he takes home has no audit sheet beside it: the choice is of the document itself.
    const chosen = forHome === undefined ? audit : 'as it comes'
    const asked = { ...job(forHome ?? task.kind, state, 'file', format, status === 'final'), audit: chosen }
    const { bytes, kind } = await perform(desk, asked, 'bytes')
    const name = nameAlone({ kind, layout: 'a4', format, ...(chosen === 'sheet' && { sheet: true }) })
    return download(context, name, TYPES[format], bytes)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return showPreview(desk, context, task, state, refusals(desk, error))
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
