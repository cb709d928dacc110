import { isMissed, isOpen } from '../../chronology/happened.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { ModuleRun } from '../assessment.ts'
import { sessionState } from './runs.ts'

/** How many of some sessions of a run, in meetings, are in which state: of the whole run, or of a part of its time. */
export function countsOf(
  sessions: readonly Pick<SessionEvent, 'happened' | 'caughtUpOn'>[],
): Omit<ModuleRun['counts'], 'missedUnits'> {
  const number = (is: (each: (typeof sessions)[number]) => boolean) => sessions.filter(is).length
  return {
    held: number(({ happened }) => !NOT_HELD.includes(happened)),
    planned: number(({ happened }) => happened === 'planned'),
    attended: number(({ happened }) => happened === 'attended'),
    missed: number(({ happened }) => isMissed(happened)),
    caughtUp: number((each) => sessionState(each) === 'caught up'),
    withheld: number(({ happened }) => happened === 'withheld'),
    cancelled: number(({ happened }) => happened === 'cancelled'),
    undecided: number(({ happened }) => isOpen(happened)),
  }
}

/** That one without a record was held is not known: it is asked for, and counted nowhere. */
const NOT_HELD: readonly SessionEvent['happened'][] = ['planned', 'withheld', 'cancelled', 'not recorded']
