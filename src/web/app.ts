import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { formatIssues, InputError } from '../errors.ts'
import { html } from '../html/markup.ts'
import type { Resources } from '../resources.ts'
import { readAssets } from './assets.ts'
import { Busy } from './busy.ts'
import { addCaseTask } from './case-task.ts'
import { type Desk, show } from './desk.ts'
import { addEditionTask } from './edition-task.ts'
import { faultOf } from './fault.ts'
import { LIMITS } from './form.ts'
import { checkHost, refuseForeignForms, secureHeaders } from './guard.ts'
import { heading, hidden } from './page.ts'
import { TASKS } from './tasks.ts'
import type { Work } from './work.ts'

export interface AppOptions {
  resources: Resources
  work: Work
  /** Names that the server answers to, beside `localhost` and addresses in numbers. */
  names?: readonly string[]
  /** Told of faults of the program, without anything of the request: its kind, and where in the code. */
  report?: (fault: string) => void
}

/** The pages. They keep nothing: whatever a page needs travels with it and with the request that works on it. */
export function createApp({ resources, work, names = [], report = () => {} }: AppOptions): Hono {
  const desk: Desk = { resources, editions: resources, assets: readAssets(), work }
  const app = new Hono()
  app.use(secureHeaders)
  app.get('/health', (context) => context.json({ status: 'ok' }))
  app.use(checkHost(names), refuseForeignForms)
  app.use(
    bodyLimit({
      maxSize: LIMITS.request,
      onError: (context) =>
        tellOff(
          desk,
          context,
          413,
          'Too much at once',
          `At most ${LIMITS.request / 1_000_000} megabytes can be sent. Go back, and choose a smaller file.`,
        ),
    }),
  )
  for (const { path, type, body } of desk.assets.all) {
    app.get(path, (context) =>
      context.body(body, 200, {
        'content-type': type,
        'cache-control': 'public, max-age=31536000, immutable',
      }),
    )
  }
  app.get('/', (context) => showHome(desk, context))
  for (const task of TASKS) addCaseTask(app, desk, task)
  addEditionTask(app, desk)
  app.notFound((context) =>
    tellOff(desk, context, 404, 'Page not found', 'Check the address, or begin again.'),
  )
  app.onError((error, context) => answerError(desk, context, error, report))
  return app
}

function answerError(
  desk: Desk,
  context: Context,
  error: Error,
  report: (fault: string) => void,
): Response | Promise<Response> {
  if (error instanceof Busy) {
    return tellBusy(desk, context)
  }
  if (error instanceof InputError) {
    return tellOff(desk, context, 400, 'That could not be read', formatIssues(error.issues).join('. '))
  }
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

/** The page holds what was sent, so that a press of its button sends it again. */
async function tellBusy(desk: Desk, context: Context): Promise<Response> {
  const sent = [...(await context.req.formData().catch(() => new FormData()))]
  const again = sent.every(([, value]) => typeof value === 'string' || value.name === '')
  const content = html`${heading('Please try again in a moment')}
<p class="govuk-body">Too many documents are being made just now. Nothing is lost: ${again ? 'try again' : 'go back, or reload this page'} in a few seconds.</p>
${
  again &&
  html`<form method="post" action="${context.req.path}" enctype="multipart/form-data">
${sent.flatMap(([name, value]) => (typeof value === 'string' ? [hidden(name, value)] : []))}
<button type="submit" class="govuk-button" data-module="govuk-button">Try again</button></form>`
}`
  context.header('retry-after', '5')
  return show(desk, context, { title: 'Please try again in a moment', content }, 503)
}

type Status = 400 | 403 | 404 | 413 | 500 | 503

function tellOff(desk: Desk, context: Context, status: Status, title: string, words: string): Response {
  const content = html`${heading(title)}<p class="govuk-body">${words}</p><p class="govuk-body"><a class="govuk-link" href="/">Start page</a></p>`
  return show(desk, context, { title, content }, status)
}

function showHome(desk: Desk, context: Context): Response {
  const tasks = [
    ...TASKS.map(({ path, name, kind }) => ({ path, name, words: WORDS[kind] })),
    {
      path: '/leaflet',
      name: 'Regenerate a leaflet or a sentencer sheet',
      words:
        'For comms teams. Change the local details of a programme’s documents, and see how hard they are to read.',
    },
  ]
  const content = html`${heading('What do you want to do?')}
<p class="govuk-body">Documents for accredited group-work programmes in probation, as PDF and Word.</p>
<ul class="govuk-task-list">${tasks.map(
    ({ path, name, words }) =>
      html`<li class="govuk-task-list__item govuk-task-list__item--with-link"><div class="govuk-task-list__name-and-hint"><a class="govuk-link govuk-task-list__link govuk-!-font-weight-bold" href="${path}">${name}</a><div class="govuk-task-list__hint">${words}</div></div></li>`,
  )}</ul>`
  return show(desk, context, { title: 'What do you want to do?', content })
}

const WORDS: Readonly<Record<string, string>> = {
  'suitability-section':
    'For probation officers. Check the criteria of a programme, and get the section for a pre-sentence report.',
  'treatment-report':
    'For programme staff. See attendance, holds and next actions, and get the report for the end of the programme.',
}
