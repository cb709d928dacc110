import type { Context } from 'hono'
import { attributes, html, type Markup } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { type Desk, goButton, linkButton, show } from '../desk.ts'
import { splitDate } from '../form/answers.ts'
import { dateInput, idOf } from '../form/fields.ts'
import { heading, type Problem } from '../page.ts'
import { type Everybody, nameOf } from './everybody.ts'
import { owedWords } from './owed.ts'
import { table } from './parts.ts'
import { say } from './phrases.ts'
import { recordPage } from './record-page.ts'
import { askedIn, sessionAhead, sessionToRecord, sessionWords } from './sessions.ts'
import { type GroupState, groupForm } from './state.ts'

/** The first page of an open group: what is to be recorded, who owes what before the next session, and all that is due. */
export function showNext(
  desk: Desk,
  context: Context,
  state: GroupState,
  everybody: Everybody,
  problems: readonly Problem[] = [],
): Response {
  const { group, edition, people } = everybody
  const toRecord = sessionToRecord(everybody)
  const size = edition.rules.group
  const told = say('group-pages/people', {
    ...{ n: people.length, least: size?.minimum ?? null, most: size?.maximum ?? null },
  })
  const record =
    toRecord === undefined
      ? goButton('to:record', 'Record a session')
      : goButton(`to:${recordPage(toRecord)}`, `Record the session of ${sessionWords(group, toRecord)}`)
  const content = groupForm(
    desk,
    context,
    '/group/next',
    state,
    html`${heading(nameOf(everybody), 'Run a group')}
<p class="govuk-body">${edition.label}, seen from ${dateInWords(state.asOf)}. ${desk.resources.language().say(told)}.</p>
${
  people.length === 0
    ? html`<p class="govuk-body">Nobody is in the group yet.</p><div class="govuk-button-group">${goButton('to:import', 'Add a register or a case')}${goButton('save', 'Save the group file', 'secondary')}</div>`
    : html`<div class="govuk-button-group">${record}${toRecord && goButton('to:record', 'Another session', 'secondary')}${goButton('to:import', 'Add a register or a case', 'secondary')}${goButton('save', 'Save the group file', 'secondary')}</div>
${beforeNext(desk, everybody)}
${allActions(everybody)}
${downloads(everybody)}
${list(everybody)}`
}${seenFrom(state, problems)}`,
  )
  return show(desk, context, {
    title: 'The group and what is due',
    address: '/group/next',
    content,
    problems,
    wide: true,
  })
}

/** Another day, on which less was known, or more. */
function seenFrom({ asOf }: GroupState, problems: readonly Problem[]): Markup {
  const error = problems.find(({ field }) => field === idOf('on'))?.words
  return html`<details class="govuk-details"${attributes({ open: error !== undefined })}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">See it from another day</span></summary><div class="govuk-details__text">${dateInput({ name: 'on', label: 'From which date is everything seen?', value: splitDate(asOf), error })}${goButton('seen', 'See it from this day', 'secondary')}</div></details>`
}

/** Who may not sit down in the next session, or owes something that comes before it. */
function beforeNext(desk: Desk, everybody: Everybody): Markup | null {
  const ahead = sessionAhead(everybody)
  if (ahead === undefined) return null
  const owing = askedIn(everybody, ahead).flatMap((asked) => {
    const words = owedWords(desk, asked, ahead)
    return words.length === 0
      ? []
      : [html`<li><strong>${asked.person.record.person.name}</strong>: ${words.join(' ')}</li>`]
  })
  return html`<h2 class="govuk-heading-m">Before the session of ${sessionWords(everybody.group, ahead)}</h2>
${owing.length === 0 ? html`<p class="govuk-body">Nobody owes anything.</p>` : html`<ul class="govuk-list govuk-list--bullet">${owing}</ul>`}`
}

function allActions({ people, day }: Everybody): Markup {
  const actions = people
    .flatMap(({ record, subject }) =>
      subject.assessment.nextActions.map((action) => ({ name: record.person.name, action })),
    )
    .toSorted((one, other) => byDate(one.action.by, other.action.by))
  const title = html`<h2 class="govuk-heading-m">Next actions of everybody</h2>`
  if (actions.length === 0) return html`${title}<p class="govuk-body">Nothing is due.</p>`
  const rows = actions.map(
    ({ name, action: { action, who, by, because } }) =>
      html`<tr class="govuk-table__row"><td class="govuk-table__cell" data-label="By">${by === null ? 'No date' : dateInWords(by)}${by !== null && day.passed(by) && html`<br><strong class="govuk-tag govuk-tag--red">Overdue</strong>`}${because && html`<br><span class="gw-sheet__told">${because}</span>`}</td><th scope="row" class="govuk-table__header">${name}</th><td class="govuk-table__cell" data-label="What">${action}</td><td class="govuk-table__cell" data-label="Who">${who}</td></tr>`,
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
${ahead && html`<p class="govuk-body">Group sheet for ${sessionWords(everybody.group, ahead)}: ${linkButton('sheet:pdf', 'PDF')}, ${linkButton('sheet:docx', 'Word')}</p>`}
<p class="govuk-body">Reports of everybody, drafts, in one zip: ${linkButton('set:docx', 'Word')}, ${linkButton('set:pdf', 'PDF')}</p>
<p class="govuk-body">Register to fill in, with the people and sessions: ${linkButton('register:xlsx', 'Excel')}, ${linkButton('register:csv', 'CSV')}</p>
<p class="govuk-body">Calendar of the sessions, without names: ${linkButton('calendar', 'Calendar (.ics)')}</p></div>`
}

function list({ people }: Everybody): Markup {
  const rows = people.map(({ key, record: { person }, subject: { assessment } }) => {
    const modules = assessment.parts.flatMap((part) => part.modules)
    const missed = modules.reduce((sum, { runs }) => sum + (runs.at(-1)?.counts.missed ?? 0), 0)
    const owed = modules.reduce((sum, { catchUpsOwed }) => sum + catchUpsOwed.length, 0)
    return html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${person.name}</th><td class="govuk-table__cell" data-label="CRN">${person.crn}</td><td class="govuk-table__cell" data-label="Status">${assessment.status}</td><td class="govuk-table__cell" data-label="Missed">${missed}</td><td class="govuk-table__cell" data-label="Catch-ups owed">${owed}</td><td class="govuk-table__cell" data-label="Case file">${linkButton(`case:${key}`, html`Case file<span class="govuk-visually-hidden"> of ${person.name}</span>`)}</td></tr>`
  })
  return html`<h2 class="govuk-heading-m">People</h2>${table('People', ['Person', 'CRN', 'Status', 'Missed', 'Catch-ups owed', 'Case file'], rows)}`
}
