import { attributes, html, type Markup } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { textAt } from '../form/draft.ts'
import { errorsAt } from '../form/errors.ts'
import { idOf, textInput } from '../form/fields.ts'
import type { Form } from '../form/form.ts'
import type { Problem } from '../page.ts'
import type { Preview } from '../serving/work.ts'
import type { State } from '../state/state.ts'
import type { Written } from '../state/written.ts'

/** What is sent with a signature. */
export const NAME = 'sign-name'
export const ROLE = 'sign-role'
export const ANEW = 'sign-anew'

/** Of what document it is, and what was sent and couldn't be signed. */
interface Signing {
  state: State
  kind: Written
  sent: Form | null
  problems: readonly Problem[]
}

/** Where on the preview it stands. */
export const SIGN = 'sign'

/** Null where no final works: then there is nothing to sign. */
export function signPanel({ signing }: Preview, { state, kind, sent, problems }: Signing): Markup | null {
  if (!signing.can && !signing.signed) return null
  const author = textAt(state.draft, kind === 'report' ? '/report/author/name' : '/suitability/author/name')
  const anew = signing.signed
    ? html`<div class="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="${idOf(ANEW)}" name="${ANEW}" value="yes"${attributes({ checked: sent?.text(ANEW) === 'yes' })}><label class="govuk-label govuk-checkboxes__label" for="${idOf(ANEW)}">As a new version: facts above the signatures were put right</label></div></div>`
    : null
  const day = signing.signed ? '' : ` The document tells of ${dateInWords(state.asOf)} from then on.`
  return html`<div class="gw-panel" id="${SIGN}" tabindex="-1"><h2 class="govuk-heading-m">Sign</h2>
<p class="govuk-body">What is recorded later no longer changes the text above the signatures.${day} Then save the case, which holds the signature, and download the final document.</p>
${textInput({ name: NAME, label: 'Your name', hint: `As the case has it${author === '' ? '' : `, such as ${author}`}`, value: sent?.text(NAME) ?? '', error: errorsAt(problems)(NAME) })}
${textInput({ name: ROLE, label: 'Your role', hint: 'Only where the case does not name you', value: sent?.text(ROLE) ?? '' })}
${anew}
<button type="submit" class="govuk-button" name="go" value="sign">Sign</button></div>`
}
