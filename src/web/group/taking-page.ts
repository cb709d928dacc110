import type { Context } from 'hono'
import type { Difference } from '../../case/group/differences.ts'
import type { Session } from '../../case/record.ts'
import type { Issue } from '../../errors.ts'
import { attributes, html, type Markup } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { backButton, type Desk, goButton } from '../desk.ts'
import { idOf } from '../form/fields.ts'
import { heading, type Problem } from '../page.ts'
import { type Everybody, nameOf } from './everybody.ts'
import { showGroup } from './frame.ts'
import { recordedWords, table } from './parts.ts'
import { say } from './phrases.ts'
import { hashOf } from './sessions.ts'
import type { GroupState } from './state.ts'

/** What a register changes of a group, shown before it is taken. */
export interface Taking {
  added: { people: number; sessions: number; recorded: number }
  held: { same: number; gone: readonly { key: string; session: string }[] }
  /** How many cases came with it. */
  cases: number
  /** How many people stay out, since a service limits who may see their cases. */
  apart: number
  differences: readonly Difference[]
  moved: readonly { was: MovedTo; now: MovedTo }[]
  /** What was assumed in reading it, or left unread. */
  told: readonly Issue[]
}
type MovedTo = Pick<Session, 'id' | 'date' | 'module'> & {
  from?: string | undefined
  to?: string | undefined
}

export const TAKE = {
  entry: ({ key, session }: Pick<Difference, 'key' | 'session'>) => `take-${key}-${hashOf(session)}`,
  session: ({ id }: Pick<Session, 'id'>) => `take-session-${hashOf(id)}`,
}

/** Whether a box is ticked. @param first as it begins */
type Ticked = (name: string, first: boolean) => boolean

/** Everything new is taken; what is otherwise by its tick, which whatever somebody entered or decided begins without. */
export function showTaking(
  desk: Desk,
  context: Context,
  state: GroupState,
  everybody: Everybody,
  { added, held, cases, apart, differences, moved, told }: Taking,
  { ticked = (_, first) => first, problems = [] }: { ticked?: Ticked; problems?: readonly Problem[] } = {},
): Response {
  const title = 'Check what the register adds'
  const language = desk.resources.language()
  const { people, sessions, recorded } = added
  const nothing = people + sessions + recorded + differences.length + moved.length === 0
  const adds = nothing
    ? say('group-pages/register-nothing')
    : say('group-pages/register-adds', { people, sessions, entries: recorded })
  const changed = differences.length + moved.length > 0
  const compared = say('group-pages/register-compared', {
    changed: differences.length + moved.length,
    same: held.same,
    gone: held.gone.length,
  })
  const content = html`${heading(title, nameOf(everybody))}
<p class="govuk-body">${language.say(adds)}. ${language.say(compared)}.</p>
${cases > 0 && html`<div class="govuk-inset-text">${language.say(say('group-pages/done-cases', { n: cases }))}</div>`}
${apart > 0 && html`<div class="govuk-inset-text">${language.say(say('group-pages/kept-apart', { n: apart }))}</div>`}
${changed && html`<h2 class="govuk-heading-m">Different from the group</h2><p class="govuk-body">What is ticked is taken as it is now.</p>${table('Changes', ['Take it', 'Person', 'Session', 'Was', 'Now'], html`${moved.map((each) => movedRow(each, ticked))}${differences.map((each) => row(each, everybody, ticked))}`)}`}
${
  held.gone.length > 0 &&
  html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">No longer in the register (${held.gone.length})</span></summary><div class="govuk-details__text"><p class="govuk-body">The register has the session and doesn’t have this any more. It stays in the group.</p><ul class="govuk-list govuk-list--bullet">${held.gone.slice(0, 100).map(({ key, session }) => html`<li>${nameIn(everybody, key)}, ${dayIn(everybody, session)}</li>`)}</ul></div></details>`
}
${told.length > 0 && html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">What was assumed or not read (${told.length})</span></summary><div class="govuk-details__text"><ul class="govuk-list govuk-list--bullet">${told.slice(0, 100).map(({ pointer, expected }) => html`<li>${pointer}: ${expected}</li>`)}</ul></div></details>`}
<div class="govuk-button-group">${nothing ? goButton('to:next', 'Back to the group') : goButton('take', 'Add these to the group')}${goButton('another', 'Another register', 'secondary')}</div>`
  return showGroup(desk, context, state, everybody, {
    title,
    address: '/group/import/changes',
    content,
    problems,
    back: backButton('to:import'),
    wide: true,
  })
}

const nameIn = ({ people }: Everybody, key: string): string =>
  people.find((each) => each.key === key)?.record.person.name ?? key

function dayIn({ group }: Everybody, session: string): string {
  const date = group.schedule.sessions.find(({ id }) => id === session)?.date
  return date === undefined ? session : dateInWords(date)
}

function row(difference: Difference, everybody: Everybody, ticked: Ticked): Markup {
  const { key, session, was, now, fromPage, rests } = difference
  const [name, day] = [nameIn(everybody, key), dayIn(everybody, session)]
  const why = [
    ...(fromPage ? ['It was recorded on a page.'] : []),
    ...(rests ? ['A decision, a step or a catch-up rests on it.'] : []),
  ]
  const tick = box(TAKE.entry(difference), ticked, why.length === 0, `Take it: ${name}, ${day}`)
  return html`<tr class="govuk-table__row"><td class="govuk-table__cell" data-label="Take it">${tick}</td><th scope="row" class="govuk-table__header">${name}</th><td class="govuk-table__cell" data-label="Session">${day}</td><td class="govuk-table__cell" data-label="Was">${recordedWords(was)}${why.map((words) => html`<br><span class="gw-sheet__told">${words}</span>`)}</td><td class="govuk-table__cell" data-label="Now">${recordedWords(now)}</td></tr>`
}

function movedRow({ was, now }: Taking['moved'][number], ticked: Ticked): Markup {
  const day = dateInWords(was.date)
  const words = ({ date, from, to, module }: MovedTo) =>
    [dateInWords(date), [from, to].filter(Boolean).join(' to '), module].filter(Boolean).join(', ')
  return html`<tr class="govuk-table__row"><td class="govuk-table__cell" data-label="Take it">${box(TAKE.session(was), ticked, true, `Take it: the session of ${day}`)}</td><th scope="row" class="govuk-table__header">Everybody</th><td class="govuk-table__cell" data-label="Session">${day}</td><td class="govuk-table__cell" data-label="Was">${words(was)}</td><td class="govuk-table__cell" data-label="Now">${words(now)}</td></tr>`
}

const box = (name: string, ticked: Ticked, first: boolean, label: string): Markup =>
  html`<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" value="yes"${attributes({ id: idOf(name), name, checked: ticked(name, first) })}><label class="govuk-label govuk-checkboxes__label" for="${idOf(name)}"><span class="govuk-visually-hidden">${label}</span></label></div></div>`
