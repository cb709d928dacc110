import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { html } from '../../html/markup.ts'
import { inMegabytes, REQUESTS } from '../../limits.ts'
import { type Desk, show } from '../desk.ts'
import { addHelp } from '../help.ts'
import { showKeep } from '../keep-page.ts'
import { heading } from '../page.ts'
import { answerError, createPages, type PagesOptions, tellOff } from '../pages.ts'
import { newKey } from '../state/keys.ts'
import { createSeals } from '../state/seal.ts'
import type { Sealing } from '../state/state.ts'
import { KEEP, openForm, showClear, showSignedIn, TAB } from '../tab-pages.ts'
import { checkHost, refuseForeignForms, secureHeaders } from './guard.ts'
import type { Answer } from './lanes.ts'

export interface AppOptions extends Omit<PagesOptions, 'report' | keyof Sealing>, Partial<Sealing> {
  /** Names that the server answers to, beside `localhost` and addresses in numbers. */
  names?: readonly string[]
  report?: PagesOptions['report']
  /** Answers forms elsewhere, so that none holds up the thread that takes requests. Default: here. */
  answer?: Answer
  /** The folder that the build put the guides into. */
  help?: string
}

/** The pages. They keep nothing: whatever a page needs travels with it and with the request that works on it. */
export function createApp({ names = [], report = () => {}, answer, help, ...options }: AppOptions): Hono {
  const { seals = createSeals(newKey()), userHeader = null } = options
  const { app: pages, desk } = createPages({ ...options, report, seals, userHeader })
  const app = new Hono()
  app.use(secureHeaders)
  app.get('/health', (context) => context.json({ status: 'ok' }))
  app.use(checkHost(names), refuseForeignForms)
  app.use(
    bodyLimit({
      maxSize: REQUESTS.bytes.most,
      onError: (context) =>
        tellOff(
          desk,
          context,
          413,
          'Too much at once',
          `At most ${inMegabytes(REQUESTS.bytes)} can be sent. Go back, and choose a smaller file.`,
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
  app.get('/signed-in', (context) => showSignedIn(desk, context))
  app.get('/clear', (context) => showClear(desk, context))
  app.get('/keep', (context) => showKeep(desk, context))
  addHelp(app, desk, help)
  app.post('*', async (context, next) => {
    if (answer === undefined) return next()
    const { path } = context.req
    const { signal } = context.req.raw
    const body = await context.req.arrayBuffer()
    const headers = ['content-type', KEEP, TAB, userHeader ?? ''].flatMap((name): [string, string][] => {
      const value = name === '' ? undefined : context.req.header(name)
      return value === undefined ? [] : [[name, value]]
    })
    return answer({ path, headers, body }, signal)
  })
  app.all('*', (context) => pages.fetch(context.req.raw))
  app.onError((error, context) => answerError(desk, context, error, report))
  return app
}

function showHome(desk: Desk, context: Context): Response {
  const tasks = [
    {
      path: '/case',
      name: 'Write about a case',
      words:
        'For probation officers and programme staff. Get the section for a pre-sentence report, with the criteria of the programme checked; or the report on the programme, with attendance, holds and next actions: on progress, at the end, or on non-completion.',
    },
    {
      path: '/group',
      name: 'Run a group',
      words:
        'For programme staff. Record a session for everybody on one page, see who owes what by when, and get the group sheet and everybody’s reports.',
    },
    {
      path: '/edition',
      name: 'Regenerate a leaflet or a sentencer sheet',
      words:
        'For comms teams. Change the local details of a programme’s documents, and see how hard they are to read.',
    },
  ]
  const content = html`${heading('What do you want to do?')}
<p class="govuk-body" id="go-on" hidden><a class="govuk-link govuk-!-font-weight-bold" href="/">Go on with the case in this tab</a></p>
<p class="govuk-body">Documents for accredited group-work programmes in probation, as PDF and Word.</p>
<ul class="govuk-task-list">${tasks.map(
    ({ path, name, words }) =>
      html`<li class="govuk-task-list__item govuk-task-list__item--with-link"><div class="govuk-task-list__name-and-hint"><a class="govuk-link govuk-task-list__link govuk-!-font-weight-bold" href="${path}">${name}</a><div class="govuk-task-list__hint">${words}</div></div></li>`,
  )}</ul>
<h2 class="govuk-heading-m">Open a file</h2>
${openForm()}`
  return show(desk, context, { title: 'What do you want to do?', content })
}
