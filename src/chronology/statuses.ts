import type { CaseRecord } from '../case/record.ts'
import type { Recorded } from './recorded.ts'

export type StatusEntry = CaseRecord['status'][number]
export type Ending = StatusEntry & { status: 'withdrawn' | 'removed' }

/**
 * The withdrawal or removal that stands: the latest, unless the record puts the person back on the programme after
 * it. On one day, the ending stands.
 * @param statuses oldest first
 */
export function endedBy(statuses: readonly Recorded<StatusEntry>[]): Recorded<Ending> | null {
  const ending = statuses.filter(isEnding).at(-1)
  if (ending === undefined) return null
  const back = statuses.some(({ value }) => BACK.includes(value.status) && value.on > ending.value.on)
  return back ? null : ending
}

/** The recall that stands: nothing was recorded after it. @param statuses oldest first */
export function recalledBy(statuses: readonly Recorded<StatusEntry>[]): Recorded<StatusEntry> | null {
  const last = statuses.at(-1)
  return last?.value.status === 'recall' ? last : null
}

export function isEnding(entry: Recorded<StatusEntry>): entry is Recorded<Ending> {
  return entry.value.status === 'withdrawn' || entry.value.status === 'removed'
}

const BACK: StatusEntry['status'][] = ['scheduled', 'on programme', 'programme complete']
