import { CsvError, parse } from 'csv-parse/sync'
import type * as z from 'zod'
import { asMeant } from '../../characters/pasted.ts'
import { unfit } from '../../characters/printable.ts'
import { isBlank, unsound } from '../../characters.ts'
import { InputError, type Issue, nearest, nearMiss } from '../../errors.ts'
import { atMost, type Limit, STRUCTURE } from '../../limits.ts'
import { A_DAY, attendanceEntry, LENGTHS, type Session, session } from '../attendance.ts'
import { OUTCOMES } from '../code-words.ts'
import { codesNow } from '../codes-now.ts'
import { fact } from '../fields.ts'
import { person } from '../person.ts'
import { csvFault, separatorIssue } from './csv-faults.ts'

/** Rows of a register file: text in, checked cells out, and every problem with its line. */

const REQUIRED = ['crn', 'session', 'outcome'] as const
const OPTIONAL = [
  'reason',
  'module',
  'date',
  'from',
  'to',
  'length',
  'run',
  'units',
  'topic',
  'name',
  'attended',
  'complied',
] as const
const COLUMNS: readonly string[] = [...REQUIRED, ...OPTIONAL]

/** One person and session. Without an outcome the session is planned for him, and nothing is recorded yet. */
export interface RegisterRow {
  line: number
  crn: string
  session: string
  attendance: z.output<typeof attendanceEntry> | null
  /** The session as this row defines it: null where it gives no module and date. */
  definition: Session | null
}

interface Rows {
  rows: RegisterRow[]
  issues: Issue[]
  /** Sessions that rows define, however broken elsewhere. */
  defined: ReadonlySet<string>
}

export function readRows(text: string, file: string): Rows {
  const [header, ...records] = parseCsv(text, file)
  if (!header)
    throw new InputError([{ file, pointer: '', expected: `expected a header line: ${REQUIRED.join(', ')}` }])
  const columns = header.cells.map((cell) => cell.trim().toLowerCase())
  const separator = columns.length === 1 ? separatorIssue(text, file) : null
  const wrong = separator === null ? headerIssues(columns, file) : [separator]
  if (wrong.length > 0) throw new InputError(wrong)
  const read = records.map(({ line, cells }) => readRow(line, columns, cells, file))
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    issues: read.flatMap(({ issues }) => issues),
    defined: new Set(read.flatMap(({ defines }) => defines ?? [])),
  }
}

interface Line {
  line: number
  cells: string[]
}

