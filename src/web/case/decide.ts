import type { Context } from 'hono'
import { GAPS } from '../../case/record.ts'
import { html, type Markup } from '../../html/markup.ts'
import { departureId } from '../../rules/decisions/departures.ts'
import { backButton, caseForm, type Desk, goButton, tryRead } from '../desk.ts'
import { problemsAt } from '../form/answer-words.ts'
import { readAnswers } from '../form/answers.ts'
import { type Draft, listAt, textAt, type Values, valueAt, withValues } from '../form/draft.ts'
import { idOf, radios } from '../form/fields.ts'
import { filledForm } from '../form/filled.ts'
import type { Form } from '../form/form.ts'
import { freeId } from '../form/ids.ts'
import { namesOn } from '../form/names.ts'
import { renderField } from '../form/render-fields.ts'
import { heading, type Problem } from '../page.ts'
import { decisionFields } from '../questions/case.ts'
import { markOf } from '../questions/mark.ts'
import type { Field, Question } from '../questions/question.ts'
import { readDraft } from '../reading.ts'
import type { State } from '../state/state.ts'
import { typedIn } from '../state/typed.ts'
import { successBanner } from '../success.ts'
import { criteriaPanel } from './criteria.ts'
import { ALWAYS_OFFERED, decidable, type Matter, outcomesOf, ownedGaps } from './decisions.ts'
import { evidenceFor } from './evidence.ts'
import { givenOf } from './given.ts'
import { LIST, showCase } from './identity.ts'
import { movedTyped } from './moved.ts'
import { gapInWords } from './outcome.ts'
import { say } from './phrases.ts'
import { returningTo } from './returning.ts'
import { assessState, type Stand } from './stand.ts'
import { documentOf, nameOf, type Task } from './tasks.ts'

/** The page on which a decision is recorded. `finding` is the id of what it settles. */
export function showDecision(
  desk: Desk,
  context: Context,
  task: Task,
  state: State,
  finding: string,
  sent: Form | null = null,
  problems: readonly Problem[] = [],
): Response | null {
  const stand = assessState(desk, state)
  const matters = offered(finding, stand)
  if (matters === null) return null
  const [first] = matters
  const question = matters.length === 1 && first ? questionOf(first, desk) : undefined
  const fields = fieldsFor(first, { desk, task, state, stand })
  const form = sent ?? typedForm(desk, state, pageOf(finding, fields))
  const draft = prefilled(task, state)
  const error = problems.find(({ field }) => field === idOf('outcome'))?.words
  const choices = matters.flatMap((matter, index) =>
    outcomesOf(matter, stand).map(({ value, label }) => ({
      value: `${index}:${value}`,
      label: matters.length === 1 ? label : `${matter.question}? ${label}`,
    })),
  )
  const shown = fields.map((field) => renderField(field, { draft, form, problems }))
  const content = caseForm(
    desk,
    context,
    returningTo(`${task.path}/decide`, state),
    state,
    html`<input type="hidden" name="finding" value="${finding}">
${heading(question === undefined ? 'Record a decision' : `${question}?`, nameOf(task))}
${evidenceFor(desk, state, stand, { finding, matters, document: task.kind })}
<p class="govuk-body">The program decides nothing. What you record here is printed with its reason.</p>
${radios({
  name: 'outcome',
  label: 'What has been decided?',
  value: form?.text('outcome') ?? '',
  choices,
  error,
})}
${shown}
<div class="govuk-button-group">${goButton('next', 'Record the decision')}</div>`,
  )
  return showCase(desk, context, state, {
    title: 'Record a decision',
    address: `${task.path}/decide/${markOf(finding)}`,
    content,
    problems,
    ...(first?.about === 'suitability' && {
      aside: criteriaPanel({ task, given: givenOf(desk, state), stand }, null),
    }),
    back: backButton(`to:${state.from === undefined ? 'stand' : state.from === LIST ? LIST : 'preview'}`),
  })
}

const typedForm = (desk: Desk, state: State, page: Question): Form | null => {
  const typed = state.typed[page.id]
  return typed === undefined ? null : filledForm(page, givenOf(desk, state), typed)
}

/** The state with what stands on the page so far, kept as it was typed: it is no decision until it is recorded. */
export function keptDecision(desk: Desk, task: Task, state: State, finding: string, form: Form): State {
  const { value: stand } = tryRead(() => assessState(desk, state))
  const matters = stand && offered(finding, stand)
  if (stand === null || matters === null) return state
  const [matter = matters[0]] = chosen(form.text('outcome'), matters)
  const page = pageOf(finding, fieldsFor(matter, { desk, task, state, stand }))
  const names = ['outcome', ...namesOn(page, givenOf(desk, state), 0).map(({ name }) => name)]
  // Whoever looks at the page and leaves it as it is has begun nothing.
  const untouched = filledForm(page, { ...givenOf(desk, state), draft: prefilled(task, state) }, {})
  const isBegun = names.some((name) => form.text(name) !== untouched.text(name))
  const typed = isBegun ? names.map((name) => [name, form.texts(name).join('\n')] as const) : []
  const given = Object.fromEntries(typed.filter(([, text]) => text.trim() !== ''))
  return { ...state, typed: typedIn({ ...state.typed, [page.id]: given }) }
}

const pageOf = (finding: string, fields: readonly Field[]): Question => ({
  id: `${DECIDING}${markOf(finding)}`,
  title: 'Record a decision',
  fields: () => fields,
})

/** What the ids of such pages begin with, among the answers that were kept as they were typed. */
export const DECIDING = 'decide-'

