import type { Decision } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Source } from '../../programme/source.ts'
import { sessionInWords } from '../session-words.ts'
import { list, sentence } from '../words.ts'
import type { Run, Tally } from './run.ts'
import type { StandingSession } from './runs.ts'

/** One fair way of counting the missed sessions of a run. */
export interface Way {
  reading: string
  missed: number
}

/**
 * Every fair way of counting the missed sessions. What is missed on one day is one session, however it is entered,
 * or as many as were held. An edition that defines its session by a stated length, or counts in full days, has
 * settled that, and so has a recorded decision.
 */
export function waysOfCounting(run: Run, { missed, open, units }: Tally): Way[] {
  const all = [...missed, ...open]
  const days = daysOf(missed)
  const several = daysOf(all) < all.length
  const meetings = {
    missed: days,
    open: daysOf(all) - days,
    reading: several ? 'What is missed on one day counts as one session' : 'A meeting counts as one session',
  }
  const inUnits = {
    ...units,
    reading: several
      ? 'Each session of a day counts'
      : 'A meeting counts as the number of sessions that it holds',
  }
  const differ = meetings.missed !== units.missed || meetings.open !== units.open
  const settled = settledCount(run)
  const one = settled === 'units' ? inUnits : meetings
  const counts = differ && settled === null ? [meetings, inUnits] : [{ ...one, reading: '' }]
  const those = list(open.map(({ session }) => sessionInWords(run.chronology, session)))
  return counts.flatMap((way) => {
    if (open.length === 0) return [way]
    const each = open.length === 1 ? 'counts' : 'count'
    return [
      { reading: both(way.reading, `${those} ${each} as attended`), missed: way.missed },
      { reading: both(way.reading, `${those} ${each} as missed`), missed: way.missed + way.open },
    ]
  })
}

/** On how many days they were. */
function daysOf(sessions: readonly StandingSession[]): number {
  return new Set(sessions.map(({ session }) => session.date)).size
}

/** What a decision or else the edition has counted. Null: it is open. */
function settledCount(run: Run): Count | null {
  const decided = sessionCount(run)?.value.outcome
  return decided === 'units' || decided === 'meetings' ? decided : countOfEdition(run)
}

/** What the edition's own words count. Null: they leave it open. */
export function countOfEdition(run: Pick<Run, 'part'>): Count | null {
  if (isDefinedByLength(run)) return 'units'
  return isCountedInDays(run) ? 'meetings' : null
}

/** The words by which the edition says what one session is. */
export function sourceOfCount({ part }: Pick<Run, 'part'>): Source[] {
  if (isDefinedByLength({ part })) return part.sessionHours === undefined ? [] : [part.sessionHours.source]
  return part.amounts.filter(({ unit }) => unit === 'full days').map(({ source }) => source)
}

type Count = 'units' | 'meetings'

/** The edition calls a full day a session, and knows no shorter one (002-08). */
function isCountedInDays({ part }: Pick<Run, 'part'>): boolean {
  const units = part.amounts.map(({ unit }) => unit)
  return units.includes('full days') && !units.includes('half days')
}

function both(first: string, second: string): string {
  return first === '' ? sentence(second) : `${first}, and ${second}`
}

/** The edition says how long a session is, so a longer meeting holds several (004-15). */
export function isDefinedByLength({ part }: Pick<Run, 'part'>): boolean {
  return part.sessionHours !== undefined && !part.sessionHours.derived
}

/** The decision on what one session is, for this module or for all. */
export function sessionCount({ chronology, module }: Run): Recorded<Decision> | null {
  return (
    chronology.decisions.latest('session count', module.id) ??
    chronology.decisions.latest('session count', null)
  )
}

/** Missed sessions as this run counts them where one way of counting is settled. */
export function countedMisses(run: Run, { missed, units }: Tally): number {
  const settled = settledCount(run)
  return settled === 'units' ? units.missed : settled === 'meetings' ? daysOf(missed) : missed.length
}
