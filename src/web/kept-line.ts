import { html, type Markup } from '../html/markup.ts'
import { timeNow } from '../today.ts'
import { dataBlock, type FileInTab } from './tab-file.ts'

/** The line that says where the work is kept. What the script makes of it stands in `tab/status.ts`. @param mark of the work as it is @param file goes with it, in the page's memory alone */
export const keptLine = (mark: string, file?: FileInTab): Markup =>
  html`<div class="gw-kept" data-case="${mark}"><p class="govuk-body-s gw-unscripted">As entered up to ${timeNow()}. Use Back on the page, not the browser’s.</p><p class="govuk-body-s gw-scripted"><span id="kept"></span> <span id="kept-at"></span></p></div>${file && dataBlock(file)}`
