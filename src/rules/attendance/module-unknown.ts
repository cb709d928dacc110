import { UNKNOWN_MODULE } from '../../case/attendance.ts'
import { isMissed } from '../../chronology/happened.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import { inForm } from '../../message.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { named } from '../modules.ts'
import { sessionOf } from '../session-words.ts'
import { term } from '../terms.ts'
import { say } from './findings.ts'
import { unitsHeld } from './hours.ts'
import { isReached } from './repeat.ts'
import { mostMissed } from './repeat-counting.ts'
import { follows, NO_REPEAT, repeatRule } from './repeat-told.ts'
import { isWaived, type Run, tally } from './run.ts'

/**
 * Sessions of which nobody knows the module. They count to no module, so to no repeat and no hours; an absence is one for
 * enforcement all the same. Where what was missed would reach the threshold of a module that it may belong to, which one
 * it is decides on a repeat, and is asked.
 * @param runs those that count, of each module that has begun
 */
export function assessUnknownModules(given: Case, runs: readonly Run[]): Finding[] {
  const { chronology } = given
  const unknown = unknownIn(given)
  const those = unknown.filter(({ happened }) => isMissed(happened))
  const missed = those.length
  const turning = chronology.ended === null ? runs.filter((run) => wouldReach(run, those)) : []
  return [...unknown.flatMap((event) => codeOf(given, event)), ...unknown.map(told)]

  function told(event: SessionEvent): Finding {
    const { session, happened, facts } = event
    const common = {
      id: `attendance.no-module/${session.id}`,
      topic: 'attendance' as const,
      facts,
      missing: [say('attendance/module-needed', { session: sessionOf(chronology, session) })],
    }
    const said = { session: sessionOf(chronology, session) }
    if (!isMissed(happened) || turning.length === 0) {
      return finding({
        ...common,
        outcome: 'not recorded',
        severity: chronology.ended === null ? 'action' : 'information',
        ...say('attendance/module-not-known', {
          ...said,
          as: isMissed(happened) ? 'missed' : happened === 'attended' ? 'attended' : 'open',
        }),
      })
    }
    return finding({
      ...common,
      outcome: 'needs decision',
      ...say('attendance/module-not-known-open', {
        ...said,
        n: missed,
        modules: turning.map(({ module }) => named(module.name)),
      }),
      sources: turning.flatMap((run) => repeatRule(run)?.source ?? []),
      readings: [
        ...turning.map((run) => {
          const repeat = follows(run, repeatRule(run))
          return {
            reading: say('attendance/reading-of-module', { module: named(run.module.name), n: missed }),
            outcome: inForm(repeat, 'sentence'),
          }
        }),
        {
          reading: say('attendance/reading-of-another-module', { n: missed }),
          outcome: inForm(NO_REPEAT, 'sentence'),
        },
      ],
      settledBy: say('attendance/settled-by-module'),
    })
  }
}

/** Over by the day, and of no known module. */
function unknownIn({ chronology }: Case): SessionEvent[] {
  return chronology
    .sessionsOf(UNKNOWN_MODULE)
    .filter(({ happened }) => happened !== 'planned' && happened !== 'cancelled' && happened !== 'withheld')
}

/** Counted as the run counts: what these meetings held, or their days, beside what was missed in it. */
function wouldReach(run: Run, missed: readonly SessionEvent[]): boolean {
  const rule = repeatRule(run)
  if (missed.length === 0 || rule === undefined) return false
  const those = missed.map((event) => ({ ...event, units: unitsHeld(event.session, run.part), hours: null }))
  const together = { ...run, sessions: [...run.sessions, ...those] }
  return isReached(rule.missed, mostMissed(together, tally(together)))
}

/** A code that isn't known is told as it is of a session whose module is known (open.ts). */
function codeOf({ chronology }: Case, { session, recorded, unknownCode, facts }: SessionEvent): Finding[] {
  if (unknownCode === null || recorded === null) return []
  return [
    finding({
      id: `attendance.code/no-module/${session.id}`,
      topic: 'attendance',
      outcome: 'noted',
      severity: 'warning',
      ...say('attendance/code-unknown-without-module', {
        session: sessionOf(chronology, session),
        given: unknownCode,
        outcome: term('outcome', recorded),
      }),
      facts,
    }),
  ]
}

/** Missed or open, of no known module, not made up, and not decided to need no making up. */
export function owedWithoutModule(given: Case): SessionEvent[] {
  return unknownIn(given).filter(
    (event) => event.happened !== 'attended' && event.caughtUpOn === null && !isWaived(event),
  )
}
