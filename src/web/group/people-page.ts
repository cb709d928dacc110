import type { Context } from 'hono'
import { OUTCOMES, type Outcome, type Session } from '../../case/record.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import { attributes, html, type Markup } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { backButton, type Desk, goButton, linkButton } from '../desk.ts'
import { select } from '../form/fields.ts'
import { heading } from '../page.ts'
import { labelled } from '../shown.ts'
import { modulesOf } from './choose-page.ts'
import { type Everybody, nameOf, type Person } from './everybody.ts'
import { showGroup } from './frame.ts'
import { outcomeName } from './outcomes.ts'
import { say } from './phrases.ts'
import { recordPage } from './record-page.ts'
import { askedIn, inSession, leftOn, sessionAhead, sessionToRecord } from './sessions.ts'
import type { GroupState } from './state.ts'

/** How the table of people and sessions is shown. */
export interface View {
  /** Id of the module whose sessions it has; '': the current one. */
  module: string
  by: (typeof ORDERS)[number]['value'] | 'group'
}

/** By which columns the table is put in order, with what heads them; else it is in the order of the group. */
const ORDERS = [
  { value: 'name', label: 'Person', sort: 'ascending' },
  { value: 'missed', label: 'Missed', sort: 'descending' },
  { value: 'owed', label: 'Owed', sort: 'descending' },
] as const

/** @param given what a form says of it */
export const viewOf = (given: { module: string; by: string }): View => ({
  module: given.module,
  by: ORDERS.find(({ value }) => value === given.by)?.value ?? 'group',
})

/** The head of such a column: pressed, it puts the table in its order; pressed again, in that of the group. */
const orderHead = (by: View['by']) => (order: (typeof ORDERS)[number]) => {
  const isBy = order.value === by
  const mark = order.sort === 'ascending' ? '▲' : '▼'
  return html`<th scope="col"${attributes({ 'aria-sort': isBy ? order.sort : 'none' })}><button type="submit" class="gw-link-button" name="go" value="view:${isBy ? 'group' : order.value}">${order.label}</button>${isBy && html` <span aria-hidden="true">${mark}</span>`}</th>`
}

/** Everybody by sessions: a mark in each cell, which says itself in words to who hears it, and what each comes to. */
export function showPeople(
  desk: Desk,
  context: Context,
  state: GroupState,
  everybody: Everybody,
  view: View = { module: '', by: 'group' },
): Response {
  const { group, people, unread } = everybody
  const modules = modulesOf(everybody).filter(({ value }) =>
    group.schedule.sessions.some((session) => session.module === value),
  )
  const chosen = modules.find(({ value }) => value === view.module)?.value ?? currentModule(everybody)
  const sessions = group.schedule.sessions.filter((session) => session.module === chosen)
  const rows = people.map((person) => ({ person, ...totals(person) })).toSorted(ORDERED[view.by])
  const sum = (of: 'missed' | 'owed') => rows.reduce((all, row) => all + row[of], 0)
  const seen = new Set<string>()
  const body = rows.map(({ person, missed, owed }) => {
    const { name, crn } = person.record.person
    const left = leftOn(person, everybody)
    const cells = sessions.map((session) => cell(desk, everybody, person, session, seen))
    return html`<tr><th scope="row"><button type="submit" class="gw-link-button" name="go" value="to:person/${person.key}/tasks">${name}</button><div class="gw-marks__told">${crn} <button type="submit" class="gw-link-button" name="go" value="to:people/${person.key}">Takes part<span class="govuk-visually-hidden"> in which sessions? ${name}</span></button>${left !== null && html`<br>Left on ${dateInWords(left)}`}</div></th><td>${missed}</td><td>${owed}</td>${cells}</tr>`
  })
  const content = html`${heading('People and sessions', nameOf(everybody))}
${unread.length > 0 && unreadList(everybody)}
${
  people.length === 0
    ? html`<p class="govuk-body">Nobody is in the group yet.</p><div class="govuk-button-group">${goButton('to:import', 'Add a register or a case')}</div>`
    : html`<input type="hidden" name="by" value="${view.by}">${modules.length > 1 && html`<div class="gw-beside-each">${select({ name: 'module', label: 'Module', value: chosen, choices: modules })}<button type="submit" class="govuk-button govuk-button--secondary" name="go" value="view">Show</button></div>`}
<div class="gw-scroll gw-scroll--held" role="region" tabindex="0" aria-label="People and sessions"><table class="govuk-table gw-marks"><thead><tr>${ORDERS.map(orderHead(view.by))}${sessions.map((session) => head(session))}</tr></thead><tbody>${body}</tbody><tfoot><tr><th scope="row">Totals</th><td>${sum('missed')}</td><td>${sum('owed')}</td>${sessions.map((session) => attendedIn(desk, everybody, session))}</tr></tfoot></table></div>
${legend(desk, seen)}
<div class="govuk-button-group">${goButton('to:import', 'Add a register or a case', 'secondary')}${goButton('save', 'Save the group file', 'secondary')}</div>`
}`
  return showGroup(desk, context, state, everybody, {
    ...{ title: 'People and sessions', address: '/group/people', content },
    back: backButton('to:next'),
    wide: 'table',
  })
}

