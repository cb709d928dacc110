import type { Context, Hono } from 'hono'
import { isGroup } from '../case/group/format.ts'
import { parseJson } from '../case/json-text.ts'
import { html } from '../html/markup.ts'
import { chooseToday } from '../today.ts'
import { type Desk, plainProblems, show, tryRead } from './desk.ts'
import { splitDate } from './form/answers.ts'
import { errorsAt } from './form/errors.ts'
import { idOf } from './form/fields.ts'
import { say } from './form/file-phrases.ts'
import { readForm, tryReadFile } from './form/form.ts'
import { COMING } from './group/coming.ts'
import { carriedFile } from './other-kind.ts'
import { backLink, heading, type Problem } from './page.ts'
import { openForm } from './tab-pages.ts'

/** What a file of Groupwork may be of, the form of the page where that begins, and what goes with the file (`FileInTab`). */
const BEGINS = {
  case: { at: '/case/start', file: 'file', with: { begin: 'file' }, takes: [] },
  group: { at: '/group/start', file: 'file', with: { begin: 'file' }, takes: [COMING] },
  edition: {
    ...{ at: '/edition', file: 'edition', with: { kind: 'participant-leaflet', layout: 'a4' } },
    takes: ['kind', 'layout', 'typed', 'held'],
  },
} as const

/** “Open a file” takes any file that Groupwork saved, and hands it to the page where such work begins. */
export function addOpen(app: Hono, desk: Desk): void {
  app.get('/open', (context) => showOpenFile(desk, context))
  app.post('/open', async (context) => {
    const form = await readForm(context)
    const file = form.file('file') ?? carriedFile(desk, context, form)
    if (file === null) {
      const words = desk.resources.language().say(say('file/none'))
      return showOpenFile(desk, context, [{ words, field: idOf('file') }])
    }
    const read = await tryReadFile(file)
    if (read.text === null) return showOpenFile(desk, context, plainProblems(desk, read.issues, idOf('file')))
    const begins = BEGINS[kindOf(read.text, file.name)]
    const { day, month, year } = splitDate(chooseToday(form.text('on')))
    const on = { 'on-day': day, 'on-month': month, 'on-year': year }
    const body = new FormData()
    for (const [name, value] of Object.entries({ ...begins.with, ...on, hold: form.text('hold') }))
      body.set(name, value)
    for (const name of begins.takes) if (form.has(name)) body.set(name, form.text(name))
    body.set(begins.file, file)
    // As it was sent, but for the form in it.
    const headers = new Headers(context.req.raw.headers)
    for (const name of ['content-type', 'content-length']) headers.delete(name)
    return app.request(new Request(new URL(begins.at, context.req.url), { method: 'POST', headers, body }))
  })
}

/** What a text is. One that looks like none of ours is told where cases begin. */
function kindOf(text: string, name: string): keyof typeof BEGINS {
  if (/\.ya?ml$/i.test(name)) return 'edition'
  return isGroup(tryRead(() => parseJson(text, name)).value) ? 'group' : 'case'
}

function showOpenFile(desk: Desk, context: Context, problems: Problem[] = []): Response {
  const content = html`${heading('Open a file')}${openForm(errorsAt(problems)('file'))}`
  const title = 'Open a file'
  return show(desk, context, { title, address: '/open', content, problems, back: backLink('/') })
}
