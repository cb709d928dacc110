import { type Issue, nearMiss } from '../../errors.ts'
import { MESSAGES } from '../../limits.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { UNKNOWN_MODULE } from '../attendance.ts'
import { CRITERIA } from '../decision.ts'
import { tell } from '../issue-phrases.ts'
import type { CaseParts, Located } from '../parts.ts'

import { type KnownIds, knownIds } from './known-ids.ts'

/** Ids that point at nothing within the case: in its schedule, registers and attendance. */
export function ownReferences(parts: CaseParts): Issue[] {
  const sessions = knownIds(parts.ids.sessions.map(({ value }) => value))
  const events = knownIds(knownEvents(parts))
  const attended = attendedSessions(parts)

  return [
    ...parts.attendance.flatMap((entry) => sessionIssue(entry, entry.value.session, sessions)),
    ...parts.notes.flatMap((entry) => {
      const { session } = entry.value
      return session === undefined ? [] : sessionIssue(entry, session, sessions)
    }),
    ...[...parts.catchUps, ...parts.catchUpOffers].flatMap((entry) => {
      const missed = entry.value.for
      return [
        ...unless(sessions.has(missed), entry, '/for', CHOICE, `${A_SESSION} that was missed`, () => [
          missed,
          sessions.alike(missed),
        ]),
        ...unless(
          !attended.has(missed),
          entry,
          '/for',
          tell('issue/was-attended'),
          'a session that was missed',
        ),
      ]
    }),
    ...parts.enforcement.flatMap((entry) =>
      entry.value.for.flatMap((id, index) => {
        const expected = 'the id of a session, catch-up or appointment'
        return unless(events.has(id), entry, `/for/${index}`, CHOICE, expected, () => [id, events.alike(id)])
      }),
    ),
  ]
}

/** Where attendance is of no known session. */
export function sessionIssue(entry: Located<unknown>, session: string, sessions: KnownIds): Issue[] {
  return unless(sessions.has(session), entry, '/session', CHOICE, A_SESSION, () => [
    session,
    sessions.alike(session),
  ])
}

/** What isn't among those there are: one of these is to be selected. */
export const CHOICE = tell('issue/choice')

const A_SESSION = 'the id of a session of the schedule or of a register'

/** Ids that point at nothing in the edition. */
export function referenceIssues(parts: CaseParts, edition: Edition): Issue[] {
  const { rules } = edition
  const modules = knownModules(parts, edition)
  const openParts = rules.parts.filter((part) => part.modules.length === 0).map(({ id }) => id)
  const ownModules = new Set(rules.parts.flatMap((part) => part.modules.map(({ id }) => id)))
  const targets = new Set(rules.treatmentTargets.map(({ id }) => id))
  const routes = rules.routes.map(({ id }) => id)
  const grounds = rules.removal.map(({ id }) => id)
  const at = (pointer: string) => ({ file: parts.file, pointer, value: null })
  const { plannedRoute } = parts

  return [
    ...parts.modules.flatMap((entry) => [
      ...unless(
        openParts.includes(entry.value.part),
        entry,
        '/part',
        CHOICE,
        () => partsExpected(openParts),
        () => [entry.value.part, openParts],
      ),
      ...unless(
        !ownModules.has(entry.value.id),
        entry,
        '/id',
        tell('issue/own-module'),
        'an id that no module of the edition has',
      ),
    ]),
    ...parts.sessions.flatMap((entry) => {
      const { module } = entry.value
      return unless(
        modules.has(module) || module === UNKNOWN_MODULE,
        entry,
        '/module',
        CHOICE,
        () => `a known module: ${oneOf(modules)}`,
        () => [module, modules],
      )
    }),
    ...parts.joinedLate.flatMap((entry) =>
      unless(
        modules.has(entry.value.module),
        entry,
        '/module',
        CHOICE,
        () => `a known module: ${oneOf(modules)}`,
        () => [entry.value.module, modules],
      ),
    ),
    ...parts.statuses.flatMap((entry) => {
      const { ground } = entry.value
      const known = ground === undefined || grounds.includes(ground)
      return unless(
        known,
        entry,
        '/ground',
        CHOICE,
        () => groundsExpected(grounds),
        () => [ground, grounds],
      )
    }),
    ...unless(
      typeof plannedRoute !== 'string' || routes.includes(plannedRoute),
      at('/plan'),
      '/route',
      CHOICE,
      `a route of the edition: ${oneOf(routes)}`,
      () => [plannedRoute, routes],
    ),
    ...parts.notes.flatMap((entry) => {
      const { target } = entry.value
      const known = [...targets, ...parts.targets.map(({ value }) => value.target)]
      return unless(
        target === undefined || known.includes(target),
        entry,
        '/target',
        CHOICE,
        () => `a treatment target of the edition or of the person’s own (${oneOf(known)})`,
        () => [target ?? '', known],
      )
    }),
    ...parts.targets.flatMap((entry) => {
      const { name, target } = entry.value
      return unless(
        name !== undefined || targets.has(target),
        entry,
        '/target',
        CHOICE,
        () => `a treatment target of the edition (${oneOf(targets)}), or a name beside it`,
        () => [target, targets],
      )
    }),
    ...(parts.suitability?.evidence ?? []).flatMap(({ criterion }, index) =>
      unless(
        CRITERIA.some((known) => known === criterion),
        at(`/suitability/evidence/${index}`),
        '/criterion',
        CHOICE,
        `a criterion: ${oneOf(CRITERIA)}`,
        () => [criterion, CRITERIA],
      ),
    ),
  ]
}

