import type { Chronology } from '../../chronology/chronology.ts'
import { compare, type Recorded } from '../../chronology/recorded.ts'
import type { Start } from '../../chronology/starts.ts'
import type { Message } from '../../message.ts'
import type { Attempts } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { startsIn } from '../starts.ts'
import { say } from './findings.ts'

/** Something that may or may not be an attempt to start. `counts`: null until a person decides. */
interface Possible {
  kind: 'offer' | 'direct entry' | 'restart'
  pointer: string
  counts: boolean | null
  /** How a decision may name it. */
  subjects: readonly string[]
}

/**
 * 002-19. A start is a first session attended; an offer without a start, a direct entry and a block or module
 * restarted may be one, and a person decides where that matters. Attempts are never reset.
 */
export function assessAttempts({ edition, chronology }: Case): { attempts: Attempts; findings: Finding[] } {
  const { now, earlier } = startsIn(chronology)
  const begun = [...earlier, ...now]
  const definite = begun.filter(
    ({ value }) => value.entry === 'beginning' && decidedOn(chronology.decisions, value.subjects) !== false,
  )
  const possible = possibleAttempts(chronology, begun)
  const restarts = possible.filter(({ kind }) => kind === 'restart').length
  const offered = possible.filter(({ kind }) => kind === 'offer').length
  const rule = edition.rules.attendance.maximumAttempts
  const started = definite.length + possible.filter(({ counts }) => counts === true).length
  const open = possible.filter(({ counts }) => counts === null)
  const maximum = rule?.value ?? null
  const state = stateOf(started, open.length, maximum)
  const attempts = { started, offeredNotStarted: offered, restarts, maximum, state }
  const before = underEarlierOrder(earlier)
  if (rule === undefined) return { attempts: { ...attempts, findingIds: [] }, findings: before }
  // Having used every start is no failure; having started once more is.
  const exceeded = started > rule.value
  const found = finding({
    id: 'attempts',
    topic: 'attempts',
    outcome: exceeded ? 'not met' : OUTCOME[state],
    severity: exceeded
      ? 'action'
      : state === 'needs decision'
        ? 'decision'
        : state === 'within limit'
          ? 'information'
          : 'warning',
    ...say(exceeded ? 'attempts/limit-exceeded' : CODE[state], {
      maximum: rule.value,
      started,
      also: beside(offered, restarts, possible.filter(({ kind }) => kind === 'direct entry').length),
    }),
    sources: [rule.source],
    basis: [say('attempts/ground')],
    facts: [
      ...[...definite, ...possible].map(({ pointer }) => pointer).sort(compare),
      ...chronology.decisions
        .about('attempt')
        .filter(({ standing, value }) => standing === 'stands' && isOnOneOf(value.subject, begun, possible))
        .map(({ pointer }) => pointer),
    ],
    readings:
      state === 'needs decision'
        ? [
            {
              reading: say('attempts/reading-first-session'),
              outcome: say('attempts/so-far', { n: started }),
            },
            {
              reading: say('attempts/reading-more', {
                kinds: [...new Set(open.map(({ kind }) => kind))].map((kind) => say(KIND[kind])),
              }),
              outcome: say('attempts/so-far', { n: started + open.length }),
            },
          ]
        : [],
    settledBy:
      state === 'needs decision'
        ? say('attempts/settled-undecided')
        : exceeded
          ? say('attempts/settled-exceeded')
          : null,
  })
  return {
    attempts: { ...attempts, findingIds: [found.id] },
    findings: [found, ...before, ...plannedBeyond({ edition, chronology }, attempts, begun)],
  }
}

/** Told, because only the dates say it: they are attempts, and none of them is the start of this participation. */
function underEarlierOrder(earlier: readonly Recorded<Start>[]): Finding[] {
  if (earlier.length === 0) return []
  return [
    finding({
      id: 'attempts.earlier',
      topic: 'attempts',
      outcome: 'noted',
      severity: 'warning',
      ...say('attempts/under-earlier-order', { on: earlier.map(({ value }) => value.date) }),
      basis: [say('attempts/ground-earlier-order')],
      facts: [...earlier.map(({ pointer }) => pointer), '/order'],
    }),
  ]
}

