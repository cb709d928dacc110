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

/** A day on which participation stopped, and where the record tells of it. */
export interface Stop {
  how: 'withdrawn' | 'removed' | 'recalled' | 'order ended'
  /** YYYY-MM-DD */
  on: string
  pointer: string
}

/**
 * The ending or recall that stands, or else the end of the order or licence where it lies before the day.
 * @param endsOn YYYY-MM-DD
 */
export function stoppedBy(
  { ended, recalled }: { ended: Recorded<Ending> | null; recalled: Recorded<StatusEntry> | null },
  endsOn: string | undefined,
  asOf: string,
): Stop | null {
  if (ended !== null) return { how: ended.value.status, on: ended.value.on, pointer: ended.pointer }
  if (recalled !== null) return { how: 'recalled', on: recalled.value.on, pointer: recalled.pointer }
  return endsOn === undefined || endsOn >= asOf
    ? null
    : { how: 'order ended', on: endsOn, pointer: '/order/endsOn' }
}

export function isEnding(entry: Recorded<StatusEntry>): entry is Recorded<Ending> {
  return entry.value.status === 'withdrawn' || entry.value.status === 'removed'
}

const BACK: StatusEntry['status'][] = ['scheduled', 'on programme', 'programme complete']