function parseCsv(text: string, file: string): Line[] {
  const refuse = (limit: Limit, line: number): never => {
    throw new InputError([{ file, pointer: `line ${line}`, expected: atMost(limit) }])
  }
  try {
    return parse(text, {
      bom: true,
      max_record_size: STRUCTURE.row.most,
      on_record: (cells: string[], { lines, records }) => {
        if (cells.length > STRUCTURE.columns.most) refuse(STRUCTURE.columns, lines)
        // The header is a row, too.
        if (records > STRUCTURE.rows.most + 1) refuse(STRUCTURE.rows, lines)
        return { line: lines, cells: cells.map(asMeant) } as unknown as string[]
      },
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Line[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (error.code === 'CSV_MAX_RECORD_SIZE') refuse(STRUCTURE.row, Number(error.lines))
    throw new InputError([csvFault(text, file)])
  }
}

function headerIssues(columns: readonly string[], file: string): Issue[] {
  const at = { file, pointer: 'line 1' }
  const unknown = columns.filter((column) => !COLUMNS.includes(column))
  return [
    ...REQUIRED.filter((column) => !columns.includes(column)).map((column) => ({
      ...at,
      expected: `required column missing: ${column}`,
    })),
    ...unknown.map((column) => {
      const near = nearest(column, COLUMNS)
      const place = `column ${columns.indexOf(column) + 1}`
      return near
        ? { ...at, expected: `unknown column "${column}" (${place}); the nearest known column is "${near}"` }
        : { ...at, expected: `unknown column (${place}); known columns: ${COLUMNS.join(', ')}` }
    }),
    ...columns
      .filter((column, index) => COLUMNS.includes(column) && columns.indexOf(column) < index)
      .map((column) => ({ ...at, expected: `expected the column "${column}" only once` })),
  ]
}

function readRow(line: number, columns: readonly string[], cells: readonly string[], file: string) {
  if (cells.length !== columns.length) {
    const expected = `expected ${columns.length} cells as in line 1; this line has ${cells.length}`
    return { row: null, defines: null, issues: [{ file, pointer: `line ${line}`, expected }] }
  }
  const cell = (column: string) => {
    const text = cells[columns.indexOf(column)]
    return text === undefined || isBlank(text) ? undefined : text
  }
  const issues: Issue[] = []
  const fail = (column: string, expected: string) =>
    issues.push({ file, pointer: `line ${line}, ${column}`, expected: `expected ${expected}` })
  for (const [at, column] of columns.entries()) {
    // A name stands there for whoever reads the register; it comes into no document.
    const faultOf = column === 'name' ? unsound : unfit
    const expected = faultOf(cells[at] ?? '')
    if (expected !== null) issues.push({ file, pointer: `line ${line}, ${column}`, expected })
  }

  const crn = cell('crn')?.toUpperCase() ?? ''
  if (!person.shape.crn.safeParse(crn).success) fail('crn', 'a CRN: one letter and six digits')
  const id = cell('session') ?? ''
  if (id === '') fail('session', 'the id of a session')
  const attendance = readOutcome(id, cell, fail)
  const definition = readDefinition(id, cell, fail)
  const row = issues.length > 0 ? null : { line, crn, session: id, attendance, definition }
  const defines = cell('module') === undefined && cell('date') === undefined ? null : id
  return { row, defines, issues }
}

type Fail = (column: string, expected: string) => void

function readOutcome(id: string, cell: (column: string) => string | undefined, fail: Fail) {
  const [outcome, reason] = [cell('outcome'), cell('reason')]
  const [attended, complied] = [cell('attended')?.toLowerCase(), cell('complied')?.toLowerCase()]
  if (outcome === undefined) {
    if (reason !== undefined) fail('outcome', 'an outcome, since there is a reason')
    return null
  }
  const said = { ...(attended && { attended }), ...(complied && { complied }) }
  const read = attendanceEntry.safeParse({ session: id || '?', outcome, ...(reason && { reason }), ...said })
  if (read.success) return read.data
  const wrong = new Map(read.error.issues.toReversed().map((issue) => [String(issue.path[0]), issue]))
  for (const column of ['attended', 'complied']) {
    const issue = wrong.get(column)
    if (issue !== undefined)
      fail(column, issue.code === 'custom' ? issue.message : `one of: ${fact.options.join(', ')}`)
  }
  if (wrong.has('outcome')) {
    // None is offered that looks like what was given: a neighbour by spelling is another outcome.
    const known = [...OUTCOMES, ...Object.keys(codesNow().outcomes)].join(', ')
    fail('outcome', `a known word or code: ${known}; of another code, "attended" and "complied" beside it`)
  }
  return null
}

const EXPECTED: Readonly<Record<string, string>> = {
  date: 'a date in the calendar, as YYYY-MM-DD',
  from: 'a time as HH:MM',
  to: 'a time as HH:MM',
  length: 'one of: full day, half day, session',
  run: 'a whole number from 1',
  units: 'a whole number from 1',
}

function readDefinition(
  id: string,
  cell: (column: string) => string | undefined,
  fail: Fail,
): Session | null {
  const given = ['module', 'date', 'from', 'to', 'length', 'run', 'units', 'topic'].flatMap((column) => {
    const value = cell(column)
    return value === undefined ? [] : [[column, value] as const]
  })
  if (given.length === 0) return null
  const fields = Object.fromEntries(
    given.map(([column, value]) => [column, ['run', 'units'].includes(column) ? Number(value) : value]),
  )
  const read = session.safeParse({ ...fields, id: id || '?' })
  if (read.success && (read.data.units ?? 1) > A_DAY) {
    fail('units', `a whole number of at most ${A_DAY}`)
    return null
  }
  if (read.success) return read.data
  const wrong = new Map(read.error.issues.toReversed().map((issue) => [String(issue.path[0]), issue]))
  for (const [column, issue] of [...wrong].reverse()) {
    const hint = column === 'length' ? nearMiss(cell(column), LENGTHS) : ''
    const expected =
      beyondBounds(issue) ?? EXPECTED[column] ?? `a ${column}, since the row defines its session`
    fail(column, `${expected}${hint}`)
  }
  return null
}

/** Of the right form, and impossible: a year long past, more units than a day has. */
function beyondBounds(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'too_big') {
    return issue.origin === 'string'
      ? `at most ${issue.maximum} letters`
      : `a whole number of at most ${issue.maximum}`
  }
  return issue.code === 'invalid_format' && issue.path[0] === 'date' && issue.format === 'regex'
    ? issue.message
    : undefined
}
