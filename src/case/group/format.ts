import { valueAt } from '../pointer.ts'

/** What a group file begins with; a number follows, should its shape ever change. */
const FORMAT_OF_GROUPS = 'groupwork-group-'
export const GROUP_FORMAT = 'groupwork-group-1'

/** Whether data is a group, of whichever version of its shape. */
export function isGroup(data: unknown): boolean {
  const format = valueAt(data, ['format'])
  return typeof format === 'string' && format.startsWith(FORMAT_OF_GROUPS)
}

/** Whether the bytes of a file may be a group: most cases are told from one without being parsed. */
export function mayBeGroup(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(`"${FORMAT_OF_GROUPS}`)
}
