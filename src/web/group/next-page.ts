import type { Context } from 'hono'
import { html, type Markup } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { weekdayOf } from '../../wording/appointments/dates.ts'
import { isDecided } from '../case/next-steps.ts'
import { type Desk, goButton, linkButton } from '../desk.ts'
import { idOf } from '../form/fields.ts'
import { heading, type Problem } from '../page.ts'
import { successBanner } from '../success.ts'
import { type Action, placeOfAction } from './action-place.ts'
import type { Everybody, Person } from './everybody.ts'
import { showGroup } from './frame.ts'
import { owedWords } from './owed.ts'
import { sheetLinks, table } from './parts.ts'
import { unreadList } from './people-page.ts'
import { say } from './phrases.ts'
import { recordPage } from './record-page.ts'
import { askedIn, peopleNow, sessionAhead, sessionToRecord, sessionWords } from './sessions.ts'
import type { GroupState } from './state.ts'

/** The first page of an open group: what is to be recorded, who owes what before the next session, and all that is due. */
export function showNext(
  desk: Desk,
  context: Context,
  state: GroupState,
  everybody: Everybody,
  problems: readonly Problem[] = [],
): Response {
  const { group, people, unread } = everybody
  const toRecord = sessionToRecord(everybody)
  const record =
    toRecord === undefined
      ? goButton('to:record', 'Record a session')
      : goButton(`to:${recordPage(toRecord)}`, `Record the session of ${sessionWords(group, toRecord)}`)
  const content = html`${undo(state)}${heading('What is due', 'Run a group')}
${unread.length > 0 && unreadList(everybody)}
${
  people.length + unread.length === 0
    ? html`<p class="govuk-body">Nobody is in the group yet.</p><div class="govuk-button-group">${goButton('to:import', 'Add a register')}${addCase()}${goButton('save', 'Save the group file', 'secondary')}</div>`
    : html`<div class="govuk-button-group">${record}${goButton('save', 'Save the group file', 'secondary')}</div>
${sizeWords(desk, everybody).map((words) => html`<div class="govuk-inset-text">${words}</div>`)}
${beforeNext(desk, everybody)}
${allActions(everybody)}
${downloads(everybody)}`
}`
  return showGroup(desk, context, state, everybody, {
    ...{ title: 'What is due in the group', address: '/group/next', content, problems },
    wide: true,
  })
}

/** The same page, at the field for cases. */
const addCase = (): Markup =>
  html`<button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button" formaction="/group/next#${idOf('case')}" name="go" value="to:import">Add a case</button>`

/** Where the group is smaller or larger than the programme says, or has fewer staff. */
function sizeWords({ resources }: Desk, everybody: Everybody): string[] {
  const { group, edition } = everybody
  const { minimum: least = null, maximum: most = null } = edition.rules.group ?? {}
  const { minimum: staff = 0 } = edition.rules.staffing ?? {}
  const [n, there] = [peopleNow(everybody), group.staff.length]
  const outside = n < (least ?? 0) || n > (most ?? n)
  const told = [
    ...(outside ? [say('group-pages/size-outside', { n, least, most })] : []),
    ...(there < staff ? [say('group-pages/staff-few', { n: there, least: staff })] : []),
  ]
  return told.map((message) => resources.language().say(message))
}

/** What was done last, and the way to take it back; it stands until something else is done. */
function undo({ undo }: GroupState): Markup | null {
  if (undo == null) return null
  return successBanner(`${undo.told} It is not in a file yet.`, {
    more: html`<p class="govuk-body">${linkButton('undo', 'Undo')}</p>`,
  })
}

/** Who may not sit down in the next session, owes something that comes before it, or waits for a decision. */
function beforeNext(desk: Desk, everybody: Everybody): Markup | null {
  const ahead = sessionAhead(everybody)
  if (ahead === undefined) return null
  const { date: on, from = null } = ahead
  const title = say('group-pages/before-next', { weekday: weekdayOf(on), on, from })
  const owing = askedIn(everybody, ahead).flatMap((asked) => {
    const { person } = asked
    const words = owedWords(desk, asked, ahead)
    const due = person.subject.assessment.nextActions.filter((action) => isDueBy(ahead.date, action))
    return words.length + due.length === 0
      ? []
      : [
          html`<li><strong>${linkButton(`to:person/${person.key}/tasks`, person.record.person.name)}</strong>${words.length > 0 && `: ${words.join(' ')}`}${due.length > 0 && html`<ul class="govuk-list">${due.map((action) => html`<li>${actionLink(action, person, everybody)}</li>`)}</ul>`}</li>`,
        ]
  })
  return html`<h2 class="govuk-heading-m">${desk.resources.language().say(title)}</h2>
${owing.length === 0 ? html`<p class="govuk-body">Nobody owes anything.</p>` : html`<ul class="govuk-list govuk-list--bullet">${owing}</ul>`}`
}

/** What has to be done before a session; a catch-up is told by itself, and a decision or a step waits for no day. */
function isDueBy(day: string, { code, by }: Action): boolean {
  if (code.startsWith('action/arrange-catch-up')) return false
  return by === null ? isDecided(code) || code.includes('repeat') : by <= day
}

const actionLink = (action: Action, person: Person, everybody: Everybody): Markup =>
  linkButton(
    `to:person/${person.key}/${placeOfAction(action, person, everybody)}`,
    html`${action.action}<span class="gw-hidden">: ${person.record.person.name}</span>`,
  )

function allActions(everybody: Everybody): Markup {
  const { people, day } = everybody
  const actions = people
    .flatMap((person) =>
      person.subject.assessment.nextActions.map((action) => ({
        ...{ name: person.record.person.name, action, link: actionLink(action, person, everybody) },
      })),
    )
    .toSorted((one, other) => byDate(one.action.by, other.action.by))
  const title = html`<h2 class="govuk-heading-m">Next actions of everybody</h2>`
  if (actions.length === 0) return html`${title}<p class="govuk-body">Nothing is due.</p>`
  const rows = actions.map(
    ({ link, name, action: { who, by, because } }) =>
      html`<tr class="govuk-table__row"><td class="govuk-table__cell" data-label="By">${by === null ? 'No date' : dateInWords(by)}${by !== null && day.passed(by) && html`<br><strong class="govuk-tag govuk-tag--red">Overdue</strong>`}${because && html`<br><span class="gw-sheet__told">${because}</span>`}</td><th scope="row" class="govuk-table__header">${name}</th><td class="govuk-table__cell" data-label="What">${link}</td><td class="govuk-table__cell" data-label="Who">${who}</td></tr>`,
  )
  return html`${title}${table('Next actions', ['By', 'Person', 'What', 'Who'], rows)}`
}

function byDate(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}

function downloads(everybody: Everybody): Markup {
  const ahead = sessionAhead(everybody)
  return html`<div class="gw-panel"><h2 class="govuk-heading-m">To download</h2>
${ahead && html`<p class="govuk-body">${sheetLinks(everybody, ahead)}</p>`}
<p class="govuk-body">Reports of everybody, drafts, in one zip: ${linkButton('set:docx', 'Word')}, ${linkButton('set:pdf', 'PDF')}. ${linkButton('to:reports', 'Choose, or make finals')}</p>
<p class="govuk-body">Register to fill in, with the people and sessions: ${linkButton('register:xlsx', 'Excel')}, ${linkButton('register:csv', 'CSV')}</p>
<p class="govuk-body">Calendar of the sessions, without names: ${linkButton('calendar', 'Calendar (.ics)')}</p></div>`
}
