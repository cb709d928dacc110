import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context, Hono } from 'hono'
import { html, type Markup, trusted } from '../html/markup.ts'
import { type Desk, show } from './desk.ts'
import { backLink, heading } from './page.ts'

/** A guide as the build made it of docs/. */
export interface Guide {
  title: string
  /** Markup of our own. */
  html: string
}
export type Guides = Readonly<Record<string, Guide>>

/** The guides on the pages. */
export function addHelp(app: Hono, desk: Desk, folder = BUILT): void {
  const guides = readGuides(folder)
  app.get('/help', (context) => showHelp(desk, context, guides))
  app.get('/help/:topic', (context, next) => {
    const topic = context.req.param('topic')
    const guide = Object.hasOwn(guides, topic) ? guides[topic] : undefined
    return guide === undefined ? next() : showGuide(desk, context, topic, guide)
  })
  app.get('/help/pictures/:name', (context, next) => {
    const name = context.req.param('name')
    const file = join(folder, 'pictures', name)
    if (!/^[a-z\d-]+\.png$/.test(name) || !existsSync(file)) return next()
    return context.body(new Uint8Array(readFileSync(file)), 200, { 'content-type': 'image/png' })
  })
}

/** From the first page of a task to the guide of those who do it. */
export const guideFor = (readers: 'probation officers' | 'programme staff' | 'comms teams'): Markup =>
  html`<p class="govuk-body"><a class="govuk-link" href="/help/for-${readers.replace(' ', '-')}" target="_blank" rel="noopener">Help for ${readers} (opens in a new tab)</a></p>`

const BUILT = fileURLToPath(new URL('../web/help', import.meta.url))

/** None before there was a build. */
function readGuides(folder: string): Guides {
  const file = join(folder, 'guides.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function showHelp(desk: Desk, context: Context, guides: Guides): Response {
  const content = html`${heading('Help')}
<ul class="govuk-list govuk-list--spaced">${Object.entries(guides).map(([topic, { title }]) => html`<li><a class="govuk-link" href="/help/${topic}">${title}</a></li>`)}<li><a class="govuk-link" href="/keep">Keeping your work</a></li></ul>`
  return show(desk, context, { title: 'Help', address: '/help', content })
}

function showGuide(desk: Desk, context: Context, topic: string, guide: Guide): Response {
  const content = html`${heading(guide.title)}${trusted(guide.html)}`
  const title = guide.title.replace(/:.*$/, '')
  return show(desk, context, { title, address: `/help/${topic}`, content, back: backLink('/help') })
}
