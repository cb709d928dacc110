import { isDeepStrictEqual } from 'node:util'
import { type Session, session as shape } from '../attendance.ts'
import { valueAt } from '../pointer.ts'
import type { GroupInput } from './shape.ts'

type SessionInput = NonNullable<NonNullable<GroupInput['schedule']>['sessions']>[number]

export const sessionsOf = ({ schedule }: GroupInput): SessionInput[] => schedule?.sessions ?? []

/**
 * Puts a session of a register into a group, in place of the one of its id. One that stood in cases alone stays there,
 * unless somebody else comes to it: then it becomes the group's. Changes the group itself.
 * @param named places of the people whom the register names for it
 * @returns places of those whose own it was, and no longer is
 */
export function putSession(
  group: GroupInput,
  id: string,
  session: Session,
  named: readonly number[],
): number[] {
  const all = sessionsOf(group)
  const there = all.findIndex((each) => each.id === id)
  if (there !== -1) {
    all[there] = plain(session)
    return []
  }
  const owners = (group.people ?? []).flatMap(({ case: data }, at) =>
    ownSessions(data).some((each) => valueAt(each, ['id']) === id) ? [at] : [],
  )
  const change = (to: (own: unknown) => unknown[]) => {
    for (const at of owners) {
      const data = group.people?.[at]?.case ?? {}
      const sessions = ownSessions(data).flatMap((each) => (valueAt(each, ['id']) === id ? to(each) : [each]))
      data.schedule = { ...(data.schedule as object), sessions }
    }
  }
  if (owners.length > 0 && named.every((at) => owners.includes(at))) {
    change(() => [plain(session)])
    return []
  }
  group.schedule = { ...group.schedule, sessions: [...all, plain(session)] }
  // What differs stays, and is told as an id that stands twice.
  change((own) => (isDeepStrictEqual(shape.safeParse(own).data, session) ? [] : [own]))
  return owners
}

function ownSessions(data: unknown): readonly unknown[] {
  const sessions = valueAt(data, ['schedule', 'sessions'])
  return Array.isArray(sessions) ? sessions : []
}

/** A session as somebody would write it: without what is taken where nothing is said. */
export function plain({ run, length, ...session }: Session): SessionInput {
  return { ...session, ...(run !== 1 && { run }), ...(length !== 'session' && { length }) }
}

/**
 * Sessions in their order, new ones each before the first that is later than it: what somebody has put in another order
 * stays so.
 * @param known ids of those that were there before
 */
export function inOrderOfDays(sessions: readonly SessionInput[], known: ReadonlySet<string>): SessionInput[] {
  const ordered = sessions.filter(({ id }) => known.has(id))
  const come = sessions.filter(({ id }) => !known.has(id)).toSorted(byDay)
  for (const session of come) {
    const at = ordered.findIndex((each) => byDay(session, each) < 0)
    ordered.splice(at === -1 ? ordered.length : at, 0, session)
  }
  return ordered
}

/** Earlier first. */
export function byDay(one: SessionInput, other: SessionInput): number {
  const [first, second] = [one, other].map(({ date, from = '' }) => `${date} ${from}`) as [string, string]
  if (first === second) return 0
  return first < second ? -1 : 1
}
