import type { Message } from '../../message.ts'
import { type Finding, finding } from '../finding.ts'
import { modulesOf } from '../modules.ts'
import { sessionOf } from '../session-words.ts'
import { say } from './findings.ts'
import { addUp } from './hours.ts'
import { isDefinedByLength } from './repeat-counting.ts'
import { inModule, type Run, unitWord } from './run.ts'
import { runsOf, type StandingSession } from './runs.ts'

/**
 * A session that fell away because of the service: never missed, and to be held again. Whether it was cancelled
 * or put off, or the person sent home, is told in the record's own words.
 */
export function cancelledFinding(run: Run, session: StandingSession, again: boolean): Finding {
  const { reason } = session
  const told = {
    where: inModule(run),
    session: sessionOf(run.chronology, session.session),
    // As the entry or its code says it: the one word alone leaves open what happened.
    reason: reason === null ? [] : [say('attendance/reason-recorded', { reason })],
  }
  const replaced = replacementOf(run, session)
  const common = {
    id: `attendance.cancelled/${run.module.id}/${session.session.id}`,
    topic: 'attendance' as const,
    basis: [say('attendance/ground-cancelled')],
    facts: session.facts,
  }
  if (replaced !== null) {
    return finding({
      ...common,
      outcome: 'noted',
      ...say('attendance/cancelled-replaced', { ...told, replaced }),
    })
  }
  const unit = unitWord(run)
  if (again) {
    return finding({
      ...common,
      outcome: 'noted',
      ...say('attendance/cancelled-run-repeated', { ...told, unit }),
    })
  }
  return finding({
    ...common,
    outcome: 'not recorded',
    severity: 'action',
    ...say('attendance/cancelled-not-replaced', { ...told, unit }),
    missing: [say('attendance/replacement-needed', { session: told.session })],
    settledBy: say('attendance/settled-by-replacement'),
  })
}

/**
 * What replaced a cancelled session. A later session alone is no replacement, as the schedule may have
 * had it all along: it has the same topic, a catch-up names the cancelled one, or the schedule comes to what the
 * edition states without it. Null: nothing did.
 */
export function replacementOf(run: Run, { session, happened, caughtUpOn }: StandingSession): Message | null {
  if (happened !== 'cancelled') return null
  if (caughtUpOn !== null) return say('attendance/replaced-by-catch-up', { on: caughtUpOn })
  const again = run.sessions.find(
    (later) =>
      later.session.date > session.date &&
      later.happened !== 'cancelled' &&
      session.topic !== undefined &&
      later.session.topic === session.topic,
  )
  if (again !== undefined)
    return say('attendance/replaced-by-topic', { session: sessionOf(run.chronology, again.session) })
  return isScheduleEnough(run) ? say('attendance/replaced-by-schedule') : null
}

/** The part's exact amounts are reached by the sessions that weren't cancelled, held or still planned. */
function isScheduleEnough(run: Pick<Run, 'part' | 'chronology'>): boolean {
  const { part, chronology } = run
  const exact = part.amounts.filter(
    ({ unit, value, approximate, derived }) =>
      unit in BY_UNIT && value !== undefined && !approximate && !derived,
  )
  const sessions = modulesOf(part, chronology)
    .flatMap(({ id }) => runsOf(chronology, part, id).at(-1) ?? [])
    .filter(({ happened, caughtUpOn }) => happened !== 'cancelled' || caughtUpOn !== null)
  const number = isDefinedByLength(run) ? addUp(sessions.map(({ units }) => units)).least : sessions.length
  const hours = sessions.reduce((sum, each) => sum + (each.hours ?? 0), 0)
  return (
    exact.length > 0 &&
    exact.every(({ unit, value = 0 }) => (BY_UNIT[unit] === 'hours' ? hours : number) >= value)
  )
}

const BY_UNIT: Readonly<Record<string, 'hours' | 'number'>> = {
  hours: 'hours',
  sessions: 'number',
  'full days': 'number',
}
