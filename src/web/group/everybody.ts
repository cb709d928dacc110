import { type AssessedCase, assessCase } from '../../assess.ts'
import { checkAgainstDate } from '../../case/as-of.ts'
import { memberCases } from '../../case/group/member.ts'
import { checkGroup } from '../../case/group/read.ts'
import type { GroupFile, GroupInput } from '../../case/group/shape.ts'
import { readCase } from '../../case/read.ts'
import type { CaseRecord } from '../../case/record.ts'
import { type Day, dayOf } from '../../chronology/day.ts'
import { InputError, type Issue } from '../../errors.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Resources } from '../../resources.ts'

/** Somebody of a group, as known on the day that the page is seen from. */
export interface Person {
  /** As the group file names the person. */
  key: string
  record: CaseRecord
  subject: AssessedCase
  takesPart: GroupFile['people'][number]['takesPart']
}

export interface Everybody {
  group: GroupFile
  edition: Edition
  /** In the group's order. */
  people: Person[]
  /** From which everything is seen. */
  day: Day
}

/** What the group is called on its pages. */
export const nameOf = ({ group, edition }: Pick<Everybody, 'group' | 'edition'>): string =>
  group.name ?? edition.discreetName ?? group.id

/** A group with the case of each person in it, assessed. Throws InputError with everything that is wrong with any of it. */
export function readEverybody(
  resources: Resources,
  { group: data, asOf }: { group: GroupInput; asOf: string },
): Everybody {
  const group = checkGroup(structuredClone(data), GROUP)
  const edition = resources.edition(group.programme)
  if (edition === undefined) {
    const expected = `expected the id of a programme edition: ${resources.editionIds().join(', ')}`
    throw new InputError([{ file: GROUP, pointer: '/programme', expected }])
  }
  const language = resources.language()
  const issues: Issue[] = []
  const people = memberCases(group).flatMap(({ key, data: own, place }): Person[] => {
    try {
      const record = readMember(resources, key, own, asOf)
      const subject = assessCase(edition, record, asOf, language)
      return [{ key, record, subject, takesPart: group.people[place.person]?.takesPart }]
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      issues.push(...error.issues)
      return []
    }
  })
  if (issues.length > 0) throw new InputError(issues)
  return { group, edition, people, day: dayOf(asOf) }
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
