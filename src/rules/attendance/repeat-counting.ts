import type { Decision } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Message } from '../../message.ts'
import type { Source } from '../../programme/source.ts'
import { say as shared } from '../phrases.ts'
import { sessionOf } from '../session-words.ts'
import { say } from './findings.ts'
import type { Run, Tally } from './run.ts'
import type { StandingSession } from './runs.ts'

/** One fair way of counting the missed sessions of a run. */
export interface Way {
  reading: Message
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
    reading: several
      ? shared('reading/once-a-day')
      : say('attendance/reading-of-count', { counts: 'meetings' }),
  }
  const inUnits = {
    ...units,
    reading: several
      ? shared('reading/each-session')
      : say('attendance/reading-of-count', { counts: 'units' }),
  }
  const differ = meetings.missed !== units.missed || meetings.open !== units.open
  const settled = settledCount(run)
  const isOpen = differ && settled === null
  const counts = isOpen ? [meetings, inUnits] : [settled === 'units' ? inUnits : meetings]
  if (open.length === 0) return counts
  const sessions = open.map(({ session }) => sessionOf(run.chronology, session))
  return counts.flatMap((way) => {
    const given = { count: isOpen ? way.reading : null, sessions, n: open.length }
    return [
      { reading: say('attendance/reading-of-open', { ...given, as: 'attended' }), missed: way.missed },
      {
        reading: say('attendance/reading-of-open', { ...given, as: 'missed' }),
        missed: way.missed + way.open,
      },
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
