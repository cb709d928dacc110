import type * as z from 'zod'
import { unfit } from '../../characters/printable.ts'
import { unsound } from '../../characters.ts'
import type { Issue } from '../../errors.ts'
import { MESSAGES } from '../../limits.ts'
import { outside } from '../../outside.ts'
import { type Epoch, FAULTS } from '../../sheet/cells.ts'
import { say as sayOfSheet } from '../../sheet/phrases.ts'
import type { attendanceEntry } from '../attendance.ts'
import { person } from '../person.ts'
import { lacksYear, provenOrder } from './dates.ts'
import { type Defined, readDefinition } from './definition.ts'
import type { Entry } from './entry.ts'
import { FIELDS, type Field } from './fields.ts'
import { readLimited } from './limited.ts'
import { type DateOrder, type Mapping, markWords } from './mapping.ts'
import { type Fail, readOutcome } from './outcome.ts'
import { say } from './phrases.ts'
import { atStart } from './place.ts'
import { crnOf, dayOf, nameOf, saidOf } from './said.ts'
import { readTables } from './tables.ts'

/** Rows of a register, whatever file and shape they came in: checked values out, and every problem with its place. */

/** One person and session. Without an outcome the session is planned for him, and nothing is recorded yet. */
export interface RegisterRow {
  /** Where a reader finds it: `line 12`, `sheet 1, row 12`, or the cell of a mark. */
  place: string
  /** Where the person stands. */
  person: string
  crn: string
  /** As it stands beside the CRN; empty where the register gives none. No document prints it. */
  name: string
  /** As the register calls it; where it gives only its day, its day and time. */
  session: string
  byDay: boolean
  attendance: z.output<typeof attendanceEntry> | null
  /** Whether the register says that a service limits who may see the case. */
  limited: boolean
  /** Whether the register itself gives a reason; else one may stand there that its code means. */
  reasoned: boolean
  /** The session as this row defines it: null where it gives no module and date. */
  definition: Defined | null
  /** What the row says of its session, whether or not that defines it. */
  said: Partial<Record<Field, string>>
}

export interface Rows {
  rows: RegisterRow[]
  issues: Issue[]
  /** What was assumed or left unread. */
  told: Issue[]
  /** Sessions that rows define, however broken elsewhere. */
  defined: ReadonlySet<string>
}

/** Throws InputError where the file holds no table. */
export function readRows(content: string | Uint8Array, file: string, mapping: Mapping): Rows {
  return rowsOf(readTables(content, file, mapping), file, mapping)
}

export function rowsOf(tables: ReturnType<typeof readTables>, file: string, mapping: Mapping): Rows {
  const entries = tables.flatMap(({ entries, sheet }) =>
    entries.map((entry) => ({ entry, epoch: sheet.epoch })),
  )
  const order = orderOf(
    entries.map(({ entry }) => entry),
    file,
    mapping,
  )
  const marks = new Set(entries.map(({ entry }) => markWords(entry.cell('outcome')?.text ?? '')))
  const read: ReturnType<typeof readRow>[] = []
  let wrong = 0
  for (const { entry, epoch } of entries) {
    const row = readRow(entry, { file, mapping, marks, epoch, order: order.order, hint: order.hint })
    read.push(row)
    wrong += row.issues.length
    if (wrong > MESSAGES.sought.most) break
  }
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    issues: distinct([...tables.flatMap(({ issues }) => issues), ...read.flatMap(({ issues }) => issues)]),
    told: [...tables.flatMap(({ told }) => told), ...order.told],
    defined: new Set(read.flatMap(({ defines }) => defines ?? [])),
  }
}

