import type { Issue } from '../../errors.ts'
import type { Session } from '../attendance.ts'
import type { CaseParts } from '../parts.ts'
import type { Register } from './shape.ts'

/** What a register holds of one person, each with its line. */
export function registerEntries({ byPerson, sessions }: Register, crn: string) {
  const his = byPerson.get(crn) ?? []
  return {
    sessions: his.flatMap((row) => sessions.get(row.session) ?? []),
    attendance: his.flatMap(({ line, attendance }) => (attendance ? { line, entry: attendance } : [])),
  }
}

/** The parts of a case with those of the register, which keep its file and line: issues name the row. */
export function withRegister(parts: CaseParts, register: Register): CaseParts {
  if (parts.crn === undefined) return parts
  const { file } = register
  const own = new Set(parts.ids.sessions.map(({ value }) => value))
  const { sessions, attendance } = registerEntries(register, parts.crn)
  const added = sessions
    .filter(({ session }) => !own.has(session.id))
    .map(({ line, session }) => ({ file, pointer: `line ${line}`, value: session }))
  const rows = attendance.map(({ line, entry }) => ({ file, pointer: `line ${line}`, value: entry }))
  return {
    ...parts,
    sessions: parts.sessions.concat(added),
    attendance: parts.attendance.concat(rows),
    ids: {
      ...parts.ids,
      sessions: parts.ids.sessions.concat(added.map((place) => ({ ...place, value: place.value.id }))),
    },
  }
}

/** Sessions that both the case and the register define, and not alike. */
export function differingSessions(parts: CaseParts, register: Register): Issue[] {
  if (parts.crn === undefined) return []
  const his = new Map(registerEntries(register, parts.crn).sessions.map((each) => [each.session.id, each]))
  return parts.sessions.flatMap(({ file, pointer, value }) => {
    const defined = his.get(value.id)
    if (!defined) return []
    return differences(value, defined.session).map((field) => ({
      file: register.file,
      pointer: `line ${defined.line}, ${field}`,
      expected: `expected the same as in ${file}, ${pointer}, which has the same session`,
    }))
  })
}

/** Fields that both state, and differently. */
export function differences(one: Session, other: Session): string[] {
  return (Object.keys(other) as (keyof Session)[]).filter(
    (field) => one[field] !== undefined && one[field] !== other[field],
  )
}
