import type { Context, Hono } from 'hono'
import type { GroupInput } from '../../case/group/shape.ts'
import { ADDRESS, type Desk, tryRead } from '../desk.ts'
import { readForm } from '../form/form.ts'
import { IN_FILE, KEEP, showOpen } from '../tab-pages.ts'
import { CHOOSE, showChoose } from './choose-page.ts'
import { isDownload, send, sendSet } from './downloads.ts'
import { withFields, withoutUntouched } from './entered.ts'
import { readEverybody } from './everybody.ts'
import { answerImport } from './import.ts'
import { showImport } from './import-page.ts'
import { showNext } from './next-page.ts'
import { showPeople, viewOf } from './people-page.ts'
import { answerPerson, personPage, showPerson } from './person.ts'
import { say } from './phrases.ts'
import { answerQuestion } from './question-answers.ts'
import { showGroupQuestion } from './question-page.ts'
import { answerSession, showSession, wordsNow } from './recording.ts'
import { chosenIn, showReports } from './reports-page.ts'
import { groupInTab } from './saving.ts'
import { readSeenFrom, SEEN_FROM, showSeenFrom } from './seen-from-page.ts'
import { readStart, showStart } from './start.ts'
import { type GroupState, markOfGroup, readGroupState, sealedGroup } from './state.ts'
import { answerUnread } from './unread-page.ts'
import type { Visit } from './visit.ts'

/** The pages on which the staff of a group work. Each form goes to the page it stands on, whose answer is the next page. */
export function addGroupTask(app: Hono, desk: Desk): void {
  app.get('/group', (context) => showStart(desk, context))
  app.get('/group/start', (context) => context.redirect('/group', 303))
  app.get('/group/*', (context) => showOpen(desk, context, '/group', 'group'))
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
      const kept = {
        ...{ state: sealedGroup(desk, context, state), mark: markOfGroup(state) },
        file: groupInTab(context, state),
      }
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

/** What was done last can be taken back until something else is. */
const isDone = (go: string) => !isDownload(go) && go !== 'undo' && go !== 'show'

const isImport = (page: string) => page === 'import' || page.startsWith('import/')

async function answer(visit: Visit, go: string): Promise<Response> {
  const { desk, context, state, everybody, page } = visit
  if (page === 'reports' && (go === 'set' || go === 'set:rest')) return sendSet(visit, go === 'set:rest')
  if (isDownload(go)) return send(desk, context, state, everybody, go)
  if (go === 'undo' && state.undo != null) return takeBack(visit, state.undo.group)
  if (go === 'show' && !isImport(page)) return goTo(visit, page)
  if (go.startsWith('to:')) return goTo(visit, go.slice('to:'.length))
  if (page === 'people' && go.startsWith('view')) return goTo(visit, page)
  if (page === SEEN_FROM && go === 'seen') return seeFrom(visit)
  if (isImport(page)) return answerImport(visit, page.slice('import/'.length), go)
  const asked = answerQuestion(visit, go)
  if (asked !== null) return asked
  return page === CHOOSE || page.startsWith('record/')
    ? answerSession(visit, go)
    : showNext(desk, context, state, everybody)
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
  return showSession(visit, page)
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
