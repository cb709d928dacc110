import type { Issue } from '../errors.ts'
import type { Edition } from '../programme/edition.ts'
import { CRITERIA } from './decision.ts'
import type { CaseParts, Located } from './parts.ts'

/** Ids that point at nothing: in the schedule, in the attendance, and in the edition. */
export function referenceIssues(parts: CaseParts, edition: Edition): Issue[] {
  const { rules } = edition
  const modules = knownModules(parts, edition)
  const sessions = new Set(parts.ids.sessions.map(({ value }) => value))
  const events = knownEvents(parts)
  const openParts = rules.parts.filter((part) => part.modules.length === 0).map(({ id }) => id)
  const targets = rules.treatmentTargets.map(({ id }) => id)
  const routes = rules.routes.map(({ id }) => id)
  const grounds = rules.removal.map(({ id }) => id)
  const withSession = (pointer: string) => `the id of a session of the schedule or of a register${pointer}`

  return [
    ...parts.modules.flatMap((entry) => [
      ...unless(openParts.includes(entry.value.part), entry, '/part', partsExpected(openParts)),
      ...unless(
        !rules.parts.some((part) => part.modules.some(({ id }) => id === entry.value.id)),
        entry,
        '/id',
        'an id that no module of the edition has',
      ),
    ]),
    ...parts.sessions.flatMap((entry) =>
      unless(modules.has(entry.value.module), entry, '/module', `a known module: ${oneOf(modules)}`),
    ),
    ...parts.attendance.flatMap((entry) =>
      unless(sessions.has(entry.value.session), entry, '/session', withSession('')),
    ),
    ...parts.catchUps.flatMap((entry) =>
      unless(sessions.has(entry.value.for), entry, '/for', withSession(' that was missed')),
    ),
    ...parts.catchUps.flatMap((entry) =>
      unless(!wasNotMissed(parts, entry.value.for), entry, '/for', 'a session that was missed'),
    ),
    ...parts.enforcement.flatMap((entry) =>
      entry.value.for.flatMap((id, index) =>
        unless(events.has(id), entry, `/for/${index}`, 'the id of a session, catch-up or appointment'),
      ),
    ),
    ...parts.statuses.flatMap((entry) =>
      unless(
        entry.value.ground === undefined || grounds.includes(entry.value.ground),
        entry,
        '/ground',
        grounds.length > 0
          ? `a removal ground of the edition: ${oneOf(grounds)}`
          : 'no ground: the edition states none',
      ),
    ),
    ...unless(
      typeof parts.plannedRoute !== 'string' || routes.includes(parts.plannedRoute),
      { file: parts.file, pointer: '/plan', value: null },
      '/route',
      `a route of the edition: ${oneOf(routes)}`,
    ),
    ...parts.targets.flatMap((entry) =>
      unless(
        entry.value.name !== undefined || targets.includes(entry.value.target),
        entry,
        '/target',
        `a treatment target of the edition (${oneOf(targets)}), or a name beside it`,
      ),
    ),
    ...(parts.suitability?.evidence ?? []).flatMap(({ criterion }, index) =>
      unless(
        CRITERIA.some((known) => known === criterion),
        { file: parts.file, pointer: `/suitability/evidence/${index}`, value: null },
        '/criterion',
        `a criterion: ${oneOf(CRITERIA)}`,
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

/** True only where the record says so: a session without attendance may yet turn out to be missed. */
function wasNotMissed(parts: CaseParts, session: string): boolean {
  const entry = parts.attendance.find(({ value }) => value.session === session)
  return entry !== undefined && ['attended', 'cancelled by service'].includes(entry.value.outcome)
}

export function unless(
  holds: boolean,
  { file, pointer }: Located<unknown>,
  field: string,
  expected: string,
): Issue[] {
  if (holds) return []
  const place = pointer.startsWith('line') ? pointer : `${pointer}${field}`
  return [{ file, pointer: place, expected: `expected ${expected}` }]
}

export const oneOf = (known: Iterable<string>) => [...known].join(', ')

const partsExpected = (parts: readonly string[]) =>
  parts.length > 0
    ? `a part of the edition that lists no modules of its own: ${oneOf(parts)}`
    : "no module: the edition's parts list their own"
