import type { Context, Hono } from 'hono'
import { readAudit } from '../audit-choice.ts'
import { ADDRESS, type Desk, download, tryRead } from '../desk.ts'
import { MOST_BLANK } from '../form/filled.ts'
import { type Form, readForm } from '../form/form.ts'
import { namesOn } from '../form/names.ts'
import type { Given, Question } from '../questions/question.ts'
import { fileName, fileText } from '../state/file.ts'
import { readState, type State, sealedState } from '../state/state.ts'
import { isWritten, WRITTEN } from '../state/written.ts'
import { IN_FILE, KEEP, showOpen } from '../tab-pages.ts'
import { criteriaBeside } from './criteria.ts'
import { DECIDING, decisionRecorded, findingAt, keptDecision, readDecision, showDecision } from './decide.ts'
import { givenOf } from './given.ts'
import { LIST, markOfCase, SEEN_FROM, WHOLE } from './identity.ts'
import { askedOf, showList } from './list.ts'
import { showOutcome } from './outcome.ts'
import { showCheck, showQuestion } from './pages.ts'
import { sendDocument, showPreview } from './preview.ts'
import { questionAfter, questionBefore } from './progress.ts'
import { readPage } from './read-page.ts'
import { documentLeft, ledFrom, leftFrom, withoutReturn } from './returning.ts'
import { readSeenFrom, showSeenFrom } from './seen-from.ts'
import { signOnPage } from './sign.ts'
import { NAME } from './sign-panel.ts'
import { assessState } from './stand.ts'
import { readStart, showStart } from './start.ts'
import { withoutStray } from './strays.ts'
import { CASE_PATH, questionsFor, type Task, taskAt } from './tasks.ts'
import { wasTold } from './told.ts'

/** The pages of a case that stands alone. Each form goes to the page it stands on, whose answer is the next page. */
export function addCasePages(app: Hono, desk: Desk): void {
  for (const old of ['/suitability', '/report'])
    for (const each of [old, `${old}/*`]) app.get(each, (context) => context.redirect(CASE_PATH, 303))
  app.get(CASE_PATH, (context) => showStart(desk, context))
  app.get(`${CASE_PATH}/start`, (context) => context.redirect(CASE_PATH, 303))
  app.get(`${CASE_PATH}/*`, (context) => showOpen(desk, context, CASE_PATH))
  app.post(`${CASE_PATH}/start`, async (context) => {
    const form = await readForm(context)
    const read = await readStart(desk, context, form)
    if ('problems' in read) return showStart(desk, context, form, read.problems)
    if (read.asInFile) context.header(IN_FILE, markOfCase(desk, read.state))
    return showList(desk, context, taskAt(CASE_PATH, read.state.documents), read.state)
  })
  app.post(`${CASE_PATH}/*`, async (context) => {
    const form = await readForm(context)
    const place = placeIn(context.req.path.slice(CASE_PATH.length + 1))
    return answerCasePage({ desk, context, form, state: readState(desk, context, form), ...place }, CASE_PATH)
  })
}

/** Which of a case's pages it is, by what stands behind the case in its address. */
export interface Place {
  page: string
  /** What the address of a decision, or of a preview, names: a finding by its mark, or the document. Empty on other pages. */
  about: string
}

export function placeIn(rest: string): Place {
  const [, kind, about = ''] = /^(decide|preview)\/([^/]+)$/.exec(rest) ?? []
  return { page: kind ?? rest, about }
}

/** Answers what was sent from a page of a case, wherever that stands. @param path before the addresses of its pages */
export async function answerCasePage(sent: Omit<Visit, 'task'>, path: string): Promise<Response> {
  const { context, form, state, page, about } = sent
  const document = page === 'preview' && isWritten(about) ? about : documentLeft(state)
  const visit = { ...sent, task: taskAt(path, state.documents, document) }
  if (context.req.header(KEEP) !== undefined) return keep(visit)
  return form.text('go') === 'show' ? showAgain(visit) : answer(visit)
}

/** The page itself, with what the case holds by now: nothing is sent with it. */
async function showAgain(visit: Visit): Promise<Response> {
  const { desk, state, page } = visit
  if (page !== 'decide') return goTo(visit, state, `to:${page}`)
  const { value: stand } = tryRead(() => assessState(desk, state))
  const finding = stand && findingAt(visit.about, stand)
  return goTo(visit, state, finding === null ? 'to:stand' : `decide:${finding}`)
}

