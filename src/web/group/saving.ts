import type { Context } from 'hono'
import { download } from '../desk.ts'
import { type FileInTab, fileInTab } from '../tab-file.ts'
import { IN_FILE } from '../tab-pages.ts'
import { COMING } from './coming.ts'
import { type GroupState, groupFileName, groupText, markOfGroup } from './state.ts'

/** The same for the script. */
export const groupInTab = (context: Context, state: GroupState): FileInTab | undefined =>
  fileInTab(context, () => ({
    name: groupFileName(state),
    text: groupText(state),
    beside: { on: state.asOf, ...(state.register !== null && { [COMING]: JSON.stringify(state.register) }) },
  }))

/** The group file, which the script writes where it was saved before. */
export function saveGroup(context: Context, state: GroupState): Response {
  context.header(IN_FILE, markOfGroup(state))
  return download(context, groupFileName(state), 'application/json', groupText(state))
}
