import type { Context, Hono } from 'hono'
import { readAudit } from '../audit-choice.ts'
import { ADDRESS, type Desk, tryRead } from '../desk.ts'
import { MOST_BLANK } from '../form/filled.ts'
import { type Form, readForm } from '../form/form.ts'
import { lengthsIn } from '../form/length.ts'
import { type Given, removable, removing } from '../questions/question.ts'
import { readState, type State, sealedState } from '../state/state.ts'
import { isWritten, WRITTEN } from '../state/written.ts'
import { IN_FILE, KEEP, showOpen } from '../tab-pages.ts'
import { showCheck } from './check.ts'
import { criteriaBeside } from './criteria.ts'
import {
  DECIDING,
  decisionRecorded,
  decisionTexts,
  findingAt,
  keptDecision,
  readDecision,
  showDecision,
} from './decide.ts'
import { givenOf } from './given.ts'
import { LIST, SEEN_FROM, WHOLE } from './identity.ts'
import { askedOf, showList } from './list.ts'
import { showOutcome } from './outcome.ts'
import { sendDocument, showPreview } from './preview.ts'
import { isAnyIncomplete, sectionAfter } from './progress.ts'
import { readPage } from './read-page.ts'
import { documentLeft, ledFrom, leftFrom, withoutReturn } from './returning.ts'
import { ASKED, narrativesOn, type Part, partsIn as partsOn } from './section-page.ts'
import { readSeenFrom, showSeenFrom } from './seen-from.ts'
import { ONWARD, onwardWords, type Shown, showSection } from './show-section.ts'
import { signOnPage } from './sign.ts'
import { NAME } from './sign-panel.ts'
import { assessState } from './stand.ts'
import { readStart, showStart } from './start.ts'
import { withoutStray } from './strays.ts'
import { askedIn, CASE_PATH, questionsFor, type Section, sectionOf, type Task, taskAt } from './tasks.ts'
import { wasTold } from './told.ts'
import { caseInTab, markOfCase, saveCase } from './working-file.ts'

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
  const section = sectionOf(page, givenOf(desk, state))
  const parts = partsIn(visit)
  const { state: kept, problems } =
    section === undefined ? { state: begun(visit), problems: [] } : await readPage(visit, parts)
  // What was put right is left as it is no more.
  const isSeen = problems.length > 0 && wasTold(problems, { parts, form: visit.form })
  const criteria = section && criteriaBeside(desk, task, kept, section)
  context.header(ADDRESS, context.req.path)
  return context.json({
    state: sealedState(desk, context, kept),
    mark: markOfCase(desk, kept),
    words: {
      ...lengthsIn(visit.form, section === undefined ? decisionTexts(state) : narrativesOn(parts)),
      ...(section !== undefined && { [ONWARD]: onwardWords(isSeen) }),
    },
    ...(criteria && { criteria: criteria.toString() }),
    file: caseInTab(desk, context, kept),
  })
}

export interface Visit extends Place {
  desk: Desk
  context: Context
  task: Task
  form: Form
  state: State
}

const partsIn = ({ desk, state, task, page, form }: Visit): Part[] => partsOn(desk, state, task, page, form)

async function answer(visit: Visit): Promise<Response> {
  const { desk, context, task, form, state, page } = visit
  const go = form.text('go') || 'next'
  const section = sectionOf(page, givenOf(desk, state))
  if (section !== undefined) return answerSection(visit, section, partsIn(visit), go)
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
  // Whoever decides from the list goes on with what else is open.
  const isOnward = page === LIST && go.startsWith('decide:')
  return goTo(visit, isOnward ? { ...begun(visit), from: LIST } : begun(visit), go)
}

