import { html, type Markup } from '../../html/markup.ts'
import { capitalise } from '../../wording/words.ts'

/** What came of something, in a colour of its own. @param words what it says; default: the outcome itself */
export function tag(words: string, outcome = words): Markup {
  return html`<strong class="govuk-tag govuk-tag--${COLOURS[outcome] ?? 'grey'}">${capitalise(words)}</strong>`
}

const COLOURS: Readonly<Record<string, string>> = {
  met: 'green',
  'not met': 'red',
  'not recorded': 'yellow',
  'needs decision': 'purple',
  decided: 'blue',
}
