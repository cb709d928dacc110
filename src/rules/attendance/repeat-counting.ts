import type { Decision } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Message } from '../../message.ts'
import type { Source } from '../../programme/source.ts'
import { say as shared } from '../phrases.ts'
import { sessionOf } from '../session-words.ts'
import { say } from './findings.ts'
import { isKnown, type Units } from './hours.ts'
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
    reading: several ? shared('reading/once-a-day') : reading('meetings'),
  }
  const settled = settledCount(run)
  const fair =
    settled === 'meetings' ? [meetings] : [...(settled === null ? [meetings] : []), ...held(units, several)]
  const counts = fair.filter(
    (way, index) => fair.findIndex((each) => each.missed === way.missed && each.open === way.open) === index,
  )
  const isOpen = counts.length > 1
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

/** Each session held counts: as many as there were, or as there can have been where that isn't known. */
function held({ missed, open }: Tally['units'], several: boolean) {
  if (isKnown(missed) && isKnown(open)) {
    const each = several ? shared('reading/each-session') : reading('units')
    return [{ missed: missed.most, open: open.most, reading: each }]
  }
  return (['least', 'most'] as const).map((as) => ({
    ...{ missed: missed[as], open: open[as] },
    reading: reading(as),
  }))
}

function reading(counts: 'meetings' | 'units' | 'least' | 'most'): Message {
  return say('attendance/reading-of-count', { counts })
}

/** On how many days they were. */
function daysOf(sessions: readonly StandingSession[]): number {
  return new Set(sessions.map(({ session }) => session.date)).size
}

/** What a decision or else the edition has counted. Null: it is open. */
export function settledCount(run: Run): Count | null {
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

/** The decision on what one session is: for this module, for its part, or for all. */
export function sessionCount({ chronology, part, module }: Run): Recorded<Decision> | null {
  const { decisions } = chronology
  return (
    decisions.latest('session count', module.id) ??
    decisions.latest('session count', part.id) ??
    decisions.latest('session count', null)
  )
}

/** Missed sessions as this run counts them where one way of counting is settled. */
export function countedMisses(run: Run, { missed, units }: Tally): Units {
  const settled = settledCount(run)
  if (settled === 'units') return units.missed
  const n = settled === 'meetings' ? daysOf(missed) : missed.length
  return { least: n, most: n }
}

/** The most that can have been missed by any fair way of counting. */
export function mostMissed(run: Run, { missed, units }: Tally): number {
  return settledCount(run) === 'meetings' ? daysOf(missed) : Math.max(missed.length, units.missed.most)
}

/** The count is of the sessions held, and how many were isn't known. */
export function isHeldUnknown(run: Run, { units }: Tally): boolean {
  return settledCount(run) !== 'meetings' && !(isKnown(units.missed) && isKnown(units.open))
}
