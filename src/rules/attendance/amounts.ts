import type { Edition } from '../../programme/edition.ts'
import type { Amount, Source } from '../../programme/source.ts'
import type { HoursCredited, ModuleProgress, PartProgress, RouteAssessment } from '../assessment.ts'
import { type Finding, finding } from '../finding.ts'
import { named } from '../modules.ts'
import { count, list } from '../words.ts'
import { hoursInWords } from './hours.ts'
import { isDefinedByLength } from './repeat-counting.ts'
import { isDone, type Run } from './run.ts'

/** An amount that isn't reached: `30 sessions of 35`. */
export interface Shortfall {
  words: string
  source: Source
  missing: string[]
}

/**
 * Amounts that the edition states exactly and that aren't reached. Approximate amounts are no pass mark, nor are
 * those that were worked out from the words.
 */
export function shortfalls(
  { part }: Pick<Run, 'part'>,
  modules: readonly ModuleProgress[],
  current: readonly Run[],
): Shortfall[] {
  const completed = modules.filter(({ state }) => state === 'attendance complete').length
  return short(
    part.amounts,
    { ...doneIn(current), blocks: completed, modules: completed },
    hasUnknown(current),
  )
}

/**
 * The same for the route's own totals. Where parts of it are left out there is no total to reach. Sessions are
 * short only where they are by either count, in meetings and in what these hold (A-1).
 */
export function shortfallsOfRoute(
  { rules }: Edition,
  { routeId, exemptParts, directEntry }: RouteAssessment,
  current: readonly Run[],
): Shortfall[] {
  if (exemptParts.length > 0 || directEntry) return []
  const totals = rules.routes.find(({ id }) => id === routeId)?.totals ?? []
  const units = current
    .flatMap(({ sessions }) => sessions.filter(isDone))
    .reduce((sum, each) => sum + each.units, 0)
  const reached = doneIn(current)
  const sessions = Math.max(reached.sessions ?? 0, units)
  return short(
    totals.filter(({ basis }) => basis === 'total'),
    { ...reached, sessions },
    hasUnknown(current),
  )
}

type Reached = Partial<Record<Amount['unit'], number>>

function short(amounts: readonly Amount[], reached: Reached, unknown: boolean): Shortfall[] {
  const exact = amounts.filter(({ approximate, derived }) => !approximate && !derived)
  return exact.flatMap(({ unit, value, minimum, source }) => {
    const asked = value ?? minimum
    const have = reached[unit]
    if (asked === undefined || have === undefined || have >= asked) return []
    const least = value === undefined ? 'at least ' : ''
    const so = unit === 'hours' ? hoursInWords(have) : count(have, unit.replace(/s$/, ''))
    const words = `${so} of ${least}${unit === 'hours' ? hoursInWords(asked) : asked}`
    return [{ words, source, missing: unit === 'hours' && unknown ? ['length of each session'] : [] }]
  })
}

/** Hours, sessions and full days that are done in the runs that count. */
function doneIn(current: readonly Run[]): Reached {
  const hours = current.flatMap(({ sessions }) => sessions.filter(isDone)).map((each) => each.hours ?? 0)
  const number = current.reduce((sum, run) => {
    const done = run.sessions.filter(isDone)
    return sum + (isDefinedByLength(run) ? done.reduce((all, { units }) => all + units, 0) : done.length)
  }, 0)
  const sum = hours.reduce((all, each) => all + each, 0)
  return { hours: Math.round(sum * 100) / 100, sessions: number, 'full days': number }
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
  const missing = shortOf.flatMap((each) => each.missing)
  const common = {
    id: `attendance.part/${part.id}`,
    topic: 'attendance' as const,
    facts: factsOf(current),
  }
  const done = `Every session scheduled in ${named(part.name)} was attended or caught up`
  if (ofRoute) {
    return finding({
      ...common,
      outcome: 'noted',
      statement: `${done}. The edition states an amount for the route, which is not reached, and none for this part.`,
      sources: [part.source],
    })
  }
  if (shortOf.length === 0) {
    return finding({
      ...common,
      outcome: 'met',
      statement: `${done}. Attendance in this part is complete.`,
      sources: [part.source],
    })
  }
  return finding({
    ...common,
    outcome: missing.length > 0 ? 'not recorded' : 'not met',
    severity: 'action',
    statement: `${done}, but ${recordedOf(shortOf)} recorded as done. Attendance in this part is not complete.`,
    sources: shortOf.map(({ source }) => source),
    missing,
  })
}

/** Every session scheduled on the route is done, and they don't come to what the edition states for it. */
export function routeShort(
  route: RouteAssessment,
  current: readonly Run[],
  shortOf: readonly Shortfall[],
): Finding {
  const missing = [...new Set(shortOf.flatMap((each) => each.missing))]
  return finding({
    id: ROUTE_SHORT_ID,
    topic: 'attendance',
    outcome: missing.length > 0 ? 'not recorded' : 'not met',
    severity: 'action',
    statement: `Every session scheduled on the route “${route.name}” was attended or caught up, but ${recordedOf(shortOf)} recorded as done. Attendance is not complete. Which part lacks the rest is not stated.`,
    sources: shortOf.map(({ source }) => source),
    facts: factsOf(current),
    missing,
  })
}

export const ROUTE_SHORT_ID = 'attendance.route'

/** `30 sessions of 35 and 75 hours of 87.5 hours` */
export function wordsOf(shortOf: readonly Shortfall[]): string {
  return list(shortOf.map(({ words }) => words))
}

/** `30 sessions of 35 are`, `one session of 35 is` */
function recordedOf(shortOf: readonly Shortfall[]): string {
  const words = wordsOf(shortOf)
  return `${words} ${shortOf.length === 1 && words.startsWith('one ') ? 'is' : 'are'}`
}

/** More is done than the most that the edition states. That is told, and is nobody's failure. */
export function moreThanStated({ part }: Pick<Run, 'part'>, current: readonly Run[]): Finding[] {
  const reached = doneIn(current)
  return part.amounts.flatMap(({ unit, minimum, maximum, source }) => {
    const have = reached[unit]
    if (maximum === undefined || have === undefined || have <= maximum) return []
    return finding({
      id: `attendance.more/${part.id}`,
      topic: 'attendance',
      outcome: 'noted',
      severity: 'warning',
      statement: `In ${named(part.name)}, ${have} ${unit} are recorded as done. The edition states ${minimum === undefined ? 'no more than' : `between ${minimum} and`} ${maximum}.`,
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
