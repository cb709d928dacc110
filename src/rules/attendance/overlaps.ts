import type { Chronology } from '../../chronology/chronology.ts'
import { compare, groupedBy } from '../../chronology/recorded.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { sessionInModule } from '../session-words.ts'
import { say } from './findings.ts'
import { clock } from './hours.ts'

/** A meeting that begins before another of his is over, or at the same time as another. */
interface Overlap {
  earlier: SessionEvent
  later: SessionEvent
}

/** Two meetings of one person at one time: he can have been at one of them only, or at a part of each. */
export function assessOverlaps(given: Case): Finding[] {
  const { chronology } = given
  return overlapsIn(chronology, ({ happened }) => !FELL_AWAY.includes(happened)).map(({ earlier, later }) => {
    const attended = [earlier, later].every(({ happened }) => happened === 'attended')
    return finding({
      id: `attendance.overlap/${earlier.session.id}/${later.session.id}`,
      topic: 'attendance',
      outcome: 'noted',
      severity: 'warning',
      ...say('attendance/meetings-overlap', {
        earlier: sessionInModule(given, earlier.session),
        later: sessionInModule(given, later.session),
        attended,
      }),
      basis: attended ? [say('attendance/ground-overlap')] : [],
      facts: [...earlier.facts, ...later.facts],
    })
  })
}

/**
 * Hours of a session that an earlier one attended at the same time has been credited with. Where the end of neither is
 * known they began together, and all of them are taken to be the same.
 */
export function hoursCountedBefore(chronology: Chronology, { session }: SessionEvent): number {
  const known = made.get(chronology)
  if (known !== undefined) return known.get(session.id) ?? 0
  const shared = new Map(
    overlapsIn(chronology, ({ happened }) => happened === 'attended').map(({ earlier, later }) => [
      later.session.id,
      Math.min(endOf(earlier) ?? Infinity, endOf(later) ?? Infinity) - startOf(later),
    ]),
  )
  made.set(chronology, shared)
  return shared.get(session.id) ?? 0
}

const made = new WeakMap<Chronology, ReadonlyMap<string, number>>()

const FELL_AWAY: readonly SessionEvent['happened'][] = ['cancelled', 'withheld']

/**
 * Each meeting beside the one before it that is over last, day by day. Without a time of both nothing is known; of one
 * whose end isn't known it is known that it had begun.
 */
function overlapsIn({ sessions }: Chronology, counts: (event: SessionEvent) => boolean): Overlap[] {
  const timed = sessions.filter((event) => counts(event) && startOf(event) < Infinity)
  return [...groupedBy(timed, ({ session }) => session.date).values()].flatMap((day) => {
    const overlaps: Overlap[] = []
    let last: SessionEvent | null = null
    const inOrder = day.toSorted(
      (a, b) => startOf(a) - startOf(b) || lastOf(b) - lastOf(a) || compare(a.session.id, b.session.id),
    )
    for (const event of inOrder) {
      const isOver = last === null || startOf(event) >= lastOf(last)
      const beganTogether = last !== null && startOf(event) === startOf(last)
      if (last !== null && (!isOver || beganTogether)) overlaps.push({ earlier: last, later: event })
      else last = event
      if (lastOf(event) > lastOf(last)) last = event
    }
    return overlaps
  })
}

function startOf({ session: { from } }: SessionEvent): number {
  return from === undefined ? Infinity : clock(from)
}

/** By the clock, or by the hours recorded. Null: not known. */
function endOf({ session: { from, to, hours } }: SessionEvent): number | null {
  if (to !== undefined) return clock(to)
  return from === undefined || hours === undefined ? null : clock(from) + hours
}

/** The last time at which it is known to have been held. */
function lastOf(event: SessionEvent): number {
  return endOf(event) ?? startOf(event)
}
