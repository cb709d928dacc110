import type { Context } from 'hono'
import { attributes, html, type Markup } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { ageOn } from '../../rules/dates.ts'
import { isDate } from '../../today.ts'
import { capitalise } from '../../wording/words.ts'
import { type Desk, type Status, show } from '../desk.ts'
import { textAt } from '../form/draft.ts'
import { keptLine } from '../kept-line.ts'
import { defaultButton } from '../navigation.ts'
import type { Page } from '../page.ts'
import { labelled } from '../shown.ts'
import type { State } from '../state/state.ts'
import { caseInTab, markOfCase } from './working-file.ts'

/** Answers with a page about a case: above it stands whose case it is, and where the work on it is kept. */
export function showCase(
  desk: Desk,
  context: Context,
  state: State,
  page: Omit<Page, 'above'>,
  status: 200 | Status = 200,
): Response {
  return show(
    desk,
    context,
    {
      ...page,
      about: desk.within === undefined ? 'case' : 'group',
      above: html`<section aria-label="Whose case this is">${identity(desk, state, page.address?.endsWith(`/${LIST}`) ?? false)}${keptLine(markOfCase(desk, state), caseInTab(desk, context, state))}</section>`,
    },
    status,
  )
}

/** The page with the list of tasks. */
export const LIST = 'tasks'

/** The first page of what the case stands in. */
export const WHOLE = 'next'

/** The page that changes the date from which a case is seen. */
export const SEEN_FROM = 'seen-from'

function identity({ editions, within }: Desk, { draft, asOf }: State, onList: boolean): Markup {
  const text = (pointer: string) => labelled(textAt(draft, pointer))
  const born = text('/person/dateOfBirth')
  const edition = editions.edition(text('/programme'))
  const facts: [label: string, value: string][] = [
    ['CRN', text('/person/crn').toUpperCase() || 'not recorded'],
    ['Born', isDate(born) ? bornAndAge(born, ageOn(born, asOf)) : ''],
    ['Programme', edition?.label ?? 'not recorded'],
    ['Order', capitalise([text('/order/kind'), text('/order/status')].filter(Boolean).join(', '))],
  ]
  return html`<div class="gw-identity">${defaultButton}${within && html`<div class="gw-identity__top"><div>${within.name}</div><button type="submit" form="page" class="gw-link-button" name="go" value="to:${WHOLE}">Back to the group</button></div>`}<div class="gw-identity__top"><div class="gw-identity__name">${text('/person/name') || 'Name not recorded'}</div>${!onList && html`<button type="submit" form="page" class="gw-link-button" name="go" value="to:${LIST}">List of tasks</button>`}</div>
<dl class="gw-identity__facts">${facts
    .filter(([, value]) => value !== '')
    .map(
      ([label, value]) =>
        html`<div${attributes({ class: ON_PHONES[label] })}><dt>${label}</dt> <dd>${value}</dd></div>`,
    )}<div><dt>Seen from</dt> <dd>${dateInWords(asOf)} <button type="submit" form="page" class="gw-link-button" name="go" value="to:${SEEN_FROM}">Change<span class="govuk-visually-hidden"> the date from which everything is seen</span></button></dd></div></dl></div>`
}

/** On a narrow screen the programme names itself, and the order has a page of its own. */
const ON_PHONES: Readonly<Record<string, string>> = { Programme: 'gw-plain', Order: 'gw-spare' }

/** A date to come is a mistake, and no age. */
const bornAndAge = (born: string, age: number) =>
  age < 0 ? dateInWords(born) : `${dateInWords(born)}, aged ${age}`