/** What was entered so far, taken into the state that the tab holds; the page stays as it is. */
async function keep(visit: Visit): Promise<Response> {
  const { desk, context, task, state, page } = visit
  const question = questionsFor(givenOf(desk, state)).find(({ id }) => id === page)
  const kept = question === undefined ? begun(visit) : (await readPage(visit, question)).state
  const criteria = question && criteriaBeside(desk, task, kept, question)
  context.header(ADDRESS, context.req.path)
  return context.json({
    state: sealedState(desk, context, kept),
    mark: markOfCase(desk, kept),
    ...(criteria && { criteria: criteria.toString() }),
  })
}

export interface Visit extends Place {
  desk: Desk
  context: Context
  task: Task
  form: Form
  state: State
}

async function answer(visit: Visit): Promise<Response> {
  const { desk, context, task, form, state, page } = visit
  const go = form.text('go') || 'next'
  const question = questionsFor(givenOf(desk, state)).find(({ id }) => id === page)
  if (question !== undefined) return answerQuestion(visit, question, go)
  if (page === 'decide' && go === 'next') {
    const finding = form.text('finding')
    const read = readDecision(desk, task, state, finding, form)
    if ('state' in read) return afterDeciding(visit, read.state)
    const kept = begun(visit)
    return (
      showDecision(desk, context, task, kept, finding, form, read.problems) ??
      outcomeOrCheck(desk, context, task, kept)
    )
  }
  if (page === SEEN_FROM && go === 'next') {
    const read = readSeenFrom(state, form, desk.resources.language())
    if ('state' in read) return outcomeOrCheck(desk, context, task, read.state)
    return showSeenFrom(desk, context, task, state, form, read.problems)
  }
  if (page === 'download') return sendDocument(desk, context, task, state, go, readAudit(form))
  if (signs(page, go, form)) return signOnPage(desk, context, task, state, form)
  return goTo(visit, begun(visit), go)
}

/** Back to where somebody came from: the statement on the preview, or the outcome. */
function afterDeciding({ desk, context, task }: Visit, state: State): Promise<Response> {
  return state.from === undefined
    ? outcomeOrCheck(desk, context, task, state)
    : showPreview(desk, context, task, state, [], decisionRecorded(desk, state))
}

/** The state with a decision that stands on the page and isn't recorded yet. */
const begun = ({ desk, task, state, form, page }: Visit): State =>
  page === 'decide' ? keptDecision(desk, task, state, form.text('finding'), form) : state

/** The Enter key in the name's field signs as well. */
const signs = (page: string, go: string, form: Form) =>
  go === 'sign' || (['preview', 'sign'].includes(page) && go === 'next' && form.text(NAME) !== '')

/** Where a button leads: a question, a page, a file to keep. */
export async function goTo(
  visit: Pick<Visit, 'desk' | 'context' | 'task'>,
  before: State,
  go: string,
): Promise<Response> {
  const { desk, context, task } = visit
  const led = ledFrom(go)
  if (led !== null) return goTo(visit, leftFrom(before, task.kind, led.place), led.go)
  if (go === 'save') return saveCase(desk, context, before)
  if (go === `to:${WHOLE}` && desk.within !== undefined) return desk.within.leave(context, before)
  const questions = questionsFor(givenOf(desk, before))
  const question = questions.find(({ id }) => go === `to:${id}`)
  if (question !== undefined) return showQuestion(desk, context, task, before, question)
  if (go.startsWith('decide:') || go.startsWith(`to:${DECIDING}`)) return goDecide(visit, before, go)
  // Whoever goes anywhere else comes back no more.
  const state = withoutReturn(before)
  const written = WRITTEN.filter((kind) => state.documents.includes(kind) || go === `write:${kind}`)
  if (go.startsWith('write:'))
    return showList(desk, context, taskAt(task.path, written), { ...state, documents: written })
  const previewed = WRITTEN.find((kind) => go === `to:preview/${kind}`)
  if (previewed !== undefined) return showPreview(desk, context, { ...task, kind: previewed }, state)
  const cleared = withoutStray(go, state, questions)
  if (cleared !== null) return showCheck(desk, context, task, cleared)
  switch (go) {
    case 'to:stand':
      return outcomeOrCheck(desk, context, task, state)
    case `to:${LIST}`:
      return showList(desk, context, task, state)
    case `to:${SEEN_FROM}`:
      return showSeenFrom(desk, context, task, state)
    case 'to:preview':
      return showPreview(desk, context, task, state)
    default:
      return showCheck(desk, context, task, state)
  }
}

