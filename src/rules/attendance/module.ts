import { isOpen } from '../../chronology/happened.ts'
import type { ModuleProgress } from '../assessment.ts'
import { type Finding, finding } from '../finding.ts'
import { say } from './findings.ts'
import { assessHold, catchUpForce, catchUpsOwed } from './hold.ts'
import { assessOpenSessions, isRunComplete } from './open.ts'
import { assessRepeat, type Repeat, repeatRule } from './repeat.ts'
import { inModule, missedSaid, type Run, runProgress, tally, unitWord } from './run.ts'
import { isBegun, runsOf } from './runs.ts'
import { assessWithheld, assessWithheldBeforeRepeat } from './withheld.ts'

/**
 * One module: its runs and where it stands. A repeat starts a new run with the count at 0; the runs before it
 * stay visible, and their hours aren't credited. A run that is wholly in the future hasn't begun.
 */
export function assessModule(given: Omit<Run, 'number' | 'sessions'>): {
  module: ModuleProgress
  current: Run | null
  findings: Finding[]
} {
  const { chronology, part, module } = given
  const all = runsOf(chronology, part, module.id).map((sessions): Run => {
    return { ...given, number: sessions[0]?.session.run ?? 1, sessions }
  })
  const begun = all.filter(({ sessions }) => isBegun(sessions))
  const runs = begun.length > 0 ? begun : all.slice(0, 1)
  const current = begun.at(-1) ?? null
  const repeat = current === null ? null : assessRepeat(current)
  const earlier = begun.slice(0, -1).map((run) => supersededFinding(run, all))
  const findings = current === null || repeat === null ? [] : findingsOf(current, repeat)
  return {
    module: {
      moduleId: module.id,
      name: module.name,
      runs: runs.map((run) => {
        const superseded = run !== runs.at(-1)
        return runProgress(run, superseded, !superseded && repeat?.state !== 'required')
      }),
      state: current === null || repeat === null ? 'not started' : stateOf(current, repeat),
      catchUpsOwed:
        current === null || repeat?.state === 'required' || hasLeft(current)
          ? []
          : catchUpsOwed(current).map(({ session }) => session.id),
      catchUpForce: catchUpForce(given),
      findingIds: [...earlier, ...findings].map(({ id }) => id),
    },
    current,
    findings: [...earlier, ...findings],
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

function supersededFinding(run: Run, all: readonly Run[]): Finding {
  const next = all[all.indexOf(run) + 1]
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
      on: next?.sessions[0]?.session.date ?? '',
    }),
    sources: rule ? [rule.source] : [],
    basis: [say('attendance/ground-new-run')],
    facts: run.sessions.flatMap(({ facts }) => facts),
  })
}
