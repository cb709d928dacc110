import type { Issue } from '../../errors.ts'
import type { Edition } from '../../programme/edition.ts'
import { COMPLETION_CRITERIA, CRITERIA, DECISION_OUTCOMES, type Decision, GAPS } from '../decision.ts'
import { tell } from '../issue-phrases.ts'
import type { CaseParts, Located } from '../parts.ts'
import { CHOICE, knownEvents, knownModules, oneOf, unless } from './reference-issues.ts'

/** Decisions that say what their kind can't say, or settle what isn't there. */
export function decisionIssues(parts: CaseParts, edition: Edition): Issue[] {
  const routes: readonly string[] = edition.rules.routes.map(({ id }) => id)
  const subjects = knownSubjects(parts, edition)
  return parts.decisions.flatMap((entry) => {
    const { about, outcome, subject, subjects: several } = entry.value
    const outcomes: readonly string[] = DECISION_OUTCOMES[about] ?? routes
    const known = subjects[about]
    return [
      ...unless(
        outcomes.includes(outcome),
        entry,
        '/outcome',
        CHOICE,
        () => `one of: ${oneOf(outcomes)}`,
        () => [outcome, outcomes],
      ),
      ...(several === undefined ? [] : severalIssues(entry, several)),
      ...(subject === undefined && several !== undefined
        ? []
        : subject === undefined
          ? unless(!NEEDS_SUBJECT.has(about), entry, '/subject', SUBJECT, `${known.words}, as its subject`)
          : unless(
              known.ids.has(subject),
              entry,
              '/subject',
              SUBJECT,
              known.words,
              known.not?.has(subject) ? undefined : () => [subject, known.ids],
            )),
    ]
  })
}

/** Several subjects are a departure's, each of them a gap, and stand in place of one. */
function severalIssues(entry: CaseParts['decisions'][number], several: readonly string[]): Issue[] {
  const { about, subject } = entry.value
  return [
    ...unless(
      about === 'departure',
      entry,
      '/subjects',
      SUBJECT,
      'one subject: only a departure covers several',
    ),
    ...unless(subject === undefined, entry, '/subjects', SUBJECT, 'either a subject or several'),
    ...several.flatMap((each, at) =>
      unless(GAP_IDS.has(each), entry, `/subjects/${at}`, SUBJECT, OF_GAPS, () => [each, GAP_IDS]),
    ),
  ]
}

const SUBJECT = tell('issue/decision-subject')

const GAP_IDS: ReadonlySet<string> = new Set(GAPS)
const OF_GAPS = `what is not recorded: ${oneOf(GAPS)}`

/** Without a subject these say nothing: which absence, which criterion? */
const NEEDS_SUBJECT: ReadonlySet<Decision['about']> = new Set([
  'criterion',
  'absence',
  'attendance',
  'catch-up',
  'administration',
  'earlier sessions',
  'departure',
])

interface Known {
  ids: ReadonlySet<string>
  words: string
  /** Ids of the record that are something else, so that none is near. */
  not?: ReadonlySet<string>
}

function knownSubjects(parts: CaseParts, edition: Edition): Record<Decision['about'], Known> {
  const events = { ids: knownEvents(parts), words: 'the id of a session, catch-up or appointment' }
  const none = { ids: new Set<string>(), words: 'no subject' }
  const partIds = edition.rules.parts.map(({ id }) => id)
  const places = [...partIds, ...edition.rules.routes.map(({ id }) => id)]
  const skipped = { ids: new Set(places), words: `a part or route of the edition: ${oneOf(places)}` }
  const criteria = [...CRITERIA, ...COMPLETION_CRITERIA]
  const modules = new Set([...knownModules(parts, edition), ...partIds])
  const sessions = {
    ids: new Set(parts.ids.sessions.map(({ value }) => value)),
    words: 'the id of a session',
  }
  const elsewhere = parts.earlierProgrammes.map(({ value }) => value.name)
  const units = { ids: modules, words: `a module or part: ${oneOf(modules)}` }
  return {
    suitability: none,
    route: none,
    exemption: skipped,
    'direct entry': skipped,
    criterion: { ids: new Set(criteria), words: `a criterion: ${oneOf(criteria)}` },
    absence: events,
    attendance: events,
    attempt: attempts(parts.attempts, parts.ids.sessions, knownModules(parts, edition)),
    repeat: units,
    'session count': units,
    'catch-up': sessions,
    hold: sessions,
    'carrying over': { ids: new Set(elsewhere), words: 'the name of an earlier programme of the record' },
    administration: {
      ids: new Set(parts.ids.administrations.map(({ value }) => value)),
      words: 'the id of an administration of a test',
    },
    'earlier sessions': units,
    departure: { ids: GAP_IDS, words: OF_GAPS },
    'enforcement window': {
      ids: events.ids,
      words: `${events.words}: the absence that is within or outside the window, not the step that opened it`,
      not: new Set(parts.ids.enforcement.map(({ value }) => value)),
    },
  }
}

/**
 * Attempts have no ids: their dates name them, or their first session where no attempt is recorded; and a restart is
 * named by the module that is taken again.
 */
function attempts(
  offered: readonly Located<{ offeredOn: string; startedOn?: string | undefined }>[],
  sessions: readonly Located<string>[],
  modules: Iterable<string>,
): Known {
  const dates = offered.flatMap(({ value }) => [value.offeredOn, value.startedOn ?? value.offeredOn])
  return {
    ids: new Set([...dates, ...sessions.map(({ value }) => value), ...modules]),
    words:
      'the date on which an attempt was offered or started, the id of its first session, or that of a module taken again',
  }
}
