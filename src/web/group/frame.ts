import type { Context } from 'hono'
import { html, type Markup, type Part } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { type Desk, show } from '../desk.ts'
import { keptLine } from '../kept-line.ts'
import type { Page } from '../page.ts'
import { labelled } from '../shown.ts'
import { type Everybody, nameOf } from './everybody.ts'
import { say } from './phrases.ts'
import { groupInTab } from './saving.ts'
import { peopleNow } from './sessions.ts'
import { type GroupState, groupForm, markOfGroup } from './state.ts'

/** A page of an open group: above it stands which group it is and where the work on it is kept, in its form the group. */
export function showGroup(
  desk: Desk,
  context: Context,
  state: GroupState,
  everybody: Everybody,
  { address, content, ...page }: Omit<Page, 'above' | 'address'> & { address: string; content: Part },
): Response {
  const above = html`<section aria-label="Which group this is">${identity(desk, state, everybody, address)}${keptLine(markOfGroup(state), groupInTab(context, state))}</section>`
  const whole = groupForm(desk, context, address, state, content)
  return show(desk, context, { ...page, about: 'group', address, above, content: whole })
}

/** The pages of a group that lead to each other, by the last part of their addresses. */
const PAGES: readonly (readonly [page: string, name: string])[] = [
  ['next', 'What is due'],
  ['record', 'Record a session'],
  ['people', 'People and sessions'],
  ['import', 'Add a register or a case'],
  ['reports', 'Reports'],
  ['settings', 'Settings'],
]

function identity({ resources }: Desk, state: GroupState, everybody: Everybody, address: string): Markup {
  const { group, edition } = everybody
  const size = edition.rules.group
  const told = say('group-pages/people', {
    ...{ n: peopleNow(everybody), least: size?.minimum ?? null, most: size?.maximum ?? null },
  })
  const facts: [label: string, value: Part][] = [
    ['Programme', edition.label],
    ['In it', resources.language().say(told)],
    ...(group.staff.length === 0
      ? []
      : [['Staff', labelled(group.staff.map(({ name }) => name).join(', '))] as [string, string]]),
    [
      'Seen from',
      html`${dateInWords(state.asOf)} <button type="submit" form="page" class="gw-link-button" name="go" value="to:seen-from">Change<span class="govuk-visually-hidden"> the date from which everything is seen</span></button>`,
    ],
  ]
  const links = PAGES.map(([page, name]) => {
    const own = address === `/group/${page}`
    return own
      ? html`<li><strong aria-current="page">${name}</strong></li>`
      : html`<li><button type="submit" form="page" class="gw-link-button" name="go" value="to:${page}">${name}</button></li>`
  })
  return html`<div class="gw-identity"><div class="gw-identity__top"><div class="gw-identity__name">${labelled(nameOf(everybody))}</div></div>
<dl class="gw-identity__facts">${facts.map(([label, value]) => html`<div><dt>${label}</dt> <dd>${value}</dd></div>`)}</dl>
<nav aria-label="Pages of the group"><ul class="gw-group-pages">${links}</ul></nav></div>`
}
