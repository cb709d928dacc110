import type { Context, Hono } from 'hono'
import { recordSession } from '../../case/group/recording.ts'
import type { GroupInput } from '../../case/group/shape.ts'
import type { Session } from '../../case/record.ts'
import { today } from '../../today.ts'
import { ADDRESS, type Desk, download, plainProblems, tryPerform, tryRead } from '../desk.ts'
import { idOf } from '../form/fields.ts'
import { type Form, readForm } from '../form/form.ts'
import type { Problem } from '../page.ts'
import { IN_FILE, KEEP, showOpen } from '../tab-pages.ts'
import { firstAnswers, readRecord } from './answers.ts'
import { addSession, CHOOSE, showChoose } from './choose-page.ts'
import { isDownload, send } from './downloads.ts'
import { forAll, withFields, withoutUntouched } from './entered.ts'
import { type Everybody, readChanged, readEverybody } from './everybody.ts'
import { answerImport } from './import.ts'
import { showImport } from './import-page.ts'
import type { GroupJob } from './make.ts'
import { withoutMapping } from './mappings.ts'
import { showNext } from './next-page.ts'
import { showPeople, viewOf } from './people-page.ts'
import { answerPerson, type PersonVisit, personPage, showPerson } from './person.ts'
import { say } from './phrases.ts'
import { readGroupQuestion, showGroupQuestion } from './question-page.ts'
import { countWords, recordPage, showRecord } from './record-page.ts'
import { showChanges, showRecorded } from './recorded-page.ts'
import { chosenIn, showReports, wantedOf } from './reports-page.ts'
import { readSeenFrom, SEEN_FROM, showSeenFrom } from './seen-from-page.ts'
import { askedIn, sessionAt } from './sessions.ts'
import { readStart, showStart } from './start.ts'
import { fileName, type GroupState, markOfGroup, readGroupState, sealedGroup, withTyped } from './state.ts'
import { answerUnread } from './unread-page.ts'

/** The pages on which the staff of a group work. Each form goes to the page it stands on, whose answer is the next page. */
export function addGroupTask(app: Hono, desk: Desk): void {
  app.get('/group', (context) => showStart(desk, context))
  app.get('/group/start', (context) => context.redirect('/group', 303))
  app.get('/group/*', (context) => showOpen(desk, context, '/group'))
  app.post('/group/start', async (context) => {
    const form = await readForm(context)
    const read = await readStart(desk, context, form)
    if ('problems' in read) return showStart(desk, context, form, read.problems)
    if (form.text('begin') === 'file') context.header(IN_FILE, markOfGroup(read.state))
    const { state } = read
    const everybody = readEverybody(desk.resources, state)
    const brings = form.text('begin') === 'new' && (form.file('register') ?? form.file('case')) !== null
    return brings
      ? answerImport({ desk, context, form, state, everybody }, '', 'next')
      : showNext(desk, context, state, everybody)
  })
  app.post('/group/*', async (context) => {
    const form = await readForm(context)
    const before = readGroupState(desk, context, form)
    const page = context.req.path.slice('/group/'.length)
    const go = form.text('go') || 'next'
    const whose = personPage(page)
    if (whose !== null) {
      const visit = { desk, context, state: { ...before, undo: null }, leave }
      return answerPerson(visit, form, whose) ?? leave(visit.context, before)
    }
    const state = withFields(desk, isDone(go) ? { ...before, undo: null } : before, page, form)
    if (context.req.header(KEEP) !== undefined) {
      context.header(ADDRESS, context.req.path)
      const kept = { state: sealedGroup(desk, context, state), mark: markOfGroup(state) }
      return context.json({ ...kept, words: wordsNow(desk, state, page) })
    }
    const read = tryRead(() => readEverybody(desk.resources, state))
    if (read.value === null) return answerUnread({ desk, context, state, leave }, go, read.issues)
    const entered = withoutUntouched(state, read.value, page)
    return answer({ desk, context, form, state: entered, everybody: read.value, page, leave }, go)
  })
  const leave = (context: Context, state: GroupState) => {
    const read = tryRead(() => readEverybody(desk.resources, state))
    if (read.value === null) return answerUnread({ desk, context, state, leave }, 'next', read.issues)
    return showNext(desk, context, state, read.value)
  }
}

/** What the page says by now of what was entered on it. */
function wordsNow(desk: Desk, state: GroupState, page: string): Record<string, string> {
  if (!page.startsWith('record/')) return {}
  const { value: everybody } = tryRead(() => readEverybody(desk.resources, state))
  const { session } = everybody === null ? { session: undefined } : placeOf(page, everybody)
  if (everybody === null || session === undefined) return {}
  return { record: countWords(desk, askedIn(everybody, session), session, state.typed[page]) }
}

/** What was done last can be taken back until something else is. */
const isDone = (go: string) => !isDownload(go) && go !== 'undo' && go !== 'show'

const isImport = (page: string) => page === 'import' || page.startsWith('import/')

interface Visit {
  desk: Desk
  context: Context
  form: Form
  /** With what the page's fields say. */
  state: GroupState
  everybody: Everybody
  page: string
  leave: PersonVisit['leave']
}

