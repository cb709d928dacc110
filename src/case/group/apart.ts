import type { Issue } from '../../errors.ts'
import { valueAt } from '../pointer.ts'
import { say } from '../register/phrases.ts'
import { atStart } from '../register/place.ts'
import type { Register } from '../register/shape.ts'

/** A case of which a service limits who may see it stands beside no other: it is opened by itself. */

export const isApart = (data: unknown): boolean => valueAt(data, ['person', 'limitedAccess']) === 'yes'

/**
 * A register without those of whom it says that access to them is limited.
 * @param known CRNs of those who are in the group
 */
export function withoutApart(
  register: Register,
  known: ReadonlySet<string>,
): { register: Register; apart: number; issues: Issue[] } {
  const crns = new Set(register.rows.flatMap(({ crn, limited }) => (limited ? crn : [])))
  if (crns.size === 0) return { register, apart: 0, issues: [] }
  const inside = [...crns].flatMap((crn) => (known.has(crn) ? (register.byPerson.get(crn)?.[0] ?? []) : []))
  const rows = register.rows.filter(({ crn }) => !crns.has(crn))
  const byPerson = new Map([...register.byPerson].filter(([crn]) => !crns.has(crn)))
  return {
    register: { ...register, rows, byPerson },
    apart: crns.size,
    issues: inside.map(({ person }) => ({
      file: register.file,
      pointer: person,
      expected:
        'expected nobody of the group: access to this case is limited. Take it out of the group first',
      told: say('register/apart', { place: atStart(person) }),
    })),
  }
}
