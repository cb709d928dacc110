import type { Context } from 'hono'
import { LAYOUTS } from '../../document/tree.ts'
import { html } from '../../html/markup.ts'
import { today } from '../../today.ts'
import { EDITION_DOCUMENTS } from '../../wording/compose.ts'
import { type Desk, pageForm, show } from '../desk.ts'
import { postedDate, splitDate } from '../form/answers.ts'
import { editionChoices } from '../form/edition-choices.ts'
import { errorsAt } from '../form/errors.ts'
import { dateInput, fileInput, radios } from '../form/fields.ts'
import { type Form, formOf } from '../form/form.ts'
import { guideFor } from '../help.ts'
import { defaultButton } from '../navigation.ts'
import { backLink, heading, type Problem } from '../page.ts'
import { carried } from '../state/state.ts'
import { holding } from '../tab-pages.ts'
import { CHOICE, HOME } from './addresses.ts'
import type { Choice } from './choice.ts'
import { keptEdition } from './frame.ts'
import { DOCUMENTS, LAYOUT_WORDS } from './words.ts'

/** What the task is called, here and on the start page. */
export const TITLE = 'Regenerate a leaflet or a sentencer sheet'

const LAYOUT_CHOICES: typeof LAYOUT_WORDS = {
  ...LAYOUT_WORDS,
  'tri-fold': 'Folded sheet (leaflet only, as PDF)',
  'easy-read': 'Easy read, pictures beside short texts (leaflet only)',
}

/** Which edition, document, layout and day. @param before what was made of an edition so far: it travels along */
export function showChoice(
  desk: Desk,
  context: Context,
  form: Form | null = null,
  problems: readonly Problem[] = [],
  before: Choice | null = null,
) {
  const error = errorsAt(problems)
  const address = before === null ? HOME : CHOICE
  const content = html`${heading(TITLE)}
${before === null && html`${guideFor('comms teams')}<p class="govuk-body" id="go-on" hidden><a class="govuk-link" href="${HOME}">Go on with the edition in this tab</a></p>`}
${pageForm(
  address,
  html`${before && carried(desk, context, 'edition', before)}${before && defaultButton}
${radios({ name: 'programme', label: 'Which programme edition?', value: form?.text('programme') ?? '', choices: editionChoices(desk.editions), error: error('programme') })}
${fileInput({
  name: 'edition',
  label: 'Or your own edition file (optional)',
  hint: before?.own
    ? 'Your own edition is still here. Choose a programme above, or another file, to take its place.'
    : 'The file that you saved from here, which ends in .yaml. It takes the place of the choice above.',
  accept: '.yaml,.yml',
  error: error('edition'),
})}
${radios({ name: 'kind', label: 'Which document?', value: form?.text('kind') ?? '', choices: EDITION_DOCUMENTS.map((value) => ({ value, label: DOCUMENTS[value] ?? value })), error: error('kind') })}
${radios({ name: 'layout', label: 'Which layout?', value: form?.text('layout') ?? 'a4', choices: LAYOUTS.map((value) => ({ value, label: LAYOUT_CHOICES[value] })), error: error('layout') })}
${dateInput({ name: 'on', label: 'As of which date?', hint: 'Statements that don’t hold on it are left out. Usually today.', value: form === null ? splitDate(today()) : postedDate(form, 'on'), error: error('on') })}
${before === null && holding('edition')}
<button type="submit" class="govuk-button" data-module="govuk-button" name="go" value="next">Continue</button>`,
)}`
  const about = before === null ? undefined : ('edition' as const)
  const kept = before && keptEdition(desk, context, before)
  const above = kept && html`<section aria-label="Where your work is kept">${kept}</section>`
  return show(desk, context, { title: TITLE, about, address, above, content, problems, back: backLink('/') })
}

/** The choice again, with all that was made of it: nothing of the details is dropped. */
export function showChoiceAgain(
  desk: Desk,
  context: Context,
  choice: Choice,
  problems: readonly Problem[] = [],
) {
  const { programme, own, kind, layout, asOf } = choice
  const { day, month, year } = splitDate(asOf)
  const fields = { programme: own === null ? programme : '', kind, layout }
  const on = { 'on-day': day, 'on-month': month, 'on-year': year }
  const form = formOf(new Map(Object.entries({ ...fields, ...on }).map(([name, text]) => [name, [text]])))
  return showChoice(desk, context, form, problems, choice)
}
