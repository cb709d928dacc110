import { html, type Markup } from '../../html/markup.ts'
import { inDigits } from '../../limits.ts'
import { idOf } from './fields.ts'
import type { Form } from './form.ts'

/** What stands below a text of any length: how long it is, and that it is very long. Parts of it have ids of their own. */
export const lengthBelow = (name: string, text: string): Markup =>
  html`<div class="govuk-hint gw-length" id="${countId(name)}">${words(text)}</div><p class="govuk-body gw-length" id="${longId(name)}" aria-live="polite">${long(text)}</p>`

/** The same of all such texts of a form, by those ids. */
export const lengthsIn = (form: Form, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => [
      [countId(name), words(form.text(name))],
      [longId(name), long(form.text(name))],
    ]),
  )

export const countId = (name: string): string => `${idOf(name)}-count`
const longId = (name: string) => `${idOf(name)}-long`

/** Nothing of a text that is empty: it needs no count. Marks of lists and dashes are no words. */
function words(text: string): string {
  const count = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return count === 0 ? '' : count === 1 ? '1 word' : `${inDigits(count)} words`
}

const long = (text: string) =>
  text.length <= MUCH
    ? ''
    : `This is longer than ${inDigits(MUCH)} characters. All of it is printed, but few readers will read so much.`

/** Characters: some seven pages. */
const MUCH = 20_000
