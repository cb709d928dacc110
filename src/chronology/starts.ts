import type { CaseRecord } from '../case/record.ts'
import type { KnownFacts } from './known-facts.ts'
import { inOrder, type Recorded } from './recorded.ts'
import type { SessionEvent } from './sessions.ts'

type Attempt = CaseRecord['attempts'][number]

/** A programme start: the first session attended. `subjects`: how a decision may name it. */
export interface Start {
  date: string
  entry: 'beginning' | 'direct entry'
  subjects: string[]
  /** Of one that ended before the programme was finished. */
  endedOn?: string | undefined
  endedBecause?: string | undefined
  /** As the record says it; else the dates do. */
  underOrder?: 'this' | 'earlier' | undefined
}

/**
 * From when on a start, a warning or an end is one under the order or licence of the record; what came before it was
 * under an earlier one. Empty where that isn't known.
 */
export function orderBegan({ order, plan }: Pick<KnownFacts, 'order' | 'plan'>): string {
  return order?.startsOn ?? (order?.status === 'proposed' ? plan.startsOn : undefined) ?? ''
}

/** Programme starts, oldest first. Where none is recorded as an attempt, the first session attended is one. */
export function startsOf(
  attempts: readonly Recorded<Attempt>[],
  sessions: readonly SessionEvent[],
): Recorded<Start>[] {
  const started = attempts.filter(({ value }) => value.startedOn !== undefined)
  if (started.length > 0) {
    return inOrder(started, ({ startedOn }) => startedOn).map(({ value, pointer }) => ({
      value: {
        date: value.startedOn ?? '',
        entry: value.entry,
        subjects: [value.offeredOn, value.startedOn ?? ''],
        underOrder: value.underOrder,
        endedOn: value.endedOn,
        endedBecause: value.endedBecause,
      },
      pointer,
    }))
  }
  const first = sessions.find(({ happened }) => happened === 'attended')
  if (first === undefined) return []
  const { date, id } = first.session
  return [{ value: { date, entry: 'beginning', subjects: [id] }, pointer: first.pointer }]
}
