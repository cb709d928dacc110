import type { Context } from 'hono'
import { html, type Markup, trusted } from '../html/markup.ts'
import { TAB } from './tab-pages.ts'

/** A working file as the script holds it, in the page's memory alone. */
export interface FileInTab {
  name: string
  text: string
  /**
   * Fields with which it is handed in to a server that was started again: the day from which everything is seen, and what
   * the page carries that stands in no file. Null: that is too long to go with each page.
   */
  beside: Readonly<Record<string, string>> | null
}

/**
 * The working file for the script, which saves it where no server can be reached, and hands it in to one that was started
 * again. Undefined: nobody asks for it, or it is too long to go with each page.
 */
export function fileInTab(context: Context, file: () => FileInTab): FileInTab | undefined {
  if (context.req.header(TAB) === undefined) return undefined
  const made = file()
  if (made.text.length > LONGEST) return undefined
  const all = JSON.stringify(made.beside).length + made.text.length
  return all > LONGEST ? { ...made, beside: null } : made
}

/** Letters. What is longer is saved by the server alone. */
const LONGEST = 300_000

/** Data, which nothing runs. */
export const dataBlock = (file: FileInTab): Markup =>
  html`<script type="application/json" id="working-file">${trusted(JSON.stringify(file).replaceAll('<', '\\u003c'))}</script>`