/** What stands over a column is wrong for everybody, and told once. */
function distinct(issues: readonly Issue[]): Issue[] {
  const known = new Set<string>()
  return issues.filter(({ pointer, expected }) => {
    const key = `${pointer}\n${expected}`
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
}

function orderOf(entries: readonly Entry[], file: string, mapping: Mapping) {
  const cells = entries.flatMap((entry) => {
    const cell = dayOf(entry)
    return cell === undefined ? [] : [{ cell, entry }]
  })
  const { proven, open } = provenOrder(cells.map(({ cell }) => cell))
  const order: DateOrder = mapping.dates ?? 'day first'
  const hint =
    mapping.dates === undefined && proven === 'month first'
      ? '; the dates here look as if the month came first: say so in a file for --mapping, {"dates": "month first"}'
      : ''
  const first = cells.find(({ cell }) => cell === open)
  const told =
    mapping.dates !== undefined || proven !== null || first === undefined
      ? []
      : [
          {
            file,
            pointer: first.entry.place('date'),
            expected:
              'dates here are read with the day first, since nothing in the register proves it; {"dates": "month first"} in a file for --mapping says otherwise',
          },
        ]
  return { order, hint, told }
}

interface Setting {
  file: string
  mapping: Mapping
  /** All that stand in the register, as `markWords`. */
  marks: ReadonlySet<string>
  epoch: Epoch
  order: DateOrder
  /** To an issue about a date. */
  hint: string
}

/** Whose an empty cell is, nobody can know. */
const ABOVE = '; an empty cell is not read as the one above it'
const WITH_YEAR = 'a date with its year, such as 13/11/2025'

/** What stands in a cell, as far as it helps to find it. */
const shortly = (text: string) => outside(text, 40)

function readRow(entry: Entry, setting: Setting) {
  const { file, mapping } = setting
  const issues: Issue[] = []
  const fail: Fail = (field, expected, told) => {
    const pointer = entry.place(field)
    issues.push({ file, pointer, expected: `expected ${expected}`, told: told(atStart(pointer)) })
  }
  for (const field of FIELDS) {
    const cell = entry.cell(field)
    if (cell === undefined) continue
    const pointer = entry.place(field)
    const place = atStart(pointer)
    if (cell.fault !== undefined) {
      const { expected, code } = FAULTS[cell.fault]
      issues.push({ file, pointer, expected, told: sayOfSheet(code, { place }) })
    }
    // A name stands there for whoever reads the register; it comes into no document.
    const expected = (field === 'name' ? unsound : unfit)(cell.text)
    if (expected !== null)
      issues.push({ file, pointer, expected, told: say('register/unprintable', { place }) })
  }
  const said = saidOf(entry, setting)
  const crn = crnOf(entry, mapping)
  if (!person.shape.crn.safeParse(crn).success) {
    const named = crn === '' && entry.cell('crn') === undefined && entry.cell('name') !== undefined
    const expected = named
      ? 'a CRN, or whose name this is in a file for --mapping: {"people": {"NAME": "CRN"}}'
      : `a CRN: one letter and six digits${crn === '' ? ABOVE : ''}`
    fail(named ? 'name' : 'crn', expected, (place) => say(named ? 'register/who' : 'register/crn', { place }))
  }
  const byDay = said.session === undefined && said.date !== undefined
  const id = said.session ?? (byDay ? [said.date, said.from].filter(Boolean).join(' ') : '')
  if (id === '')
    fail('session', `the id of a session, or its date${ABOVE}`, (place) => say('register/session', { place }))
  const limited = readLimited(entry, fail)
  const outcome = readOutcome(id, entry, fail, setting)
  const day = dayOf(entry)
  const yearless = day !== undefined && lacksYear(day)
  const definition = readDefinition(id, said, byDay, (field, expected, told) =>
    field === 'date'
      ? fail(field, `${yearless ? WITH_YEAR : expected}${setting.hint}`, (place) =>
          yearless
            ? say('register/year', { place })
            : say('register/date', {
                ...{ place, given: shortly(day?.text ?? '') },
                monthFirst: setting.hint !== '',
              }),
        )
      : fail(field, expected, told),
  )
  const defines = said.module === undefined && said.date === undefined ? null : id
  if (outcome === 'leave out') return { row: null, defines, issues }
  const { attendance, reasoned } = outcome
  const { at: place, person: at } = entry
  const row: RegisterRow | null =
    issues.length > 0
      ? null
      : {
          place,
          person: at,
          crn,
          name: nameOf(entry),
          session: id,
          byDay,
          attendance,
          limited,
          reasoned,
          definition,
          said,
        }
  return { row, defines, issues }
}
