import type { Context } from 'hono'
import { download } from '../desk.ts'
import { type FileInTab, fileInTab } from '../tab-file.ts'
import { IN_FILE } from '../tab-pages.ts'
import { type GroupState, groupFileName, groupText, markOfGroup } from './state.ts'

/** The same for the script. A register on its way stands in no file. */
export const groupInTab = (context: Context, state: GroupState): FileInTab | undefined =>
  fileInTab(context, () => ({
    name: groupFileName(state),
    text: groupText(state),
    on: state.register === null ? state.asOf : null,
  }))

/** The group file, which the script writes where it was saved before. */
export function saveGroup(context: Context, state: GroupState): Response {
  context.header(IN_FILE, markOfGroup(state))
  return download(context, groupFileName(state), 'application/json', groupText(state))
}
