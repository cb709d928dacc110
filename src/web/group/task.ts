import type { Context, Hono } from 'hono'
import { recordSession } from '../../case/group/recording.ts'
import type { Session } from '../../case/record.ts'
import { today } from '../../today.ts'
import { ADDRESS, type Desk, plainProblems, tryRead } from '../desk.ts'
import { type Form, readForm } from '../form/form.ts'
import type { Problem } from '../page.ts'
import type { TypedPage } from '../state/typed.ts'
import { KEEP, showOpen } from '../tab-pages.ts'
import { FIELDS, firstAnswers, readRecord } from './answers.ts'
import { addSession, CHOOSE, NEW_SESSION, showChoose } from './choose-page.ts'
import { isDownload, send } from './downloads.ts'
import { type Everybody, readEverybody } from './everybody.ts'
import { answerImport } from './import.ts'
import { QUESTION_PAGES, showImport } from './import-page.ts'
import { showNext } from './next-page.ts'
import { say } from './phrases.ts'
import { recordPage, showRecord } from './record-page.ts'
import { showChanges, showRecorded } from './recorded-page.ts'
import { askedIn, sessionAt } from './sessions.ts'
import { readStart, showStart } from './start.ts'
import { type GroupState, readGroupState, sealedGroup, withTyped } from './state.ts'

/** The pages on which the staff of a group work. Each form goes to the page it stands on, whose answer is the next page. */
export function addGroupTask(app: Hono, desk: Desk): void {
  app.get('/group', (context) => showStart(desk, context))
  app.get('/group/start', (context) => context.redirect('/group', 303))
  app.get('/group/*', (context) => showOpen(desk, context, '/group'))
  app.post('/group/start', async (context) => {
    const form = await readForm(context)
    const read = await readStart(desk, form)
    if ('problems' in read) return showStart(desk, context, form, read.problems)
    return showNext(desk, context, read.state, readEverybody(desk.resources, read.state))
  })
  app.post('/group/*', async (context) => {
    const form = await readForm(context)
    const before = readGroupState(desk, context, form)
    const page = context.req.path.slice('/group/'.length)
    const state = withFields(before, page, form)
    if (context.req.header(KEEP) !== undefined) {
      context.header(ADDRESS, context.req.path)
      return context.json({ state: sealedGroup(desk, context, state) })
    }
    const everybody = readEverybody(desk.resources, state)
    return answer({ desk, context, form, state, everybody, page }, form.text('go') || 'next')
  })
}

const isImport = (page: string) => page === 'import' || page.startsWith('import/')

interface Visit {
  desk: Desk
  context: Context
  form: Form
  /** With what the page's fields say. */
  state: GroupState
  everybody: Everybody
  page: string
}

async function answer(visit: Visit, go: string): Promise<Response> {
  const { desk, context, form, state, everybody, page } = visit
  if (isDownload(go)) return send(desk, context, state, everybody, go)
  if (go === 'show' && !isImport(page)) return goTo(visit, page)
  if (go.startsWith('to:')) return goTo(visit, go.slice('to:'.length))
  if (page === CHOOSE) return choose(visit, go)
  if (isImport(page)) return answerImport(visit, page.slice('import/'.length), go)
  const { session, step } = placeOf(page, everybody)
  if (session === undefined) return showNext(desk, context, state, everybody)
  if (step === 'changes' && go === 'take') return record(visit, session, true)
  if (step !== '') return goTo(visit, page)
  if (go === 'all')
    return showRecord(desk, context, forAll(state, everybody, session, form.text('all')), everybody, session)
  return record(visit, session, false)
}

/** The page itself, with what the group holds by now. */
function goTo({ desk, context, state, everybody }: Visit, page: string): Response {
  if (page === 'start') return showStart(desk, context)
  if (page === 'import') return showImport(desk, context, state, everybody)
  if (page === CHOOSE) return showChoose(desk, context, state, everybody)
  const { session, step } = placeOf(page, everybody)
  if (session === undefined) return showNext(desk, context, state, everybody)
  if (step === 'done') return showRecorded(desk, context, state, everybody, session)
  return showRecord(desk, context, state, everybody, session)
}

