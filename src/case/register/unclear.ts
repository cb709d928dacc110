import type { Cell, Epoch } from '../../sheet/cells.ts'
import { readSheets } from '../../sheet/read.ts'
import { attendanceEntry } from '../attendance.ts'
import type { Codes } from '../codes/code-table.ts'
import { readingBy } from '../codes/codes-now.ts'
import { dateOf, looksLikeDate, provenOrder } from './dates.ts'
import type { Entry } from './entry.ts'
import { CRN, type Field } from './fields.ts'
import { headAt, LOOKED_AT, nearestHead } from './head.ts'
import { type Lines, linesOf } from './lines.ts'
import { type Mapping, markWords } from './mapping.ts'
import { readMark } from './marks.ts'
import { asOne } from './repeated.ts'
import { type RegisterRow, rowsOf } from './rows.ts'
import { crnOf, dayOf, nameOf } from './said.ts'
import { readTables } from './tables.ts'

/** What has to be asked before a register can be read; nothing of it is guessed. */
export interface Unclear {
  /** Where no line heads a table: which may, by place, with what stands there. */
  lines: readonly { place: string; cells: string }[]
  /** The place of the one that comes nearest, or was named; null: a line heads each table. */
  head: string | null
  /** Its columns, with some of what stands below them. */
  headings: { heading: string; values: string[]; field: Field | 'ignore' | undefined }[]
  /** Marks that may mean several things or nothing known, and how often each stands there. */
  marks: { mark: string; count: number }[]
  /** People without a CRN, as the register names them. */
  names: string[]
  /** A day that could be read both ways, where nothing proves which is meant. Null: there is none. */
  day: string | null
  /** Whether days that the group has no session on stand there without a module. */
  module: boolean
  /** Rows that say different things of one person and session. */
  differing: readonly (readonly RegisterRow[])[]
}

/** What is known before, and what was said so far. */
export interface Asking {
  codes: Codes
  mapping: Mapping
  /** On which the group has sessions, YYYY-MM-DD. */
  days: ReadonlySet<string>
  /** Places of rows that don't hold, where several differ. */
  without: readonly string[]
  /** The place of the line that heads the table; null: nobody said it. */
  head: string | null
}

/** Throws InputError where the file can't be opened, or holds no table at all. */
export function unclearIn(
  content: Uint8Array,
  file: string,
  { codes, mapping, days, without, head }: Asking,
): Unclear {
  return readingBy(codes, () => {
    const tables = readTables(content, file, mapping)
    const entries = tables.flatMap(({ entries: those, sheet: { epoch } }) =>
      those.map((entry) => ({ entry, epoch })),
    )
    const all = entries.map(({ entry }) => entry)
    const { proven, open } = provenOrder(all.flatMap((entry) => dayOf(entry) ?? []))
    const order = mapping.dates ?? 'day first'
    const isNewDay = ({ entry, epoch }: (typeof entries)[number]) => {
      const cell = dayOf(entry)
      if (cell === undefined || entry.cell('session') !== undefined || entry.cell('module') !== undefined)
        return false
      const date = dateOf(cell, order, epoch)?.date
      return date !== undefined && !days.has(date)
    }
    return {
      ...(entries.length > 0 ? HEADED : headsOf(content, file, mapping, head)),
      marks: marksIn(all, mapping),
      names: namesIn(all, mapping),
      day: mapping.dates !== undefined || proven !== null || open === null ? null : open.text,
      module: mapping.defaultModule === undefined && entries.some(isNewDay),
      differing: asOne(rowsOf(tables, file, mapping).rows, file, new Set(without)).differing,
    }
  })
}

const HEADED: Pick<Unclear, 'lines' | 'head' | 'headings'> = { lines: [], head: null, headings: [] }

/** @param named the place of the line that heads the table, as somebody said */
function headsOf(content: Uint8Array, file: string, mapping: Mapping, named: string | null): typeof HEADED {
  const sheets = readSheets(content, file)
    .filter(({ rows, hidden }) => rows.length > 0 && !hidden.sheet)
    .map((sheet) => linesOf(sheet, file))
  // A cover has few rows.
  const [longest] = sheets.toSorted((one, other) => other.lines.length - one.lines.length)
  if (longest === undefined) return HEADED
  const all = sheets.flatMap((lines) =>
    lines.lines.slice(0, LINES).map((line, index) => ({ lines, line, index, place: lines.placeOf(line.at) })),
  )
  const found = all.find(({ place }) => place === named)
  const { lines, index } = found ?? { lines: longest, index: headLike(longest, mapping) }
  const below = lines.lines.slice(index + 1)
  const headings = headAt(lines, index, mapping).columns.map(({ along, heading, field }) => {
    const cells = below.flatMap((line) => line.cells.find((cell) => lines.along(cell) === along) ?? [])
    const values = cells.slice(0, 3).map(({ text }) => text)
    return {
      ...{ heading: heading.text, values },
      field: field ?? likelyField(cells.slice(0, LOOKED_AT), lines.sheet.epoch),
    }
  })
  const at = lines.lines[index]?.at
  const shown = (cells: readonly Cell[]) => cells.slice(0, 6).map(({ text }) => text)
  return {
    lines: all.map(({ line, place }) => ({ place, cells: shown(line.cells).join(', ') })),
    head: at === undefined ? null : lines.placeOf(at),
    headings,
  }
}

/** How far down a sheet a line can be named. */
const LINES = 15

/** What whole columns of CRNs or of days are, whatever heads them. */
function likelyField(cells: readonly Cell[], epoch: Epoch): Field | undefined {
  if (cells.length === 0) return undefined
  if (cells.every(({ text }) => CRN.test(text))) return 'crn'
  return cells.every((cell) => looksLikeDate(cell, epoch)) ? 'date' : undefined
}

/** Place of the line that has most of the headings, or where none has two the first that fills the table's width: titles are short. */
function headLike(lines: Lines, mapping: Mapping): number {
  const nearest = nearestHead(lines, mapping)
  if (nearest.columns.filter(({ field }) => field !== undefined).length > 1) return nearest.index
  const widths = lines.lines.slice(0, LOOKED_AT).map(({ cells }) => cells.length)
  return Math.max(0, widths.indexOf(Math.max(...widths)))
}

function marksIn(entries: readonly Entry[], mapping: Mapping): Unclear['marks'] {
  const given = entries.flatMap((entry) => entry.cell('outcome')?.text.trim() || [])
  const all = new Set(given.map(markWords))
  const counts = new Map<string, { mark: string; count: number }>()
  for (const mark of given) {
    const known = counts.get(markWords(mark))
    if (known === undefined) counts.set(markWords(mark), { mark, count: 1 })
    else known.count += 1
  }
  return [...counts.values()].filter(({ mark }) => {
    const meant = readMark(mark, all, mapping)
    if (meant !== null) return 'fault' in meant
    return !attendanceEntry.safeParse({ session: '?', outcome: mark }).success
  })
}

function namesIn(entries: readonly Entry[], mapping: Mapping): string[] {
  const unnamed = entries.filter(
    (entry) => entry.cell('crn') === undefined && !CRN.test(crnOf(entry, mapping)),
  )
  return [...new Set(unnamed.map(nameOf))].filter((name) => name !== '')
}
