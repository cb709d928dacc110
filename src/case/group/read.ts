import { allAsMeant } from '../../characters/pasted.ts'
import { InputError, type Issue } from '../../errors.ts'
import type { Message } from '../../message.ts'
import { outside } from '../../outside.ts'
import { shapeIssues } from '../checks/shape-issues.ts'
import { textIssues } from '../checks/text-issues.ts'
import { valueAt } from '../pointer.ts'
import { isApart } from './apart.ts'
import { say } from './phrases.ts'
import { groupJsonSchema } from './schema.ts'
import { type GroupFile, type GroupInput, groupFile } from './shape.ts'

/**
 * Reads a group file, parsed; the cases in it are read one by one, each with what the group shares (`memberCases`). Texts
 * in it are put as they were meant, in the data itself. Throws InputError with everything that is wrong with the group
 * itself, by JSON pointer.
 */
export function checkGroup(data: unknown, file: string): GroupFile {
  const read = groupFile.safeParse(allAsMeant(data))
  const issues = read.success
    ? fitting(read.data, file)
    : shapeIssues(read.error.issues.map(withoutNames), data, file, groupJsonSchema)
  const all = [...issues, ...textIssues(withoutCases(data), file, new Set())]
  if (!read.success || all.length > 0) throw new InputError(all)
  return read.data
}

/** A group that was read before, whatever has become of the cases in it: what doesn't fit together is let be. */
export const groupAsItIs = (data: GroupInput): GroupFile => groupFile.parse(allAsMeant(structuredClone(data)))

/** A name is nobody else's business, even as a key. */
function withoutNames<Told extends { path: PropertyKey[] }>(issue: Told): Told {
  const [list, , what] = issue.path
  return list === 'registers' && what === 'people' ? { ...issue, path: issue.path.slice(0, 3) } : issue
}

/** A text that a case may not hold stops that case, not the group. */
function withoutCases(data: unknown): unknown {
  const people = valueAt(data, ['people'])
  if (!Array.isArray(people)) return data
  const own = people.map((each) =>
    typeof each === 'object' && each !== null ? { ...each, case: undefined } : each,
  )
  return { ...(data as object), people: own }
}

/** What doesn't fit together: keys and ids given twice, sessions that the group hasn't, a case of another programme. */
function fitting({ schedule, people, programme }: GroupFile, file: string): Issue[] {
  const issues: Issue[] = []
  const fail = (pointer: string, expected: string, told: Message) =>
    issues.push({ file, pointer, expected: `expected ${expected}`, told })
  const ids = schedule.sessions.map(({ id }) => id)
  for (const [at, id] of ids.entries())
    if (ids.indexOf(id) < at)
      fail(
        `/schedule/sessions/${at}/id`,
        'an id that no other session has',
        say('group/session-twice', { session: outside(id, 60) }),
      )
  const keys = people.map(({ key }) => key)
  const crns = people.map((member) => String(valueAt(member.case, ['person', 'crn'])).toUpperCase())
  for (const [at, { key, takesPart, case: own }] of people.entries()) {
    const place = `/people/${at}`
    if (keys.indexOf(key) < at)
      fail(`${place}/key`, 'a key that nobody else has', say('group/key-twice', { key }))
    const crn = crns[at] ?? ''
    if (crn !== 'UNDEFINED' && crns.indexOf(crn) < at)
      fail(`${place}/case/person/crn`, 'each person once in a group', say('group/crn-twice'))
    const { from, until, without = [] } = takesPart ?? {}
    const named = { from, until }
    for (const [field, id] of Object.entries(named))
      if (id !== undefined && !ids.includes(id))
        fail(`${place}/takesPart/${field}`, 'the id of a session of the group', say('group/session-unknown'))
    for (const [index, id] of without.entries())
      if (!ids.includes(id))
        fail(
          `${place}/takesPart/without/${index}`,
          'the id of a session of the group',
          say('group/session-unknown'),
        )
    if (from !== undefined && until !== undefined && ids.indexOf(until) < ids.indexOf(from))
      fail(`${place}/takesPart/until`, 'a session after the first one', say('group/until-early'))
    if (isApart(own))
      fail(
        `${place}/case/person/limitedAccess`,
        'a case that is no limited access case: keep it by itself',
        say('group/apart', { key }),
      )
    if (typeof own.programme === 'string' && own.programme !== programme)
      fail(`${place}/case/programme`, 'the programme of the group', say('group/other-programme'))
  }
  return issues
}
