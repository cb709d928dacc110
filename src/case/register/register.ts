import { InputError, type Issue } from '../../errors.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Session } from '../attendance.ts'
import type { Codes } from '../code-table.ts'
import { readingBy } from '../codes-now.ts'
import { partIssues } from '../consistency.ts'
import { either, grouped, type KnownIds, knownIds } from '../known-ids.ts'
import { partsOf } from '../parts.ts'
import type { CaseRecord } from '../record.ts'
import { sessionIssue } from '../reference-issues.ts'
import { differences, differingSessions, registerEntries, withRegister } from './parts.ts'
import { type RegisterRow, readRows } from './rows.ts'
import type { Register } from './shape.ts'

/**
 * Throws InputError with every problem and its line: columns, codes, dates, rows given twice, definitions that differ.
 * @param codes the table of codes to read by; undefined: the supplied one
 */
export function readRegister(csvText: string, file: string, codes?: Codes): Register {
  const { rows, issues } = readingBy(codes, () => readRows(csvText, file))
  const sessions = new Map<string, { line: number; session: Session }>()
  const all = [...issues, ...repeatedRows(rows, file), ...define(sessions, rows, file)]
  if (all.length > 0) throw new InputError(all)
  return { file, rows, byPerson: grouped(rows, ({ crn }) => crn), sessions }
}

/**
 * The case with what the register holds of its person, found by CRN: the sessions that the register defines
 * and the attendance. Throws InputError, by the register's lines, where the two contradict each other or a row
 * names a session that neither has; with the edition, also where a module isn't one of its own.
 */
export function joinRegister(
  record: CaseRecord,
  register: Register,
  edition?: Edition,
  codes?: Codes,
): CaseRecord {
  const issues = readingBy(codes, () => {
    const parts = partsOf(record, 'the case')
    return [...differingSessions(parts, register), ...partIssues(withRegister(parts, register), edition)]
  })
  if (issues.length > 0) throw new InputError(issues)
  return addRegister(record, register)
}

/** The same without a check. */
export function addRegister(record: CaseRecord, register: Register): CaseRecord {
  const { sessions, attendance } = registerEntries(register, record.person.crn)
  const own = new Set(record.schedule.sessions.map(({ id }) => id))
  const added = sessions.map(({ session }) => session).filter(({ id }) => !own.has(id))
  return {
    ...record,
    schedule: { ...record.schedule, sessions: record.schedule.sessions.concat(added) },
    attendance: record.attendance.concat(attendance.map(({ entry }) => entry)),
  }
}

/** Rows of people for whom there is no case: otherwise a mistyped CRN would drop attendance silently. */
export function unmatchedRows({ file, rows }: Register, crns: ReadonlySet<string>): Issue[] {
  return rows
    .filter((row) => !crns.has(row.crn))
    .map(({ line }) => ({
      file,
      pointer: `line ${line}, crn`,
      expected: 'expected the CRN of one of the cases',
    }))
}

/**
 * For a register that can't be read for other reasons: its rows that name a session which neither it nor the
 * person's case has, so that they are told with the rest.
 * @param sessionsOf ids of the sessions of a person's case; undefined where there is no case
 */
export function strayRows(
  csvText: string,
  file: string,
  sessionsOf: (crn: string) => ReadonlySet<string> | undefined,
  codes?: Codes,
): Issue[] {
  const { rows, defined } = readingBy(codes, () => rowsIn(csvText, file))
  const everybodys = knownIds(defined)
  const known = new Map<string, KnownIds>()
  return rows.flatMap(({ crn, session, attendance, line }) => {
    const own = sessionsOf(crn)
    if (own === undefined || attendance === null) return []
    const sessions = known.get(crn) ?? either(knownIds(own), everybodys)
    known.set(crn, sessions)
    return sessionIssue({ file, pointer: `line ${line}`, value: null }, session, sessions)
  })
}

// Broken from its first line on, it has no rows: what is wrong was told before.
function rowsIn(csvText: string, file: string): Pick<ReturnType<typeof readRows>, 'rows' | 'defined'> {
  try {
    return readRows(csvText, file)
  } catch (error) {
    if (error instanceof InputError) return { rows: [], defined: new Set() }
    throw error
  }
}

function repeatedRows(rows: readonly RegisterRow[], file: string): Issue[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ crn, session, line }) => {
    const key = `${crn} ${session}`
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, line)
      return []
    }
    const expected = `expected one row a person and session; line ${earlier} has the same`
    return { file, pointer: `line ${line}`, expected }
  })
}

function define(
  sessions: Map<string, { line: number; session: Session }>,
  rows: readonly RegisterRow[],
  file: string,
): Issue[] {
  return rows.flatMap(({ line, definition }) => {
    if (!definition) return []
    const earlier = sessions.get(definition.id)
    if (!earlier) {
      sessions.set(definition.id, { line, session: definition })
      return []
    }
    return differences(earlier.session, definition).map((field) => ({
      file,
      pointer: `line ${line}, ${field}`,
      expected: `expected the same as in line ${earlier.line}, which defines the same session`,
    }))
  })
}
