import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { InputError } from '../errors.ts'
import { html } from '../html/markup.ts'
import type { Resources } from '../resources.ts'
import { addCasePages } from './case/task.ts'
import { type Desk, pageForm, plainProblems, type Status, show } from './desk.ts'
import { addEditionTask } from './edition/task.ts'
import { readForm } from './form/form.ts'
import { addGroupTask } from './group/task.ts'
import { addOpen } from './open.ts'
import { heading, hidden } from './page.ts'
import { readAssets } from './serving/assets.ts'
import { Busy, TooMuch } from './serving/busy.ts'
import { faultOf } from './serving/fault.ts'
import { isShort } from './serving/lanes.ts'
import type { Work } from './serving/work.ts'
import { Unopened } from './state/seal.ts'
import type { Sealing } from './state/state.ts'
import { showCleared } from './tab-pages.ts'

export interface PagesOptions extends Sealing {
  resources: Resources
  work: Work
  /** Told of faults of the program, without anything of the request: its kind, and where in the code. */
  report: (fault: string) => void
}

/** The pages of all tasks, whichever thread they are answered in. */
export function createPages({ report, ...options }: PagesOptions): { app: Hono; desk: Desk } {
  const desk: Desk = { ...options, editions: options.resources, assets: readAssets() }
  const app = new Hono()
  addCasePages(app, desk)
  addGroupTask(app, desk)
  addEditionTask(app, desk)
  addOpen(app, desk)
  app.post('/clear', async (context) =>
    showCleared(desk, context, (await readForm(context)).text('go') === 'all'),
  )
  app.notFound((context) =>
    tellOff(desk, context, 404, 'Page not found', 'Check the address, or begin again.'),
  )
  app.onError((error, context) => answerError(desk, context, error, report))
  return { app, desk }
}

/** What our own pages never send: no form, or more of it than any of them has. */
const NOT_OURS =
  'It is not what a page of Groupwork sends, or more than a page takes. Go back: nothing is lost.'

export function answerError(
  desk: Desk,
  context: Context,
  error: Error,
  report: (fault: string) => void,
): Response | Promise<Response> {
  if (error instanceof Busy) return tellBusy(desk, context)
  if (error instanceof Unopened) {
    const { status, title, words } = UNOPENED[error.why]
    return tellOff(desk, context, status, title, words)
  }
  if (error instanceof TooMuch) {
    const words = 'What was sent takes too long to read. Go back, and send less; nothing is lost.'
    return tellOff(desk, context, 413, 'Too much at once', words)
  }
  if (error instanceof InputError) return tellUnusable(desk, context, error)
  if (error instanceof HTTPException && error.status === 403) {
    return tellOff(
      desk,
      context,
      403,
      'Not from here',
      'This form was sent from another site’s page, so it was refused.',
    )
  }
  if (error instanceof HTTPException) return error.getResponse()
  report(faultOf(error))
  return tellOff(
    desk,
    context,
    500,
    'Something went wrong',
    'It is a fault of the program, not of what you entered. Nothing is lost: go back, and save your case file.',
  )
}

/** What a page carries was usable when it was made, and isn't any more; or it is what none of our pages sends. */
function tellUnusable(desk: Desk, context: Context, { issues }: InputError): Response {
  const known = issues.filter(({ told }) => told !== undefined)
  if (known.length === 0) return tellOff(desk, context, 400, 'That could not be read', NOT_OURS)
  const words = plainProblems(desk, known, null).map((problem) => `${problem.words}.`)
  return tellOff(
    desk,
    context,
    400,
    'This can’t be used as it is',
    `${words.join(' ')} Go back: nothing is lost.`,
  )
}

const UNOPENED = {
  'not ours': {
    status: 409,
    title: 'This page can’t be opened any more',
    words:
      'It was made by another copy of Groupwork, before it was started again, or more than 7 days ago. Open your saved file.',
  },
  'another person': {
    status: 403,
    title: 'This case was opened by somebody else',
    words: 'Open your own file.',
  },
} as const

/** The page holds what was sent, unless it is long, so that a press of its button sends it again. */
async function tellBusy(desk: Desk, context: Context): Promise<Response> {
  const sent = { path: context.req.path, body: await context.req.arrayBuffer() }
  const data = isShort(sent) ? await context.req.formData().catch(() => null) : null
  const fields = [...(data ?? [])]
  const again = data !== null && fields.every(([, value]) => typeof value === 'string' || value.name === '')
  const content = html`${heading('Try again in a moment')}
<p class="govuk-body">Too many documents are being made just now. Nothing is lost: ${again ? 'select “Try again”' : 'go back, or reload this page'} in a few seconds.</p>
${
  again &&
  pageForm(
    context.req.path,
    html`${fields.flatMap(([name, value]) => (typeof value === 'string' ? [hidden(name, value)] : []))}
<button type="submit" class="govuk-button" data-module="govuk-button">Try again</button>`,
  )
}`
  context.header('retry-after', '5')
  return show(desk, context, { title: 'Try again in a moment', content }, 503)
}

export function tellOff(
  desk: Desk,
  context: Context,
  status: Status,
  title: string,
  words: string,
): Response {
  const content = html`${heading(title)}<p class="govuk-body">${words}</p><p class="govuk-body"><a class="govuk-link" href="/">Start page</a> or <a class="govuk-link" href="/help">help</a></p>`
  return show(desk, context, { title, content }, status)
}
