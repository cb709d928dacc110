import type { AttendanceEntry, Session } from '../attendance.ts'
import type { RegisterRow } from './rows.ts'
import type { Register } from './shape.ts'

/** What a register says otherwise than a case does. */

const SAID = ['date', 'from', 'to'] as const

/** Only what the register states is compared: it says nothing of the rest. */
export function changedSession(before: Session, row: RegisterRow, register: Register) {
  const defined = register.sessions.get(row.session)
  const given: Readonly<Record<string, unknown>> = defined?.session ?? row.said
  const stated = defined?.stated ?? SAID.filter((field) => row.said[field] !== undefined)
  const fields = stated.filter(
    (field) => before[field] !== undefined && given[field] !== undefined && before[field] !== given[field],
  )
  const changed: Session = { ...before }
  for (const field of fields) Object.assign(changed, { [field]: given[field] })
  return { changed, fields }
}

/** Null: the register says the same, or less. */
export function differing(recorded: AttendanceEntry, entry: AttendanceEntry, reasoned: boolean) {
  const inWords = ({ outcome, code }: AttendanceEntry) =>
    code === undefined ? outcome : `${outcome} (${code})`
  const was = inWords(recorded)
  const now = inWords(entry)
  const less = entry.outcome === 'absence undecided' && ABSENCES.has(recorded.outcome)
  const sameCode = recorded.code === undefined || entry.code === undefined || recorded.code === entry.code
  if (!less && (recorded.outcome !== entry.outcome || !sameCode)) return { field: 'outcome', was, now }
  // What the reasons are is nothing for a message.
  return reasoned && recorded.reason !== entry.reason
    ? { field: 'reason', was: undefined, now: undefined }
    : null
}

const ABSENCES = new Set(['absence undecided', 'acceptable absence', 'unacceptable absence'])

/** What the register doesn't speak of stays. */
export function changedEntry(
  recorded: AttendanceEntry,
  entry: AttendanceEntry,
  reasoned: boolean,
): AttendanceEntry {
  const { outcome, code, reason, ...rest } = recorded
  const less = entry.outcome === 'absence undecided' && ABSENCES.has(outcome)
  if (less) return { ...recorded, ...(reasoned && entry.reason !== undefined && { reason: entry.reason }) }
  const kept = reasoned || entry.outcome === 'attended' ? undefined : reason
  return { ...rest, ...entry, ...(kept !== undefined && { reason: kept }) }
}