/** Modules that a session may belong to: a part is its own module where nobody lists any. */
export function knownModules({ ids, modules }: CaseParts, { rules }: Edition): Set<string> {
  const listed = new Set(modules.map(({ value }) => value.part))
  const alone = rules.parts.filter((part) => part.modules.length === 0 && !listed.has(part.id))
  return new Set([
    ...rules.parts.flatMap((part) => part.modules.map(({ id }) => id)),
    ...alone.map(({ id }) => id),
    ...ids.modules.map(({ value }) => value),
  ])
}

/** Ids of everything that he was to attend. */
export function knownEvents({ ids }: CaseParts): Set<string> {
  return new Set([...ids.sessions, ...ids.catchUps, ...ids.appointments].map(({ value }) => value))
}

/**
 * Sessions of which the record says that they were attended: there is nothing to catch up. One without attendance may
 * yet turn out to be missed, and one that the service cancelled is made up by a catch-up that names it.
 */
function attendedSessions({ attendance }: CaseParts): Set<string> {
  const first = new Map<string, string>()
  for (const { value } of attendance) {
    if (!first.has(value.session)) first.set(value.session, value.outcome)
  }
  return new Set([...first].flatMap(([session, outcome]) => (outcome === 'attended' ? [session] : [])))
}

/**
 * The words are made only where they are told: a list of all that is known, made for each entry, is what would take
 * longest in a long case.
 * @param near what was given and the words that are known, for the nearest of them
 */
export function unless(
  holds: boolean,
  { file, pointer }: Located<unknown>,
  field: string,
  told: Message | (() => Message),
  expected: string | (() => string),
  near?: () => readonly [given: unknown, known: readonly string[] | ReadonlySet<string>],
): Issue[] {
  if (holds) return []
  const place = isRow(pointer) ? pointer : `${pointer}${field}`
  const words = typeof expected === 'string' ? expected : expected()
  return [
    {
      file,
      pointer: place,
      expected: `expected ${words}${near ? nearMiss(...near()) : ''}`,
      told: typeof told === 'function' ? told() : told,
    },
  ]
}

/** A place of a register, which is no JSON pointer: it is named as it is. */
const isRow = (pointer: string) => /^(line|sheet|column) /.test(pointer)

/** `a, b, c`; of very many, the first and how many more. */
export function oneOf(known: Iterable<string>): string {
  const words = [...known]
  const { most } = MESSAGES.named
  if (words.length <= most) return words.join(', ')
  return `${words.slice(0, most).join(', ')} and ${words.length - most} more`
}

const groundsExpected = (grounds: readonly string[]) =>
  grounds.length > 0
    ? `a removal ground of the edition: ${oneOf(grounds)}`
    : 'no ground: the edition states none'

const partsExpected = (parts: readonly string[]) =>
  parts.length > 0
    ? `a part of the edition that lists no modules of its own: ${oneOf(parts)}`
    : "no module: the edition's parts list their own"
