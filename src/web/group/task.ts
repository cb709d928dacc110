import type { Context, Hono } from 'hono'
import { recordSession } from '../../case/group/recording.ts'
import type { Session } from '../../case/record.ts'
import { isDate, today } from '../../today.ts'
import { ADDRESS, type Desk, plainProblems, tryRead } from '../desk.ts'
import { postedDate, writeDate } from '../form/answers.ts'
import { idOf } from '../form/fields.ts'
import { type Form, readForm } from '../form/form.ts'
import type { Problem } from '../page.ts'
import { KEEP, showOpen } from '../tab-pages.ts'
import { readRecord } from './answers.ts'
import { addSession, CHOOSE, showChoose } from './choose-page.ts'
import { isDownload, send } from './downloads.ts'
import { forAll, withFields } from './entered.ts'
import { type Everybody, readEverybody } from './everybody.ts'
import { answerImport } from './import.ts'
import { showImport } from './import-page.ts'
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
  if (page === 'next' && go === 'seen') return seeFrom(visit)
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
function goTo(visit: Visit, page: string): Response {
  const { desk, context, state, everybody } = visit
  if (page === 'import') return showImport(desk, context, state, everybody)
  if (page === CHOOSE) return showChoose(desk, context, state, everybody)
  const { session, step } = placeOf(page, everybody)
  if (session === undefined) return showNext(desk, context, state, everybody)
  if (step === 'done') return showRecorded(desk, context, state, everybody, session)
  const { problems, changed } = readOf(visit, session)
  if (step === 'changes' && problems.length === 0 && changed.length > 0)
    return showChanges(desk, context, state, everybody, session, changed)
  return showRecord(desk, context, state, everybody, session)
}

/** `record/1a2b3c4d/done`: the session, and which of its pages. */
function placeOf(page: string, { group }: Everybody): { session: Session | undefined; step: string } {
  const [, hash = '', step = ''] = /^record\/([\da-f]{8})(?:\/(\w+))?$/.exec(page) ?? []
  return { session: sessionAt(group, hash), step }
}

/** The group on another day, where all that it holds was known by then. */
function seeFrom({ desk, context, form, state, everybody }: Visit): Response {
  const asOf = writeDate(postedDate(form, 'on')) ?? ''
  const told = (problems: Problem[]) => showNext(desk, context, state, everybody, problems)
  if (!isDate(asOf)) {
    const message = say('group-pages/date-unreal', { what: { text: 'Date' } })
    return told([{ words: desk.resources.language().say(message), field: idOf('on') }])
  }
  const read = tryRead(() => readEverybody(desk.resources, { ...state, asOf }))
  return read.value === null
    ? told(plainProblems(desk, read.issues, idOf('on')))
    : showNext(desk, context, { ...state, asOf }, read.value)
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

/** What was entered of a session so far. */
function readOf({ desk, state, everybody }: Visit, session: Session) {
  const typed = state.typed[recordPage(session)] ?? {}
  return readRecord(askedIn(everybody, session), session, typed, everybody.day, desk.resources.language())
}

/** @param confirmed whether what was recorded before and is to be otherwise was shown */
function record(visit: Visit, session: Session, confirmed: boolean): Response {
  const { desk, context, state, everybody } = visit
  const { people, changed, problems } = readOf(visit, session)
  const again = (wrong: readonly Problem[]) => showRecord(desk, context, state, everybody, session, wrong)
  if (problems.length > 0) return again(problems)
  if (changed.length > 0 && !confirmed) return showChanges(desk, context, state, everybody, session, changed)
  const next = {
    ...withTyped(state, recordPage(session), {}),
    group: recordSession(state.group, session.id, people, today()),
  }
  const read = tryRead(() => readEverybody(desk.resources, next))
  if (read.value === null) return again(plainProblems(desk, read.issues, null))
  return showRecorded(desk, context, next, read.value, session)
}
