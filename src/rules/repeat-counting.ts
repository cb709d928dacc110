import type { Decision } from '../case/record.ts'
import { type Run, sessionInWords, type Tally } from './attendance-run.ts'
import { latestDecision } from './decisions.ts'
import { list, type Recorded, sentence } from './facts.ts'

/** One fair way of counting the missed sessions of a run. */
export interface Way {
  reading: string
  missed: number
}

/**
 * Every fair way of counting the missed sessions. A meeting that holds several session units is one session, or
 * as many as it holds; an edition that defines its session by a stated length has settled that, and so has a
 * recorded decision.
 */
export function waysOfCounting(run: Run, { missed, open, units }: Tally): Way[] {
  const meetings = { missed: missed.length, open: open.length, reading: 'A meeting counts as one session' }
  const inUnits = { ...units, reading: 'A meeting counts as the number of sessions that it holds' }
  const differ = meetings.missed !== units.missed || meetings.open !== units.open
  const settled = isDefinedByLength(run) ? 'units' : sessionCount(run)?.value.outcome
  const one = settled === 'units' ? inUnits : meetings
  const counts = differ && settled === undefined ? [meetings, inUnits] : [{ ...one, reading: '' }]
  const those = list(open.map(({ session }) => sessionInWords(session)))
  return counts.flatMap((way) => {
    if (open.length === 0) return [way]
    const each = open.length === 1 ? 'counts' : 'count'
    return [
      { reading: both(way.reading, `${those} ${each} as attended`), missed: way.missed },
      { reading: both(way.reading, `${those} ${each} as missed`), missed: way.missed + way.open },
    ]
  })
}

function both(first: string, second: string): string {
  return first === '' ? sentence(second) : `${first}, and ${second}`
}

/** The edition says how long a session is, so a longer meeting holds several (004-15). */
export function isDefinedByLength({ part }: Pick<Run, 'part'>): boolean {
  return part.sessionHours !== undefined && !part.sessionHours.derived
}

/** The decision on what one session is, for this module or for all. */
export function sessionCount({ record, asOf, module }: Run): Recorded<Decision> | null {
  return (
    latestDecision(record, asOf, 'session count', module.id) ??
    latestDecision(record, asOf, 'session count', null)
  )
}

/** Missed sessions as this run counts them where one way of counting is settled. */
export function countedMisses(run: Run, { missed, units }: Tally): number {
  const inUnits = isDefinedByLength(run) || sessionCount(run)?.value.outcome === 'units'
  return inUnits ? units.missed : missed.length
}
