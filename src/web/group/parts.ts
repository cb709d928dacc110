import type { RecordedOf } from '../../case/group/recording.ts'
import type { Session } from '../../case/record.ts'
import { html, type Markup, type Part } from '../../html/markup.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { linkButton } from '../desk.ts'
import type { Everybody } from './everybody.ts'
import { outcomeName } from './outcomes.ts'
import { hashOf, sessionWords } from './sessions.ts'

/** A table that stands in lines on a phone. */
export const table = (name: string, heads: readonly string[], rows: Part): Markup =>
  html`<div class="gw-scroll" role="region" tabindex="0" aria-label="${name}"><table class="govuk-table gw-stack"><thead class="govuk-table__head"><tr class="govuk-table__row">${heads.map((head) => html`<th scope="col" class="govuk-table__header">${head}</th>`)}</tr></thead><tbody class="govuk-table__body">${rows}</tbody></table></div>`

/** Where the sheet of a session comes with one press. Null: somebody who is expected would be missing on it. */
export const sheetLinks = ({ group, unread }: Everybody, session: Session): Markup | null =>
  unread.length > 0
    ? null
    : html`${linkButton(`sheet:pdf:${hashOf(session.id)}`, `Print the group sheet for ${sessionWords(group, session)}`)} or ${linkButton(`sheet:docx:${hashOf(session.id)}`, html`take it in Word<span class="govuk-visually-hidden">: the group sheet for ${sessionWords(group, session)}</span>`)}`

/** `Arrange the catch-up …: tutors, by 7 April 2026 (before the next session)` */
export const actionWords = ({ action, who, by, because }: AssessmentInWords['nextActions'][number]): string =>
  `${action}: ${who}${by === null ? '' : `, by ${dateInWords(by)}`}${because === null ? '' : ` (${because})`}`

/** What was recorded of somebody, with its reason. */
export function recordedWords(given: RecordedOf | null): Part {
  if (given === null) return 'Not recorded'
  const name = outcomeName(given.outcome)
  return given.reason === '' ? name : html`${name}: ${given.reason}`
}
