import type { Context, Hono } from 'hono'
import { issuesToTell } from '../../errors.ts'
import { REQUESTS } from '../../limits.ts'
import { readAudit } from '../audit-choice.ts'
import { type Desk, download, plainProblems, tryRead } from '../desk.ts'
import { problemsAt } from '../form/answer-words.ts'
import { readAnswers } from '../form/answers.ts'
import { type Draft, firstBy, listAt, textAt, withValues } from '../form/draft.ts'
import { idOf } from '../form/fields.ts'
import { type Form, readForm, tryReadBytes } from '../form/form.ts'
import { readGrid } from '../form/grid.ts'
import type { Problem } from '../page.ts'
import { type Field, type Given, type Question, removable, removing } from '../questions/question.ts'
import { readCaseText } from '../reading.ts'
import { readState, type State } from '../state/state.ts'
import { readDecision, showDecision } from './decide.ts'
import { showOutcome } from './outcome.ts'
import { givenOf, showCheck, showQuestion } from './pages.ts'
import { sendDocument, showPreview } from './preview.ts'
import { signOnPage } from './sign.ts'
import { NAME } from './sign-panel.ts'
import { assessState } from './stand.ts'
import { addRows, readStart, showStart } from './start.ts'
import { ATTENDANCE, questionsFor, type Task } from './tasks.ts'

/** The pages of a task on a case. Each form goes to the page it stands on, whose answer is the next page. */
export function addCaseTask(app: Hono, desk: Desk, task: Task): void {
  app.get(task.path, (context) => showStart(desk, context, task))
  // A page's address by itself holds no case: begin at the beginning.
  app.get(`${task.path}/:page`, (context) => context.redirect(task.path, 303))
  app.post(`${task.path}/start`, async (context) => {
    const form = await readForm(context)
    const read = await readStart(desk, form)
    if ('problems' in read) return showStart(desk, context, task, form, read.problems)
    const [first] = questionsFor(task, givenOf(desk, read.state))
    if (first === undefined) throw new Error(`${task.path} asks nothing`)
    return read.fromFile
      ? outcomeOrCheck(desk, context, task, read.state)
      : showQuestion(desk, context, task, read.state, first)
  })
  app.post(`${task.path}/:page`, async (context) => {
    const form = await readForm(context)
    return answer({
      desk,
      context,
      task,
      form,
      state: readState(desk, context, form),
      page: context.req.param('page'),
    })
  })
}

interface Visit {
  desk: Desk
  context: Context
  task: Task
  form: Form
  state: State
  page: string
}

async function answer(visit: Visit): Promise<Response> {
  const { desk, context, task, form, state, page } = visit
  const go = form.text('go') || 'next'
  const question = questionsFor(task, givenOf(desk, state)).find(({ id }) => id === page)
  if (question !== undefined) return answerQuestion(visit, question, go)
  if (page === 'decide' && go === 'next') {
    const finding = form.text('finding')
    const read = readDecision(desk, task, state, finding, form)
    if ('state' in read) return outcomeOrCheck(desk, context, task, read.state)
    return (
      showDecision(desk, context, task, state, finding, form, read.problems) ??
      outcomeOrCheck(desk, context, task, state)
    )
  }
  if (page === 'download') return sendDocument(desk, context, task, state, go, readAudit(form))
  if (signs(page, go, form)) return signOnPage(desk, context, task, state, form)
  return goTo(visit, state, go)
}

/** The Enter key in the name's field signs as well. */
const signs = (page: string, go: string, form: Form) =>
  go === 'sign' || (['preview', 'sign'].includes(page) && go === 'next' && form.text(NAME) !== '')

/** Where a button leads: a question, a page, a file to keep. */
async function goTo({ desk, context, task }: Visit, state: State, go: string): Promise<Response> {
  if (go === 'save') return saveCase(context, state.draft)
  const [kind, ...rest] = go.split(':')
  const target = rest.join(':')
  if (kind === 'decide') {
    return showDecision(desk, context, task, state, target) ?? outcomeOrCheck(desk, context, task, state)
  }
  if (kind === 'to' && target === 'outcome') return outcomeOrCheck(desk, context, task, state)
  if (kind === 'to' && target === 'preview') return showPreview(desk, context, task, state)
  const question = questionsFor(task, givenOf(desk, state)).find(({ id }) => id === target)
  return question === undefined
    ? showCheck(desk, context, task, state)
    : showQuestion(desk, context, task, state, question)
}

/** A case with something still wrong has no outcome: its answers say what. */
async function outcomeOrCheck(desk: Desk, context: Context, task: Task, state: State): Promise<Response> {
  const { value: stand } = tryRead(() => assessState(desk, state))
  return stand === null
    ? showCheck(desk, context, task, state)
    : showOutcome(desk, context, task, state, stand)
}

export function saveCase(context: Context, draft: Draft): Response {
  return download(context, 'case.json', 'application/json', fileOf(draft))
}

/** For people to read, unless the blanks would make it longer than what is taken when it is brought again. */
function fileOf(draft: Draft): string {
  const dense = JSON.stringify(draft)
  const spread = dense.length > REQUESTS.file.most / 4 ? dense : JSON.stringify(draft, null, 2)
  return `${spread.length > REQUESTS.file.most ? dense : spread}\n`
}

