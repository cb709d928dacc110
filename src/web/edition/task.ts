import type { Context, Hono } from 'hono'
import { fileName } from '../../batch/file-name.ts'
import { LAYOUTS } from '../../document/tree.ts'
import { InputError } from '../../errors.ts'
import { comesAs, isCarried, nameAlone } from '../../forms.ts'
import { chooseToday, isDate, today } from '../../today.ts'
import { EDITION_DOCUMENTS } from '../../wording/compose.ts'
import { type AuditChoice, readAudit } from '../audit-choice.ts'
import { noSeenFrom } from '../case/seen-from.ts'
import { ADDRESS, type Desk, download, isFormat, plainProblems, TYPES, tryPerform } from '../desk.ts'
import { postedDate, writeDate } from '../form/answers.ts'
import { objectIn, textAt } from '../form/draft.ts'
import { idOf } from '../form/fields.ts'
import { type Form, readFile, readForm } from '../form/form.ts'
import type { Problem } from '../page.ts'
import type { Job } from '../serving/work.ts'
import { opened, sealed } from '../state/state.ts'
import { typedIn } from '../state/typed.ts'
import { KEEP, showOpen } from '../tab-pages.ts'
import { type Choice, changedEdition, changedText, textOf } from './choice.ts'
import { detailsOf, readOwnEdition } from './file.ts'
import { showChoice, showChoiceAgain, showDetails, showEditionPreview } from './pages.ts'
import { readDetails } from './read-details.ts'

/** The pages on which a comms team makes an edition's own documents. */
export function addEditionTask(app: Hono, desk: Desk): void {
  for (const old of ['/leaflet', '/leaflet/*']) app.get(old, (context) => context.redirect('/edition', 303))
  app.get('/edition', (context) => showChoice(desk, context))
  app.get('/edition/start', (context) => context.redirect('/edition', 303))
  app.get('/edition/:page', (context) => showOpen(desk, context, '/edition'))
  app.post('/edition/start', async (context) => {
    const form = await readForm(context)
    const before = form.has('state') ? readCarried(desk, context, form) : null
    const read = await readChoice(desk, form, before)
    return 'problems' in read
      ? showChoice(desk, context, form, read.problems, before)
      : showDetails(desk, context, read.choice)
  })
  app.post('/edition/:page', async (context) => {
    const form = await readForm(context)
    const choice = readCarried(desk, context, form)
    const page = context.req.param('page')
    if (context.req.header(KEEP) !== undefined) return keep(desk, context, choice, form, page)
    if (form.text('go') === 'save') {
      const kept = page === 'details' ? readDetails(desk, choice, form).choice : choice
      return send(desk, context, kept, 'yaml', readAudit(form))
    }
    // What can't be used yet comes first: no document has it.
    if (page !== 'details' && Object.keys(choice.typed).length > 0) return showDetails(desk, context, choice)
    if (form.text('go') === 'show')
      return page === 'preview' ? preview(desk, context, choice) : showDetails(desk, context, choice)
    if (page === 'details') return answerDetails(desk, context, choice, form)
    if (page === 'download') return send(desk, context, choice, form.text('go'), readAudit(form))
    return form.text('go') === 'to:preview'
      ? preview(desk, context, choice)
      : showDetails(desk, context, choice)
  })
}

