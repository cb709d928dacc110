import { dateInWords } from '../../programme/date-words.ts'
import { asSentence } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { modulesOf } from '../modules.ts'
import { sessionInWords } from '../session-words.ts'
import { isDefinedByLength } from './repeat-counting.ts'
import { inModule, type Run, unitWord } from './run.ts'
import { runsOf, type StandingSession } from './runs.ts'

/**
 * A session that fell away because of the service: never missed, and to be held again. Whether it was cancelled
 * or put off, or the person sent home, is told in the record's own words.
 */
export function cancelledFinding(run: Run, session: StandingSession, again: boolean): Finding {
  const words = sessionInWords(run.chronology, session.session)
  const told = `${inModule(run)}, ${words} fell away because of the service and is not counted as missed.${reasonRecorded(session)}`
  const replaced = replacementOf(run, session)
  const common = {
    id: `attendance.cancelled/${run.module.id}/${session.session.id}`,
    topic: 'attendance' as const,
    basis: 'What falls away because of the provider is not missed. It is held again (A-16).',
    facts: session.facts,
  }
  if (replaced !== null || again) {
    const how = replaced ?? `It falls away, because the ${unitWord(run)} is taken again.`
    return finding({ ...common, outcome: 'noted', statement: `${told} ${how}` })
  }
  return finding({
    ...common,
    outcome: 'not recorded',
    severity: 'action',
    statement: `${told} No session in its place is recorded, so attendance in the ${unitWord(run)} is not complete.`,
    missing: [`a session in place of ${words}`],
    settledBy: 'A later session of the same topic, or a catch-up recorded for it.',
  })
}

/** `sent home for a reason of the service`, as the entry or its code says it; the one word alone leaves it open. */
function reasonRecorded({ reason }: StandingSession): string {
  return reason === null ? '' : ` Reason recorded: ${asSentence(reason)}`
}

/**
 * What replaced a cancelled session, in words. A later session alone is no replacement, as the schedule may have
 * had it all along: it has the same topic, a catch-up names the cancelled one, or the schedule comes to what the
 * edition states without it. Null: nothing did.
 */
export function replacementOf(run: Run, { session, happened, caughtUpOn }: StandingSession): string | null {
  if (happened !== 'cancelled') return null
  if (caughtUpOn !== null) return `It was made up on ${dateInWords(caughtUpOn)}.`
  const again = run.sessions.find(
    (later) =>
      later.session.date > session.date &&
      later.happened !== 'cancelled' &&
      session.topic !== undefined &&
      later.session.topic === session.topic,
  )
  if (again !== undefined)
    return `Its topic is held again in ${sessionInWords(run.chronology, again.session)}.`
  return isScheduleEnough(run)
    ? 'Without it the schedule comes to what the edition states, so another session is taken to have replaced it.'
    : null
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
  const number = sessions.reduce((sum, { units }) => sum + (isDefinedByLength(run) ? units : 1), 0)
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
