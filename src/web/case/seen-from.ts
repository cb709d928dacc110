import type { Context } from 'hono'
import { notADate } from '../../case/checks/shape-issues.ts'
import { naming, tell } from '../../case/issue-phrases.ts'
import { html } from '../../html/markup.ts'
import type { Language } from '../../language/language.ts'
import type { Message } from '../../message.ts'
import { isDate } from '../../today.ts'
import { backButton, caseForm, type Desk, goButton } from '../desk.ts'
import { postedDate, splitDate } from '../form/answers.ts'
import { nameOfField } from '../form/field-name.ts'
import { dateInput, idOf } from '../form/fields.ts'
import type { Form } from '../form/form.ts'
import { writeDate } from '../form/written.ts'
import type { Problem } from '../page.ts'
import type { State } from '../state/state.ts'
import { SEEN_FROM, showCase } from './identity.ts'
import type { Task } from './tasks.ts'

/** What the date is asked by, wherever it is asked. */
export const SEEN_FROM_WORDS = 'From which date is everything seen'

/** The page that changes the date from which everything is seen. */
export function showSeenFrom(
  desk: Desk,
  context: Context,
  task: Task,
  state: State,
  form: Form | null = null,
  problems: readonly Problem[] = [],
): Response {
  const address = `${task.path}/${SEEN_FROM}`
  const content = caseForm(
    desk,
    context,
    address,
    state,
    html`${dateInput({
      ...{ name: 'on', label: `${SEEN_FROM_WORDS}?`, heads: 1 as const },
      hint: 'Nothing that happened later counts. Usually today.',
      value: form === null ? splitDate(state.asOf) : postedDate(form, 'on'),
      error: problems[0]?.words,
    })}
<div class="govuk-button-group">${goButton('next', 'Continue')}</div>`,
  )
  return showCase(desk, context, state, {
    ...{ title: `${SEEN_FROM_WORDS}?`, address, content, problems },
    back: backButton('to:check'),
  })
}

/** What is said of what was typed as that date. */
export const noSeenFrom = (typed: string): Message =>
  naming(typed === '' ? tell('issue/missing') : notADate(typed), nameOfField(SEEN))

const SEEN = { label: 'Date that everything is seen from', kind: 'date' }

/** The state with the date of the form, or what is wrong with it. */
export function readSeenFrom(
  state: State,
  form: Form,
  language: Language,
): { state: State } | { problems: Problem[] } {
  const asOf = writeDate(postedDate(form, 'on')) ?? ''
  if (isDate(asOf)) return { state: { ...state, asOf } }
  return { problems: [{ words: language.say(noSeenFrom(asOf)), field: idOf('on') }] }
}
