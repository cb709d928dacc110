import { type AssessedCase, assessCase } from '../../assess.ts'
import { checkAgainstDate } from '../../case/as-of.ts'
import { memberCases } from '../../case/group/member.ts'
import { checkGroup } from '../../case/group/read.ts'
import type { GroupFile, GroupInput } from '../../case/group/shape.ts'
import { tell } from '../../case/issue-phrases.ts'
import { readCase } from '../../case/read.ts'
import type { CaseRecord } from '../../case/record.ts'
import { type Day, dayOf } from '../../chronology/day.ts'
import { InputError, type Issue } from '../../errors.ts'
import { outside } from '../../outside.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Resources } from '../../resources.ts'
import { textAt } from '../form/draft.ts'

/** Somebody of a group, as known on the day that the page is seen from. */
export interface Person {
  /** As the group file names the person. */
  key: string
  record: CaseRecord
  subject: AssessedCase
  takesPart: GroupFile['people'][number]['takesPart']
}

/** Somebody whose case can't be read as it is: that stops nobody else. */
export interface Unread {
  key: string
  name: string
  issues: readonly Issue[]
}

export interface Everybody {
  group: GroupFile
  edition: Edition
  /** In the group's order. */
  people: Person[]
  unread: Unread[]
  /** From which everything is seen. */
  day: Day
}

/** What the group is called on its pages. */
export const nameOf = ({ group, edition }: Pick<Everybody, 'group' | 'edition'>): string =>
  group.name ?? edition.discreetName ?? group.id

/** A group with the case of each person in it, assessed. Throws InputError with what is wrong with the group itself. */
export function readEverybody(
  resources: Resources,
  { group: data, asOf }: { group: GroupInput; asOf: string },
): Everybody {
  const group = checkGroup(structuredClone(data), GROUP)
  const edition = resources.edition(group.programme)
  if (edition === undefined) {
    const expected = `expected the id of a programme edition: ${resources.editionIds().join(', ')}`
    const told = tell('issue/unknown-programme', { programme: outside(group.programme, 60) })
    throw new InputError([{ file: GROUP, pointer: '/programme', expected, told }])
  }
  const language = resources.language()
  const unread: Unread[] = []
  const people = memberCases(group).flatMap(({ key, data: own, place }): Person[] => {
    try {
      const record = readMember(resources, key, own, asOf)
      const subject = assessCase(edition, record, asOf, language)
      return [{ key, record, subject, takesPart: group.people[place.person]?.takesPart }]
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      unread.push({ key, name: textAt(own, '/person/name') || key, issues: error.issues })
      return []
    }
  })
  return { group, edition, people, unread, day: dayOf(asOf) }
}

/** The same after a change. Throws InputError besides where somebody's case can't be read who could be before. */
export function readChanged(
  resources: Resources,
  state: Parameters<typeof readEverybody>[1],
  { unread }: Pick<Everybody, 'unread'>,
): Everybody {
  const everybody = readEverybody(resources, state)
  const before = new Set(unread.map(({ key }) => key))
  const issues = everybody.unread.flatMap((each) => (before.has(each.key) ? [] : each.issues))
  if (issues.length > 0) throw new InputError(issues)
  return everybody
}

/** What messages call the file that the page carries. */
export const GROUP = 'group'

function readMember(resources: Resources, key: string, data: unknown, asOf: string): CaseRecord {
  const { edition, editionIds, codes } = resources
  const options = { editionIds: editionIds(), codes: codes() }
  const record = readCase(JSON.stringify(data), key, edition, options)
  const issues = checkAgainstDate(record, asOf, key)
  if (issues.length > 0) throw new InputError(issues)
  return record
}
