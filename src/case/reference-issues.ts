import { type Issue, nearMiss } from '../errors.ts'
import type { Edition } from '../programme/edition.ts'
import { CRITERIA } from './decision.ts'
import type { CaseParts, Located } from './parts.ts'

/** Ids that point at nothing within the case: in its schedule, registers and attendance. */
export function ownReferences(parts: CaseParts): Issue[] {
  const sessions = new Set(parts.ids.sessions.map(({ value }) => value))
  const events = knownEvents(parts)

  return [
    ...parts.attendance.flatMap((entry) => sessionIssue(entry, entry.value.session, sessions)),
    ...parts.catchUps.flatMap((entry) => {
      const missed = entry.value.for
      return [
        ...unless(sessions.has(missed), entry, '/for', `${A_SESSION} that was missed`, [
          missed,
          alike(missed, sessions),
        ]),
        ...unless(!wasNotMissed(parts, missed), entry, '/for', 'a session that was missed'),
      ]
    }),
    ...parts.enforcement.flatMap((entry) =>
      entry.value.for.flatMap((id, index) => {
        const expected = 'the id of a session, catch-up or appointment'
        return unless(events.has(id), entry, `/for/${index}`, expected, [id, alike(id, events)])
      }),
    ),
  ]
}

/** Where attendance is of no known session. */
export function sessionIssue(
  entry: Located<unknown>,
  session: string,
  sessions: ReadonlySet<string>,
): Issue[] {
  return unless(sessions.has(session), entry, '/session', A_SESSION, [session, alike(session, sessions)])
}

const A_SESSION = 'the id of a session of the schedule or of a register'

/** Ids that point at nothing in the edition. */
export function referenceIssues(parts: CaseParts, edition: Edition): Issue[] {
  const { rules } = edition
  const modules = knownModules(parts, edition)
  const openParts = rules.parts.filter((part) => part.modules.length === 0).map(({ id }) => id)
  const targets = rules.treatmentTargets.map(({ id }) => id)
  const routes = rules.routes.map(({ id }) => id)
  const grounds = rules.removal.map(({ id }) => id)
  const at = (pointer: string) => ({ file: parts.file, pointer, value: null })
  const { plannedRoute } = parts

  return [
    ...parts.modules.flatMap((entry) => [
      ...unless(openParts.includes(entry.value.part), entry, '/part', partsExpected(openParts), [
        entry.value.part,
        openParts,
      ]),
      ...unless(
        !rules.parts.some((part) => part.modules.some(({ id }) => id === entry.value.id)),
        entry,
        '/id',
        'an id that no module of the edition has',
      ),
    ]),
    ...parts.sessions.flatMap((entry) => {
      const { module } = entry.value
      return unless(modules.has(module), entry, '/module', `a known module: ${oneOf(modules)}`, [
        module,
        modules,
      ])
    }),
    ...parts.statuses.flatMap((entry) => {
      const { ground } = entry.value
      const known = ground === undefined || grounds.includes(ground)
      return unless(known, entry, '/ground', groundsExpected(grounds), [ground, grounds])
    }),
    ...unless(
      typeof plannedRoute !== 'string' || routes.includes(plannedRoute),
      at('/plan'),
      '/route',
      `a route of the edition: ${oneOf(routes)}`,
      [plannedRoute, routes],
    ),
    ...parts.targets.flatMap((entry) => {
      const { name, target } = entry.value
      const expected = `a treatment target of the edition (${oneOf(targets)}), or a name beside it`
      return unless(name !== undefined || targets.includes(target), entry, '/target', expected, [
        target,
        targets,
      ])
    }),
    ...(parts.suitability?.evidence ?? []).flatMap(({ criterion }, index) =>
      unless(
        CRITERIA.some((known) => known === criterion),
        at(`/suitability/evidence/${index}`),
        '/criterion',
        `a criterion: ${oneOf(CRITERIA)}`,
        [criterion, CRITERIA],
      ),
    ),
  ]
}

/** Modules that a session may belong to: a part is its own module where nobody lists any. */
export function knownModules({ ids, modules }: CaseParts, { rules }: Edition): Set<string> {
  const alone = rules.parts.filter(
    (part) => part.modules.length === 0 && !modules.some(({ value }) => value.part === part.id),
  )
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

/** Ids with the same numbers: of `bl-9`, the nearest is `bl-09`. That `bl-99` is near to it says nothing. */
function alike(given: string, known: Iterable<string>): string[] {
  const numbers = (id: string) => (id.match(/\d+/g) ?? []).map(Number).join()
  return [...known].filter((id) => numbers(id) === numbers(given))
}

/** True only where the record says so: a session without attendance may yet turn out to be missed. */
function wasNotMissed(parts: CaseParts, session: string): boolean {
  const entry = parts.attendance.find(({ value }) => value.session === session)
  return entry !== undefined && ['attended', 'cancelled by service'].includes(entry.value.outcome)
}

/** @param near what was given and the words that are known, for the nearest of them */
export function unless(
  holds: boolean,
  { file, pointer }: Located<unknown>,
  field: string,
  expected: string,
  near?: readonly [given: unknown, known: Iterable<string>],
): Issue[] {
  if (holds) return []
  const place = pointer.startsWith('line') ? pointer : `${pointer}${field}`
  return [{ file, pointer: place, expected: `expected ${expected}${near ? nearMiss(...near) : ''}` }]
}

export const oneOf = (known: Iterable<string>) => [...known].join(', ')

const groundsExpected = (grounds: readonly string[]) =>
  grounds.length > 0
    ? `a removal ground of the edition: ${oneOf(grounds)}`
    : 'no ground: the edition states none'

const partsExpected = (parts: readonly string[]) =>
  parts.length > 0
    ? `a part of the edition that lists no modules of its own: ${oneOf(parts)}`
    : "no module: the edition's parts list their own"
