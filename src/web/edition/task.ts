import type { Context, Hono } from 'hono'
import { fileName } from '../../batch/file-name.ts'
import { parseJson } from '../../case/json-text.ts'
import { LAYOUTS } from '../../document/tree.ts'
import { InputError } from '../../errors.ts'
import { comesAs, isCarried, nameAlone } from '../../forms.ts'
import { chooseToday, isDate, today } from '../../today.ts'
import { EDITION_DOCUMENTS } from '../../wording/compose.ts'
import { type AuditChoice, readAudit } from '../audit-choice.ts'
import { noSeenFrom } from '../case/seen-from.ts'
import { ADDRESS, type Desk, download, isFormat, plainProblems, TYPES, tryPerform, tryRead } from '../desk.ts'
import { postedDate } from '../form/answers.ts'
import { objectIn, textAt } from '../form/draft.ts'
import { idOf } from '../form/fields.ts'
import { type Form, readFile, readForm } from '../form/form.ts'
import { writeDate } from '../form/written.ts'
import type { Problem } from '../page.ts'
import type { Job } from '../serving/work.ts'
import { opened, sealed } from '../state/state.ts'
import { typedIn } from '../state/typed.ts'
import { IN_FILE, KEEP, showOpen } from '../tab-pages.ts'
import { ANY_PREVIEW, CHOICE, CONTACTS, DOWNLOAD, HOME } from './addresses.ts'
import { FROM, placeIn } from './beside.ts'
import { type Choice, changedEdition, textOf } from './choice.ts'
import { showChoice, showChoiceAgain } from './choice-page.ts'
import { type Details, detailsOf, readOwnEdition, withDetails } from './file.ts'
import { editionInTab, fileOf, markOfEdition, markOfFile } from './frame.ts'
import { showDetails, showEditionPreview } from './pages.ts'
import { readDetails } from './read-details.ts'

/** The pages on which a comms team makes an edition's own documents. */
export function addEditionTask(app: Hono, desk: Desk): void {
  // Where they stood before.
  app.get('/leaflet/*', (context) => context.redirect(HOME, 303))
  app.get(HOME, (context) => showChoice(desk, context))
  for (const page of [CHOICE, CONTACTS, DOWNLOAD, ANY_PREVIEW])
    app.get(page, (context) => showOpen(desk, context, HOME, 'edition'))
  app.post(HOME, async (context) => {
    const form = await readForm(context)
    return answerChoice(desk, context, form, null)
  })
  app.post(CHOICE, async (context) => {
    const form = await readForm(context)
    const before = readCarried(desk, context, form)
    return form.text('go') === 'show'
      ? showChoiceAgain(desk, context, before)
      : answerChoice(desk, context, form, before)
  })
  app.post(CONTACTS, async (context) => {
    const form = await readForm(context)
    const choice = readCarried(desk, context, form)
    const from = placeIn(form.text(FROM))
    if (form.text('go') === 'show') return showDetails(desk, context, choice)
    const { choice: next, problems } = readDetails(desk, choice, form)
    if (problems.length > 0 && form.text('go') === 'next' && context.req.header(KEEP) === undefined)
      return showDetails(desk, context, next, problems, from)
    return goTo(desk, context, next, form, () => preview(desk, context, next))
  })
  app.post(ANY_PREVIEW, async (context, next) => {
    const kind = EDITION_DOCUMENTS.find((each) => each === context.req.param('document'))
    if (kind === undefined) return next()
    const form = await readForm(context)
    const before = readCarried(desk, context, form)
    const layout = LAYOUTS.find((each) => form.text('go') === `layout:${each}`) ?? before.layout
    const choice = { ...before, kind, layout: comesAs(kind, layout, 'pdf') ? layout : ('a4' as const) }
    return goTo(desk, context, choice, form, () => preview(desk, context, choice))
  })
  app.post(DOWNLOAD, async (context) => {
    const form = await readForm(context)
    const choice = readCarried(desk, context, form)
    const go = form.text('go')
    return goTo(desk, context, choice, form, () =>
      isFormat(go)
        ? sendDocument(desk, context, choice, go, readAudit(form))
        : preview(desk, context, choice),
    )
  })
}

/** Where a button leads from any page. @param onwards where the page's own lead */
function goTo(
  desk: Desk,
  context: Context,
  choice: Choice,
  form: Form,
  onwards: () => Response | Promise<Response>,
): Response | Promise<Response> {
  if (context.req.header(KEEP) !== undefined) return keep(desk, context, choice)
  const [go = '', from = ''] = form.text('go').split('@')
  if (go === 'save') return sendEdition(desk, context, choice)
  if (go === 'back' || go === 'to:choice') return showChoiceAgain(desk, context, choice)
  if (go === 'to:details') return showDetails(desk, context, choice, null, placeIn(from))
  // What can't be used yet comes first: no document has it.
  return Object.keys(choice.typed).length > 0 ? showDetails(desk, context, choice) : onwards()
}

/** What the page says is taken, where it can be; what was made of the edition before stays. */
async function answerChoice(
  desk: Desk,
  context: Context,
  form: Form,
  before: Choice | null,
): Promise<Response> {
  const read = await readChoice(desk, form, before)
  const choice = 'choice' in read ? read.choice : null
  const isLeaving = form.text('go') !== 'next' || context.req.header(KEEP) !== undefined
  if (before !== null && isLeaving)
    return goTo(desk, context, choice ?? before, form, () => showDetails(desk, context, choice ?? before))
  return 'problems' in read
    ? showChoice(desk, context, form, read.problems, before)
    : showDetails(desk, context, read.choice)
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
    const draft = detailsOf(own)
    const choice = { programme: edition.id, kind, layout, asOf, draft, typed: typedOf(form) }
    return { choice: { ...choice, own: isServers(desk, form.text('held'), draft, own) ? null : own } }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { problems: plainProblems(desk, error.issues, idOf('edition')) }
  }
}

/** Whether a file is an edition of the server with these details, as the page that it comes from says. */
const isServers = (desk: Desk, programme: string, details: Details, text: string): boolean =>
  desk.editions.editionIds().includes(programme) &&
  withDetails(textOf(desk, { own: null, programme }), details) === text

/** What comes with an edition's own file from a page that stood open. */
const typedOf = (form: Form) =>
  typedIn({ details: tryRead(() => parseJson(form.text('typed') || '{}', 'typed')).value }).details ?? {}

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

/** What was entered so far, taken into the state that the tab holds. */
function keep(desk: Desk, context: Context, choice: Choice): Response {
  context.header(ADDRESS, context.req.path)
  const state = sealed(desk, context, 'edition', choice)
  return context.json({
    ...{ state, mark: markOfEdition(desk, choice) },
    file: editionInTab(desk, context, choice),
  })
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

function sendEdition(desk: Desk, context: Context, choice: Choice): Response {
  context.header(IN_FILE, markOfFile(desk, choice))
  const { name, text } = fileOf(desk, choice)
  return download(context, name, 'application/yaml', text)
}

async function sendDocument(
  desk: Desk,
  context: Context,
  choice: Choice,
  format: Job['format'],
  audit: AuditChoice,
): Promise<Response> {
  const { programme, kind, layout } = choice
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
