import { html, type Markup } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { idOf, textInput } from '../form/fields.ts'
import type { Preview } from '../serving/work.ts'

/** What is sent with a signature. */
export const NAME = 'sign-name'
export const ROLE = 'sign-role'
export const ANEW = 'sign-anew'

/** Where on the preview it stands. */
export const SIGN = 'sign'

/** Null where no final works: then there is nothing to sign. */
export function signPanel({ signing }: Preview, asOf: string): Markup | null {
  if (!signing.can && !signing.signed) return null
  const anew = signing.signed
    ? html`<div class="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="${idOf(ANEW)}" name="${ANEW}" value="yes"><label class="govuk-label govuk-checkboxes__label" for="${idOf(ANEW)}">As a new version: facts above the signatures were put right</label></div></div>`
    : null
  const day = signing.signed ? '' : ` The document tells of ${dateInWords(asOf)} from then on.`
  return html`<div class="gw-panel" id="${SIGN}" tabindex="-1"><h2 class="govuk-heading-m">Sign</h2>
<p class="govuk-body">What is recorded later no longer changes the text above the signatures.${day} Then save the case, which holds the signature, and download the final document.</p>
${textInput({ name: NAME, label: 'Your name', hint: 'As the case has it', value: '' })}
${textInput({ name: ROLE, label: 'Your role', hint: 'Only where the case does not name you', value: '' })}
${anew}
<button type="submit" class="govuk-button" name="go" value="sign">Sign</button></div>`
}
