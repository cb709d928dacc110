import type { Context } from 'hono'
import { html } from '../../html/markup.ts'
import { departureId } from '../../rules/decisions/departures.ts'
import { backButton, caseForm, type Desk, goButton, show, tryRead } from '../desk.ts'
import { problemsAt } from '../form/answer-words.ts'
import { readAnswers } from '../form/answers.ts'
import { type Draft, listAt, withValues } from '../form/draft.ts'
import { idOf, radios } from '../form/fields.ts'
import type { Form, State } from '../form/form.ts'
import { freeId } from '../form/ids.ts'
import { renderField } from '../form/render-fields.ts'
import { heading, type Problem } from '../page.ts'
import { decisionFields } from '../questions/case.ts'
import { readCaseText } from '../reading.ts'
import { decidable, type Matter, outcomesOf } from './decisions.ts'
import { ALWAYS_OFFERED } from './outcome.ts'
import { assessState, type Stand } from './stand.ts'
import type { Task } from './tasks.ts'

/** The page on which a decision is recorded. `finding` is the id of what it settles. */
export function showDecision(
  desk: Desk,
  context: Context,
  task: Task,
  state: State,
  finding: string,
  form: Form | null = null,
  problems: readonly Problem[] = [],
): Response | null {
  const stand = assessState(desk, state)
  const matters = offered(finding, stand)
  if (matters === null) return null
  const statement = stand.assessment.findings.find(({ id }) => id === finding)
  const error = problems.find(({ field }) => field === idOf('outcome'))?.words
  const [first] = matters
  const choices = matters.flatMap((matter, index) =>
    outcomesOf(matter, stand).map(({ value, label }) => ({
      value: `${index}:${value}`,
      label: matters.length === 1 ? label : `${matter.question}? ${label}`,
    })),
  )
  const shown = decisionFields(nextAt(state.draft), first?.about ?? '', stand).map((field) =>
    renderField(field, { draft: state.draft, form, problems, answered: false, page: false }),
  )
  const content = caseForm(
    `${task.path}/decide`,
    state,
    html`<input type="hidden" name="finding" value="${finding}">
${heading('Record a decision', task.name)}
${statement === undefined ? null : html`<p class="govuk-body">${statement.statement}</p>`}
<p class="govuk-body">The program decides nothing. What you record here is printed with its reason.</p>
${radios({
  name: 'outcome',
  label: matters.length === 1 ? `${first?.question ?? ''}?` : 'What has been decided?',
  value: form?.text('outcome') ?? '',
  choices,
  error,
})}
${shown}
<div class="govuk-button-group">${goButton('next', 'Record the decision')}</div>`,
  )
  return show(desk, context, {
    title: 'Record a decision',
    content,
    problems,
    back: backButton('to:outcome'),
  })
}

/** The case with the decision that the form records, or what is wrong with it. */
export function readDecision(
  desk: Desk,
  state: State,
  finding: string,
  form: Form,
): { state: State } | { problems: Problem[] } {
  const stand = assessState(desk, state)
  const [matter, outcome] = chosen(form.text('outcome'), offered(finding, stand) ?? [])
  const fields = decisionFields(nextAt(state.draft), matter?.about ?? '', stand)
  const { draft } = readAnswers(state.draft, fields, form)
  const at = nextAt(state.draft)
  const about = matter?.about ?? 'suitability'
  const whole = withValues(draft, [
    [`${at}/id`, freeId(state.draft, about.replaceAll(' ', '-'))],
    [`${at}/about`, about],
    [`${at}/subject`, matter?.subject ?? undefined],
    [`${at}/outcome`, outcome || undefined],
  ])
  const { issues } = tryRead(() => readCaseText(JSON.stringify(whole), state.asOf, desk.editions))
  const problems = [
    ...(matter === undefined || outcome === ''
      ? [{ words: 'Select what has been decided', field: idOf('outcome') }]
      : []),
    ...problemsAt(issues, fields),
  ]
  const [other] = issues
  if (problems.length === 0 && other !== undefined)
    problems.push({ words: `Decision: ${other.expected}`, field: idOf('outcome') })
  return problems.length > 0 ? { problems } : { state: { ...state, draft: whole } }
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

const nextAt = (draft: Draft) => `/decisions/${listAt(draft, '/decisions').length}`
