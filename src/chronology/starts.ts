import type { CaseRecord } from '../case/record.ts'
import { plannedSessions } from '../rules/scheduled.ts'
import { compare, happened, type Recorded } from './recorded.ts'

/** A programme start: the first session attended. `subjects`: how a decision may name it. */
export interface Start {
  date: string
  entry: 'beginning' | 'direct entry'
  subjects: string[]
}

/**
 * Programme starts by `asOf`, oldest first. Where none is recorded as an attempt, the first session attended is
 * one.
 */
export function starts(record: CaseRecord, asOf: string): Recorded<Start>[] {
  const noted = happened(record.attempts, '/attempts', asOf, ({ startedOn }) => startedOn ?? '9999-12-31')
  if (noted.length > 0) {
    return noted.map(({ value, pointer }) => ({
      value: {
        date: value.startedOn ?? '',
        entry: value.entry,
        subjects: [value.offeredOn, value.startedOn ?? ''],
      },
      pointer,
    }))
  }
  const first = firstAttended(record, asOf)
  return first === null ? [] : [first]
}

/** Whether a first session has been attended by `asOf`. */
export function hasStarted(record: CaseRecord, asOf: string): boolean {
  return starts(record, asOf).length > 0
}

function firstAttended(record: CaseRecord, asOf: string): Recorded<Start> | null {
  const attended = new Set(
    record.attendance.filter(({ outcome }) => outcome === 'attended').map(({ session }) => session),
  )
  const [first] = plannedSessions(record, asOf)
    .filter(({ value }) => value.date <= asOf && attended.has(value.id))
    .sort((a, b) => compare(a.value.date, b.value.date))
  if (first === undefined) return null
  return {
    value: { date: first.value.date, entry: 'beginning', subjects: [first.value.id] },
    pointer: first.pointer,
  }
}
