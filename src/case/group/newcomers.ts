import type { Issue } from '../../errors.ts'
import { valueAt } from '../pointer.ts'
import { say } from '../register/phrases.ts'
import { atStart } from '../register/place.ts'
import type { Register } from '../register/shape.ts'
import type { GroupInput } from './shape.ts'

type MemberInput = NonNullable<GroupInput['people']>[number]

/**
 * People of a register who aren't in the group yet, each with a case that holds the name and the CRN: first those who
 * came first, so that registers that grow give the same group as the last of them. Without a name there is no case.
 */
export function newcomers(
  group: GroupInput,
  { file, byPerson, rows, sessions }: Register,
): { people: MemberInput[]; issues: Issue[] } {
  const known = new Set((group.people ?? []).map((member) => crnOf(member.case)))
  const days = new Map((group.schedule?.sessions ?? []).map(({ id, date }) => [id, date]))
  const firstDay = (crn: string) =>
    (byPerson.get(crn) ?? [])
      .map(({ session, said }) => said.date ?? sessions.get(session)?.session.date ?? days.get(session) ?? '')
      .toSorted()[0] ?? ''
  const come = [...new Set(rows.map(({ crn }) => crn))]
    .filter((crn) => !known.has(crn))
    .map((crn) => ({ crn, day: firstDay(crn), named: byPerson.get(crn)?.find(({ name }) => name !== '') }))
    .toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1))
  const keys = keysAfter(group)
  const issues = come.flatMap(({ crn, named }) =>
    named === undefined ? [nameless(file, `${byPerson.get(crn)?.[0]?.person ?? ''}, name`)] : [],
  )
  const people = come.flatMap(({ crn, named }) =>
    named === undefined
      ? []
      : [{ key: keys(), case: { programme: group.programme, person: { name: named.name, crn } } }],
  )
  return { people, issues }
}

const nameless = (file: string, pointer: string): Issue => ({
  ...{ file, pointer, expected: NO_NAME },
  told: say('register/name-missing', { place: atStart(pointer) }),
})

const NO_NAME =
  'expected a name beside the CRN, since nobody of this CRN is in the group yet; or a case (--case)'

/** Keys `p01`, `p02` …, behind all that the group has: none is given again. */
export function keysAfter({ people = [] }: GroupInput): () => string {
  let last = Math.max(0, ...people.map(({ key }) => Number(/^p(\d+)$/.exec(key)?.[1] ?? 0)))
  return () => {
    last += 1
    return `p${String(last).padStart(2, '0')}`
  }
}

export const crnOf = (data: unknown) => String(valueAt(data, ['person', 'crn'])).toUpperCase()
