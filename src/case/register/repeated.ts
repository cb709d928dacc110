import type { Issue } from '../../errors.ts'
import { say } from './phrases.ts'
import { atStart } from './place.ts'
import type { RegisterRow } from './rows.ts'

/** Rows that a register gives of the same person and session: one, where none says otherwise than another. */

export interface AsOne {
  rows: RegisterRow[]
  /** Rows that say different things of one person and session, so that somebody has to say which holds. */
  differing: RegisterRow[][]
  /** What was counted once. */
  told: Issue[]
}

/** @param without places of rows whose mark doesn't hold, as somebody said who was asked */
export function asOne(given: readonly RegisterRow[], file: string, without: ReadonlySet<string>): AsOne {
  const together = new Map<string, RegisterRow[]>()
  for (const row of given) {
    const key = `${row.crn} ${row.session}`
    const held = without.has(row.place) ? { ...row, attendance: null, reasoned: false } : row
    const others = together.get(key)
    if (others === undefined) together.set(key, [held])
    else others.push(held)
  }
  const several = [...together.values()].filter((rows) => rows.length > 1)
  const differing = several.flatMap((rows) => {
    const marked = rows.filter(({ attendance }) => attendance !== null)
    return marked.every((row) => marked.every((other) => agree(row, other))) ? [] : [marked]
  })
  const once = several.flatMap(([first, ...others]) =>
    others.filter((row) => first !== undefined && row.attendance !== null && agree(first, row)),
  )
  return {
    rows: [...together.values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [others.reduce(merged, first)],
    ),
    differing,
    told: once.map(({ place }) => ({
      ...{
        file,
        pointer: place,
        expected: 'the same as an earlier row of this person and session; counted once',
      },
    })),
  }
}

/** Whether both can hold: one that records nothing says nothing against the other, nor does one without a reason. */
function agree({ attendance: one }: RegisterRow, { attendance: other }: RegisterRow): boolean {
  if (one === null || other === null) return true
  const sameReason = one.reason === undefined || other.reason === undefined || one.reason === other.reason
  return one.outcome === other.outcome && one.code === other.code && sameReason
}

function merged(one: RegisterRow, other: RegisterRow): RegisterRow {
  const tells = one.attendance === null || (!one.reasoned && other.reasoned) ? other : one
  return {
    ...one,
    ...(tells.attendance !== null && { attendance: tells.attendance, reasoned: tells.reasoned }),
    definition: one.definition ?? other.definition,
    said: { ...other.said, ...one.said },
  }
}

/** @param earlier the place of the row that has the same person and session */
export function twice(file: string, pointer: string, earlier: string): Issue {
  const expected = `expected one row a person and session; ${earlier} has the same`
  return { file, pointer, expected, told: say('register/twice', { place: atStart(pointer), earlier }) }
}
