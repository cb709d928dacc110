import type { Context } from 'hono'
import { html, type Markup } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { type Desk, goButton, linkButton } from '../desk.ts'
import { heading, type Problem } from '../page.ts'
import { placeOfAction } from './action-place.ts'
import type { Everybody } from './everybody.ts'
import { showGroup } from './frame.ts'
import { owedWords } from './owed.ts'
import { table } from './parts.ts'
import { unreadList } from './people-page.ts'
import { recordPage } from './record-page.ts'
import { askedIn, sessionAhead, sessionToRecord, sessionWords } from './sessions.ts'
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
    ? html`<p class="govuk-body">Nobody is in the group yet.</p><div class="govuk-button-group">${goButton('to:import', 'Add a register or a case')}${goButton('save', 'Save the group file', 'secondary')}</div>`
    : html`<div class="govuk-button-group">${record}${goButton('save', 'Save the group file', 'secondary')}</div>
${beforeNext(desk, everybody)}
${allActions(everybody)}
${downloads(everybody)}`
}`
  return showGroup(desk, context, state, everybody, {
    ...{ title: 'What is due in the group', address: '/group/next', content, problems },
    wide: true,
  })
}

/** What was done last, and the way to take it back; it stands until something else is done. */
function undo({ undo }: GroupState): Markup | null {
  if (undo == null) return null
  return html`<div class="govuk-notification-banner govuk-notification-banner--success" role="alert" aria-labelledby="done" data-module="govuk-notification-banner"><div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="done">Done</h2></div><div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">${undo.told} It is not in a file yet.</p><p class="govuk-body">${linkButton('undo', 'Undo')}</p></div></div>`
}

/** Who may not sit down in the next session, or owes something that comes before it. */
function beforeNext(desk: Desk, everybody: Everybody): Markup | null {
  const ahead = sessionAhead(everybody)
  if (ahead === undefined) return null
  const owing = askedIn(everybody, ahead).flatMap((asked) => {
    const words = owedWords(desk, asked, ahead)
    return words.length === 0
      ? []
      : [
          html`<li><strong>${linkButton(`to:person/${asked.person.key}/tasks`, asked.person.record.person.name)}</strong>: ${words.join(' ')}</li>`,
        ]
  })
  return html`<h2 class="govuk-heading-m">Before the session of ${sessionWords(everybody.group, ahead)}</h2>
${owing.length === 0 ? html`<p class="govuk-body">Nobody owes anything.</p>` : html`<ul class="govuk-list govuk-list--bullet">${owing}</ul>`}`
}

function allActions(everybody: Everybody): Markup {
  const { people, day } = everybody
  const actions = people
    .flatMap((person) =>
      person.subject.assessment.nextActions.map((action) => ({
        ...{ name: person.record.person.name, action },
        place: `person/${person.key}/${placeOfAction(action, person, everybody)}`,
      })),
    )
    .toSorted((one, other) => byDate(one.action.by, other.action.by))
  const title = html`<h2 class="govuk-heading-m">Next actions of everybody</h2>`
  if (actions.length === 0) return html`${title}<p class="govuk-body">Nothing is due.</p>`
  const rows = actions.map(
    ({ place, name, action: { action, who, by, because } }) =>
      html`<tr class="govuk-table__row"><td class="govuk-table__cell" data-label="By">${by === null ? 'No date' : dateInWords(by)}${by !== null && day.passed(by) && html`<br><strong class="govuk-tag govuk-tag--red">Overdue</strong>`}${because && html`<br><span class="gw-sheet__told">${because}</span>`}</td><th scope="row" class="govuk-table__header">${name}</th><td class="govuk-table__cell" data-label="What">${linkButton(`to:${place}`, action)}</td><td class="govuk-table__cell" data-label="Who">${who}</td></tr>`,
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
${ahead && everybody.unread.length === 0 && html`<p class="govuk-body">Group sheet for ${sessionWords(everybody.group, ahead)}: ${linkButton('sheet:pdf', 'PDF')}, ${linkButton('sheet:docx', 'Word')}</p>`}
<p class="govuk-body">Reports of everybody, drafts, in one zip: ${linkButton('set:docx', 'Word')}, ${linkButton('set:pdf', 'PDF')}. ${linkButton('to:reports', 'Choose, or make finals')}</p>
<p class="govuk-body">Register to fill in, with the people and sessions: ${linkButton('register:xlsx', 'Excel')}, ${linkButton('register:csv', 'CSV')}</p>
<p class="govuk-body">Calendar of the sessions, without names: ${linkButton('calendar', 'Calendar (.ics)')}</p></div>`
}
