import { unusableIn } from '../../case/working.ts'
import { html, type Markup } from '../../html/markup.ts'
import { linkButton } from '../desk.ts'
import type { Problem } from '../page.ts'
import type { Question } from '../questions/question.ts'
import type { State } from '../state/state.ts'
import type { TypedPage } from '../state/typed.ts'
import { DECIDING } from './decide.ts'

/**
 * Answers that can't be used yet and belong to no question of this task: another task's, of an entry that the edition
 * has no more, or of a decision that was begun. No final is made while there are any.
 */
export function straysOf({ typed }: State, questions: readonly Question[]): Stray[] {
  const own = new Set(questions.map(({ id }) => id))
  return Object.entries(typed).flatMap(([page, fields], at) =>
    own.has(page)
      ? []
      : [{ page, fields, row: `stray-${at}`, name: unusableIn({ typed: { [page]: fields } }).join(', ') }],
  )
}

export interface Stray {
  page: string
  fields: TypedPage
  /** Id of its row. */
  row: string
  name: string
}

/** What its button says. */
const DROP = 'drop:'

/** @param typed what was entered, in words */
export function strayRow({ page, row, name }: Stray, typed: Markup | null): Markup {
  const what = html`<span class="govuk-visually-hidden"> ${isBegun(page) ? 'with the decision' : `what was entered: ${name}`}</span>`
  const goOn =
    isBegun(page) &&
    html`<li class="govuk-summary-list__actions-list-item">${linkButton(`to:${page}`, html`Go on${what}`)}</li>`
  return html`<div class="govuk-summary-list__row govuk-form-group--error"><dt class="govuk-summary-list__key">${isBegun(page) ? 'A decision that was begun' : name || NOT_ASKED}</dt>
<dd class="govuk-summary-list__value">${isBegun(page) ? 'Not recorded' : NOT_ASKED}${typed}</dd>
<dd class="govuk-summary-list__actions"><ul class="govuk-summary-list__actions-list">${goOn}<li class="govuk-summary-list__actions-list-item"><button type="submit" id="${row}" class="gw-link-button" name="go" value="${DROP}${page}">Remove${what}</button></li></ul></dd></div>`
}

const NOT_ASKED = 'Not asked here'

const isBegun = (page: string) => page.startsWith(DECIDING)

export const strayProblem = ({ page, row, name }: Stray): Problem => ({
  words: isBegun(page)
    ? 'A decision was begun and isn’t recorded: go on with it, or remove it'
    : `${name || 'An answer'}: entered on a page that isn’t asked here, and can’t be used; remove it, or put it right where it is asked`,
  field: row,
})

/** The state without the strays that a button names; null: it is another button. */
export function withoutStray(go: string, state: State, questions: readonly Question[]): State | null {
  const page = go.startsWith(DROP) ? go.slice(DROP.length) : null
  if (page === null || !straysOf(state, questions).some((stray) => stray.page === page)) return null
  const { [page]: _gone, ...typed } = state.typed
  return { ...state, typed }
}
