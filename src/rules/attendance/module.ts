import { isOpen } from '../../chronology/happened.ts'
import type { ModuleProgress } from '../assessment.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { sessionsOf } from '../session-words.ts'
import { say } from './findings.ts'
import { assessHold, catchUpForce, catchUpsOpen, catchUpsOwed } from './hold.ts'
import { assessOpenSessions, isRunComplete } from './open.ts'
import { assessRepeat } from './repeat.ts'
import { repeatDecision } from './repeat-decision.ts'
import { repeatHistory } from './repeat-history.ts'
import { type Repeat, repeatRule } from './repeat-told.ts'
import { inModule, missedSaid, type OfModule, type Run, runProgress, runsIn, tally, unitWord } from './run.ts'
import { isDue } from './runs.ts'
import { assessWithheld, assessWithheldBeforeRepeat } from './withheld.ts'

/**
 * One module: its runs and where it stands. A repeat starts a new run with the count at 0; the runs before it
 * stay visible, and their hours aren't credited. One that hasn't begun counts for nothing: where something of it
 * was due all the same, it is shown before the run that counts, and told.
 */
export function assessModule(given: OfModule): {
  module: ModuleProgress
  current: Run | null
  findings: Finding[]
  /** Decisions on a repeat of it that no run rests on. */
  history: Finding[]
} {
  const { module } = given
  const { all, begun } = runsIn(given)
  const notBegun = all.filter((run) => !begun.includes(run) && run.sessions.some(isDue))
  const runs = begun.length > 0 ? begun : all.slice(0, 1)
  const current = begun.at(-1) ?? null
  const repeat = current === null ? null : assessRepeat(current)
  const before = [...begun.slice(0, -1).flatMap(supersededFindings), ...notBegun.map(notBegunFinding)]
  const findings = current === null || repeat === null ? [] : findingsOf(current, repeat)
  const shown = (run: Run) => {
    const superseded = run.begunAgainOn !== null
    const credited = !superseded && !notBegun.includes(run) && repeat?.state !== 'required'
    return runProgress(run, superseded, credited)
  }
  return {
    module: {
      moduleId: module.id,
      name: module.name,
      runs: [...runs.slice(0, -1), ...notBegun, ...runs.slice(-1)].map(shown),
      state: current === null || repeat === null ? 'not started' : stateOf(current, repeat),
      catchUpsOwed:
        current === null || repeat?.state === 'required' || hasLeft(current)
          ? []
          : catchUpsOwed(current).map(({ session }) => session.id),
      catchUpsOpen:
        current === null || repeat?.state === 'required' || hasLeft(current)
          ? []
          : catchUpsOpen(current).map(({ session }) => session.id),
      catchUpForce: catchUpForce(given),
      findingIds: [...before, ...findings].map(({ id }) => id),
    },
    current,
    findings: [...before, ...findings],
    history: repeatHistory(given, begun),
  }
}

/** In the order in which one state hides another. */
function stateOf(run: Run, repeat: Repeat): ModuleProgress['state'] {
  if (repeat.state === 'required') return repeat.suspends ? 'suspended' : 'repeat required'
  const owed = catchUpsOwed(run).length > 0 && !hasLeft(run)
  if (owed && catchUpForce(run) === 'required before next') return 'on hold'
  const open = run.sessions.some(({ happened, caughtUpOn }) => isOpen(happened) && caughtUpOn === null)
  if (repeat.state === 'needs decision' || open) return 'needs decision'
  return isRunComplete(run) ? 'attendance complete' : 'under way'
}

/** Nobody is held up, and nothing is owed, once participation has ended. */
function hasLeft({ chronology }: Run): boolean {
  return chronology.ended !== null
}

/** Catch-ups of a run that has to be taken again are owed no more, so nothing is said of them. */
function findingsOf(run: Run, repeat: Repeat): Finding[] {
  const again = repeat.state === 'required'
  const held = again ? assessWithheldBeforeRepeat(run) : [...assessHold(run), ...assessWithheld(run)]
  return [...repeat.findings, ...held, ...assessOpenSessions(run, again)]
}

/** A run that was taken again since, and what was decided of it then. */
function supersededFindings(run: Run): Finding[] {
  const { standing } = repeatDecision(run, tally(run))
  if (standing === null) return [supersededFinding(run)]
  const decided = finding({
    id: `attendance.run-decided/${run.module.id}/${run.number}`,
    topic: 'attendance',
    outcome: 'decided',
    ...say('attendance/earlier-run-decided', {
      where: inModule(run),
      run: run.number,
      unit: unitWord(run),
      required: standing.value.outcome === 'required',
      decision: decisionSaid(standing.value),
    }),
    facts: [standing.pointer],
  })
  return [supersededFinding(run), decided]
}

function supersededFinding(run: Run): Finding {
  const rule = repeatRule(run)
  const called = assessRepeat(run).state === 'required'
  return finding({
    id: `attendance.run/${run.module.id}/${run.number}`,
    topic: 'attendance',
    outcome: 'noted',
    severity: called ? 'information' : 'warning',
    ...say(called ? 'attendance/run-begun-again' : 'attendance/run-begun-again-unasked', {
      where: inModule(run),
      missed: missedSaid(tally(run).missed.length),
      run: run.number,
      unit: unitWord(run),
      on: run.begunAgainOn ?? '',
    }),
    sources: rule ? [rule.source] : [],
    basis: [say('attendance/ground-new-run')],
    facts: run.sessions.flatMap(({ facts }) => facts),
  })
}

/** A later run of which nothing but what the service cancelled or withheld has come. */
function notBegunFinding(run: Run): Finding {
  const due = run.sessions.filter(isDue)
  const fell = (happened: string) =>
    due.filter((each) => each.happened === happened).map(({ session }) => session)
  const said = (sessions: ReturnType<typeof fell>, as: 'cancelled' | 'withheld') =>
    sessions.length === 0
      ? []
      : [
          say('attendance/came-to-nothing', {
            sessions: sessionsOf(run.chronology, sessions),
            n: sessions.length,
            as,
          }),
        ]
  return finding({
    id: `attendance.run/${run.module.id}/${run.number}`,
    topic: 'attendance',
    outcome: 'noted',
    ...say('attendance/run-not-begun', {
      where: inModule(run),
      came: [...said(fell('cancelled'), 'cancelled'), ...said(fell('withheld'), 'withheld')],
      unit: unitWord(run),
    }),
    basis: [say('attendance/ground-not-begun')],
    facts: due.flatMap(({ facts }) => facts),
  })
}
