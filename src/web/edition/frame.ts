import type { Context } from 'hono'
import { sha256 } from '../../digest.ts'
import { html, type Markup, type Part } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Edition } from '../../programme/edition.ts'
import { type Desk, pageForm, show } from '../desk.ts'
import { keptLine } from '../kept-line.ts'
import { defaultButton } from '../navigation.ts'
import type { Page } from '../page.ts'
import { labelled } from '../shown.ts'
import { carried } from '../state/state.ts'
import { type FileInTab, fileInTab } from '../tab-file.ts'
import { type Choice, changedText } from './choice.ts'
import { DOCUMENTS, LAYOUT_WORDS } from './words.ts'

/** A page on an edition: above it stands which it is and where the work on it is kept, in its form the edition. */
export function showEdition(
  desk: Desk,
  context: Context,
  { choice, edition }: { choice: Choice; edition: Edition },
  { address, action = address, content, ...page }: Framed,
): Response {
  const above = html`<section aria-label="Which edition this is">${identity(choice, edition)}${keptEdition(desk, context, choice)}</section>`
  const whole = pageForm(action, html`${carried(desk, context, 'edition', choice)}\n${content}`)
  return show(desk, context, { ...page, about: 'edition', address, above, content: whole })
}

interface Framed extends Omit<Page, 'about' | 'above' | 'address'> {
  address: string
  /** Where its form goes, with the place to which it leads. Absent: the page's own address. */
  action?: string
  content: Part
}

function identity({ kind, layout, asOf }: Choice, edition: Edition): Markup {
  const facts = [
    ['Document', DOCUMENTS[kind] ?? kind],
    ['Layout', LAYOUT_WORDS[layout]],
    ['As of', dateInWords(asOf)],
  ]
  return html`<div class="gw-identity">${defaultButton}<div class="gw-identity__top"><div class="gw-identity__name">${labelled(edition.label)}</div><button type="submit" form="page" class="gw-link-button" name="go" value="to:choice">Change<span class="govuk-visually-hidden"> the edition, document, layout or date</span></button></div>
<dl class="gw-identity__facts">${facts.map(([label, value]) => html`<div><dt>${label}</dt> <dd>${value}</dd></div>`)}</dl></div>`
}

/** Where the work on it is kept, with its file for the script. */
export const keptEdition = (desk: Desk, context: Context, choice: Choice): Markup =>
  keptLine(markOfEdition(desk, choice), editionInTab(desk, context, choice))

/** The edition's file, by its name. */
export const fileOf = (desk: Desk, choice: Choice): { name: string; text: string } => ({
  name: `${choice.programme}.yaml`,
  text: changedText(desk, choice),
})

/** The same for the script. Which document it is, in which layout, and what can't be used yet stand in no file. */
export const editionInTab = (desk: Desk, context: Context, choice: Choice): FileInTab | undefined =>
  fileInTab(context, () => {
    const { asOf: on, kind, layout, typed, own, programme } = choice
    const beside = { on, kind, layout, typed: JSON.stringify(typed), held: own === null ? programme : '' }
    return { ...fileOf(desk, choice), beside }
  })

/** Tells the script whether an edition is still that of the file that was saved, and nothing of it. */
export const markOfFile = (desk: Desk, choice: Choice): string => markOf(changedText(desk, choice))

/** What can't be used yet is in no file. */
export function markOfEdition(desk: Desk, choice: Choice): string {
  const typed = Object.keys(choice.typed).length === 0 ? '' : JSON.stringify(choice.typed)
  return markOf(changedText(desk, choice) + typed)
}

const markOf = (text: string) => sha256(text).slice(0, 8)
