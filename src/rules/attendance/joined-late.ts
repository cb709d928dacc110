import type { Chronology } from '../../chronology/chronology.ts'
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
 * up no edition says, so a person decides, of all of it or session by session; until then it does, since every session
 * is asked for (001-23).
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
  const runs = new Set(before.map(({ session }) => session.run))
  return [
    ...chronology.joined
      .filter(({ value }) => value.module === module.id && !runs.has(value.run))
      .map((joined) => withoutEffect(given, joined)),
    ...(before.length === 0 && decision !== null ? [withoutSessions(given, decision)] : []),
    ...[...runs].map((run) =>
      ofRun(
        given,
        before.filter(({ session }) => session.run === run),
        decision,
        run === counting,
      ),
    ),
  ]
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
  const open = before.filter(({ caughtUpOn, makingUp }) => caughtUpOn === null && makingUp === null)
  const rest = before.filter((event) => !isDecidedByItself(event))
  const those = rest.length === 0 ? before : rest
  const told = {
    where: inModule(run),
    sessions: sessionsOf(
      chronology,
      those.map(({ session }) => session),
    ),
    n: those.length,
    joined: before[0]?.joinedAfter ?? '',
    also: module.closed === null ? [] : [say('attendance/closed-group', { module: module.name })],
  }
  const isApplied = decision !== null && rest.length > 0
  const common = {
    id: joinedLateId(module.id, run.number),
    topic: 'attendance' as const,
    sources: [
      ...(every === undefined ? [] : [every.source]),
      ...(module.closed === null ? [] : [module.closed]),
    ],
    basis: [say('attendance/ground-joined-late')],
    facts: [...before.flatMap(({ facts }) => facts), ...(isApplied ? [decision.pointer] : [])],
  }
  if (isApplied) {
    return finding({
      ...common,
      outcome: counts ? 'decided' : 'noted',
      ...say('attendance/joined-late-decided', {
        ...told,
        madeUp: decision.value.outcome === 'to be made up',
        decision: decisionSaid(decision.value),
      }),
    })
  }
  if (!counts || open.length === 0 || chronology.ended !== null) {
    return finding({ ...common, outcome: 'noted', ...say('attendance/joined-late', told) })
  }
  return finding({
    ...common,
    outcome: 'needs decision',
    ...say('attendance/joined-late-open', { ...told, unit: unitWord(given) }),
    readings: [
      {
        reading: say('attendance/reading-made-up'),
        outcome: say('attendance/if-made-up', { n: open.length }),
      },
      { reading: say('attendance/reading-not-asked'), outcome: say('attendance/if-not-asked') },
    ],
    settledBy: say('attendance/settled-joined-late', { staff: edition.terms.staff }),
  })
}

/** Whether it is made up was decided of it alone, which is told with that decision (making-up.ts). */
function isDecidedByItself({ caughtUpOn, makingUp }: SessionEvent): boolean {
  return caughtUpOn === null && makingUp?.value.about === 'catch-up'
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

/** A day of joining before which the group held nothing that isn't recorded of him. */
function withoutEffect(given: OfModule, { value, pointer }: Chronology['joined'][number]): Finding {
  return finding({
    id: `${joinedLateId(value.module, value.run)}/idle`,
    topic: 'attendance',
    outcome: 'noted',
    severity: 'warning',
    ...say('attendance/joined-late-idle', {
      where: inModule({ ...given, number: value.run }),
      joined: value.on,
    }),
    facts: [pointer],
  })
}

export function joinedLateId(module: string, run: number): string {
  return `attendance.joined-late/${module}/${run}`
}
