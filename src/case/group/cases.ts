import { isDeepStrictEqual } from 'node:util'
import { scheduledModule, session } from '../attendance.ts'
import { valueAt } from '../pointer.ts'
import { PLAN_IS_TOLD, planKnown } from '../signing.ts'
import { isApart } from './apart.ts'
import { isObject } from './member.ts'
import { crnOf, keysAfter } from './newcomers.ts'
import { inOrderOfDays, plain } from './sessions.ts'
import type { GroupInput } from './shape.ts'
import { idsTaken, takingPart } from './taking-part.ts'

/** A case record as it was read from JSON, already found to be one. */
export type CaseData = Record<string, unknown>

export interface WithCases {
  group: GroupInput
  /** How many came; the others were in the group before, and are left as they are there. */
  come: number
  /** How many stay out, since a service limits who may see them. */
  apart: number
}

/**
 * Puts cases into a group. Sessions and modules that two of them or more have alike, or that the group has alike, become
 * the group's; what is one person's alone stays in the case. The group and the cases that are given stay as they are.
 */
export function withCases(before: GroupInput, cases: readonly CaseData[]): WithCases {
  const known = new Set((before.people ?? []).map((member) => crnOf(member.case)))
  const come = cases
    .filter((data) => !known.has(crnOf(data)) && !isApart(data))
    .map((data) => withPlanTold(structuredClone(data)))
  const apart = cases.filter(isApart).length
  if (come.length === 0) return { group: before, come: 0, apart }
  const group = structuredClone(before)
  const { modules = [], sessions = [] } = group.schedule ?? {}
  const oldIds = new Set(sessions.map(({ id }) => id))
  const shared = sharedBy(come, 'sessions', (each) => session.parse(each), sessions)
  const sharedModules = sharedBy(come, 'modules', (each) => scheduledModule.parse(each), modules)
  group.schedule = {
    ...((modules.length > 0 || sharedModules.size > 0) && {
      modules: [
        ...modules,
        ...[...sharedModules.values()].filter(({ id }) => modules.every((m) => m.id !== id)),
      ],
    }),
    sessions: inOrderOfDays(
      [...sessions, ...[...shared.values()].filter(({ id }) => !oldIds.has(id)).map(plain)],
      oldIds,
    ),
  }
  const ids = (group.schedule.sessions ?? []).map(({ id }) => id)
  // Sessions that came with these cases are not those of whoever was there before.
  for (const member of group.people ?? []) {
    const taken = new Set(
      idsTaken(
        member.takesPart,
        sessions.map(({ id }) => id),
      ),
    )
    put(member, takingPart(ids, taken, member.takesPart?.until))
  }
  const keys = keysAfter(group)
  const people = come.map((data) => {
    const taken = new Set(takeOut(data, 'sessions', shared, (each) => session.parse(each)))
    takeOut(data, 'modules', sharedModules, (each) => scheduledModule.parse(each))
    const member = { key: keys(), case: withoutSchema(data) }
    put(member, takingPart(ids, taken, undefined))
    return member
  })
  group.people = [...(group.people ?? []), ...people]
  return { group, come: come.length, apart }
}

interface Named {
  id: string
}

/** Entries of a list of the schedule that stand alike in two cases, or in a case and the group, by id. */
function sharedBy<Entry extends Named>(
  cases: readonly CaseData[],
  list: 'sessions' | 'modules',
  parse: (value: unknown) => Entry,
  ofGroup: readonly unknown[],
): Map<string, Entry> {
  const all = [...cases.map((data) => entriesOf(data, list)), ofGroup].map((entries) => entries.map(parse))
  const found = new Map<string, Entry[]>()
  for (const entry of all.flat()) found.set(entry.id, [...(found.get(entry.id) ?? []), entry])
  const alike = [...found].filter(
    ([, [first, ...others]]) => others.length > 0 && others.every((each) => isDeepStrictEqual(each, first)),
  )
  return new Map(alike.flatMap(([id, [first]]) => (first === undefined ? [] : [[id, first]])))
}

/** Takes shared entries out of a case. @returns their ids, in its order */
function takeOut<Entry extends Named>(
  data: CaseData,
  list: 'sessions' | 'modules',
  shared: ReadonlyMap<string, Entry>,
  parse: (value: unknown) => Entry,
): string[] {
  const entries = entriesOf(data, list)
  const taken = entries.filter((each) => shared.has(parse(each).id))
  if (taken.length === 0) return []
  const schedule = { ...(data.schedule as object), [list]: entries.filter((each) => !taken.includes(each)) }
  const left = Object.entries(schedule).filter(([, each]) => !Array.isArray(each) || each.length > 0)
  if (left.length === 0) delete data.schedule
  else data.schedule = Object.fromEntries(left)
  return taken.map((each) => parse(each).id)
}

function entriesOf(data: CaseData, list: 'sessions' | 'modules'): readonly unknown[] {
  const entries = valueAt(data, ['schedule', list])
  return Array.isArray(entries) ? entries : []
}

type Member = NonNullable<GroupInput['people']>[number]

function put(member: Member, takesPart: Member['takesPart']): void {
  if (takesPart === undefined) delete member.takesPart
  else member.takesPart = takesPart
}

/**
 * What was signed tells what was known then: the plan that a case had without the group is listed in each of its signed
 * texts, so that what the group adds to it is none of what was signed.
 */
function withPlanTold(data: CaseData): CaseData {
  const plan = valueAt(data, ['plan'])
  const reports = valueAt(data, ['reports'])
  for (const text of [data.suitability, data.report, ...(Array.isArray(reports) ? reports : [])]) {
    const signed = valueAt(text, ['signed'])
    if (!isObject(signed)) continue
    const known = Array.isArray(signed.known) ? signed.known : []
    if (!known.includes(PLAN_IS_TOLD))
      signed.known = [...known, ...planKnown(isObject(plan) ? plan : {}), PLAN_IS_TOLD]
  }
  return data
}

/** Its place is another one now, and the group's own schema holds. */
function withoutSchema({ $schema: _, ...data }: CaseData): CaseData {
  return data
}
