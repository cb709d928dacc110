import type { Chronology } from '../../chronology/chronology.ts'
import { compare } from '../../chronology/recorded.ts'
import type { Attempts } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { count, list, sentence } from '../words.ts'

/** Something that may or may not be an attempt to start. `counts`: null until a person decides. */
interface Possible {
  kind: 'offer' | 'direct entry' | 'restart'
  pointer: string
  counts: boolean | null
}

/**
 * 002-19. A start is a first session attended; an offer without a start, a direct entry and a block or module
 * restarted may be one, and a person decides where that matters. Attempts are never reset.
 */
export function assessAttempts({ edition, chronology }: Case): { attempts: Attempts; findings: Finding[] } {
  const begun = chronology.starts
  const definite = begun.filter(
    ({ value }) => value.entry === 'beginning' && decidedOn(chronology.decisions, value.subjects) !== false,
  )
  const possible = possibleAttempts(chronology)
  const restarts = possible.filter(({ kind }) => kind === 'restart').length
  const offered = possible.filter(({ kind }) => kind === 'offer').length
  const rule = edition.rules.attendance.maximumAttempts
  const started = definite.length + possible.filter(({ counts }) => counts === true).length
  const open = possible.filter(({ counts }) => counts === null)
  const maximum = rule?.value ?? null
  const state = stateOf(started, open.length, maximum)
  const attempts = { started, offeredNotStarted: offered, restarts, maximum, state }
  if (rule === undefined) return { attempts: { ...attempts, findingIds: [] }, findings: [] }
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
    statement: [
      `The edition allows ${count(rule.value, 'attempt')} to start the programme. Recorded: ${started === 0 ? 'none' : started === 1 ? 'one' : started}.`,
      ...beside(offered, restarts, possible.filter(({ kind }) => kind === 'direct entry').length),
      exceeded ? 'That is more than the edition allows, and it allows no further start.' : WORDS[state],
    ]
      .filter(Boolean)
      .join(' '),
    sources: [rule.source],
    basis:
      'An attempt is a start with a first session attended. What else may be one is shown beside it (A-12).',
    facts: [...definite.map(({ pointer }) => pointer), ...possible.map(({ pointer }) => pointer)].sort(
      compare,
    ),
    readings:
      state === 'needs decision'
        ? [
            {
              reading: 'Only a first session attended is an attempt',
              outcome: `${count(started, 'attempt')} so far`,
            },
            {
              reading: `${sentence(list([...new Set(open.map(({ kind }) => KIND[kind]))]))} are attempts as well`,
              outcome: `${count(started + open.length, 'attempt')} so far`,
            },
          ]
        : [],
    settledBy:
      state === 'needs decision'
        ? 'A recorded decision on which of these count as an attempt.'
        : exceeded
          ? 'A recorded decision that a start does not count as an attempt, or the end of participation.'
          : null,
  })
  return { attempts: { ...attempts, findingIds: [found.id] }, findings: [found] }
}

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

const WORDS: Record<Attempts['state'], string> = {
  'not limited': '',
  'within limit': '',
  'last attempt': 'A further start would be the last.',
  'limit reached': 'The edition allows no further start.',
  'needs decision': 'Whether a further start is allowed depends on what counts as an attempt.',
}

const KIND: Record<Possible['kind'], string> = {
  offer: 'offers without a recorded start',
  'direct entry': 'direct entries',
  restart: 'restarts of a block or module',
}

function beside(offered: number, restarts: number, direct: number): string[] {
  const parts = [
    ...(offered > 0
      ? [count(offered, 'offer without a recorded start', 'offers without a recorded start')]
      : []),
    ...(direct > 0 ? [count(direct, 'direct entry', 'direct entries')] : []),
    ...(restarts > 0
      ? [count(restarts, 'restart of a block or module', 'restarts of a block or module')]
      : []),
  ]
  return parts.length === 0 ? [] : [`Also recorded: ${list(parts)}.`]
}

function possibleAttempts({ decisions, offers, starts, sessions, reached }: Chronology): Possible[] {
  const decided = (subjects: readonly string[]) => decidedOn(decisions, [...subjects, null])
  const direct = starts.filter(({ value }) => value.entry === 'direct entry')
  // A later run of a module or block is a restart once its first session is due.
  const restarts = new Map(
    sessions
      .filter(({ session }) => session.run > 1 && reached(session.date))
      .toReversed()
      .map((event) => [`${event.session.module}/${event.session.run}`, event]),
  )
  return [
    ...offers.map(({ value, pointer }) => ({
      ...{ kind: 'offer' as const, pointer, counts: decided([value.offeredOn]) },
    })),
    ...direct.map(({ value, pointer }) => ({
      ...{ kind: 'direct entry' as const, pointer, counts: decided(value.subjects) },
    })),
    ...[...restarts.values()].map(({ session, pointer }) => ({
      ...{ kind: 'restart' as const, pointer, counts: decided([session.module]) },
    })),
  ]
}

/** Attempts have no ids: a decision names one by its date, or none and is about all that are open. */
function decidedOn(decisions: Chronology['decisions'], subjects: readonly (string | null)[]): boolean | null {
  const decision = subjects
    .map((subject) => decisions.latest('attempt', subject))
    .find((each) => each !== null)
  return decision === undefined ? null : decision?.value.outcome === 'counts'
}
