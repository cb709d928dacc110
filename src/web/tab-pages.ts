import type { Context } from 'hono'
import { html, type Markup } from '../html/markup.ts'
import { type Desk, goButton, pageForm, show } from './desk.ts'
import { heading } from './page.ts'

/** What pages have for the script that holds a case in its tab (`tab/`). Without it they work as well. */

/** The header of a request that is answered with the state alone. */
export const KEEP = 'groupwork-keep'

/** The header of an answer whose case is that of a file which the person has. */
export const IN_FILE = 'groupwork-in-file'

/** The person's own choice, made where work begins. */
export const holding = (what: 'case' | 'edition' | 'group'): Markup =>
  html`<div class="govuk-form-group gw-scripted"><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="hold" name="hold" value="yes" checked aria-describedby="hold-hint"><label class="govuk-label govuk-checkboxes__label" for="hold">Let this tab hold the ${what} while I work, so that reloading or signing in again loses nothing</label><div id="hold-hint" class="govuk-hint govuk-checkboxes__hint">Nobody can read what it holds without this server. It is deleted after 30 minutes without use, or <a class="govuk-link" href="/keep">when you choose</a>.</div></div></div></div>`

/** What the address of a page by itself has: it holds no case. The script, where the tab holds one, goes on at once. */
export function showOpen(
  desk: Desk,
  context: Context,
  task: string,
  what: 'case' | 'edition' = 'case',
): Response {
  const title = `Open your ${what} to go on`
  const content = html`<div id="open">${heading(title)}
<p class="govuk-body">This address holds nothing of ${what === 'case' ? 'a case' : 'an edition'}. What you entered is in the file that you saved, or in the tab where you entered it.</p>
<p class="govuk-body"><a class="govuk-button" href="${task}">Open a file, or begin</a></p></div>`
  return show(desk, context, { title, address: context.req.path, content })
}

/** Where a sign-on leads back to in a tab of its own. */
export function showSignedIn(desk: Desk, context: Context): Response {
  const content = html`${heading('You are signed in')}<p class="govuk-body">Close this tab and go back to your case.</p>`
  return show(desk, context, { title: 'You are signed in', content })
}

/** What the tab holds, and the end of it. The script clears it when the button is pressed. */
export function showClear(desk: Desk, context: Context): Response {
  const content = html`${heading('Finish and clear')}
<p class="govuk-body">Save your case first if you want to keep it: go back to it and choose “Save”. Nothing of it is on the server.</p>
<p class="govuk-body gw-scripted">This clears what this tab holds. Afterwards its pages show “Open your case to go on”.</p>
<p class="govuk-body">Files that you downloaded are still on this computer. Without JavaScript the browser may itself keep the fields of the last form that was sent: close its window, and clear its history of this site.</p>
${pageForm('/clear', html`<div class="govuk-button-group">${goButton('clear', 'Clear without saving')}${goButton('all', 'Clear every Groupwork tab of this browser', 'secondary')}</div>`)}`
  return show(desk, context, { title: 'Finish and clear', content })
}

/** @param all whether every tab of this server in the browser is emptied */
export function showCleared(desk: Desk, context: Context, all: boolean): Response {
  if (all) context.header('clear-site-data', '"storage"')
  const content = html`<div id="cleared">${heading('Cleared')}<p class="govuk-body">This tab holds no case any more.</p><p class="govuk-body"><a class="govuk-link" href="/">Start page</a></p></div>`
  return show(desk, context, { title: 'Cleared', address: '/clear', content })
}