async function answerQuestion(visit: Visit, question: Question, go: string): Promise<Response> {
  const { desk, context, task, form, state } = visit
  const blank = form.count('blank', 50)
  const read = await readQuestion(visit, question, blank)
  const next: State = {
    ...state,
    draft: read.draft,
    answered: [...new Set([...state.answered, question.id])],
  }
  const leaving = go === 'back' || go === 'save' || go.startsWith('to:')
  // Leaving takes along what can be taken, and never holds anyone up.
  const kept = read.problems.length > 0 ? state : next
  if (go === 'more' || go.startsWith('remove:')) {
    const more = go === 'more' ? furtherRows(question, givenOf(desk, next), blank) : 0
    return showQuestion(desk, context, task, next, question, { form: null, problems: [], blank: more })
  }
  if (read.problems.length > 0 && !leaving) {
    return showQuestion(desk, context, task, state, question, { form, problems: read.problems, blank })
  }
  if (go === 'back') return goBack(visit, kept, question)
  if (go !== 'next') return goTo(visit, kept, go)
  const questions = questionsFor(task, givenOf(desk, kept))
  const after = questions[questions.findIndex(({ id }) => id === question.id) + 1]
  const unanswered =
    after !== undefined && (!kept.answered.includes('check') || isNew(after, kept, state, visit))
  return unanswered ? showQuestion(desk, context, task, kept, after) : showCheck(desk, context, task, kept)
}

function furtherRows({ grid }: Question, given: Given, blank: number): number {
  if (grid === undefined) return 1
  return grid(given).rows(given.draft).length === 0 ? Math.min(50, blank + 5) : 5
}

/** After the answers were checked one question is asked at a time, and what only that answer brought up. */
function isNew(after: Question, kept: State, before: State, { desk, task }: Visit): boolean {
  return (
    !kept.answered.includes(after.id) &&
    !questionsFor(task, givenOf(desk, before)).some(({ id }) => id === after.id)
  )
}

function goBack(visit: Visit, state: State, question: Question): Response {
  const { desk, context, task } = visit
  if (state.answered.includes('check')) return showCheck(desk, context, task, state)
  const questions = questionsFor(task, givenOf(desk, state))
  const before = questions[questions.findIndex(({ id }) => id === question.id) - 1]
  return before === undefined
    ? context.redirect(task.path, 303)
    : showQuestion(desk, context, task, state, before)
}

async function readQuestion(
  visit: Visit,
  question: Question,
  blank: number,
): Promise<{ draft: Draft; problems: Problem[] }> {
  const { desk, form, state } = visit
  const check = (draft: Draft) =>
    issuesToTell(tryRead(() => readCaseText(JSON.stringify(draft), state.asOf, desk.editions)).issues)
  const asked = givenOf(desk, state, blank)
  const fields = question.fields(asked)
  const read = readAnswers(state.draft, fields, form, removedOf(form, fields, state.draft))
  const grid = question.grid?.(asked)
  const table = grid && readGrid(grid, read.draft, form)
  const draft = withoutStaleCodes(table?.draft ?? read.draft, state.draft)
  const issues = check(draft)
  const problems = [
    ...read.problems,
    ...problemsAt(issues, fields, read.given),
    ...(table?.problems(issues) ?? []),
  ]
  const upload = question.id === ATTENDANCE ? form.file('register') : null
  return upload === null || problems.length > 0 ? { draft, problems } : withUpload(visit, draft, upload)
}

/** Only what the page has a button for can be taken away. */
function removedOf(form: Form, fields: readonly Field[], draft: Draft): string[] {
  return fields.flatMap((field) => {
    const entry = removable(field, draft)
    return entry !== null && form.text('go') === removing(entry) ? [entry] : []
  })
}

/** The case with the rows of the register that came with the table. */
async function withUpload({ desk, state }: Visit, draft: Draft, upload: File) {
  const { bytes, issues } = await tryReadBytes(upload)
  if (bytes === null) return { draft, problems: plainProblems(issues, idOf('register')) }
  const joined = tryRead(() => {
    const { record, edition } = readCaseText(JSON.stringify(draft), state.asOf, desk.editions)
    const { schedule, attendance } = addRows(
      record,
      { content: bytes, name: upload.name },
      edition,
      desk.editions.codes(),
    )
    return withValues(draft, [
      ['/schedule', schedule],
      ['/attendance', attendance],
    ])
  })
  return joined.value === null
    ? { draft, problems: plainProblems(joined.issues, idOf('register')) }
    : { draft: joined.value, problems: [] }
}

/** A code stands for the word it was given with: it goes when the word changes. */
function withoutStaleCodes(draft: Draft, before: Draft): Draft {
  const stale = CODED.flatMap(([list, word]) => {
    const known = firstBy('/id', listAt(before, list))
    return listAt(draft, list).flatMap((entry, index) => {
      const earlier = known.get(textAt(entry, '/id'))
      const same = textAt(earlier, `/${word}`) === textAt(entry, `/${word}`)
      return same || textAt(entry, '/code') === '' ? [] : [[`${list}/${index}/code`, undefined] as const]
    })
  })
  return stale.length === 0 ? draft : withValues(draft, stale)
}

const CODED = [
  ['/catchUps', 'outcome'],
  ['/appointments', 'outcome'],
  ['/enforcement', 'step'],
] as const
