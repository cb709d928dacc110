import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Amount, Source } from '../../programme/source.ts'
import type { HoursCredited, ModuleProgress, PartProgress, RouteAssessment } from '../assessment.ts'
import { type Finding, finding } from '../finding.ts'
import { named } from '../modules.ts'
import { countOf } from '../phrases.ts'
import { rounded } from '../rounding.ts'
import { say } from './findings.ts'
import { addUp, exactly, isKnown, type Units } from './hours.ts'
import { isDefinedByLength } from './repeat-counting.ts'
import { isDone, isSettled, isWaived, type Run } from './run.ts'
import type { StandingSession } from './runs.ts'

/** An amount that isn't reached: `30 sessions of 35`. */
export interface Shortfall {
  amount: Message
  done: number
  source: Source
  /** What isn't recorded, where it may be reached all the same: the hours of what is done, or the sessions held. */
  missing: Message[]
}

/**
 * Amounts that the edition states exactly and that aren't reached. Approximate amounts are no pass mark, nor are
 * those that were worked out from the words.
 * @param counts what counts: done, or decided not to need that
 */
export function shortfalls(
  { part }: Pick<Run, 'part'>,
  modules: readonly ModuleProgress[],
  current: readonly Run[],
  counts: (session: StandingSession) => boolean = isSettled,
): Shortfall[] {
  const completed = exactly(modules.filter(({ state }) => state === 'attendance complete').length)
  return short(
    part.amounts,
    { ...doneIn(current, counts), blocks: completed, modules: completed },
    { ...doneIn(current), blocks: completed, modules: completed },
    hasUnknown(current),
  )
}

/**
 * The same for the route's own totals. Where parts of it are left out there is no total to reach. Sessions are
 * short only where they are by either count, in meetings and in what these hold.
 */
export function shortfallsOfRoute(
  { rules }: Edition,
  { routeId, exemptParts, directEntry }: RouteAssessment,
  current: readonly Run[],
): Shortfall[] {
  if (exemptParts.length > 0 || directEntry) return []
  const totals = rules.routes.find(({ id }) => id === routeId)?.totals ?? []
  const reached = (counts: (session: StandingSession) => boolean) => {
    const units = addUp(current.flatMap(({ sessions }) => sessions.filter(counts)).map((each) => each.units))
    const done = doneIn(current, counts)
    const meetings = done.sessions ?? units
    const sessions = {
      least: Math.max(meetings.least, units.least),
      most: Math.max(meetings.most, units.most),
    }
    return { ...done, sessions }
  }
  return short(
    totals.filter(({ basis }) => basis === 'total'),
    reached(isSettled),
    reached(isDone),
    hasUnknown(current),
  )
}

type Reached = Partial<Record<Amount['unit'], Units>>

/** @param recorded what is done, as it is told: what was decided not to be made up isn't */
function short(
  amounts: readonly Amount[],
  reached: Reached,
  recorded: Reached,
  unknown: boolean,
): Shortfall[] {
  const exact = amounts.filter(({ approximate, derived }) => !approximate && !derived)
  return exact.flatMap(({ unit, value, minimum, source }) => {
    const asked = value ?? minimum
    const [counted, have] = [reached[unit], recorded[unit]]
    if (asked === undefined || counted === undefined || have === undefined || counted.least >= asked)
      return []
    const { least, most } = have
    const amount = say('attendance/amount-of', {
      done: isKnown(have)
        ? countOf(unit, most)
        : say('attendance/amount-between', { least, most: countOf(unit, most) }),
      asked: unit === 'hours' ? countOf(unit, rounded(asked)) : asked,
      least: value === undefined,
    })
    const missing = [
      ...(unit === 'hours' && unknown ? [say('attendance/lengths-needed')] : []),
      ...(counted.most >= asked ? [say('attendance/held-needed')] : []),
    ]
    return [{ amount, done: most, source, missing }]
  })
}

/** Hours, sessions and full days of what counts in the runs that do. */
function doneIn(current: readonly Run[], counts: (session: StandingSession) => boolean = isDone): Reached {
  const hours = current.flatMap(({ sessions }) => sessions.filter(counts)).map((each) => each.hours ?? 0)
  const number = addUp(
    current.flatMap((run) => {
      const done = run.sessions.filter(counts)
      return isDefinedByLength(run) ? done.map(({ units }) => units) : exactly(done.length)
    }),
  )
  const sum = hours.reduce((all, each) => all + each, 0)
  return { hours: exactly(rounded(sum)), sessions: number, 'full days': number }
}