async function readChoice(
  desk: Desk,
  form: Form,
  before: Choice | null,
): Promise<{ choice: Choice } | { problems: Problem[] }> {
  const problems: Problem[] = []
  const want = <Word extends string>(
    name: string,
    known: readonly Word[],
    words: string,
  ): Word | undefined => {
    const found = known.find((each) => each === form.text(name))
    if (found === undefined) problems.push({ words, field: idOf(name) })
    return found
  }
  const file = form.file('edition')
  // Nothing else was chosen: the person's own edition stays.
  const own = file === null && form.text('programme') === '' ? (before?.own ?? null) : null
  const programme =
    file === null && own === null
      ? want('programme', desk.editions.editionIds(), 'Select a programme, or add your own edition file')
      : ''
  const kind = want('kind', EDITION_DOCUMENTS, 'Select a document')
  const layout = want('layout', LAYOUTS, 'Select a layout')
  const asOf = writeDate(postedDate(form, 'on')) ?? today()
  if (!isDate(asOf))
    problems.push({ words: desk.resources.language().say(noSeenFrom(asOf)), field: idOf('on') })
  if (kind !== undefined && layout !== undefined && !comesAs(kind, layout, 'pdf')) {
    problems.push({
      words: 'Select another layout: only the participant leaflet comes folded and in easy read',
      field: idOf('layout'),
    })
  }
  if (problems.length > 0 || kind === undefined || layout === undefined || programme === undefined)
    return { problems }
  if (before !== null && own !== null) return { choice: { ...before, kind, layout, asOf } }
  if (file === null) {
    if (before?.own === null && before.programme === programme)
      return { choice: { ...before, kind, layout, asOf } }
    const draft = detailsOf(textOf(desk, { own: null, programme }))
    return { choice: { programme, own: null, kind, layout, asOf, draft, typed: {} } }
  }
  try {
    const own = await readFile(file, file.name, '.yaml')
    const edition = readOwnEdition(own, file.name)
    return { choice: { programme: edition.id, own, kind, layout, asOf, draft: detailsOf(own), typed: {} } }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { problems: plainProblems(desk, error.issues, idOf('edition')) }
  }
}

function readCarried(desk: Desk, context: Context, form: Form): Choice {
  const held = opened(desk, context, 'edition', form)
  const text = (name: string) => textAt(held, `/${name}`)
  const own = text('own') || null
  const choice: Choice = {
    // Files are named by it, so it is the edition's own.
    programme: own === null ? text('programme') : readOwnEdition(own, 'edition').id,
    own,
    kind: EDITION_DOCUMENTS.find((each) => each === text('kind')) ?? 'participant-leaflet',
    layout: LAYOUTS.find((each) => each === text('layout')) ?? 'a4',
    asOf: chooseToday(text('asOf')),
    draft: objectIn(held.draft),
    typed: typedIn({ details: held.typed }).details ?? {},
  }
  textOf(desk, choice)
  return choice
}

async function answerDetails(desk: Desk, context: Context, choice: Choice, form: Form): Promise<Response> {
  const { choice: next, problems } = readDetails(desk, choice, form)
  if (form.text('go') === 'back') return showChoiceAgain(desk, context, next)
  if (form.text('go') === 'to:details') return showDetails(desk, context, next, problems)
  return problems.length > 0 ? showDetails(desk, context, next, problems) : preview(desk, context, next)
}

/** What was entered so far, taken into the state that the tab holds. */
function keep(desk: Desk, context: Context, choice: Choice, form: Form, page: string): Response {
  const kept = page === 'details' ? readDetails(desk, choice, form).choice : choice
  context.header(ADDRESS, context.req.path)
  return context.json({ state: sealed(desk, context, 'edition', kept) })
}

async function preview(desk: Desk, context: Context, choice: Choice): Promise<Response> {
  const { preview: result, problems } = await tryPerform(
    desk,
    jobOf(desk, choice, 'preview', 'pdf'),
    'preview',
  )
  return result === undefined
    ? showChoiceAgain(desk, context, choice, problems)
    : showEditionPreview(desk, context, choice, result)
}

async function send(
  desk: Desk,
  context: Context,
  choice: Choice,
  go: string,
  audit: AuditChoice,
): Promise<Response> {
  const { programme, kind, layout } = choice
  if (go === 'yaml')
    return download(context, `${programme}.yaml`, 'application/yaml', changedText(desk, choice))
  const format = isFormat(go) ? go : 'pdf'
  const job = { ...jobOf(desk, choice, 'file', format), audit }
  const { bytes, problems } = await tryPerform(desk, job, 'bytes')
  if (bytes === undefined) return showChoiceAgain(desk, context, choice, problems)
  const sheet = audit === 'sheet'
  // What a person takes home doesn't name the programme, in the name of its file either.
  const document = { kind, layout: sheet ? 'a4' : layout, format, ...(sheet && { sheet }) } as const
  const name = isCarried(kind) ? nameAlone(document) : fileName(programme, document)
  return download(context, name, TYPES[format], bytes)
}

function jobOf(desk: Desk, choice: Choice, output: Job['output'], format: Job['format']): Job {
  const { kind, layout, asOf } = choice
  return {
    output,
    subject: { edition: changedEdition(desk, choice) },
    asOf,
    kind,
    layout,
    format,
    final: false,
  }
}
