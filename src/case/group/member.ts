import type { OF_A_GROUP } from '../signing.ts'
import type { GroupFile, TakesPart } from './shape.ts'
import { idsTaken } from './taking-part.ts'

/** Where what a case has of its group stands there. Plain data, to pass between threads. */
export interface InGroup {
  /** Place of the person in the list, from 0. */
  person: number
  /** How many modules come from the group. */
  modules: number
  /** Places of the group's sessions that the case has, in its order. */
  sessions: readonly number[]
}

/** A case as it stands in a group, with what the group shares: a case record not yet read. */
export interface MemberCase {
  key: string
  data: Record<string, unknown>
  place: InGroup
}

/** The case of each person of a group, in the group's order. */
export function memberCases(group: GroupFile): MemberCase[] {
  return group.people.map(({ key, takesPart, case: own }, person) => {
    const sessions = placesTaken(group, takesPart)
    return {
      key,
      data: withShared(group, own, sessions),
      place: { person, modules: group.schedule.modules.length, sessions },
    }
  })
}

/** The places, in the group's schedule, of the sessions in which somebody takes part. */
export function placesTaken({ schedule }: GroupFile, takesPart: TakesPart | undefined): number[] {
  const ids = schedule.sessions.map(({ id }) => id)
  return idsTaken(takesPart, ids).map((id) => ids.indexOf(id))
}

/** Pointer to the place in a group file that a pointer into the case of somebody there leads to. */
export function pointerInGroup(pointer: string, { person, modules, sessions }: InGroup): string {
  if (!pointer.startsWith('/')) return pointer
  const own = (rest: string) => `/people/${person}/case${rest}`
  const [, list, index = '', rest = ''] = /^\/schedule\/(modules|sessions)\/(\d+)(.*)$/s.exec(pointer) ?? []
  const at = Number(index)
  if (list === 'modules') {
    return at < modules ? pointer : own(`/schedule/modules/${at - modules}${rest}`)
  }
  if (list === 'sessions') {
    const shared = sessions[at]
    return shared === undefined
      ? own(`/schedule/sessions/${at - sessions.length}${rest}`)
      : `/schedule/sessions/${shared}${rest}`
  }
  return own(pointer)
}

function withShared(
  group: GroupFile,
  own: Record<string, unknown>,
  sessions: readonly number[],
): Record<string, unknown> {
  return { ...own, plan: planned(group, own.plan), schedule: scheduled(group, own.schedule, sessions) }
}

/** Of the group, where the case says nothing of its own. What isn't an object is left for the reader to refuse. */
function planned(group: GroupFile, own: unknown): unknown {
  if (own !== undefined && !isObject(own)) return own
  return { ...sharedPlan(group), ...own }
}

/** What a case has of its group's plan. */
export function sharedPlan({ id, name = id, venue, room, bring, days, staff }: GroupFile) {
  const staffNames = staff.length === 0 ? undefined : staff.map((each) => each.name)
  const plan = { group: name, days, venue, room, bring, staffNames } satisfies Record<
    (typeof OF_A_GROUP)[number],
    unknown
  >
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== undefined && value !== ''))
}

function scheduled({ schedule }: GroupFile, own: unknown, sessions: readonly number[]): unknown {
  if (own !== undefined && !isObject(own)) return own
  const { modules, sessions: ownSessions, ...rest } = own ?? {}
  const taken = sessions.map((at) => schedule.sessions[at])
  return { modules: joined(schedule.modules, modules), sessions: joined(taken, ownSessions), ...rest }
}

function joined(shared: readonly unknown[], own: unknown): unknown {
  if (own === undefined) return shared
  return Array.isArray(own) ? [...shared, ...own] : own
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