/** `record/1a2b3c4d/done`: the session, and which of its pages. */
function placeOf(page: string, { group }: Everybody): { session: Session | undefined; step: string } {
  const [, hash = '', step = ''] = /^record\/([\da-f]{8})(?:\/(\w+))?$/.exec(page) ?? []
  return { session: sessionAt(group, hash), step }
}

function choose(visit: Visit, go: string): Response {
  const { desk, context, form, state, everybody } = visit
  if (go === 'add') {
    const added = addSession(desk, state, everybody, form)
    if ('problems' in added) return showChoose(desk, context, state, everybody, added.problems)
    const next = { ...withTyped(state, CHOOSE, {}), group: added.group }
    const all = readEverybody(desk.resources, next)
    const session = all.group.schedule.sessions.find(({ id }) => id === added.id)
    if (session === undefined) throw new Error('a session that was added is not there')
    return showRecord(desk, context, next, all, session)
  }
  const session = sessionAt(everybody.group, form.text('session'))
  if (session !== undefined) return showRecord(desk, context, state, everybody, session)
  const words = desk.resources.language().say(say('group-pages/select-session'))
  return showChoose(desk, context, state, everybody, [{ words, field: 'fsession' }])
}

/** @param confirmed whether what was recorded before and is to be otherwise was shown */
function record({ desk, context, state, everybody }: Visit, session: Session, confirmed: boolean): Response {
  const asked = askedIn(everybody, session)
  const page = recordPage(session)
  const typed = state.typed[page] ?? {}
  const { people, changed, problems } = readRecord(
    asked,
    session,
    typed,
    everybody.day,
    desk.resources.language(),
  )
  const again = (wrong: readonly Problem[]) => showRecord(desk, context, state, everybody, session, wrong)
  if (problems.length > 0) return again(problems)
  if (changed.length > 0 && !confirmed) return showChanges(desk, context, state, everybody, session, changed)
  const next = {
    ...withTyped(state, page, {}),
    group: recordSession(state.group, session.id, people, today()),
  }
  const read = tryRead(() => readEverybody(desk.resources, next))
  if (read.value === null) return again(plainProblems(read.issues, null))
  return showRecorded(desk, context, next, read.value, session)
}

/** The state with what a page's fields say. Those of other pages stay. */
function withFields(state: GroupState, page: string, form: Form): GroupState {
  const fields = (names: Iterable<string>): TypedPage =>
    Object.fromEntries([...names].filter((name) => form.has(name)).map((name) => [name, form.text(name)]))
  if (page === CHOOSE) return form.has('date-day') ? withTyped(state, page, fields(NEW_SESSION)) : state
  if (QUESTION_PAGES.includes(page)) {
    const asked = form.names().filter((name) => /^(?:mark|who|heading)-\d+$|^dates$|^module$/.test(name))
    return asked.length === 0 ? state : withTyped(state, page, fields(asked))
  }
  if (!/^record\/[\da-f]{8}$/.test(page)) return state
  const keys = (state.group.people ?? []).map(({ key }) => key)
  const sent = form.names().filter((name) => keys.some((key) => name.startsWith(`${key}-`)))
  return sent.length === 0 ? state : withTyped(state, page, fields(sent))
}

/** Everybody with one outcome, on the page alone: nothing is recorded yet. */
function forAll(state: GroupState, everybody: Everybody, session: Session, outcome: string): GroupState {
  const asked = askedIn(everybody, session)
  const first = Object.assign({}, ...asked.map(firstAnswers))
  const all = outcome === '' ? [] : asked.map(({ person }) => [FIELDS.what(person.key), outcome])
  const page = recordPage(session)
  return withTyped(state, page, { ...first, ...state.typed[page], ...Object.fromEntries(all) })
}
