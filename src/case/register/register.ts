import { InputError, type Issue } from '../../errors.ts'
import type { Edition } from '../../programme/edition.ts'
import { partIssues } from '../checks/consistency.ts'
import { either, grouped, type KnownIds, knownIds } from '../checks/known-ids.ts'
import { sessionIssue } from '../checks/reference-issues.ts'
import type { Codes } from '../codes/code-table.ts'
import { readingBy } from '../codes/codes-now.ts'
import { type Located, partsOf } from '../parts.ts'
import type { CaseRecord } from '../record.ts'
import type { Defined } from './definition.ts'
import { joined } from './joining.ts'
import { type Mapping, NO_MAPPING } from './mapping.ts'
import { withRegister } from './parts.ts'
import { say } from './phrases.ts'
import { atStart } from './place.ts'
import { asOne, twice } from './repeated.ts'
import { type RegisterRow, type Rows, readRows } from './rows.ts'
import type { Register } from './shape.ts'

export interface RegisterOptions {
  /** The table of codes to read by. Absent: the supplied one. */
  codes?: Codes | undefined
  /** What headings, marks and names of one's own mean. */
  mapping?: Mapping | undefined
  /** Places of rows whose mark doesn’t hold, where rows of one person and session differ. */
  without?: readonly string[] | undefined
}

/**
 * Reads a register in whatever form it comes: text, or the bytes of a file. Throws InputError with every problem and its
 * place: headings, codes, marks, dates, rows that say different things of one session, definitions that differ.
 */
export function readRegister(
  content: string | Uint8Array,
  file: string,
  { codes, mapping = NO_MAPPING, without = [] }: RegisterOptions = {},
): Register {
  const read = readingBy(codes, () => readRows(content, file, mapping))
  const { rows, differing, told } = asOne(read.rows, file, new Set(without))
  const sessions = new Map<string, Defined & { place: string }>()
  const issues = [
    ...read.issues,
    ...differing.flatMap(([first, ...others]) =>
      others.flatMap(({ place }) => (first === undefined ? [] : twice(file, place, first.place))),
    ),
    ...define(sessions, read.rows, file),
  ]
  if (issues.length > 0) throw new InputError(issues)
  return { file, rows, byPerson: grouped(rows, ({ crn }) => crn), sessions, told: [...read.told, ...told] }
}

/**
 * The case with what the register holds of its person, found by CRN: the sessions that the register defines
 * and the attendance. Throws InputError, by the register's places, where the register says otherwise than the case, or a
 * row names a session that neither has; with the edition, also where a module isn't one of its own.
 */
export function joinRegister(
  record: CaseRecord,
  register: Register,
  edition?: Edition,
  codes?: Codes,
): CaseRecord {
  const issues = readingBy(codes, () => {
    const { parts, issues, changes } = withRegister(partsOf(record, 'the case'), register, false)
    return [...issues, ...changes, ...partIssues(parts, edition)]
  })
  if (issues.length > 0) throw new InputError(issues)
  return addRegister(record, register, false)
}

/** The same without a check. @param accept whether what the register says otherwise is taken */
export function addRegister(record: CaseRecord, register: Register, accept: boolean): CaseRecord {
  const located = <Value>(list: readonly Value[]): Located<Value>[] =>
    list.map((value) => ({ file: '', pointer: '', value }))
  const own = { sessions: located(record.schedule.sessions), attendance: located(record.attendance) }
  const { sessions, attendance } = joined(own, register, record.person.crn, accept)
  return {
    ...record,
    schedule: { ...record.schedule, sessions: sessions.map(({ value }) => value) },
    attendance: attendance.map(({ value }) => value),
  }
}

/** Rows of people for whom there is no case: otherwise a mistyped CRN would drop attendance silently. */
export function unmatchedRows({ file, rows }: Register, crns: ReadonlySet<string>): Issue[] {
  const places = new Set(rows.filter((row) => !crns.has(row.crn)).map(({ person }) => person))
  return [...places].map((place) => ({
    file,
    pointer: `${place}, crn`,
    expected: 'expected the CRN of one of the cases',
    told: say('register/nobody', { place: atStart(`${place}, crn`) }),
  }))
}

/**
 * For a register that can't be read for other reasons: its rows that name a session which neither it nor the
 * person's case has, so that they are told with the rest.
 * @param sessionsOf ids of the sessions of a person's case; undefined where there is no case
 */
export function strayRows(
  content: string | Uint8Array,
  file: string,
  sessionsOf: (crn: string) => ReadonlySet<string> | undefined,
  { codes, mapping = NO_MAPPING }: RegisterOptions = {},
): Issue[] {
  const { rows, defined } = readingBy(codes, () => rowsIn(content, file, mapping))
  const everybodys = knownIds(defined)
  const known = new Map<string, KnownIds>()
  return rows.flatMap(({ crn, session, said, attendance, place }) => {
    const own = sessionsOf(crn)
    // Of one whose day is known, the case says which it is.
    if (own === undefined || attendance === null || said.date !== undefined) return []
    const sessions = known.get(crn) ?? either(knownIds(own), everybodys)
    known.set(crn, sessions)
    return sessionIssue({ file, pointer: place, value: null }, session, sessions)
  })
}

// Broken from its first line on, it has no rows: what is wrong was told before.
function rowsIn(
  content: string | Uint8Array,
  file: string,
  mapping: Mapping,
): Pick<Rows, 'rows' | 'defined'> {
  try {
    return readRows(content, file, mapping)
  } catch (error) {
    if (error instanceof InputError) return { rows: [], defined: new Set() }
    throw error
  }
}

function define(
  sessions: Map<string, Defined & { place: string }>,
  rows: readonly RegisterRow[],
  file: string,
): Issue[] {
  return rows.flatMap(({ place, session, definition }) => {
    if (!definition) return []
    const earlier = sessions.get(session)
    if (!earlier) {
      sessions.set(session, { place, ...definition })
      return []
    }
    const fields = definition.stated.filter(
      (field) => earlier.stated.includes(field) && earlier.session[field] !== definition.session[field],
    )
    return fields.map((field) => ({
      file,
      pointer: `${place}, ${field}`,
      expected: `expected the same as in ${earlier.place}, which defines the same session`,
      told: say('register/defined-otherwise', {
        place: atStart(`${place}, ${field}`),
        earlier: earlier.place,
      }),
    }))
  })
}
