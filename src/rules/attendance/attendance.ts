import { LENGTHS } from '../../case/attendance.ts'
import type { Session } from '../../case/record.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { HoursCredited, PartProgress, RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { countOf } from '../phrases.ts'
import { rounded } from '../rounding.ts'
import { completeness, isBelow, isRouteDone, routeShort, shortfallsOfRoute, underWay } from './amounts.ts'
import { say } from './findings.ts'
import { assessHoldElsewhere, idleHoldDecisions } from './hold-elsewhere.ts'
import { hoursOfRoute, type RequiredHours } from './hours.ts'
import { assessMakingUp } from './making-up.ts'
import { assessUnknownModules } from './module-unknown.ts'
import { assessOverlaps } from './overlaps.ts'
import { type AssessedPart, assessPart } from './part.ts'
import { isDone, type Run } from './run.ts'
import type { StandingSession } from './runs.ts'
import { assessUnapplied } from './unapplied.ts'
import { assessUnplaced } from './unplaced.ts'

/**
 * Attendance in the parts that the route requires, in the edition's order, and in any other part with recorded
 * sessions. Sessions after `asOf` are planned. Hours of runs that have to be taken again aren't credited.
 */
export function assessAttendance(
  given: Case,
  route: RouteAssessment,
): { parts: PartProgress[]; hours: HoursCredited; doneWithoutHours: Message | null; findings: Finding[] } {
  const { edition } = given
  const all = edition.rules.parts.map((part) =>
    assessPart({ ...given, part }, route.exemptParts.includes(part.id)),
  )
  const assessed = all.filter(
    ({ progress, current }) =>
      route.parts.includes(progress.partId) || progress.state === 'exempt' || current.length > 0,
  )
  const counted = assessed.filter(
    ({ progress }) =>
      progress.state !== 'exempt' && (route.parts.length === 0 || route.parts.includes(progress.partId)),
  )
  const required = hoursOfRoute(edition, route)
  const credited = counted.reduce((sum, { progress }) => sum + progress.hours.credited, 0)
  const hours = {
    credited,
    required: required?.value ?? null,
    approximate: required?.approximate ?? false,
  }
  const doneWithoutHours = uncountedIn(counted)
  const current = counted.flatMap((part) => part.current)
  const done = isRouteDone(
    assessed.map(({ progress }) => progress),
    route.parts,
  )
  const short = done ? shortfallsOfRoute(edition, route, current) : []
  const held = assessed.flatMap(countingRuns)
  const elsewhere = assessHoldElsewhere(current, held)
  const told = short.length > 0 ? assessed.map((part) => withRouteShort(edition, route, part)) : assessed
  return {
    parts: told.map(({ progress }) => progress),
    hours,
    doneWithoutHours,
    findings: [
      ...told.flatMap(({ findings }) => findings),
      ...all.flatMap(({ history }) => history),
      ...(short.length > 0 ? [routeShort(route, current, short)] : []),
      ...(current.length > 0
        ? [hoursFinding(counted, { ...hours, uncounted: doneWithoutHours }, required, done && isBelow(hours))]
        : []),
      ...elsewhere,
      ...idleHoldDecisions(given.chronology, [...elsewhere, ...told.flatMap(({ findings }) => findings)]),
      ...assessMakingUp(given, held),
      ...assessOverlaps(given),
      ...assessUnapplied(given),
      ...assessUnplaced(given),
      ...assessUnknownModules(given, assessed.flatMap(countingRuns)),
    ],
  }
}

/** A route's exact total that isn't reached leaves the parts under way that have no amount of their own. */
function withRouteShort(edition: Edition, route: RouteAssessment, assessed: AssessedPart): AssessedPart {
  const { progress, findings, current } = assessed
  const part = edition.rules.parts.find(({ id }) => id === progress.partId)
  if (part === undefined || part.amounts.length > 0 || !route.parts.includes(part.id)) return assessed
  const own = completeness({ part }, current, [], true)
  return {
    ...assessed,
    progress: underWay(progress),
    findings: findings.map((each) => (each.id === own.id ? own : each)),
  }
}

/** An approximate amount is told beside the hours, and is neither a pass mark nor a warning (C-1). */
function hoursFinding(
  counted: readonly AssessedPart[],
  { credited, uncounted }: Pick<HoursCredited, 'credited'> & { uncounted: Message | null },
  required: RequiredHours | null,
  below: boolean,
): Finding {
  const sessions = sessionsDone(counted.flatMap(({ current }) => current))
  const caughtUp = sessions.some(({ caughtUpOn, hours }) => caughtUpOn !== null && hours !== null)
  const needed = uncounted !== null && required !== null
  const told = {
    credited: rounded(credited),
    also: [
      ...(below ? [say('attendance/hours-below')] : []),
      ...(uncounted === null ? [] : [say('attendance/hours-besides', { sessions: uncounted })]),
    ],
  }
  return finding({
    id: 'attendance.hours',
    topic: 'attendance',
    outcome: needed ? 'not recorded' : 'noted',
    severity: needed || (below && required?.approximate !== true) ? 'warning' : 'information',
    ...(required === null
      ? say('attendance/hours-credited-none-stated', told)
      : say('attendance/hours-credited', {
          ...told,
          asked: countOf('hours', rounded(required.value)),
          approximate: required.approximate,
          derived: required.derived,
        })),
    sources: required?.sources ?? [],
    basis: [
      say('attendance/ground-hours'),
      ...(caughtUp ? [say('attendance/ground-catch-up-hours')] : []),
      ...(required?.approximate ? [say('attendance/ground-approximate')] : []),
    ],
    facts: sessions.flatMap(({ facts }) => facts),
    missing: needed ? [say('attendance/lengths-needed')] : [],
  })
}

function sessionsDone(runs: readonly Run[]): StandingSession[] {
  return runs.flatMap(({ sessions }) => sessions).filter(isDone)
}

/**
 * `32 full days (31 attended, one caught up)`: done, and left out of the hours because their length isn't known. What
 * has to be taken again counts to neither.
 */
function uncountedIn(counted: readonly AssessedPart[]): Message | null {
  const sessions = sessionsDone(counted.flatMap(countingRuns)).filter(({ hours }) => hours === null)
  if (sessions.length === 0) return null
  const caughtUp = sessions.filter(({ happened }) => happened !== 'attended').length
  const number = (length: Session['length']) =>
    sessions.filter(({ session }) => session.length === length).length
  return say('attendance/done-without-hours', {
    sessions: LENGTHS.filter((length) => number(length) > 0).map((length) =>
      countOf(`${length}s`, number(length)),
    ),
    attended: sessions.length - caughtUp,
    caughtUp,
  })
}

/** Runs that needn't be taken again. */
function countingRuns({ progress, current }: AssessedPart): Run[] {
  const states = new Map(progress.modules.map(({ moduleId, state }) => [moduleId, state]))
  return current.filter(({ module }) => {
    const state = states.get(module.id)
    return state !== 'repeat required' && state !== 'suspended'
  })
}
