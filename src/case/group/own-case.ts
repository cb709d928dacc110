import { isDeepStrictEqual } from 'node:util'
import { valueAt } from '../pointer.ts'
import type { CaseData } from './cases.ts'
import { isObject, placesTaken, sharedPlan } from './member.ts'
import { groupAsItIs } from './read.ts'
import type { GroupInput } from './shape.ts'

/**
 * A group with the case of somebody as it was changed whole, with what the group shares in it (`memberCases`): what is the
 * group's stays where the group has it, the rest is the case's own. A session or module of the group keeps the group's
 * day and words, whatever the case says of it: nobody's case moves a session of the others. The group that is given stays
 * as it is.
 */
export function withOwnCase(before: GroupInput, key: string, whole: CaseData): GroupInput {
  const group = groupAsItIs(before)
  const at = group.people.findIndex((member) => member.key === key)
  const member = group.people[at]
  if (member === undefined) return before
  const taken = placesTaken(group, member.takesPart).map((place) => group.schedule.sessions[place]?.id)
  const own: CaseData = structuredClone(whole)
  put(own, 'plan', ownPlan(whole.plan, member.case.plan, sharedPlan(group)))
  const modules = group.schedule.modules.map(({ id }) => id)
  put(own, 'schedule', ownSchedule(whole.schedule, member.case.schedule, { modules, sessions: taken }))
  const people = (before.people ?? []).map((each, place) => (place === at ? { ...each, case: own } : each))
  return { ...before, people }
}

/** What differs from the group's, and what the case said of its own before. */
function ownPlan(plan: unknown, before: unknown, shared: Readonly<Record<string, unknown>>): unknown {
  if (!isObject(plan)) return plan
  const isOwn = ([field, value]: [string, unknown]) =>
    !isDeepStrictEqual(value, shared[field]) || valueAt(before, [field]) !== undefined
  return emptied(Object.fromEntries(Object.entries(plan).filter(isOwn)), before)
}

function ownSchedule(
  schedule: unknown,
  before: unknown,
  ofGroup: Readonly<Record<string, readonly unknown[]>>,
): unknown {
  if (!isObject(schedule)) return schedule
  const own = Object.entries(schedule).flatMap(([list, entries]): [string, unknown][] => {
    const shared = ofGroup[list]
    if (shared === undefined || !Array.isArray(entries)) return [[list, entries]]
    const rest = entries.filter((entry) => !shared.includes(valueAt(entry, ['id'])))
    return rest.length === 0 && valueAt(before, [list]) === undefined ? [] : [[list, rest]]
  })
  return emptied(Object.fromEntries(own), before)
}

/** What holds nothing is not written where it was not written before. */
const emptied = (value: Record<string, unknown>, before: unknown): unknown =>
  Object.keys(value).length === 0 && before === undefined ? undefined : value

function put(data: CaseData, field: string, value: unknown): void {
  if (value === undefined) delete data[field]
  else data[field] = value
}
