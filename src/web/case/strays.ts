import { unusableIn } from '../../case/working.ts'
import { html, type Markup } from '../../html/markup.ts'
import type { Problem } from '../page.ts'
import type { Question } from '../questions/question.ts'
import type { State } from '../state/state.ts'
import type { TypedPage } from '../state/typed.ts'

/**
 * Answers that can't be used yet and belong to a page that isn't asked here: another task's, or of an entry that the
 * edition has no more. Nothing here can put them right, and no final is made while there are any.
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
export const strayRow = ({ page, row, name }: Stray, typed: Markup | null): Markup =>
  html`<div class="govuk-summary-list__row govuk-form-group--error"><dt class="govuk-summary-list__key">${name || 'Not asked here'}</dt>
<dd class="govuk-summary-list__value">Not asked here${typed}</dd>
<dd class="govuk-summary-list__actions"><button type="submit" id="${row}" class="gw-link-button" name="go" value="${DROP}${page}">Remove<span class="govuk-visually-hidden"> what was entered: ${name}</span></button></dd></div>`

export const strayProblem = ({ row, name }: Stray): Problem => ({
  words: `${name || 'An answer'}: entered on a page that isn’t asked here, and can’t be used; remove it, or put it right where it is asked`,
  field: row,
})

/** The state without the strays that a button names; null: it is another button. */
export function withoutStray(go: string, state: State, questions: readonly Question[]): State | null {
  const page = go.startsWith(DROP) ? go.slice(DROP.length) : null
  if (page === null || !straysOf(state, questions).some((stray) => stray.page === page)) return null
  const { [page]: _gone, ...typed } = state.typed
  return { ...state, typed }
}
