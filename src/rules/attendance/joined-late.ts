import type { DecisionEvent } from '../../chronology/decisions.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { ModuleProgress } from '../assessment.ts'
import { decisionNamed, decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { named } from '../modules.ts'
import { sessionsOf } from '../session-words.ts'
import { say } from './findings.ts'
import { inModule, type OfModule, type Run, unitWord } from './run.ts'

/**
 * What the group held before he joined it, a finding a run. It is neither attended nor missed. Whether it has to be made
 * up no edition says, so a person decides; until then it does, since every session is asked for (001-23).
 */
export function assessJoinedLate(
  given: OfModule,
  { current, module: { state } }: { current: Run | null; module: ModuleProgress },
): Finding[] {
  const { chronology, module } = given
  // Of a run that is taken again, or has been, nothing has to be made up.
  const counting = state === 'repeat required' || state === 'suspended' ? null : (current?.number ?? null)
  const decision = chronology.decisions.latest('earlier sessions', module.id)
  const before = chronology.sessionsOf(module.id).filter(({ joinedAfter }) => joinedAfter !== null)
  if (before.length === 0) return decision === null ? [] : [withoutSessions(given, decision)]
  return [...new Set(before.map(({ session }) => session.run))].map((run) =>
    ofRun(
      given,
      before.filter(({ session }) => session.run === run),
      run === counting ? decision : null,
      run === counting,
    ),
  )
}

function ofRun(
  given: OfModule,
  before: readonly SessionEvent[],
  decision: DecisionEvent | null,
  counts: boolean,
): Finding {
  const { edition, chronology, module } = given
  const run = { ...given, number: before[0]?.session.run ?? 1, sessions: [], begunAgainOn: null }
  const every = edition.rules.attendance.everySession
  const owed = before.filter(({ caughtUpOn }) => caughtUpOn === null)
  const told = {
    where: inModule(run),
    sessions: sessionsOf(
      chronology,
      before.map(({ session }) => session),
    ),
    n: before.length,
    joined: before[0]?.joinedAfter ?? '',
    also: module.closed === null ? [] : [say('attendance/closed-group', { module: module.name })],
  }
  const common = {
    id: joinedLateId(module.id, run.number),
    topic: 'attendance' as const,
    sources: [
      ...(every === undefined ? [] : [every.source]),
      ...(module.closed === null ? [] : [module.closed]),
    ],
    basis: [say('attendance/ground-joined-late')],
    facts: [...before.flatMap(({ facts }) => facts), ...(decision === null ? [] : [decision.pointer])],
  }
  if (decision !== null) {
    return finding({
      ...common,
      outcome: 'decided',
      ...say('attendance/joined-late-decided', {
        ...told,
        madeUp: decision.value.outcome === 'to be made up',
        decision: decisionSaid(decision.value),
      }),
    })
  }
  if (!counts || owed.length === 0 || chronology.ended !== null) {
    return finding({ ...common, outcome: 'noted', ...say('attendance/joined-late', told) })
  }
  return finding({
    ...common,
    outcome: 'needs decision',
    ...say('attendance/joined-late-open', { ...told, unit: unitWord(given) }),
    readings: [
      {
        reading: say('attendance/reading-made-up'),
        outcome: say('attendance/if-made-up', { n: owed.length }),
      },
      { reading: say('attendance/reading-not-asked'), outcome: say('attendance/if-not-asked') },
    ],
    settledBy: say('attendance/settled-joined-late', { staff: edition.terms.staff }),
  })
}

/** A decision on what was held before he joined, of a module in which nothing was. */
function withoutSessions({ module }: OfModule, { value, pointer }: DecisionEvent): Finding {
  return finding({
    id: `attendance.joined-late-decision/${value.id}`,
    topic: 'attendance',
    outcome: 'noted',
    severity: 'warning',
    ...say('attendance/joined-late-without-sessions', {
      decision: decisionNamed(value),
      module: named(module.name),
    }),
    facts: [pointer],
  })
}

export function joinedLateId(module: string, run: number): string {
  return `attendance.joined-late/${module}/${run}`
}
