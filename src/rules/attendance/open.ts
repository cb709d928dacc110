import { isOpen } from '../../chronology/happened.ts'
import { decisionInWords, waitingInWords } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { sessionInModule, sessionInWords } from '../session-words.ts'
import { cancelledFinding, replacementOf } from './cancelled.ts'
import { type CatchUpForce, catchUpForce } from './hold.ts'
import { inModule, isDone, type Run } from './run.ts'
import type { StandingSession } from './runs.ts'

/**
 * Sessions of a run about which something has to be said, decided or recorded, one finding each. `again`: the run
 * has to be taken again as a whole.
 */
export function assessOpenSessions(run: Run, again: boolean): Finding[] {
  return [
    ...run.sessions.filter(({ happened }) => isOpen(happened)).map((session) => openFinding(run, session)),
    ...run.sessions.filter(({ decisions }) => decisions.length > 0).map((session) => settled(run, session)),
    ...run.sessions.filter(({ happened }) => happened === 'not recorded').map((s) => unrecorded(run, s)),
    ...run.sessions
      .filter(({ happened }) => happened === 'cancelled')
      .map((s) => cancelledFinding(run, s, again)),
  ]
}

/**
 * Every session of the run is over and attended, caught up, or cancelled and held again. Missed sessions without a
 * catch-up, open ones and withheld ones keep it from being complete, and so does a cancelled one that nothing has
 * replaced.
 */
export function isRunComplete(run: Run): boolean {
  const { sessions } = run
  return sessions.some(isDone) && sessions.every((each) => isDone(each) || replacementOf(run, each) !== null)
}

/**
 * Late, left early or sent home: attended or missed is for staff to say. Where a catch-up was done it
 * matters to the repeat threshold only, and the finding about that threshold asks.
 */
function openFinding(run: Run, { session, happened, caughtUpOn, waiting, facts }: StandingSession): Finding {
  const what =
    happened === 'partial'
      ? 'was attended in part'
      : `ended early because the ${run.edition.terms.person} was sent home`
  const base = {
    id: `attendance.open/${run.module.id}/${session.id}`,
    topic: 'attendance' as const,
    basis:
      'Whether coming late, leaving early or being sent home is a missed session is not stated: it counts nowhere until staff decide (A-7).',
    facts: [...facts, ...waiting.map(({ pointer }) => pointer)],
  }
  const decided = waitingInWords(waiting, 'they have decided')
  const told = `${inModule(run)}, ${sessionInWords(run.chronology, session)} ${what}.`
  if (caughtUpOn !== null) {
    return finding({
      ...base,
      outcome: 'noted',
      statement: `${told} A catch-up was completed. It is not counted as missed.${waitingInWords(waiting, 'staff decide that it is')}`,
    })
  }
  return finding({
    ...base,
    outcome: 'needs decision',
    statement: `${told} Staff have not decided whether it counts as attended or missed.${decided}`,
    readings: [
      { reading: 'It counts as attended', outcome: 'Its hours are credited and no catch-up is owed.' },
      { reading: 'It counts as missed', outcome: IF_MISSED[catchUpForce(run)] },
    ],
    settledBy: `A decision by the ${run.edition.terms.staff} on attendance at ${sessionInModule(run, session)}.`,
  })
}

const IF_MISSED: Record<CatchUpForce, string> = {
  'required before next': 'It counts to the missed sessions, and a catch-up has to be done before going on.',
  offered: 'It counts to the missed sessions, and a catch-up is to be offered.',
  'not stated': 'It counts to the missed sessions. This edition does not state a catch-up.',
}

function settled(run: Run, { session, happened, decisions, facts }: StandingSession): Finding {
  return finding({
    id: `attendance.decided/${run.module.id}/${session.id}`,
    topic: 'attendance',
    outcome: 'decided',
    statement: `${inModule(run)}, ${sessionInWords(run.chronology, session)} counts as ${AS[happened] ?? happened}. ${decisions.map(({ value }) => decisionInWords(value)).join(' ')}`,
    facts: [...new Set([...facts, ...decisions.map(({ pointer }) => pointer)])],
  })
}

const AS: Readonly<Record<string, string>> = {
  'missed, acceptable': 'missed for an acceptable reason',
  'missed, unacceptable': 'missed without an acceptable reason',
  'missed, undecided': 'missed, with the reason not yet decided',
}

function unrecorded(run: Run, { session, waiting, facts }: StandingSession): Finding {
  return finding({
    id: `attendance.not-recorded/${run.module.id}/${session.id}`,
    topic: 'attendance',
    outcome: 'not recorded',
    severity: 'action',
    statement: `${inModule(run)}, what happened at ${sessionInWords(run.chronology, session)} is not recorded. It is counted neither as attended nor as missed.${waitingInWords(waiting, 'it is recorded')}`,
    facts: [...facts, ...waiting.map(({ pointer }) => pointer)],
    missing: [`attendance at ${sessionInWords(run.chronology, session)}`],
  })
}