function hasUnknown(current: readonly Run[]): boolean {
  return current.some(({ sessions }) => sessions.some((each) => isDone(each) && each.hours === null))
}

/**
 * Whether a part whose sessions are done is complete. `ofRoute`: the route's total isn't reached and the part has
 * no amount of its own, so nothing says whether the part is.
 */
export function completeness(
  { part }: Pick<Run, 'part'>,
  current: readonly Run[],
  shortOf: readonly Shortfall[],
  ofRoute: boolean,
): Finding {
  const told = { part: named(part.name), waived: hasWaived(current) }
  const common = {
    id: `attendance.part/${part.id}`,
    topic: 'attendance' as const,
    facts: factsOf(current),
    sources: [part.source],
  }
  if (ofRoute)
    return finding({ ...common, outcome: 'noted', ...say('attendance/part-done-route-short', told) })
  if (shortOf.length === 0)
    return finding({ ...common, outcome: 'met', ...say('attendance/part-complete', told) })
  return finding({
    ...common,
    ...say('attendance/part-short', { ...told, ...recordedOf(shortOf) }),
    ...isShort(shortOf),
  })
}

/** Somebody decided of one that it needn't be made up, so that not all of it was attended or caught up. */
function hasWaived(current: readonly Run[]): boolean {
  return current.some(({ sessions }) => sessions.some(isWaived))
}

/** What is common to a part and a route whose sessions don't come to what the edition states. */
function isShort(shortOf: readonly Shortfall[]) {
  const missing = new Map(shortOf.flatMap((each) => each.missing).map((each) => [each.code, each]))
  return {
    outcome: missing.size > 0 ? ('not recorded' as const) : ('not met' as const),
    severity: 'action' as const,
    sources: shortOf.map(({ source }) => source),
    missing: [...missing.values()],
  }
}

/** Every session scheduled on the route is done, and they don't come to what the edition states for it. */
export function routeShort(
  route: RouteAssessment,
  current: readonly Run[],
  shortOf: readonly Shortfall[],
): Finding {
  return finding({
    id: ROUTE_SHORT_ID,
    topic: 'attendance',
    ...say('attendance/route-short', {
      route: route.name ?? '',
      waived: hasWaived(current),
      ...recordedOf(shortOf),
    }),
    ...isShort(shortOf),
    facts: factsOf(current),
  })
}

export const ROUTE_SHORT_ID = 'attendance.route'

/** `30 sessions of 35 and 75 hours of 87.5 hours are`, `one session of 35 is` */
function recordedOf(shortOf: readonly Shortfall[]) {
  const [first, ...others] = shortOf
  return { amounts: shortOf.map(({ amount }) => amount), single: others.length === 0 && first?.done === 1 }
}

/** More is done than the most that the edition states. That is told, and is nobody's failure. */
export function moreThanStated({ part }: Pick<Run, 'part'>, current: readonly Run[]): Finding[] {
  const reached = doneIn(current)
  return part.amounts.flatMap(({ unit, minimum, maximum, source }) => {
    const have = reached[unit]
    if (maximum === undefined || have === undefined || have.least <= maximum) return []
    return finding({
      id: `attendance.more/${part.id}`,
      topic: 'attendance',
      outcome: 'noted',
      severity: 'warning',
      ...say('attendance/more-than-stated', {
        part: named(part.name),
        done: countOf(unit, have.least),
        minimum: minimum ?? null,
        maximum,
      }),
      sources: [source],
      facts: factsOf(current),
    })
  })
}

/** The part with its one module under way where the sessions done don't come to what is stated. */
export function underWay(progress: PartProgress): PartProgress {
  const [module, ...others] = progress.modules
  const modules =
    others.length > 0 || module === undefined
      ? progress.modules
      : [{ ...module, state: 'under way' as const }]
  return { ...progress, state: 'under way', modules }
}

/** All that the route requires is scheduled and done, whatever the hours come to. */
export function isRouteDone(parts: readonly PartProgress[], required: readonly string[]): boolean {
  return (
    required.length > 0 &&
    required.every((id) =>
      parts.some(({ partId, state }) => partId === id && state === 'attendance complete'),
    )
  )
}

/** Hours below what the edition gives approximately or by its words: no pass mark, and no silence either (C-1). */
export function isBelow({ credited, required }: HoursCredited): boolean {
  return required !== null && credited < required
}

function factsOf(current: readonly Run[]): string[] {
  return current.flatMap(({ sessions }) => sessions.flatMap(({ facts }) => facts))
}