/** That of the session that is to be recorded or comes next, else of the last one. */
function currentModule(everybody: Everybody): string {
  const { sessions } = everybody.group.schedule
  return (sessionToRecord(everybody) ?? sessionAhead(everybody) ?? sessions.at(-1))?.module ?? ''
}

const head = (session: Session): Markup =>
  html`<th scope="col"><button type="submit" class="gw-link-button" name="go" value="to:${recordPage(session)}"><span class="govuk-visually-hidden">Record the session of </span>${shortDate(session.date)}</button></th>`

/** `3 Mar`: the year stands at no column, since it would be the same in each. */
const shortDate = (date: string) => dateInWords(date).replace(/^(\S+\s+\S{3})\S*.*$/, '$1')

/** How many attended; of a session that is to come, nothing. */
function attendedIn(desk: Desk, everybody: Everybody, session: Session): Markup {
  const asked = askedIn(everybody, session)
  const isHeld = asked.some(({ recorded }) => recorded !== null)
  const attended = asked.filter(({ recorded }) => recorded?.outcome === 'attended').length
  return html`<td>${isHeld && html`<span aria-hidden="true">${shortMark(desk, 'attended')} ${attended}</span><span class="govuk-visually-hidden">${attended} of ${asked.length} attended</span>`}</td>`
}

function totals({ subject: { assessment } }: Person) {
  const modules = assessment.parts.flatMap((part) => part.modules)
  return {
    missed: modules.reduce((sum, { runs }) => sum + (runs.at(-1)?.counts.missed ?? 0), 0),
    owed: modules.reduce((sum, { catchUpsOwed }) => sum + catchUpsOwed.length, 0),
  }
}

type Row = { person: Person } & ReturnType<typeof totals>
const byName = (one: Row, other: Row) =>
  one.person.record.person.name.localeCompare(other.person.record.person.name, 'en-GB')
const ORDERED: Record<View['by'], (one: Row, other: Row) => number> = {
  group: () => 0,
  name: byName,
  missed: (one, other) => other.missed - one.missed || byName(one, other),
  owed: (one, other) => other.owed - one.owed || byName(one, other),
}

function cell(desk: Desk, { group }: Everybody, person: Person, session: Session, seen: Set<string>): Markup {
  const { event } = inSession(person, group, session)
  const mark = event === undefined ? 'takes no part' : markOf(event)
  seen.add(mark)
  const words = wordsOf(event)
  const who = `${person.record.person.name}, ${dateInWords(session.date)}: `
  return html`<td><span aria-hidden="true" title="${words}">${shortMark(desk, mark)}</span><span class="govuk-visually-hidden">${who}${words}</span></td>`
}

/** What a cell shows: the outcome as it was recorded, or what became of it. */
type Mark = Outcome | 'caught up' | 'takes no part'

function markOf({ recorded, caughtUpOn }: SessionEvent): Mark {
  if (caughtUpOn !== null && recorded !== 'attended') return 'caught up'
  return recorded ?? 'not recorded'
}

function wordsOf(event: SessionEvent | undefined): string {
  if (event === undefined) return 'takes no part'
  const { recorded, reason, caughtUpOn } = event
  const outcome = recorded ?? 'not recorded'
  const caughtUp =
    caughtUpOn === null || recorded === 'attended' ? '' : `, caught up on ${dateInWords(caughtUpOn)}`
  return `${outcome}${reason === null || reason === '' ? '' : ` (${labelled(reason)})`}${caughtUp}`
}

const shortMark = ({ resources }: Desk, mark: string): string =>
  resources
    .language()
    .say(say('group-pages/short-mark', { mark: MARKS.find((each) => each === mark) ?? 'not recorded' }))

const MARKS = [...OUTCOMES, 'caught up', 'takes no part'] as const

function legend(desk: Desk, seen: ReadonlySet<string>): Markup {
  const words = MARKS.filter((mark) => mark !== 'not recorded' && seen.has(mark)).map(
    (mark) => html`<li><strong>${shortMark(desk, mark)}</strong> ${outcomeName(mark)}</li>`,
  )
  return html`<ul class="govuk-list gw-marks-key" aria-label="What the marks mean">${words}</ul>`
}

/** Whose case can't be read: each with the way to where it is put right. */
export function unreadList({ unread }: Everybody): Markup {
  return html`<div class="govuk-inset-text"><strong class="govuk-tag govuk-tag--red">There is a problem</strong><ul class="govuk-list">${unread.map(({ key, name, issues }) => html`<li>${linkButton(`to:person/${key}/check`, html`${labelled(name)}: ${issues.length} ${issues.length === 1 ? 'answer has' : 'answers have'} to be put right`)}</li>`)}</ul></div>`
}
