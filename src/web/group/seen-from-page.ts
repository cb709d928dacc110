import type { Context } from 'hono'
import { html } from '../../html/markup.ts'
import { isDate } from '../../today.ts'
import { backButton, type Desk, goButton, plainProblems, tryRead } from '../desk.ts'
import { postedDate, splitDate } from '../form/answers.ts'
import { dateInput, idOf } from '../form/fields.ts'
import type { Form } from '../form/form.ts'
import { writeDate } from '../form/written.ts'
import { heading, type Problem } from '../page.ts'
import { type Everybody, nameOf, readChanged } from './everybody.ts'
import { showGroup } from './frame.ts'
import { say } from './phrases.ts'
import { type GroupState, withTyped } from './state.ts'

/** The page's name among those on which something is typed. */
export const SEEN_FROM = 'seen-from'
export const SEEN_FROM_FIELDS = ['on-day', 'on-month', 'on-year'] as const

/** Another day, on which less was known, or more. */
export function showSeenFrom(
  desk: Desk,
  context: Context,
  state: GroupState,
  everybody: Everybody,
  problems: readonly Problem[] = [],
): Response {
  const title = 'From which date is everything seen?'
  const typed = state.typed[SEEN_FROM]
  const part = (of: string) => typed?.[`on-${of}`] ?? ''
  const value =
    typed === undefined
      ? splitDate(state.asOf)
      : { day: part('day'), month: part('month'), year: part('year') }
  const content = html`${heading(title, nameOf(everybody))}
${dateInput({
  ...{ name: 'on', label: 'Date', value, error: problems[0]?.words },
  hint: 'Nothing that happened later counts. Usually today.',
})}
<div class="govuk-button-group">${goButton('seen', 'See it from this day')}</div>`
  return showGroup(desk, context, state, everybody, {
    ...{ title, address: `/group/${SEEN_FROM}`, content, problems },
    back: backButton('to:next'),
  })
}

/** The group on another day, where all that it holds was known by then; or what is wrong with that day. */
export function readSeenFrom(
  desk: Desk,
  state: GroupState,
  everybody: Everybody,
  form: Form,
): { state: GroupState } | { problems: Problem[] } {
  const asOf = writeDate(postedDate(form, 'on')) ?? ''
  if (!isDate(asOf)) {
    const message = say('group-pages/date-unreal', { what: { text: 'Date' } })
    return { problems: [{ words: desk.resources.language().say(message), field: idOf('on') }] }
  }
  const next = { ...withTyped(state, SEEN_FROM, {}), asOf }
  const { issues } = tryRead(() => readChanged(desk.resources, next, everybody))
  return issues.length > 0 ? { problems: plainProblems(desk, issues, idOf('on')) } : { state: next }
}
