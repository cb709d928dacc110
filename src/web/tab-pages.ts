import type { Context } from 'hono'
import { html, type Markup, trusted } from '../html/markup.ts'
import { inMegabytes, REQUESTS } from '../limits.ts'
import { type Desk, goButton, pageForm, show } from './desk.ts'
import { fileInput } from './form/fields.ts'
import { heading } from './page.ts'

/** What pages have for the script that holds a case in its tab (`tab/`). Without it they work as well. */

/** The header of a request that is answered with the state alone. */
export const KEEP = 'groupwork-keep'

/** The header of all requests of the script: with the answer goes the working file, which it holds. */
export const TAB = 'groupwork-tab'

/** The header of an answer whose case is that of a file which the person has. */
export const IN_FILE = 'groupwork-in-file'

/** The person's own choice, made where work begins. */
export const holding = (what: 'case' | 'edition' | 'group' | 'file'): Markup =>
  html`<div class="govuk-form-group gw-scripted"><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="hold" name="hold" value="yes" checked aria-describedby="hold-hint"><label class="govuk-label govuk-checkboxes__label" for="hold">Let this tab hold the ${what} while I work, so that reloading or signing in again loses nothing</label><div id="hold-hint" class="govuk-hint govuk-checkboxes__hint">Nobody can read what it holds without this server. It is deleted after 30 minutes without use, or <a class="govuk-link" href="/keep">when you choose</a>.</div></div></div></div>`

/** Takes any file that Groupwork saved. */
export const openForm = (error?: string): Markup =>
  html`<form id="open-file" method="post" action="/open" enctype="multipart/form-data" autocomplete="off" novalidate>
${fileInput({ name: 'file', label: 'A file that Groupwork saved', hint: `A case, a group, or the edition of a leaflet. At most ${inMegabytes(REQUESTS.saved)}.`, accept: '.json,application/json,.yaml,.yml', error })}
${holding('file')}
<button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button">Open</button>
</form>`

/** What the address of a page by itself has: it holds no case. The script, where the tab holds one, goes on at once. */
export function showOpen(
  desk: Desk,
  context: Context,
  task: string,
  what: 'case' | 'edition' | 'group' = 'case',
): Response {
  const title = `Open your ${what} to go on`
  const content = html`<div id="open">${heading(title)}
<p class="govuk-body">This address holds nothing of ${what === 'edition' ? 'an' : 'a'} ${what}. What you entered is in the file that you saved, or in the tab where you entered it.</p>
${openForm()}
<p class="govuk-body">Or <a class="govuk-link" href="${task}">begin anew</a>.</p></div>`
  return show(desk, context, { title, address: context.req.path, content })
}

/** Where a sign-on leads back to in a tab of its own. */
export function showSignedIn(desk: Desk, context: Context): Response {
  const content = html`${heading('You are signed in')}<p class="govuk-body">Close this tab and go back to your case.</p>`
  return show(desk, context, { title: 'You are signed in', content })
}

/** What the tab holds, and the end of it. The script fills it in, and clears when the button is pressed. */
export function showClear(desk: Desk, context: Context): Response {
  const content = html`${heading('Finish and clear')}
<div id="clear-holds" class="gw-scripted"></div>
<p class="govuk-body">Nothing is kept on the server. <span class="gw-scripted" data-held>After clearing, Back shows “Open your case to go on”.</span></p>
<div id="clear-files" hidden><h2 class="govuk-heading-m">Files made in this tab</h2><p class="govuk-body">These files are still on this computer:</p><ul class="govuk-list govuk-list--bullet"></ul><p class="govuk-body">Move them to where your organisation keeps such papers, or delete them.</p></div>
<div class="gw-unscripted"><p class="govuk-body">Save your case first if you want to keep it: go back to it and choose “Save”. Files that you saved are still on this computer.</p><p class="govuk-body">Without JavaScript your browser may itself keep what you entered in the last form that you sent. To clear it, close all windows of the browser, open it again, and in its settings delete the browsing data of the last day: history, cached files and form data. On a shared computer do this before you leave it.</p></div>
${pageForm('/clear', html`<div class="govuk-button-group"><span class="gw-scripted gw-held" data-held>${goButton('save-clear', 'Save, then clear')}</span>${goButton('clear', 'Clear without saving', 'secondary')}${goButton('all', 'Clear every Groupwork tab of this browser', 'secondary')}</div>`)}`
  return show(desk, context, { title: 'Finish and clear', address: '/clear', content })
}

/** @param all whether every tab of this server in the browser is emptied */
export function showCleared(desk: Desk, context: Context, all: boolean): Response {
  if (all) context.header('clear-site-data', '"storage"')
  const content = html`<div id="cleared"${all && trusted(' data-all')}>${heading('Cleared')}<p class="govuk-body">${all ? 'No Groupwork tab of this browser holds anything any more.' : 'This tab holds nothing any more.'}</p><p class="govuk-body"><a class="govuk-link" href="/">Start page</a></p></div>`
  return show(desk, context, { title: 'Cleared', address: '/clear', content })
}
