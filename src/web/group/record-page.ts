import type { Context } from 'hono'
import type { Session } from '../../case/record.ts'
import { attributes, html, type Markup } from '../../html/markup.ts'
import { backButton, type Desk, goButton, linkButton } from '../desk.ts'
import { type Choice, idOf } from '../form/fields.ts'
import { heading, type Problem } from '../page.ts'
import type { TypedPage } from '../state/typed.ts'
import { firstAnswers, NOT_YET, owedIn } from './answers.ts'
import { catchUpCell, marked, told } from './catch-up-cell.ts'
import { type Everybody, nameOf } from './everybody.ts'
import { showGroup } from './frame.ts'
import { OUTCOME_CHOICES, outcomeName } from './outcomes.ts'
import { owedWords } from './owed.ts'
import { sheetLinks } from './parts.ts'
import { say } from './phrases.ts'
import { FIELDS } from './row-fields.ts'
import { type Asked, askedIn, hashOf, sessionWords } from './sessions.ts'
import type { GroupState } from './state.ts'

/** The page's name among those on which something is typed. */
export const recordPage = (session: Session): string => `record/${hashOf(session.id)}`

/** Everybody of a group in one table: what happened, why not, and which catch-ups were done. */
export function showRecord(
  desk: Desk,
  context: Context,
  state: GroupState,
  everybody: Everybody,
  session: Session,
  problems: readonly Problem[] = [],
): Response {
  const title = `Record the session of ${sessionWords(everybody.group, session)}`
  const asked = askedIn(everybody, session)
  const typed = state.typed[recordPage(session)]
  const address = `/group/${recordPage(session)}`
  const content = html`${heading(title, nameOf(everybody))}
<p class="govuk-body">${asked.length} people. Who attended is set beforehand; whoever may not sit down yet is left for you to say. A reason is never set.</p>
<p class="govuk-body">In “What happened” one letter chooses: A attended, U an absence that nobody has decided.</p>
${setAll()}
<div class="gw-scroll" role="region" tabindex="0" aria-label="People"><table class="gw-sheet govuk-body"><thead><tr><th scope="col" class="gw-sheet__who">Person</th><th scope="col">What happened</th><th scope="col">Reason for an absence</th><th scope="col" class="gw-sheet__day">Catch-up</th></tr></thead>
<tbody>${asked.map((each) => row(desk, each, session, typed ?? firstAnswers(each, session), problems))}</tbody></table></div>
<div class="govuk-button-group"><button type="submit" class="govuk-button" data-module="govuk-button" name="go" value="next" id="record">${countWords(desk, asked, session, typed)}</button>${goButton('save', 'Save the group file', 'secondary')}</div>
<p class="govuk-body">${sheetLinks(everybody, session)}</p>
<p class="govuk-body">${linkButton('to:record', 'Another session')}</p>`
  return showGroup(desk, context, state, everybody, {
    title,
    address,
    content,
    problems,
    back: backButton('to:next'),
    wide: 'table',
  })
}

/** What the page's button says. @param typed what stands on the page; undefined: as it begins */
export function countWords(
  { resources }: Desk,
  asked: readonly Asked[],
  session: Session,
  typed: TypedPage | undefined,
): string {
  const given = asked.map(
    (each) => (typed ?? firstAnswers(each, session))[FIELDS.what(each.person.key)] ?? '',
  )
  const attended = given.filter((word) => word === 'attended').length
  const open = given.filter((word) => word === '').length
  const others = given.length - attended - open
  return resources.language().say(say('group-pages/record-button', { attended, others, open }))
}

/** What happened to nearly everybody, in one step: a session that the service cancelled, say. */
function setAll(): Markup {
  return html`<div class="govuk-form-group"><label class="govuk-label" for="f-all">Set for everybody</label><select class="govuk-select" id="f-all" name="all">${options('')}</select> <button type="submit" class="govuk-button govuk-button--secondary gw-beside" name="go" value="all">Set</button></div>`
}

function options(value: string): Markup {
  const choices: Choice[] = [
    { value: '', label: '' },
    ...OUTCOME_CHOICES,
    { value: NOT_YET, label: 'Not recorded yet' },
  ]
  // A word that is recorded and no longer offered stays.
  if (!choices.some((choice) => choice.value === value)) choices.push({ value, label: outcomeName(value) })
  return html`${choices.map((choice) => html`<option${attributes({ value: choice.value, selected: choice.value === value })}>${choice.label}</option>`)}`
}

function row(
  desk: Desk,
  asked: Asked,
  session: Session,
  typed: TypedPage,
  problems: readonly Problem[],
): Markup {
  const { person } = asked
  const { name, crn } = person.record.person
  const [what, reason] = [FIELDS.what(person.key), FIELDS.reason(person.key)]
  const wrong = (field: string) => problems.find((problem) => problem.field === idOf(field))?.words
  const owed = owedWords(desk, asked, session)
  return html`<tr><th scope="row" data-label="Person">${name}<br><span class="gw-sheet__told">${crn}</span>${owed.map((words) => html`<p class="gw-owed">${words}</p>`)}</th>
<td data-label="What happened">${told(what, { wrong })}<select class="govuk-select${wrong(what) && ' govuk-select--error'}"${attributes({ id: idOf(what), name: what, 'aria-label': `What happened, ${name}`, ...marked(what, { wrong }) })}>${options(typed[what] ?? '')}</select></td>
<td data-label="Reason for an absence"><input class="govuk-input" type="text" autocomplete="off"${attributes({ id: idOf(reason), name: reason, value: typed[reason] ?? '', 'aria-label': `Reason for an absence, ${name}` })}></td>
<td data-label="Catch-up">${owedIn(asked, session).map((missed) => catchUpCell(person, missed, { typed, wrong }))}</td></tr>`
}