/** A decision by its finding's id, or one that was begun by the id of its page. */
async function goDecide(
  { desk, context, task }: Pick<Visit, 'desk' | 'context' | 'task'>,
  state: State,
  go: string,
): Promise<Response> {
  const begunPage = `to:${DECIDING}`
  if (!go.startsWith(begunPage)) {
    const page = showDecision(desk, context, task, state, go.slice('decide:'.length))
    return page ?? outcomeOrCheck(desk, context, task, withoutReturn(state))
  }
  const { value: stand } = tryRead(() => assessState(desk, state))
  const finding = stand && findingAt(go.slice(begunPage.length), stand)
  const page = finding === null ? null : showDecision(desk, context, task, state, finding)
  return page ?? showCheck(desk, context, task, withoutReturn(state))
}

/** A case with something still wrong has no outcome: its answers say what. */
async function outcomeOrCheck(desk: Desk, context: Context, task: Task, state: State): Promise<Response> {
  const { value: stand } = tryRead(() => assessState(desk, state))
  return stand === null
    ? showCheck(desk, context, task, state)
    : showOutcome(desk, context, task, state, stand)
}

function saveCase(desk: Desk, context: Context, state: State): Response {
  context.header(IN_FILE, markOfCase(desk, state))
  const { name, text } = desk.within?.file(state) ?? { name: fileName(state), text: fileText(state) }
  return download(context, name, 'application/json', text)
}

async function answerQuestion(visit: Visit, question: Question, go: string): Promise<Response> {
  const { desk, context, task, form, state } = visit
  const { state: given, problems } = await readPage(visit, question)
  const blank = form.count('blank', MOST_BLANK)
  const leaving = go === 'back' || go === 'save' || go.startsWith('to:')
  if (go === 'more' || go.startsWith('remove:')) {
    const more = go === 'more' ? furtherRows(question, givenOf(desk, given), blank) : 0
    return showQuestion(desk, context, task, given, question, { blank: more, told: [] })
  }
  // Whoever has seen what is wrong may leave it so.
  if (!leaving && !wasTold(problems, { question, given: givenOf(desk, state, blank), form }))
    return showQuestion(desk, context, task, given, question, { blank, told: problems })
  // Whoever looks at a page and leaves it empty has answered nothing.
  const names = namesOn(question, givenOf(desk, state, blank), form.count('rows', 200))
  const isGiven = go === 'next' || names.some(({ name }) => form.text(name) !== '')
  const kept = isGiven ? { ...given, answered: [...new Set([...given.answered, question.id])] } : given
  if (kept.from !== undefined && (go === 'back' || go === 'next'))
    return showPreview(desk, context, task, kept)
  if (go === 'back') return goBack(visit, kept, question)
  if (go !== 'next') return goTo(visit, kept, go)
  const fromCheck = kept.answered.includes('check')
  const { value: stand } = tryRead(() => assessState(desk, kept))
  const asked = askedOf(desk, task, kept, stand)
  const after = questionAfter({
    task,
    state: kept,
    given: givenOf(desk, kept),
    question,
    asked: asked?.pages ?? null,
  })
  if (after !== null && (!fromCheck || isNew(after, kept, state, visit)))
    return showQuestion(desk, context, task, kept, after)
  return fromCheck ? showCheck(desk, context, task, kept) : showList(desk, context, task, kept)
}

function furtherRows({ grid }: Question, given: Given, blank: number): number {
  if (grid === undefined) return 1
  return grid(given).rows(given.draft).length === 0 ? Math.min(MOST_BLANK, blank + 5) : 5
}

/** After the answers were checked one question is asked at a time, and what only that answer brought up. */
function isNew(after: Question, kept: State, before: State, { desk }: Visit): boolean {
  return (
    !kept.answered.includes(after.id) &&
    !questionsFor(givenOf(desk, before)).some(({ id }) => id === after.id)
  )
}

function goBack(visit: Visit, state: State, question: Question): Response | Promise<Response> {
  const { desk, context, task } = visit
  if (state.answered.includes('check')) return showCheck(desk, context, task, state)
  const before = questionBefore({ task, given: givenOf(desk, state), question })
  return before === null
    ? showList(desk, context, task, state)
    : showQuestion(desk, context, task, state, before)
}