async function answer(visit: Visit, go: string): Promise<Response> {
  const { desk, context, form, state, everybody, page } = visit
  if (page === 'reports' && (go === 'set' || go === 'set:rest')) return sendSet(visit, go === 'set:rest')
  if (isDownload(go)) return send(desk, context, state, everybody, go)
  if (go === 'undo' && state.undo != null) return takeBack(visit, state.undo.group)
  if (go === 'show' && !isImport(page)) return goTo(visit, page)
  if (go.startsWith('to:')) return goTo(visit, go.slice('to:'.length))
  if (page === 'people' && go.startsWith('view')) return goTo(visit, page)
  if (page === SEEN_FROM && go === 'seen') return seeFrom(visit)
  if (page === CHOOSE) return choose(visit, go)
  if (isImport(page)) return answerImport(visit, page.slice('import/'.length), go)
  const asked = answerQuestion(visit, go)
  if (asked !== null) return asked
  const { session, step } = placeOf(page, everybody)
  if (session === undefined) return showNext(desk, context, state, everybody)
  if (step === 'changes' && go === 'take') return record(visit, session, true)
  if (step !== '') return goTo(visit, page)
  if (go === 'all')
    return showRecord(desk, context, forAll(state, everybody, session, form.text('all')), everybody, session)
  return record(visit, session, false)
}

/** The page itself, with what the group holds by now. */
function goTo(visit: Visit, page: string): Response | Promise<Response> {
  const { desk, context, state, everybody } = visit
  // Another page's fields may have the same names.
  const own = visit.page === page ? visit.form : null
  const whose = personPage(page)
  if (whose !== null) return showPerson(visit, whose) ?? showNext(desk, context, state, everybody)
  if (page === 'import') return showImport(desk, context, state, everybody)
  if (page === CHOOSE) return showChoose(desk, context, state, everybody)
  if (page === SEEN_FROM) return showSeenFrom(desk, context, state, everybody)
  if (page === 'reports') return showReports(desk, context, state, everybody, own && chosenIn(own))
  if (page === 'people') {
    const by = /^view:(\w+)$/.exec(own?.text('go') ?? '')?.[1] ?? own?.text('by') ?? ''
    const view = viewOf({ module: own?.text('module') ?? '', by })
    return showPeople(desk, context, state, everybody, view)
  }
  const question = showGroupQuestion(desk, context, state, everybody, page)
  if (question !== null) return question
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

function seeFrom({ desk, context, form, state, everybody }: Visit): Response {
  const read = readSeenFrom(desk, state, everybody, form)
  if ('problems' in read) return showSeenFrom(desk, context, state, everybody, read.problems)
  return showNext(desk, context, read.state, readEverybody(desk.resources, read.state))
}

/** The group as it was before what was done last. */
function takeBack({ desk, context, state, leave }: Visit, group: GroupInput): Response | Promise<Response> {
  const told = desk.resources.language().say(say('group-pages/done-undone'))
  return leave(context, { ...state, group, undo: { group: state.group, told } })
}

/** A page that asks something about the group itself; null: this is none. */
function answerQuestion(visit: Visit, go: string): Response | Promise<Response> | null {
  const { desk, context, form, state, everybody, page, leave } = visit
  const again = (more: Parameters<typeof showGroupQuestion>[5] = {}) =>
    showGroupQuestion(desk, context, state, everybody, page, more)
  if (go === 'more') return again({ more: 5 })
  const said = (message: Parameters<ReturnType<Desk['resources']['language']>['say']>[0]) =>
    desk.resources.language().say(message)
  const [kind, which = ''] = go.split(':')
  if (page === 'settings' && kind === 'forget') {
    const group = withoutMapping(state.group, Number(which))
    const told = said(say('group-pages/done-forgotten', { n: Number(which) + 1 }))
    return leave(context, { ...state, group, undo: { group: state.group, told } })
  }
  if (page.startsWith('people/') && go === 'remove') {
    const key = page.slice('people/'.length)
    const gone = everybody.people.find((person) => person.key === key)?.record.person.name ?? key
    const group = { ...state.group, people: (state.group.people ?? []).filter((each) => each.key !== key) }
    const told = said(say('group-pages/done-removed', { name: gone }))
    return leave(context, { ...state, group, undo: { group: state.group, told } })
  }
  const shown = again()
  if (shown === null || go !== 'next') return shown
  const read = readGroupQuestion(desk, state, everybody, page, form)
  if ('problems' in read) return again({ problems: read.problems })
  const undo = { group: state.group, told: said(say('group-pages/done-settings')) }
  return leave(context, { ...read.state, undo })
}

/** One zip of what is ticked; or the page, with what keeps any of it from being final. */
async function sendSet({ desk, context, form, state, everybody }: Visit, leaves: boolean): Promise<Response> {
  const chosen = chosenIn(form)
  if (chosen === null) return showReports(desk, context, state, everybody)
  const read = wantedOf(desk, everybody, chosen, leaves)
  if ('problems' in read) return showReports(desk, context, state, everybody, chosen, read.problems)
  const { format, final } = chosen
  const job: GroupJob = {
    ...{ output: 'group-set', group: state.group, asOf: state.asOf, at: null, session: null, format },
    ...{ final, leaves, wanted: read.wanted },
  }
  const { made, problems } = await tryPerform(desk, job, 'made')
  if (made === undefined) return showReports(desk, context, state, everybody, chosen, problems)
  return download(
    context,
    `${fileName(everybody.group, 'reports')}-${state.asOf}.zip`,
    'application/zip',
    made,
  )
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
  return showChoose(desk, context, state, everybody, [{ words, field: idOf('session') }])
}

/** What was entered of a session so far. */
function readOf({ desk, state, everybody }: Visit, session: Session) {
  const asked = askedIn(everybody, session)
  const typed =
    state.typed[recordPage(session)] ?? Object.assign({}, ...asked.map((each) => firstAnswers(each, session)))
  return readRecord(asked, session, typed, everybody.day, desk.resources.language())
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
    group: recordSession(state.group, session.id, people, today(), state.asOf),
  }
  const read = tryRead(() => readChanged(desk.resources, next, everybody))
  if (read.value === null) return again(plainProblems(desk, read.issues, null))
  return showRecorded(desk, context, next, read.value, session)
}
