import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ageIssues, checkAgainstDate, laterIssues } from '../case/as-of.ts'
import { pointerInGroup } from '../case/group/member.ts'
import { readCase } from '../case/read.ts'
import type { CaseRecord, Codes } from '../case/record.ts'
import { registerEntries } from '../case/register/joining.ts'
import { type Mapping, readMapping } from '../case/register/mapping.ts'
import { readRegister, unmatchedRows } from '../case/register/register.ts'
import type { Register } from '../case/register/shape.ts'
import { InputError, type Issue } from '../errors.ts'
import { decodeText, readInput, readInputText, unread } from '../files.ts'
import { FILES } from '../limits.ts'
import type { Edition } from '../programme/edition.ts'
import type { CaseSource } from './sources.ts'

export interface CaseReader {
  /** Throws InputError with every issue of the case. */
  read(source: Pick<CaseSource, 'place' | 'bytes' | 'issues' | 'inGroup'>): ReadCase
  /** Counts a person whose case was read elsewhere among those of this reader. */
  note(crn: string): void
  /** The registers, each with the places of its rows whose person was none of the cases read so far. */
  registers(): { file: string; rows: number; unmatched: string[] }[]
  /** What was assumed in reading the registers, or left unread, each with its place. */
  told: readonly Issue[]
}

export interface ReadCase {
  record: CaseRecord
  edition: Edition
  /** What the registers hold of the person, as JSON text; null where none has a row of his. */
  joined: string | null
  /** How many entries came after the day and were left out. */
  leftOut: number
  /** What the registers say otherwise than the case, and was taken. */
  changes: readonly Issue[]
}

/** How registers are read. Plain data, to pass between threads. */
export interface RegisterReading {
  /** A file that says what headings, marks and names of one's own mean. */
  mapping?: string | undefined
  /** Whether what a register says otherwise than a case is taken; else such a case is refused. */
  acceptChanges?: boolean | undefined
}

/** The day that cases are read as of. */
export interface Day {
  /** YYYY-MM-DD */
  asOf: string
  /**
   * What is dated after it: an error, since a mistyped year must not vanish; or left out, where the day was asked for
   * and may be an earlier one.
   */
  later: 'error' | 'left out'
}

export interface Editions {
  editionIds(): readonly string[]
  edition(id: string): Edition | undefined
  /** The table of codes that cases and registers are read by. */
  codes(): Codes
}

/**
 * Reads cases with the attendance that registers (files, or folders of them) hold of them, and checks them against a day.
 * Throws InputError with every issue of the registers.
 */
export function createCaseReader(
  { edition, editionIds, codes }: Editions,
  registerFiles: readonly string[] | undefined,
  { asOf, later }: Day,
  { mapping, acceptChanges = false }: RegisterReading = {},
): CaseReader {
  const registers = readAll(registerFiles ?? [], codes(), mappingIn(mapping))
  const crns = new Set<string>()
  const readOne = ({ place, bytes, issues: unreadable }: Parameters<CaseReader['read']>[0]) => {
    if (unreadable !== undefined) throw new InputError(unreadable)
    const changes: Issue[] = []
    const onChange = acceptChanges ? (change: Issue) => changes.push(change) : undefined
    const options = { registers, editionIds: editionIds(), codes: codes(), onChange }
    const record = readCase(decodeText(bytes, place), place, edition, options)
    const check = later === 'error' ? checkAgainstDate : ageIssues
    const issues = check(record, asOf, place)
    if (issues.length > 0) throw new InputError(issues)
    const joined = joinedText(registers, record.person.crn)
    if (joined !== null) crns.add(record.person.crn)
    const found = edition(record.programme)
    if (found === undefined) throw new Error('a case was read without its edition')
    return { record, edition: found, joined, leftOut: laterIssues(record, asOf, place).length, changes }
  }
  const read: CaseReader['read'] = (source) => {
    try {
      return readOne(source)
    } catch (error) {
      throw inItsGroup(error, source)
    }
  }
  const joinedRows = () =>
    registers.map((register) => ({
      file: register.file,
      rows: register.rows.length,
      unmatched: unmatchedRows(register, crns).map(({ pointer }) => pointer.replace(/, crn$/, '')),
    }))
  const told = registers.flatMap((register) => register.told)
  return { read, note: (crn) => crns.add(crn), registers: joinedRows, told }
}

/** What is wrong with a case of a group, with its place in the group's file. */
function inItsGroup(error: unknown, { place, inGroup }: Pick<CaseSource, 'place' | 'inGroup'>): unknown {
  if (!(error instanceof InputError) || inGroup === undefined) return error
  return new InputError(
    error.issues.map((issue) =>
      issue.file === place ? { ...issue, pointer: pointerInGroup(issue.pointer, inGroup) } : issue,
    ),
  )
}

// Without line numbers: a row that only moved within its register says the same.
function joinedText(registers: readonly Register[], crn: string): string | null {
  const his = registers.filter(({ byPerson }) => byPerson.has(crn))
  const entries = his.map((register) => {
    const rows = registerEntries(register, crn)
    return {
      sessions: rows.flatMap(({ session }) => register.sessions.get(session)?.session ?? []),
      attendance: rows.flatMap(({ attendance }) => attendance ?? []),
      ...undefinedSessions(rows, register),
    }
  })
  return entries.length === 0 ? null : JSON.stringify(entries)
}

/** Days and times of sessions that only the case defines: they change them there. */
function undefinedSessions(rows: ReturnType<typeof registerEntries>, register: Register) {
  const said = rows.flatMap(({ session, said: { date, from, to } }) =>
    register.sessions.has(session) || [date, from, to].every((value) => value === undefined)
      ? []
      : [{ session, date, from, to }],
  )
  return said.length > 0 ? { said } : {}
}

/** Throws InputError with every issue of the file. */
export function mappingIn(file: string | undefined): Mapping | undefined {
  return file === undefined ? undefined : readMapping(readInputText(file, FILES.mapping), file)
}

function readAll(paths: readonly string[], codes: Codes, mapping: Mapping | undefined) {
  const issues: Issue[] = []
  const registers = paths.flatMap(registersIn).flatMap((file) => {
    try {
      return readRegister(readInput(file, FILES.register), file, { codes, mapping })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      for (const issue of error.issues) issues.push(issue)
      return []
    }
  })
  if (issues.length > 0) throw new InputError(issues)
  return registers
}

/** A folder stands for the registers directly in it. Office programs lay a file of their own beside one that is open. */
export function registersIn(path: string): string[] {
  const names = namesIn(path)?.filter((name) => /^[^.~].*\.(csv|tsv|xlsx|ods)$/i.test(name))
  if (names === undefined) return [path]
  if (names.length > 0) return names.sort().map((name) => join(path, name))
  throw new InputError([
    {
      file: path,
      pointer: '',
      expected: 'expected attendance registers (.xlsx, .ods, .csv, .tsv) in this folder',
    },
  ])
}

/** Undefined: it is no folder. */
function namesIn(path: string): string[] | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path) : undefined
  } catch (error) {
    throw unread(path, error)
  }
}