/** The case with the decision that the form records, or what is wrong with it. */
export function readDecision(
  desk: Desk,
  task: Task,
  state: State,
  finding: string,
  form: Form,
): { state: State } | { problems: Problem[] } {
  const stand = assessState(desk, state)
  const [matter, outcome] = chosen(form.text('outcome'), offered(finding, stand) ?? [])
  const fields = fieldsFor(matter, { desk, task, state, stand })
  const { draft } = readAnswers(state.draft, fields, form)
  const at = nextAt(state.draft)
  const about = matter?.about ?? 'suitability'
  const whole = withValues(draft, [
    [`${at}/id`, freeId(state.draft, about.replaceAll(' ', '-'))],
    [`${at}/about`, about],
    ...subjectsOf(matter, listAt(draft, `${at}/subjects`), at),
    [`${at}/outcome`, outcome || undefined],
  ])
  const { issues } = tryRead(() => readDraft(whole, state.asOf, desk.editions))
  const language = desk.resources.language()
  const problems = [
    ...(matter === undefined || outcome === ''
      ? [{ words: language.say(say('case-pages/select-decision')), field: idOf('outcome') }]
      : []),
    ...problemsAt(issues, fields, language),
  ]
  const [other] = issues
  if (problems.length === 0 && other !== undefined)
    problems.push({ words: language.say(say('case-pages/decision-refused')), field: idOf('outcome') })
  if (problems.length > 0) return { problems }
  const { [`${DECIDING}${markOf(finding)}`]: _, ...others } = state.typed
  const typed = movedTyped(others, state.draft, whole, () => new Map())
  return { state: { ...state, draft: whole, typed } }
}

/** What has just been decided, above the page that one comes back to. */
export function decisionRecorded({ editions }: Desk, { draft }: State): Markup {
  const last = listAt(draft, '/decisions').at(-1)
  const outcome = textAt(last, '/outcome')
  const routes = editions.edition(textAt(draft, '/programme'))?.rules.routes ?? []
  const words = textAt(last, '/about') === 'route' ? routes.find(({ id }) => id === outcome)?.name : outcome
  return successBanner(`Recorded: ${words ?? outcome}`, { stays: true })
}

interface Given {
  desk: Desk
  task: Task
  state: State
  stand: Stand
}

/** The case with what a page about its next decision begins with: who writes the document, or decided last, and the day. */
function prefilled({ documents }: Task, { draft, asOf }: State): Draft {
  const at = nextAt(draft)
  const writers = documents.map((kind) => (kind === 'report' ? '/report/author' : '/suitability/author'))
  const last = `/decisions/${listAt(draft, '/decisions').length - 1}/by`
  const who = [...writers, last].find((each) => textAt(draft, `${each}/name`) !== '')
  return withValues(draft, [
    [`${at}/on`, asOf],
    ...(who === undefined ? [] : [[`${at}/by`, valueAt(draft, who)] as const]),
  ])
}

/** What is asked beside the outcome. A decision to send a document without something may cover more of what it lacks. */
function fieldsFor(matter: Matter | undefined, { desk, task, state, stand }: Given): Field[] {
  const at = nextAt(state.draft)
  const own = decisionFields(at, matter?.about ?? '', stand)
  if (matter?.about !== 'departure') return own
  const gaps = task.documents.flatMap((kind) => ownedGaps(documentOf({ kind }, stand), stand))
  const others = [...new Set(gaps)].filter((gap) => gap !== matter.subject)
  if (others.length === 0) return own
  const choices = others.map((gap) => ({ value: gap, label: gapInWords(gap, desk) }))
  const covered = {
    kind: 'several',
    pointer: `${at}/subjects`,
    label: 'Is it about something else too? (optional)',
    choices,
  } as const
  return [covered, ...own]
}

/** What a document is sent without is named in the question: nothing else of the page says what it is about. */
const questionOf = ({ about, subject, question }: Matter, desk: Desk): string => {
  const gap = about === 'departure' ? GAPS.find((each) => each === subject) : undefined
  return gap === undefined ? question : `${gapInWords(gap, desk)} ${question}`
}

/** One subject, or in its place several. */
function subjectsOf(matter: Matter | undefined, others: readonly unknown[], at: string): Values {
  const subject = matter?.subject ?? undefined
  return others.length === 0 ? [[`${at}/subject`, subject]] : [[`${at}/subjects`, [subject, ...others]]]
}

/** The finding that an address stands for; null where the case has none such. */
export function findingAt(hash: string, stand: Stand): string | null {
  const gaps = GAPS.map((gap) => departureId(gap))
  const ids = [...ALWAYS_OFFERED, ...gaps, ...stand.assessment.findings.map(({ id }) => id)]
  return ids.find((id) => markOf(id) === hash) ?? null
}

/** What the finding leaves to a decision; null where the page of the outcome offers none. */
function offered(finding: string, stand: Stand): Matter[] | null {
  const isThere =
    ALWAYS_OFFERED.includes(finding) ||
    // What isn't recorded has no finding until somebody has decided about it.
    finding.startsWith(departureId('')) ||
    stand.assessment.findings.some(({ id }) => id === finding)
  return isThere ? decidable({ id: finding }, stand) : null
}

/** `1:granted`: the second matter, and what was decided about it. */
function chosen(given: string, matters: readonly Matter[]): [Matter | undefined, string] {
  const [, index = '', outcome = ''] = /^(\d{1,2}):(.+)$/.exec(given) ?? []
  return [index === '' ? undefined : matters[Number(index)], outcome]
}

/** Where texts of any length stand on the page. */
export const decisionTexts = ({ draft }: State): string[] =>
  ['reason', 'changes'].map((field) => `${nextAt(draft)}/${field}`)

const nextAt = (draft: Draft) => `/decisions/${listAt(draft, '/decisions').length}`