/** Back to where somebody came from: the statement on the preview, or the outcome; from the list on to what else is open. */
async function afterDeciding(visit: Visit, state: State): Promise<Response> {
  const { desk, context, task } = visit
  if (state.from === undefined) return outcomeOrCheck(desk, context, task, state)
  if (state.from !== LIST)
    return showPreview(desk, context, task, state, { told: decisionRecorded(desk, state) })
  const { value: stand } = tryRead(() => assessState(desk, state))
  return goTo(visit, state, askedOf(desk, task, state, stand)?.decisions[0] ?? 'to:preview')
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
  const given = givenOf(desk, before)
  const target = go.startsWith('to:') ? go.slice('to:'.length) : ''
  const section = sectionOf(target, given)
  if (section !== undefined)
    return showSection(desk, context, task, before, section, {
      at: target === section.id ? undefined : target,
    })
  if (go.startsWith('decide:') || go.startsWith(`to:${DECIDING}`)) return goDecide(visit, before, go)
  // Whoever goes anywhere else comes back no more.
  const state = withoutReturn(before)
  const written = WRITTEN.filter((kind) => state.documents.includes(kind) || go === `write:${kind}`)
  if (go.startsWith('write:'))
    return showList(desk, context, taskAt(task.path, written), { ...state, documents: written })
  const previewed = WRITTEN.find((kind) => go === `to:preview/${kind}`)
  if (previewed !== undefined) return showPreview(desk, context, { ...task, kind: previewed }, state)
  const cleared = withoutStray(go, state, questionsFor(given))
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

async function answerSection(
  visit: Visit,
  section: Section,
  parts: readonly Part[],
  go: string,
): Promise<Response> {
  const { desk, context, task, form, state } = visit
  const { state: given, problems } = await readPage(visit, parts)
  const blanks = new Map(parts.map((part) => [part.question.id, part.given.blank]))
  const again = (shown: Shown) => showSection(desk, context, task, given, section, { blanks, ...shown })
  const leaving = go === 'back' || go === 'save' || go.startsWith('to:')
  const changed = parts.find((part) => changes(part, go))
  if (changed !== undefined) {
    const { question } = changed
    const added = go.startsWith('more:')
    const blank = added ? furtherRows(changed, givenOf(desk, given)) : 0
    return again({ blanks: new Map([...blanks, [question.id, blank]]), told: [], at: question.id, added })
  }
  // Whoever has seen what is wrong may leave it so.
  if (!leaving && !wasTold(problems, { parts, form })) return again({ told: problems })
  // Whoever looks at a page and leaves it as it is has answered nothing.
  const isGiven = go === 'next' || JSON.stringify(given.draft) !== JSON.stringify(state.draft)
  const kept = isGiven ? { ...given, answered: [...new Set([...given.answered, section.id])] } : given
  if (kept.from !== undefined && kept.from !== LIST && (go === 'back' || go === 'next'))
    return showPreview(desk, context, task, kept)
  const fromCheck = kept.answered.includes('check')
  if (go === 'back')
    return fromCheck ? showCheck(desk, context, task, kept) : showList(desk, context, task, kept)
  if (go !== 'next') return goTo(visit, kept, go)
  const brought = broughtUp(visit, section, parts, kept)
  if (brought !== undefined) return showSection(desk, context, task, kept, section, { at: brought.id })
  if (fromCheck) return showCheck(desk, context, task, kept)
  return goOn(visit, section, kept)
}

/** Whether a button adds to a list or table of the question, or takes an entry away. */
const changes = ({ question, fields, given }: Part, go: string): boolean =>
  go === `more:${question.id}` ||
  fields.some((field) => {
    const entry = removable(field, given.draft)
    return entry !== null && go === removing(entry)
  })

function furtherRows({ question: { grid }, given: { blank } }: Part, given: Given): number {
  if (grid === undefined) return 1
  return grid(given).rows(given.draft).length === 0 ? Math.min(MOST_BLANK, blank + 5) : 5
}

/** What is asked only since the page was answered. */
function broughtUp({ desk, task, form }: Visit, section: Section, parts: readonly Part[], state: State) {
  const now = askedIn(section, givenOf(desk, state), task.documents).questions
  return !form.has(ASKED)
    ? undefined
    : now.find(({ id }) => !parts.some(({ question }) => question.id === id))
}

/** To the next section that isn't completed; once all that is asked is there, to what has to be decided; else to the list. */
async function goOn(visit: Visit, section: Section, state: State): Promise<Response> {
  const { desk, context, task } = visit
  const { value: stand } = tryRead(() => assessState(desk, state))
  const asked = askedOf(desk, task, state, stand)
  const standing = { task, state, given: givenOf(desk, state), asked: asked?.questions ?? null }
  const next = sectionAfter(section, standing)
  if (next !== null) return showSection(desk, context, task, state, next)
  const decision = isAnyIncomplete(standing) ? undefined : asked?.decisions[0]
  return goTo(visit, { ...state, from: LIST }, decision ?? `to:${LIST}`)
}
