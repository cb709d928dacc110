import type { Checkpoint } from '../../programme/delivery.ts'
import type { PartProgress, RouteAssessment } from '../assessment.ts'
import { isAllHeld } from '../attendance/outstanding.ts'
import type { Case } from '../case.ts'
import { latest } from '../dates.ts'
import { partOfModule } from '../modules.ts'
import { plannedSessions } from '../scheduled.ts'
import { startsIn } from '../starts.ts'
import { lastPlanned } from './checkpoint-plan.ts'

/** When a checkpoint is due. No edition gives a number of days, so the dates are those of sessions. */
export interface Window {
  applies: boolean
  /** The point in the programme has come: questionnaires taken from `from` on are valid. */
  reached: boolean
  /** The last session or catch-up before it, or the day ahead that is planned for it while it isn't reached. */
  from: string | null
  by: string | null
  /** A start that was only planned, on a day that has passed: nothing shows that the programme began. */
  plannedOnly?: string | null
}

export interface Progress extends Case {
  route: RouteAssessment
  parts: readonly PartProgress[]
}

export function windowOf(
  given: Progress,
  checkpoint: Pick<Checkpoint, 'when' | 'part' | 'whereAppropriate'>,
): Window {
  switch (checkpoint.when) {
    case 'before the programme':
      return beforeProgramme(given)
    case 'after a part':
      return afterPart(given, checkpoint.part ?? '', checkpoint.whereAppropriate)
    case 'after the programme':
      return afterProgramme(given)
  }
}

/**
 * Before the first session, or the start that is recorded, whichever comes first (A-12: the start is the first session
 * attended, which the schedule needn't hold). A plan says when they are due; it makes nothing late, since a programme
 * that hasn't begun has no "after" (001-13: "prior to the programme"). What was begun under an earlier order isn't it.
 */
function beforeProgramme({ chronology }: Progress): Window {
  const { now, isSince } = startsIn(chronology)
  // What the group held before he joined it isn't his first session.
  const first =
    plannedSessions(chronology).find(
      ({ session, joinedAfter }) => joinedAfter === null && isSince(session.date),
    )?.session.date ?? null
  const started = now.at(-1)?.value.date ?? null
  const by = [first, started].filter((date) => date !== null).sort()[0] ?? null
  const planned = chronology.known.plan.startsOn ?? null
  const common = { applies: true, from: null }
  if (by !== null || planned === null) return { ...common, reached: by !== null, by }
  return chronology.passed(planned)
    ? { ...common, reached: true, by: null, plannedOnly: planned }
    : { ...common, reached: true, by: planned }
}

/**
 * After the run of the part that succeeded: a part taken again moves it. "Where appropriate" is read as:
 * where the part is required of the person (C-2).
 */
function afterPart(given: Progress, partId: string, whereAppropriate: boolean): Window {
  const { chronology, route, parts } = given
  const required = parts.filter((part) => part.partId === partId)
  const reached = required.length > 0 && required.every(isComplete)
  const from = reached ? lastHeld(required) : lastPlanned(given, required)
  const next = plannedSessions(chronology).find(({ session }) => {
    if (from === null || session.date <= from) return false
    return partOfModule(given, session.module)?.id !== partId
  })
  return {
    applies: route.parts.includes(partId) || !whereAppropriate,
    reached,
    from,
    by: next?.session.date ?? null,
  }
}

/** From the last session or catch-up that the route requires. Without a route nobody knows which that is. */
export function afterProgramme(given: Progress): Window {
  const { route, parts } = given
  const required = parts.filter(({ partId }) => route.parts.includes(partId))
  const known = route.routeId !== null && required.length === route.parts.length
  const reached = known && required.every(isComplete)
  const planned = known ? lastPlanned(given, required) : null
  return { applies: true, reached, from: reached ? lastHeld(required) : planned, by: null }
}

/** Every session of the route has been held; single ones may still have to be made up or decided about. */
export function isProgrammeHeld({ route, parts }: Progress): boolean {
  const required = parts.filter(({ partId }) => route.parts.includes(partId))
  return route.routeId !== null && required.length === route.parts.length && isAllHeld(required)
}

function isComplete({ state }: PartProgress): boolean {
  return state === 'attendance complete'
}

/** The date of the last session or catch-up in the runs that count. */
function lastHeld(parts: readonly PartProgress[]): string | null {
  return latest(
    lastRuns(parts).flatMap(({ sessions }) =>
      sessions.flatMap(({ date, state, caughtUpOn }) =>
        ['cancelled', 'withheld', 'planned'].includes(state) ? [caughtUpOn] : [date, caughtUpOn],
      ),
    ),
  )
}

function lastRuns(parts: readonly PartProgress[]) {
  return parts.flatMap((part) => part.modules).flatMap(({ runs }) => runs.slice(-1))
}
