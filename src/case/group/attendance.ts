import type { AttendanceEntry } from '../attendance.ts'
import { valueAt } from '../pointer.ts'

/** An entry as it stands in a file: one that is read, or one that somebody wrote. */
export type EntryInput = Pick<AttendanceEntry, 'session'> & Readonly<Record<string, unknown>>

/** Attendance in place of what was recorded of the same session, or behind it. Changes the case itself. */
export function putAttendance(data: Record<string, unknown>, entries: readonly EntryInput[]): void {
  if (entries.length === 0) return
  const list: unknown[] = Array.isArray(data.attendance) ? data.attendance : []
  for (const entry of entries) {
    const at = list.findIndex((each) => valueAt(each, ['session']) === entry.session)
    if (at === -1) list.push(entry)
    else list[at] = entry
  }
  data.attendance = list
}

/** What stands there of a session, as it was written; undefined: nothing. */
export function attendanceOf(data: unknown, session: string): Record<string, unknown> | undefined {
  const list = valueAt(data, ['attendance'])
  if (!Array.isArray(list)) return undefined
  return list.find((each) => valueAt(each, ['session']) === session)
}
