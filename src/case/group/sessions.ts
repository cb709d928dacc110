import type { Session } from '../attendance.ts'
import type { GroupInput } from './shape.ts'

type SessionInput = NonNullable<NonNullable<GroupInput['schedule']>['sessions']>[number]

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

function byDay(one: SessionInput, other: SessionInput): number {
  const [first, second] = [one, other].map(({ date, from = '' }) => `${date} ${from}`) as [string, string]
  if (first === second) return 0
  return first < second ? -1 : 1
}
