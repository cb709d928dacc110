import { InputError, type Issue } from '../../errors.ts'
import type { Language } from '../../language/language.ts'
import { atMost, TEXTS } from '../../limits.ts'
import type { Problem } from '../page.ts'
import { shownOf } from '../shown.ts'
import { type Draft, placeAfter } from './draft.ts'
import { nameOfCell, wordsOf } from './field-name.ts'
import { type Choice, idOf } from './fields.ts'
import type { Form } from './form.ts'
import { cellMeant, cellShown } from './written.ts'

/** A table of the case to type into: what its rows and columns are, and how they are read back. */

export interface Column {
  name: string
  label: string
  kind: 'date' | 'time' | 'text' | 'number' | 'choice'
  choices?: readonly Choice[]
}

export interface Row {
  /** Its number in the table, from 0. */
  number: number
  /** Its place in the case's list; null: new. */
  at: number | null
  values: Readonly<Record<string, string>>
}
export interface OwnRow extends Omit<Row, 'number'> {
  /** Columns that are shown and can't be changed here. */
  fixed?: readonly string[]
}

export interface Grid {
  /** Before the names of its fields, where other tables stand on its page. */
  prefix?: string
  /** JSON pointer of the list whose entries are its rows. */
  list: string
  /** What a row stands for, such as "Session". */
  row: string
  columns: readonly Column[]
  /** Whether rows can be added, and go when they are emptied. */
  grows: boolean
  /** Heads a first row, whose values are taken wherever a row has none. */
  common?: string
  rows(draft: Draft): readonly OwnRow[]
  /** What the first cell of a row says; default: its number. */
  nameOf?(row: OwnRow): string
  /** With the number of the row that each entry of the list comes from; null: from none of this table. */
  write(draft: Draft, rows: readonly Row[]): { draft: Draft; places: readonly (number | null)[] }
  /** The entry and column of a place in the case; null where it isn't in the table. */
  locate(pointer: string, draft: Draft): { at: number; column: string } | null
  /** The rows on the page of answers, a line each; none: not recorded. */
  told(draft: Draft): readonly string[]
}

export const cellName = (row: number | 'all', column: string, prefix = '') => `${prefix}row-${row}-${column}`

export interface GridAnswers {
  draft: Draft
  /** The issues that belong to the table, each at its cell. */
  problems(issues: readonly Issue[], language: Language, where?: (column: string) => string): Problem[]
  /** The number that a row has in the table then. One that isn't there comes behind those that are. */
  moved(row: number): number
}

export function readGrid(grid: Grid, before: Draft, form: Form): GridAnswers {
  const common = valuesMeant(grid, postedValues(grid, form, 'all'))
  // It goes into every row.
  if (Object.values(common).some((value) => value.length > TEXTS.line.most)) {
    throw new InputError([{ file: 'request', pointer: '', expected: atMost(TEXTS.line) }])
  }
  const there = grid.rows(before)
  const most = shownRows(grid)
  const own = new Set(there.slice(0, most).map(({ at }) => at))
  const posted = postedRows(grid, form)
    .map((row) => ({ ...row, at: own.has(row.at) ? row.at : null, values: valuesMeant(grid, row.values) }))
    .map((row) => withFixed(row, there))
    .filter(({ values }) => !grid.grows || Object.values(values).some((value) => value !== ''))
    .map((row) => ({ ...row, values: withCommon(row.values, common) }))
  // What the table had no room for stays as it is.
  const rows = [...posted, ...there.slice(most).map((row, at) => ({ ...row, number: most + at }))]
  const { draft, places } = grid.write(before, rows)
  const problemAt = (issue: Issue, language: Language, where = (_: string) => ''): Problem[] => {
    const place = grid.locate(issue.pointer, draft)
    const row = place === null ? null : (places[place.at] ?? null)
    const column = grid.columns.find(({ name }) => name === place?.column)
    if (row === null || column === undefined) return []
    const words = wordsOf(issue, nameOfCell(column, row, where(column.name)), language)
    return [{ words, field: idOf(cellName(row, column.name, grid.prefix)) }]
  }
  const numbers = grid.rows(draft).flatMap(({ at }) => (at === null ? [] : [places[at] ?? -1]))
  return {
    draft,
    problems: (issues, language, where) => issues.flatMap((issue) => problemAt(issue, language, where)),
    moved: (row) => placeAfter(numbers, row),
  }
}

/** What can't be changed here stands as it is, whatever was sent. */
function withFixed(row: Row, there: readonly OwnRow[]): Row {
  const own = row.at === null ? undefined : there.find(({ at }) => at === row.at)
  const fixed = (own?.fixed ?? []).map((name) => [name, own?.values[name] ?? ''])
  return fixed.length === 0 ? row : { ...row, values: { ...row.values, ...Object.fromEntries(fixed) } }
}

export function postedRows(grid: Grid, form: Form): Row[] {
  return Array.from({ length: form.count(`${grid.prefix ?? ''}rows`, shownRows(grid)) }, (_, number) => {
    const at = form.text(cellName(number, 'at', grid.prefix))
    const isPlace = /^(0|[1-9]\d{0,8})$/.test(at)
    return { number, at: isPlace ? Number(at) : null, values: postedValues(grid, form, number) }
  })
}

/** How many rows a table shows. */
export const shownRows = ({ columns }: Grid): number =>
  shownOf(
    columns.reduce((sum, { choices = [] }) => sum + choices.length, 0),
    MOST_ROWS,
  )

/** A year of sessions a working day; a form has room for no more than some hundreds. */
const MOST_ROWS = 200

export function postedValues(
  { columns, prefix }: Grid,
  form: Form,
  row: number | 'all',
): Record<string, string> {
  return Object.fromEntries(columns.map(({ name }) => [name, form.text(cellName(row, name, prefix)).trim()]))
}

/** Values of a row as a case has them, and as its cells show them. */
const valuesMeant = ({ columns }: Grid, values: Row['values']): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [column.name, cellMeant(column, values[column.name] ?? '')]))
export const valuesShown = ({ columns }: Grid, values: Row['values']): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [column.name, cellShown(column, values[column.name] ?? '')]))

const withCommon = (values: Row['values'], common: Row['values']) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value || (common[name] ?? '')]))

/** As JSON has it: a number where it is one, what was typed where it isn't, for the reader to refuse. */
export function numeral(text: string): number | string | undefined {
  if (text === '') return undefined
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}