/** 002-19: a start that is planned once all are used is refused as a plan; one that was made is a matter of its own. */
function plannedBeyond(
  { edition, chronology }: Case,
  { started, state }: Pick<Attempts, 'started' | 'state'>,
  begun: readonly Recorded<Start>[],
): Finding[] {
  const rule = edition.rules.attendance.maximumAttempts
  const { startsOn } = chronology.known.plan
  if (rule === undefined || startsOn === undefined || state !== 'limit reached') return []
  if (chronology.passed(startsOn) || begun.some(({ value }) => value.date >= startsOn)) return []
  return [
    finding({
      id: PLAN_REFUSED_ID,
      topic: 'attempts',
      outcome: 'not met',
      severity: 'action',
      ...say('attempts/plan-refused', { start: startsOn, started, maximum: rule.value }),
      sources: [rule.source],
      facts: ['/plan/startsOn'],
      settledBy: say('attempts/settled-plan'),
    }),
  ]
}

export const PLAN_REFUSED_ID = 'attempts.plan'

function stateOf(started: number, open: number, maximum: number | null): Attempts['state'] {
  if (maximum === null) return 'not limited'
  if (started >= maximum) return 'limit reached'
  if (open > 0 && started + open >= maximum) return 'needs decision'
  return started === maximum - 1 ? 'last attempt' : 'within limit'
}

const OUTCOME = {
  'not limited': 'noted',
  'within limit': 'met',
  'last attempt': 'met',
  'limit reached': 'noted',
  'needs decision': 'needs decision',
} as const

const CODE = {
  'not limited': 'attempts/within-limit',
  'within limit': 'attempts/within-limit',
  'last attempt': 'attempts/last-attempt',
  'limit reached': 'attempts/limit-reached',
  'needs decision': 'attempts/limit-undecided',
} as const

const KIND = {
  offer: 'attempts/kind-offer',
  'direct entry': 'attempts/kind-direct-entry',
  restart: 'attempts/kind-restart',
} as const

function beside(offered: number, restarts: number, direct: number): Message[] {
  const what = [
    ...(offered > 0 ? [say('attempts/offers', { n: offered })] : []),
    ...(direct > 0 ? [say('attempts/direct-entries', { n: direct })] : []),
    ...(restarts > 0 ? [say('attempts/restarts', { n: restarts })] : []),
  ]
  return what.length === 0 ? [] : [say('attempts/also-recorded', { what })]
}

function possibleAttempts(
  { decisions, offers, sessions, reached }: Chronology,
  starts: readonly Recorded<Start>[],
): Possible[] {
  const decided = (subjects: readonly string[]) => decidedOn(decisions, [...subjects, null])
  const direct = starts.filter(({ value }) => value.entry === 'direct entry')
  // A later run of a module or block is a restart once its first session is due. What the service cancelled, and
  // what was withheld from him, starts nothing again.
  const restarts = new Map(
    sessions
      .filter(({ session }) => session.run > 1 && reached(session.date))
      .filter(
        ({ happened, caughtUpOn }) =>
          caughtUpOn !== null || (happened !== 'cancelled' && happened !== 'withheld'),
      )
      .toReversed()
      .map((event) => [`${event.session.module}/${event.session.run}`, event]),
  )
  return [
    ...offers.map(({ value, pointer }) => ({
      ...{ kind: 'offer' as const, pointer, counts: decided([value.offeredOn]) },
      subjects: [value.offeredOn],
    })),
    ...direct.map(({ value, pointer }) => ({
      ...{ kind: 'direct entry' as const, pointer, counts: decided(value.subjects) },
      subjects: value.subjects,
    })),
    ...[...restarts.values()].map(({ session, pointer }) => ({
      ...{ kind: 'restart' as const, pointer, counts: decided([session.module]) },
      subjects: [session.module],
    })),
  ]
}

/** A decision that names nothing is about all that are open. */
function isOnOneOf(
  subject: string | undefined,
  begun: readonly Recorded<Start>[],
  possible: readonly Possible[],
): boolean {
  if (subject === undefined) return possible.length > 0
  return (
    begun.some(({ value }) => value.subjects.includes(subject)) ||
    possible.some(({ subjects }) => subjects.includes(subject))
  )
}

/** Attempts have no ids: a decision names one by its date, or none and is about all that are open. */
function decidedOn(decisions: Chronology['decisions'], subjects: readonly (string | null)[]): boolean | null {
  const decision = subjects
    .map((subject) => decisions.latest('attempt', subject))
    .find((each) => each !== null)
  return decision === undefined ? null : decision?.value.outcome === 'counts'
}
