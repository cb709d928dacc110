import type { CaseRecord } from '../case/record.ts'
import { happened, type Recorded } from './recorded.ts'

type StatusEntry = CaseRecord['status'][number]
export type Ending = StatusEntry & { status: 'withdrawn' | 'removed' }

/**
 * The withdrawal or removal that stands on `asOf`: the latest, unless the record puts the person back on the
 * programme after it. On one day, the ending stands.
 */
export function endedBy(record: CaseRecord, asOf: string): Recorded<Ending> | null {
  const entries = happened(record.status, '/status', asOf, ({ on }) => on)
  const ending = entries.filter((entry): entry is Recorded<Ending> => isEnding(entry.value)).at(-1)
  if (ending === undefined) return null
  const back = entries.some(({ value }) => BACK.includes(value.status) && value.on > ending.value.on)
  return back ? null : ending
}

function isEnding(entry: StatusEntry): entry is Ending {
  return entry.status === 'withdrawn' || entry.status === 'removed'
}

const BACK: StatusEntry['status'][] = ['scheduled', 'on programme', 'programme complete']
