import type { Context } from 'hono'
import type { PersonRecorded } from '../../case/group/recording.ts'
import type { Session } from '../../case/record.ts'
import { html } from '../../html/markup.ts'
import { backButton, type Desk, goButton, linkButton } from '../desk.ts'
import { heading } from '../page.ts'
import { successBanner } from '../success.ts'
import { type Everybody, nameOf } from './everybody.ts'
import { showGroup } from './frame.ts'
import { actionWords, recordedWords, table } from './parts.ts'
import { recordPage } from './record-page.ts'
import { askedIn, hashOf, sessionAhead, sessionWords } from './sessions.ts'
import type { GroupState } from './state.ts'

/** What was recorded of somebody before and is to be otherwise: shown before it is taken. */
export function showChanges(
  desk: Desk,
  context: Context,
  state: GroupState,
  everybody: Everybody,
  session: Session,
  changed: readonly PersonRecorded[],
): Response {
  const address = `/group/${recordPage(session)}/changes`
  const title = 'Check what is changed'
  const rows = changed.map(({ key, was, now }) => {
    const person = everybody.people.find((each) => each.key === key)?.record.person
    return html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${person?.name}</th><td class="govuk-table__cell" data-label="Was">${recordedWords(was)}</td><td class="govuk-table__cell" data-label="Now">${recordedWords(now)}</td></tr>`
  })
  const content = html`${heading(title, `${nameOf(everybody)}, ${sessionWords(everybody.group, session)}`)}
<p class="govuk-body">This was recorded before. What rests on it, such as a decision or a warning, is not changed with it.</p>
${table('Changes', ['Person', 'Was', 'Now'], rows)}
<div class="govuk-button-group">${goButton('take', 'Record these changes')}${goButton(`to:${recordPage(session)}`, 'Go back to the page', 'secondary')}</div>`
  return showGroup(desk, context, state, everybody, {
    title,
    address,
    content,
    back: backButton(`to:${recordPage(session)}`),
  })
}

/** What was recorded of a session, and what it leads to for those who did not attend. */
export function showRecorded(
  desk: Desk,
  context: Context,
  state: GroupState,
  everybody: Everybody,
  session: Session,
): Response {
  const asked = askedIn(everybody, session)
  const attended = asked.filter(({ recorded }) => recorded?.outcome === 'attended').length
  const address = `/group/${recordPage(session)}/done`
  const title = `Recorded: the session of ${sessionWords(everybody.group, session)}`
  const others = asked.filter(({ recorded }) => recorded?.outcome !== 'attended')
  const ahead = sessionAhead(everybody)
  const rows = others.map(({ person, recorded }) => {
    const { nextActions } = person.subject.assessment
    return html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${person.record.person.name}</th><td class="govuk-table__cell" data-label="What happened">${recordedWords(recorded)}</td><td class="govuk-table__cell" data-label="What is to be done">${nextActions.length === 0 ? 'Nothing is due' : html`<ul class="govuk-list">${nextActions.map((action) => html`<li>${actionWords(action)}</li>`)}</ul>`}</td></tr>`
  })
  const told = `${attended} attended, ${asked.length - attended} did not. It is not in a file yet.`
  const content = html`${successBanner(told, { title: 'Recorded' })}
${heading(title, nameOf(everybody))}
${rows.length > 0 ? table('Who did not attend', ['Person', 'What happened', 'What is to be done'], rows) : html`<p class="govuk-body">Everybody attended.</p>`}
<div class="govuk-button-group">${goButton('save', 'Save the group file')}${ahead && everybody.unread.length === 0 && goButton(`sheet:pdf:${hashOf(ahead.id)}`, `Print the group sheet for ${sessionWords(everybody.group, ahead)}`, 'secondary')}</div>
<p class="govuk-body">${linkButton(`to:${recordPage(session)}`, 'Change what was recorded')}</p>
<p class="govuk-body">${linkButton('to:next', 'Back to the group')}</p>`
  return showGroup(desk, context, state, everybody, {
    title,
    address,
    content,
    back: backButton('to:next'),
    wide: true,
  })
}
