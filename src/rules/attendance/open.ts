import { type Happened, isOpen, type Open } from '../../chronology/happened.ts'
import type { Message } from '../../message.ts'
import { decisionNamed, decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { say as shared } from '../phrases.ts'
import { sessionInModule, sessionOf } from '../session-words.ts'
import { term } from '../terms.ts'
import { cancelledFinding, replacementOf } from './cancelled.ts'
import { say } from './findings.ts'
import { catchUpForce } from './hold.ts'
import { inModule, isSettled, type Run } from './run.ts'
import type { StandingSession } from './runs.ts'

/**
 * Sessions of a run about which something has to be said, decided or recorded, one finding each. `again`: the run
 * has to be taken again as a whole.
 */
export function assessOpenSessions(run: Run, again: boolean): Finding[] {
  return [
    ...run.sessions.flatMap((session) =>
      isOpen(session.happened) ? [openFinding(run, session, session.happened)] : [],
    ),
    ...run.sessions.flatMap((session) => codeFinding(run, session)),
    ...run.sessions.filter(({ decisions }) => decisions.length > 0).map((session) => settled(run, session)),
    ...run.sessions.filter(({ happened }) => happened === 'not recorded').map((s) => unrecorded(run, s)),
    ...run.sessions
      .filter(({ happened }) => happened === 'cancelled')
      .map((s) => cancelledFinding(run, s, again)),
  ]
}

/**
 * Every session of the run is over and attended, caught up, decided not to need that, or cancelled and held again; and
 * not all of them fell away.
 * Missed sessions without a catch-up, open ones and withheld ones keep it from being complete, and so does a cancelled
 * one that nothing has replaced.
 */
export function isRunComplete(run: Run): boolean {
  const { sessions } = run
  return (
    sessions.some(isSettled) && sessions.every((each) => isSettled(each) || replacementOf(run, each) !== null)
  )
}

/**
 * Late, left early, failed to comply, sent home, moved at his request, or not known whether he came: attended or missed is
 * for staff to say. Where a catch-up was done it
 * matters to the repeat threshold only, and the finding about that threshold asks.
 */
function openFinding(
  run: Run,
  { session, reason, caughtUpOn, waiting, facts }: StandingSession,
  how: Open,
): Finding {
  const base = {
    id: `attendance.open/${run.module.id}/${session.id}`,
    topic: 'attendance' as const,
    basis: [say('attendance/ground-open')],
    facts: [...facts, ...waiting.map(({ pointer }) => pointer)],
  }
  const { staff } = run.edition.terms
  const recorded = reason === null ? [] : [say('attendance/reason-recorded', { reason })]
  const told = { ...which(run, session), how, reason: recorded }
  if (caughtUpOn !== null) {
    const waits = waiting.map(waitsUntil('missed'))
    return finding({
      ...base,
      outcome: 'noted',
      ...say('attendance/open-session-caught-up', { ...told, waits }),
    })
  }
  return finding({
    ...base,
    outcome: 'needs decision',
    ...say('attendance/session-open', {
      ...told,
      waits: waiting.map(({ value }) => shared('decision/waits', { decision: decisionNamed(value) })),
    }),
    readings: [
      { reading: shared('reading/attended'), outcome: say('attendance/if-attended') },
      {
        reading: shared('reading/missed'),
        outcome:
          run.chronology.ended === null
            ? say('attendance/if-missed', { catchUp: catchUpForce(run) })
            : say('attendance/if-missed-and-left'),
      },
    ],
    settledBy: shared('settled/decision-on-attendance', {
      decider: staff,
      event: sessionInModule(run, session),
    }),
  })
}

/** `In Self-management` and `the session of 5 March 2026`, with which a sentence about a session begins. */
function which(run: Run, session: StandingSession['session']) {
  return { where: inModule(run), session: sessionOf(run.chronology, session) }
}

/** A code that isn't known is never placed in silence: a person looks whether it was read rightly. */
function codeFinding(run: Run, { session, recorded, unknownCode, facts }: StandingSession): Finding[] {
  if (unknownCode === null || recorded === null) return []
  return [
    finding({
      id: `attendance.code/${run.module.id}/${session.id}`,
      topic: 'attendance',
      outcome: 'noted',
      severity: 'warning',
      ...say('attendance/code-unknown', {
        ...which(run, session),
        given: unknownCode,
        outcome: term('outcome', recorded),
      }),
      facts,
    }),
  ]
}

/** A decision about a session that can't settle anything yet. */
function waitsUntil(until: 'missed' | 'recorded') {
  return ({ value }: StandingSession['waiting'][number]): Message =>
    say('attendance/decision-waits', { decision: decisionNamed(value), until })
}

function settled(run: Run, { session, happened, decisions, facts }: StandingSession): Finding {
  return finding({
    id: `attendance.decided/${run.module.id}/${session.id}`,
    topic: 'attendance',
    outcome: 'decided',
    ...say('attendance/session-decided', {
      ...which(run, session),
      as: AS[happened] ?? 'attended',
      decisions: decisions.map(({ value }) => decisionSaid(value)),
    }),
    facts: [...new Set([...facts, ...decisions.map(({ pointer }) => pointer)])],
  })
}

const AS: { readonly [Each in Happened]?: 'acceptable' | 'unacceptable' | 'undecided' } = {
  'missed, acceptable': 'acceptable',
  'missed, unacceptable': 'unacceptable',
  'missed, undecided': 'undecided',
}

function unrecorded(run: Run, { session, waiting, facts }: StandingSession): Finding {
  return finding({
    id: `attendance.not-recorded/${run.module.id}/${session.id}`,
    topic: 'attendance',
    outcome: 'not recorded',
    severity: 'action',
    ...say('attendance/session-not-recorded', {
      ...which(run, session),
      waits: waiting.map(waitsUntil('recorded')),
    }),
    facts: [...facts, ...waiting.map(({ pointer }) => pointer)],
    missing: [say('attendance/record-needed', { session: sessionOf(run.chronology, session) })],
  })
}
