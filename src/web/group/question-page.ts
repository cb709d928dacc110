import type { Context } from 'hono'
import { attendanceOf } from '../../case/group/attendance.ts'
import { byDay, inOrderOfDays, sessionsOf } from '../../case/group/sessions.ts'
import type { GroupInput } from '../../case/group/shape.ts'
import { type Issue, issuesToTell } from '../../errors.ts'
import { html, type Markup } from '../../html/markup.ts'
import { backButton, type Desk, goButton, linkButton, plainProblems, tryRead } from '../desk.ts'
import { problemsAt } from '../form/answer-words.ts'
import { readAnswers } from '../form/answers.ts'
import type { Draft } from '../form/draft.ts'
import { blankFor, filledForm, MOST_BLANK } from '../form/filled.ts'
import type { Form } from '../form/form.ts'
import { readGrid } from '../form/grid.ts'
import { namesOn, rowsIn } from '../form/names.ts'
import { renderField } from '../form/render-fields.ts'
import { renderGrid } from '../form/render-grid.ts'
import { heading, type Problem } from '../page.ts'
import type { Given, Question } from '../questions/question.ts'
import type { TypedPage } from '../state/typed.ts'
import { type Everybody, nameOf, readChanged } from './everybody.ts'
import { showGroup } from './frame.ts'
import { mappingsShown } from './mappings.ts'
import { sheetLinks } from './parts.ts'
import { say } from './phrases.ts'
import { questionOf } from './questions.ts'
import type { GroupState } from './state.ts'
import { withTyped } from './state.ts'

/** Pages that ask something about a group itself, as pages of a case ask about a case. */

/** What such questions are asked by. */
export function givenOfGroup(desk: Desk, { group }: Pick<GroupState, 'group'>, blank = 0): Given {
  return { draft: group as Draft, edition: desk.resources.edition(group.programme), blank }
}

/** What a page's fields say otherwise than the group holds; null: the page asks nothing. */
export function typedOn(desk: Desk, state: GroupState, page: string, form: Form): TypedPage | null {
  const given = givenOfGroup(desk, state, form.count('blank', MOST_BLANK))
  const question = questionOf(page, given)
  if (question === null || !form.has('blank')) return null
  const untouched = filledForm(question, given, {})
  const names = namesOn(question, given, rowsIn(form, question)).map(({ name }) => name)
  const text = (of: Form, name: string) => of.texts(name).join('\n').trim()
  return Object.fromEntries(
    names
      .filter((name) => text(form, name) !== text(untouched, name))
      .map((name) => [name, text(form, name)] as const),
  )
}

/** The page with the group's own values, and over them what was typed and isn't taken yet. Null: there is no such page. */
export function showGroupQuestion(
  desk: Desk,
  context: Context,
  state: GroupState,
  everybody: Everybody,
  page: string,
  { problems = [], more = 0 }: { problems?: readonly Problem[]; more?: number } = {},
): Response | null {
  const typed = state.typed[page] ?? {}
  const asked = questionOf(page, givenOfGroup(desk, state))
  if (asked === null) return null
  const usual = Math.min(MOST_BLANK, (asked.blank ?? 1) + more)
  const blank = blankFor(asked, givenOfGroup(desk, state), typed, usual)
  const given = givenOfGroup(desk, state, blank)
  const question = questionOf(page, given) ?? asked
  const form = filledForm(question, given, typed)
  const shown = { draft: given.draft, form, problems, blank }
  const grid = question.grid?.(given)
  const content = html`<input type="hidden" name="blank" value="${blank}">${heading(question.title, nameOf(everybody))}
<p class="govuk-hint">${question.hint}</p>
${question.fields(given).map((field) => renderField(field, shown))}
${grid && html`<h2 class="govuk-heading-m">${grid.row}s</h2>${renderGrid(grid, shown)}<p class="govuk-body">${linkButton('more', 'Add more rows')}</p>`}
<div class="govuk-button-group">${goButton('next', 'Save changes')}${goButton('save', 'Save the group file', 'secondary')}</div>${below(desk, state, everybody, page)}`
  return showGroup(desk, context, state, everybody, {
    ...{ title: question.tab ?? question.title, address: `/group/${page}`, content, problems },
    back: backButton(page.startsWith('people/') ? 'to:people' : 'to:next'),
    wide: grid !== undefined ? 'table' : false,
  })
}

