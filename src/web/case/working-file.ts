import type { Context } from 'hono'
import { sha256 } from '../../digest.ts'
import { type Desk, download } from '../desk.ts'
import { caseText, fileName, fileText } from '../state/file.ts'
import type { State } from '../state/state.ts'
import { type FileInTab, fileInTab } from '../tab-file.ts'
import { IN_FILE } from '../tab-pages.ts'

type Inside = Pick<Desk, 'within'>

/** The working file of a case, or of what it stands in. */
const fileOf = ({ within }: Inside, state: State): { name: string; text: string } =>
  within?.file(state) ?? { name: fileName(state), text: fileText(state) }

export function saveCase(desk: Desk, context: Context, state: State): Response {
  context.header(IN_FILE, markOfCase(desk, state))
  const { name, text } = fileOf(desk, state)
  return download(context, name, 'application/json', text)
}

/** The same for the script. */
export const caseInTab = (desk: Inside, context: Context, state: State): FileInTab | undefined =>
  fileInTab(context, () => ({ ...fileOf(desk, state), beside: { on: state.asOf } }))

/** Tells the script whether a case is still that of the file that was saved, and nothing of it. */
export const markOfCase = ({ within }: Inside, state: State): string =>
  sha256(within?.file(state).text ?? caseText(state)).slice(0, 8)
