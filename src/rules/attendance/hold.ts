import type { CatchUpOffer } from '../../case/record.ts'
import { isMissed } from '../../chronology/happened.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { Message } from '../../message.ts'
import type { ModuleProgress } from '../assessment.ts'
import { type Finding, finding } from '../finding.ts'
import { covers, named } from '../modules.ts'
import { sessionOf, sessionsOf } from '../session-words.ts'
import { say } from './findings.ts'
import { inModule, isWaived, type Run } from './run.ts'
import type { StandingSession } from './runs.ts'

export type CatchUpForce = ModuleProgress['catchUpForce']

/** What the edition says of catch-ups in the part of a run: a condition of carrying on, offered, or nothing (C-13). */
export function catchUpForce({ edition, part }: Pick<Run, 'edition' | 'part'>): CatchUpForce {
  const rule = catchUpRule({ edition, part })
  if (rule === undefined) return 'not stated'
  return rule.force === 'offered' ? 'offered' : 'required before next'
}

/**
 * Missed sessions without a completed catch-up. Each miss owes one, whatever the reason (002-16), unless somebody has
 * decided that it doesn't.
 */
export function catchUpsOwed({ sessions }: Pick<Run, 'sessions'>): StandingSession[] {
  return sessions.filter(
    (session) => isMissed(session.happened) && session.caughtUpOn === null && !isWaived(session),
  )
}

/**
 * Of these, those that nothing asks for: the edition states no catch-up, or one that is offered, and nobody has decided
 * whether it has to be done (C-13).
 */
export function catchUpsOpen(run: Run): StandingSession[] {
  if (catchUpForce(run) === 'required before next') return []
  return catchUpsOwed(run).filter(({ makingUp }) => makingUp === null)
}

/** The day from which a missed session keeps nobody waiting: it was caught up, or decided not to need that. */
export function heldUntil(session: StandingSession | SessionEvent): string {
  const waived = session.makingUp?.value.outcome === 'not required' ? session.makingUp.value.on : null
  return session.caughtUpOn ?? waived ?? NEVER
}

export const NEVER = '9999-12-31'

/** One finding a missed session without its catch-up, and one where later sessions went ahead regardless. */
export function assessHold(run: Run): Finding[] {
  // What somebody has decided about one is told with the decision.
  const undecided = catchUpsOwed(run).filter(({ makingUp }) => makingUp === null)
  const owed = undecided.map((session) => owedFinding(run, session))
  if (catchUpForce(run) !== 'required before next') return owed
  return [
    ...owed,
    ...run.sessions.filter(({ happened }) => isMissed(happened)).flatMap((s) => passed(run, s)),
  ]
}

/** Once the person has left, the miss stays on record and nobody asks for the catch-up. */
function owedFinding(run: Run, { session, offers, facts }: StandingSession): Finding {
  const { edition, part, module, chronology } = run
  const left = chronology.ended !== null
  const rule = catchUpRule(run)
  const force = catchUpForce(run)
  const told = { where: inModule(run), session: sessionOf(chronology, session) }
  const offer = offers.at(-1)
  const also = offer === undefined ? [] : [offerSaid(offer.value)]
  const every = edition.rules.attendance.everySession
  return finding({
    id: `attendance.hold/${module.id}/${session.id}`,
    topic: 'attendance',
    outcome: force === 'required before next' ? 'not met' : 'noted',
    severity:
      left || (force === 'offered' && offer !== undefined)
        ? 'information'
        : force === 'required before next'
          ? 'action'
          : 'warning',
    ...(left
      ? say('attendance/catch-up-not-asked', told)
      : force === 'required before next'
        ? say('attendance/catch-up-required', { ...told, individual: rule?.individual === true, also })
        : force === 'not stated'
          ? say('attendance/catch-up-not-stated', { ...told, part: named(part.name), also })
          : offer === undefined
            ? say('attendance/catch-up-to-offer', told)
            : say('attendance/catch-up-offered', { ...told, also })),
    sources: rule ? [rule.source] : every ? [every.source] : [],
    basis:
      force === 'not stated'
        ? [say('attendance/ground-no-catch-up'), ...(every ? [say('attendance/ground-every-session')] : [])]
        : [],
    facts: [...facts, ...offers.map(({ pointer }) => pointer)],
  })
}

/** The last offer of it; declining one changes nothing of what the edition asks for. */
function offerSaid({ on, answer, reason }: CatchUpOffer): Message {
  const why = reason === undefined ? [] : [say('attendance/offer-reason', { reason })]
  return say('attendance/offer-recorded', { on, answer, also: why })
}

/** Sessions of the same run attended between a miss and its catch-up. */
function passed(run: Run, missed: StandingSession): Finding[] {
  const until = heldUntil(missed)
  const after = run.sessions.filter(
    ({ happened, session }) =>
      happened === 'attended' && session.date > missed.session.date && session.date < until,
  )
  if (after.length === 0) return []
  const rule = catchUpRule(run)
  const sessions = after.map(({ session }) => session)
  return [
    finding({
      id: `attendance.hold-passed/${run.module.id}/${missed.session.id}`,
      topic: 'attendance',
      outcome: 'noted',
      severity: until === NEVER ? 'warning' : 'information',
      ...say('attendance/attended-before-catch-up', {
        where: inModule(run),
        sessions: sessionsOf(run.chronology, sessions),
        n: sessions.length,
        missed: sessionOf(run.chronology, missed.session),
        on: missed.caughtUpOn,
      }),
      sources: rule ? [rule.source] : [],
      facts: [...missed.facts, ...after.flatMap(({ facts }) => facts)],
    }),
  ]
}

export function catchUpRule({ edition, part }: Pick<Run, 'edition' | 'part'>) {
  return edition.rules.attendance.catchUp.find((rule) => covers(rule, part.id))
}