function below(desk: Desk, state: GroupState, everybody: Everybody, page: string): Markup | null {
  if (page === 'sessions') return sheetsOf(everybody)
  if (page === 'settings') {
    const modules = questionOf('modules', givenOfGroup(desk, state)) !== null
    return html`<p class="govuk-body">${linkButton('to:sessions', 'Sessions of the group')}</p>${modules && html`<p class="govuk-body">${linkButton('to:modules', 'Modules of the group')}</p>`}${mappingsShown(state.group)}`
  }
  if (!page.startsWith('people/')) return null
  const key = page.slice('people/'.length)
  return html`<h2 class="govuk-heading-m">The case</h2>
<p class="govuk-body">${linkButton(`to:person/${key}/tasks`, 'Pages of the case')}</p>
<p class="govuk-body">${linkButton(`case:${key}`, 'Case file, to be used by itself')}</p>
<p class="govuk-body">${linkButton('remove', 'Take out of the group')}</p>`
}

/** Sheets of the sessions that are to come, and all of them for a calendar. */
function sheetsOf(everybody: Everybody): Markup {
  const ahead = everybody.group.schedule.sessions
    .filter(({ date }) => !everybody.day.passed(date))
    .toSorted(byDay)
  return html`<h2 class="govuk-heading-m">Group sheets and calendar</h2>
<ul class="govuk-list">${ahead.map((session) => html`<li>${sheetLinks(everybody, session)}</li>`)}</ul>
<p class="govuk-body">${linkButton('calendar', 'Calendar of the sessions, without names (.ics)')}</p>`
}

/** The group with what the form says, or what is wrong with it. */
export function readGroupQuestion(
  desk: Desk,
  state: GroupState,
  everybody: Everybody,
  page: string,
  form: Form,
): { state: GroupState } | { problems: Problem[] } {
  const given = givenOfGroup(desk, state, form.count('blank', MOST_BLANK))
  const question = questionOf(page, given)
  if (question === null) return { state }
  const fields = question.fields(given)
  const read = readAnswers(given.draft, fields, form)
  const grid = question.grid?.(given)
  const table = grid && readGrid(grid, read.draft, form)
  const group = inOrder((table?.draft ?? read.draft) as unknown as GroupInput, state.group)
  const next = { ...withTyped(state, page, {}), group }
  const { issues } = tryRead(() => readChanged(desk.resources, next, everybody))
  const language = desk.resources.language()
  const kept = heldSessions(state.group, group).map((on) => ({
    words: language.say(say('group-pages/session-held', { on })),
    field: null,
  }))
  const problems = kept.length > 0 ? kept : told(desk, issuesToTell(issues), { read, fields, table })
  return problems.length > 0 ? { problems } : { state: next }
}

/** At their fields; what belongs to none, such as a session that somebody attended, by itself. */
function told(
  desk: Desk,
  issues: readonly Issue[],
  {
    read,
    fields,
    table,
  }: {
    read: ReturnType<typeof readAnswers>
    fields: ReturnType<Question['fields']>
    table: ReturnType<typeof readGrid> | undefined
  },
): Problem[] {
  const language = desk.resources.language()
  return issues.flatMap((issue) => {
    const own = [
      ...problemsAt([issue], fields, language, read.given),
      ...(table?.problems([issue], language) ?? []),
    ]
    return own.length > 0 ? own : plainProblems(desk, [issue], null)
  })
}

/** Days of sessions that are gone, though somebody's attendance of them is recorded. */
function heldSessions(before: GroupInput, after: GroupInput): string[] {
  const left = new Set(sessionsOf(after).map(({ id }) => id))
  const isHeld = (id: string) =>
    (before.people ?? []).some(({ case: data }) => attendanceOf(data, id) !== undefined)
  return sessionsOf(before).flatMap(({ id, date }) => (!left.has(id) && isHeld(id) ? [date] : []))
}

/** New sessions each before the first that is later than it. */
function inOrder(group: GroupInput, before: GroupInput): GroupInput {
  if (group.schedule?.sessions === undefined) return group
  const known = new Set(sessionsOf(before).map(({ id }) => id))
  return { ...group, schedule: { ...group.schedule, sessions: inOrderOfDays(sessionsOf(group), known) } }
}
