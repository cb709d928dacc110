import type { Context } from 'hono'
import { html } from '../html/markup.ts'
import { type Desk, show } from './desk.ts'
import { radios } from './form/fields.ts'
import { heading } from './page.ts'

/** How the work is kept, where, and for how long a tab holds it. The script reads the choice and keeps it in the tab. */
export function showKeep(desk: Desk, context: Context): Response {
  const content = html`${heading('Keeping your work')}
<h2 class="govuk-heading-m">In a file</h2>
<p class="govuk-body">The file that you save is the only place where your work lasts. Choose “Save” at the top of a page. Keep the file where your organisation keeps such papers. Nothing of it stays on the server.</p>
<h2 class="govuk-heading-m">In this tab</h2>
<p class="govuk-body">While you work, the tab holds what you entered, so that reloading or signing in again loses nothing. Nobody can read what it holds without this server. Without JavaScript the page alone holds it: use Back on the page, not the browser’s.</p>
<form class="gw-scripted" id="keeping" action="/keep" method="get" autocomplete="off">${radios({
    name: 'end',
    label: 'When does the tab delete it, where nobody uses it?',
    value: '30',
    choices: ENDS,
  })}<p class="govuk-body" role="status" id="keeping-told"></p></form>
<h2 class="govuk-heading-m">On a shared computer</h2>
<p class="govuk-body">Lock the screen when you leave it: whoever sits at an open page sees the case. At the end choose “Finish and clear”. Files that you saved stay on the computer until you move or delete them.</p>`
  return show(desk, context, { title: 'Keeping your work', address: '/keep', content })
}

/** Minutes, as `tab/record.ts` reads them. */
const ENDS = [
  { value: '30', label: 'After 30 minutes' },
  { value: '120', label: 'After 2 hours' },
  { value: '720', label: 'After 12 hours' },
]
