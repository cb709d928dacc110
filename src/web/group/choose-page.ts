import type { Context } from 'hono'
import { UNKNOWN_MODULE } from '../../case/attendance.ts'
import { byDay, inOrderOfDays } from '../../case/group/sessions.ts'
import type { GroupInput } from '../../case/group/shape.ts'
import { timesOf } from '../../case/register/times.ts'
import { html } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { isDate } from '../../today.ts'
import { backButton, type Desk, goButton } from '../desk.ts'
import { postedDate, splitDate } from '../form/answers.ts'
import { type Choice, dateInput, idOf, select, textInput } from '../form/fields.ts'
import type { Form } from '../form/form.ts'
import { freeIds, idsIn } from '../form/ids.ts'
import { moduleChoices } from '../form/sheet.ts'
import { writeDate } from '../form/written.ts'
import { heading, type Problem } from '../page.ts'
import type { TypedPage } from '../state/typed.ts'
import { type Everybody, nameOf } from './everybody.ts'
import { showGroup } from './frame.ts'
import { say } from './phrases.ts'
import { hashOf, sessionToRecord } from './sessions.ts'
import type { GroupState } from './state.ts'

/** The page's name among those on which something is typed. */
export const CHOOSE = 'record'

/** Which session is recorded: one of the group, or a new one like the last. */
export function showChoose(
  desk: Desk,
  context: Context,
  state: GroupState,
  everybody: Everybody,
  problems: readonly Problem[] = [],
): Response {
  const { group } = everybody
  const names = new Map(modulesOf(everybody).map(({ value, label }) => [value, label]))
  const sessions = group.schedule.sessions
    .filter(({ date }) => everybody.day.reached(date))
    .toSorted((one, other) => byDay(other, one))
  const choices = sessions.map(({ id, date, from, module }) => ({
    value: hashOf(id),
    label: [dateInWords(date), from, names.get(module)].filter(Boolean).join(', '),
  }))
  const suggested = sessionToRecord(everybody)
  const typed = state.typed[CHOOSE] ?? likeTheLast(everybody, state.asOf)
  const error = (name: string) => problems.find(({ field }) => field === idOf(name))?.words
  const text = (name: string) => typed[name] ?? ''
  const title = 'Which session do you want to record?'
  const content = html`${heading(title, nameOf(everybody))}
${
  choices.length > 0 &&
  html`${select({ name: 'session', label: 'A session of the group', value: suggested === undefined ? '' : hashOf(suggested.id), choices: [{ value: '', label: '' }, ...choices], error: error('session') })}
<div class="govuk-button-group">${goButton('next', 'Record this session')}</div>`
}
<h2 class="govuk-heading-m">Add a session</h2>
<p class="govuk-body">For a day that is not in the list. It is set as the last session was.</p>
${dateInput({ name: 'date', label: 'Date of the session', value: { day: text('date-day'), month: text('date-month'), year: text('date-year') }, error: error('date') })}
${textInput({ name: 'from', label: 'From (optional)', hint: 'Such as 1:30pm', width: 5, value: text('from'), error: error('from') })}
${textInput({ name: 'to', label: 'To (optional)', width: 5, value: text('to'), error: error('to') })}
${select({ name: 'module', label: 'Module', value: text('module'), choices: [{ value: '', label: '' }, ...modulesOf(everybody)], error: error('module') })}
<div class="govuk-button-group">${goButton('add', 'Add it and record it', choices.length > 0 ? 'secondary' : 'primary')}</div>`
  return showGroup(desk, context, state, everybody, {
    title,
    address: '/group/record',
    content,
    problems,
    back: backButton('to:next'),
  })
}

export function modulesOf({ group, edition }: Everybody): Choice[] {
  const draft = { schedule: group.schedule }
  return [...moduleChoices({ draft, edition, blank: 0 }), { value: UNKNOWN_MODULE, label: 'Not known' }]
}

/** Today, with the times and module of the last session. */
export function likeTheLast({ group, day: seen }: Everybody, asOf: string): TypedPage {
  const last = group.schedule.sessions
    .filter(({ date }) => seen.reached(date))
    .toSorted(byDay)
    .at(-1)
  const { day, month, year } = splitDate(asOf)
  return {
    ...{ 'date-day': day, 'date-month': month, 'date-year': year },
    ...(last !== undefined && { from: last.from ?? '', to: last.to ?? '', module: last.module }),
  }
}

/** What of the page's fields is kept as it was typed. */
export const NEW_SESSION = ['date-day', 'date-month', 'date-year', 'from', 'to', 'module'] as const

/** The group with the session that was entered, or what is wrong with it. */
export function addSession(
  { resources }: Desk,
  state: GroupState,
  everybody: Everybody,
  form: Form,
): { group: GroupInput; id: string } | { problems: Problem[] } {
  const language = resources.language()
  const problems: Problem[] = []
  const wrong = (field: string, message: Parameters<typeof language.say>[0]) =>
    problems.push({ words: language.say(message), field: idOf(field) })
  const date = writeDate(postedDate(form, 'date'))
  const dateOf = { what: { text: 'Date of the session' } }
  if (date === undefined) wrong('date', say('group-pages/date-missing', { what: 'date of the session' }))
  else if (!isDate(date)) wrong('date', say('group-pages/date-unreal', dateOf))
  else if (!everybody.day.reached(date)) wrong('date', say('group-pages/session-later'))
  const [from, to] = (['from', 'to'] as const).map((name) => {
    const given = form.text(name).trim()
    if (given === '') return undefined
    const times = timesOf({ text: given })
    if (times !== null && times.to === undefined) return times.from
    wrong(name, say('group-pages/time-wrong', { what: { text: name === 'from' ? 'From' : 'To' } }))
    return undefined
  })
  const module = form.text('module')
  if (!modulesOf(everybody).some(({ value }) => value === module))
    wrong('module', say('group-pages/select-module'))
  if (problems.length > 0 || date === undefined) return { problems }
  const sessions = state.group.schedule?.sessions ?? []
  const isThere = sessions.some((each) => each.date === date && each.from === from && each.module === module)
  if (isThere) {
    wrong('date', say('group-pages/session-there', { on: date }))
    return { problems }
  }
  const ids = new Set(sessions.map((each) => each.id))
  // A case reads the group's sessions beside its own, so that its ids are taken too.
  const taken = everybody.people.flatMap(({ record }) => idsIn({ ...record }))
  const id = freeIds({}, `s-${date}`, [...ids, ...taken])()
  const length = sessions.at(-1)?.length
  const session = { id, module, date, ...(from && { from }), ...(to && { to }), ...(length && { length }) }
  const group = structuredClone(state.group)
  group.schedule = { ...group.schedule, sessions: inOrderOfDays([...sessions, session], ids) }
  return { group, id }
}
