import { attributes, html, type Markup } from '../html/markup.ts'
import type { Form } from './form/form.ts'

/** What a download brings: the document as it comes, without an annex, or its audit sheet alone. */
export const AUDIT_CHOICES = ['as it comes', 'none', 'sheet'] as const
export type AuditChoice = (typeof AUDIT_CHOICES)[number]

/** The choice beside the formats. */
export function auditField(choices: readonly AuditChoice[] = AUDIT_CHOICES): Markup {
  const options = choices.map(
    (choice) => html`<option${attributes({ value: choice })}>${WORDS[choice]}</option>`,
  )
  return html`<div class="govuk-form-group"><label class="govuk-label" for="audit">What to download</label>
<div id="audit-hint" class="govuk-hint">An audit sheet shows where each worked-out sentence comes from. It stays on file.${choices.includes('none') && ' An end report has it as its annex.'}</div>
<select class="govuk-select" id="audit" name="audit" aria-describedby="audit-hint">${options}</select></div>`
}

const WORDS: Readonly<Record<AuditChoice, string>> = {
  'as it comes': 'The document',
  none: 'The document without an annex',
  sheet: 'Its audit sheet alone',
}

/** Whatever else a form says, the document is meant as it comes. */
export function readAudit(form: Form): AuditChoice {
  return AUDIT_CHOICES.find((each) => each === form.text('audit')) ?? 'as it comes'
}
