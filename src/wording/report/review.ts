import type { Chronology } from '../../chronology/chronology.ts'
import type { Item } from '../../message.ts'
import type { Passage } from '../passage.ts'
import type { Row, Teller } from '../teller.ts'
import { capital } from '../words.ts'
import { say } from './phrases.ts'

/** The review meeting, planned or held. */
export interface Review {
  rows: Row[]
  summary: Passage[]
}

/** Null: nothing is recorded of it. */
export function review({ report }: Chronology['known'], teller: Teller): Review | null {
  if (report.review === undefined) return null
  const { plannedFor, heldOn, attendedBy, summary } = report.review
  const planned = plannedFor === undefined || heldOn !== undefined ? null : { date: plannedFor }
  const at = (said: Item | null, field: string) =>
    said === null ? null : teller.recorded(said, `/report/review/${field}`)
  const rows = teller.rows([
    [say('report/label-review-planned'), at(planned, 'plannedFor')],
    [say('report/label-review-held'), at(heldOn === undefined ? null : { date: heldOn }, 'heldOn')],
    [
      say('report/label-review-attended'),
      at(
        attendedBy.length === 0 ? null : capital({ and: attendedBy.map((text) => ({ text })) }),
        'attendedBy',
      ),
    ],
  ])
  const paragraphs = teller.paragraphs(summary, '/report/review/summary')
  return rows.length + paragraphs.length === 0 ? null : { rows, summary: paragraphs }
}
