import type { Context } from 'hono'
import { sha256 } from '../../digest.ts'
import { type Desk, download } from '../desk.ts'
import type { FileInTab } from '../kept-line.ts'
import { caseText, fileName, fileText } from '../state/file.ts'
import type { State } from '../state/state.ts'
import { IN_FILE, TAB } from '../tab-pages.ts'

type Inside = Pick<Desk, 'within'>

/** The working file of a case, or of what it stands in. */
const fileOf = ({ within }: Inside, state: State): { name: string; text: string } =>
  within?.file(state) ?? { name: fileName(state), text: fileText(state) }

export function saveCase(desk: Desk, context: Context, state: State): Response {
  context.header(IN_FILE, markOfCase(desk, state))
  const { name, text } = fileOf(desk, state)
  return download(context, name, 'application/json', text)
}

/**
 * The same for the script, which saves it where no server can be reached, and hands it in to one that was started again.
 * Undefined: nobody asks for it, or it is too long to go with each page.
 */
export function fileInTab(desk: Inside, context: Context, state: State): FileInTab | undefined {
  if (context.req.header(TAB) === undefined) return undefined
  const { name, text } = fileOf(desk, state)
  return text.length > LONGEST ? undefined : { name, text, on: state.asOf }
}

/** Letters. What is longer is saved by the server alone. */
const LONGEST = 300_000

/** Tells the script whether a case is still that of the file that was saved, and nothing of it. */
export const markOfCase = ({ within }: Inside, state: State): string =>
  sha256(within?.file(state).text ?? caseText(state)).slice(0, 8)
