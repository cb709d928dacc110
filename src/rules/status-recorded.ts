import type { CaseRecord } from '../case/record.ts'
import { dateInWords } from '../programme/date-words.ts'
import type { Completion } from './assessment.ts'
import { happened } from './facts.ts'
import { type Finding, finding } from './finding.ts'
import { hasStarted } from './starts.ts'

type Status = CaseRecord['status'][number]['status']

/**
 * The services' words for somebody who may have left the programme: breach, recall, return to court, and, once he has
 * started, deferred or deprioritised. None of them says whether he goes on, so a person records it. The other words
 * are borne out by the record itself, or are an end (withdrawn, removed).
 */
export function assessRecordedStatus(
  record: CaseRecord,
  asOf: string,
  { state }: Pick<Completion, 'state'>,
): Finding[] {
  if (state === 'complete' || state === 'not completed') return []
  const entries = happened(record.status, '/status', asOf, ({ on }) => on)
  const day = entries.at(-1)?.value.on
  const last = entries
    .filter(({ value }) => value.on === day)
    .find(
      ({ value: { status } }) =>
        LEFT.includes(status) || (PUT_OFF.includes(status) && hasStarted(record, asOf)),
    )
  if (last === undefined) return []
  const { status, on } = last.value
  const put = PUT_OFF.includes(status)
  return [
    finding({
      id: STATUS_ID,
      topic: 'case',
      outcome: 'needs decision',
      statement: `The record has the status “${status}” from ${dateInWords(on)}. It does not say whether participation has ended.`,
      basis:
        'A status word of the service settles nothing by itself: people record the end, or that it goes on.',
      facts: [last.pointer],
      readings: [
        { reading: 'Participation has ended', outcome: 'The status “withdrawn” or “removed” is recorded' },
        {
          reading: put ? 'It goes on later' : 'It goes on',
          outcome: 'The status “on programme” is recorded from that day',
        },
      ],
      settledBy: 'A later status: withdrawn, removed or on programme.',
    }),
  ]
}

export const STATUS_ID = 'case.status'

const LEFT: readonly Status[] = ['breach', 'recall', 'return to court']
const PUT_OFF: readonly Status[] = ['deferred', 'deprioritised']
