import type { CaseRecord } from '../../src/case/record.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { absencesOf } from './enforcement.ts'

export interface NaiveWindow {
  id: string
  state: 'within' | 'needs decision'
}

const ORDERS = ['community order', 'suspended sentence order']
const WARNINGS = ['first warning', 'second warning', 'breach letter']

/** The law's twelve months from the last warning before an absence, beside what the edition counts (A5-16). */
export function naiveWindows(record: CaseRecord, edition: Edition, asOf: string): NaiveWindow[] {
  const windows: NaiveWindow[] = []
  // The same for both orders; no such rule for a licence.
  if (record.order === undefined || !ORDERS.includes(record.order.kind)) return []
  for (const { id, date, why } of absencesOf(record, edition, asOf)) {
    if (why !== 'unacceptable') continue
    let warned: string | null = null
    for (const step of record.enforcement) {
      if (!WARNINGS.includes(step.step) || step.date > asOf || step.date >= date) continue
      // One from before the order began is of another.
      if (record.order.startsOn !== undefined && step.date < record.order.startsOn) continue
      if (warned === null || step.date > warned) warned = step.date
    }
    if (warned === null) continue
    const anniversary = `${Number(warned.slice(0, 4)) + 1}${warned.slice(4)}`
    // "12 months beginning with" its day, or "within the previous 12 months": the anniversary itself is arguable.
    if (date < anniversary) windows.push({ id, state: 'within' })
    if (date === anniversary) windows.push({ id, state: 'needs decision' })
  }
  return windows
}
