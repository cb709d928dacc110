import type { Context } from 'hono'
import { download } from '../desk.ts'
import { IN_FILE } from '../tab-pages.ts'
import { type GroupState, groupFileName, groupText, markOfGroup } from './state.ts'

/** The group file, which the script writes where it was saved before. */
export function saveGroup(context: Context, state: GroupState): Response {
  context.header(IN_FILE, markOfGroup(state))
  return download(context, groupFileName(state), 'application/json', groupText(state))
}
