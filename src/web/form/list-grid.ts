import { type Draft, listAt, objectIn, textAt, withValues } from './draft.ts'
import { dateOrAsTyped } from './fields.ts'
import type { Column, Grid, OwnRow, Row } from './grid.ts'
import { numeral } from './grid.ts'
import { freeIds } from './ids.ts'

export interface ListOptions {
  /** JSON pointer of the list. */
  list: string
  row: string
  /** Their names are places below an entry: `range/minimum`. */
  columns: readonly Column[]
  /** What a new entry gets for an id, with a number; without it entries have no id. */
  stem?: string
  /** The field that holds the id; default: `id`. */
  key?: string
  /** What stands beside a column for as long as its value stays: a code for it. */
  staying?: { column: string; fields: readonly string[] }
  /** The column that an entry which is a text alone stands in. */
  alone?: string
  grows?: boolean
  common?: string
  /** Which entries of the list are rows; default: all. */
  owns?(entry: unknown): boolean
  nameOf?: (row: OwnRow) => string
}

/** A table whose rows are the entries of one list. What else an entry holds stays. */
export function listGrid(options: ListOptions): Grid {
  const { list, row, columns, grows = true, common, owns = () => true, nameOf, alone } = options
  const rows = (draft: Draft): OwnRow[] =>
    listAt(draft, list).flatMap((entry, at) =>
      owns(entry) ? [{ at, values: valuesOf(inFields(entry, alone), columns) }] : [],
    )
  return {
    list,
    row,
    columns,
    grows,
    ...(common !== undefined && { common }),
    ...(nameOf !== undefined && { nameOf }),
    rows,
    write: (draft, posted) => write(options, draft, posted),
    locate: (pointer, draft) => {
      const [, at = '', rest = ''] = pointer.startsWith(`${list}/`)
        ? (/^(\d+)\/?(.*)$/.exec(pointer.slice(list.length + 1)) ?? [])
        : []
      if (at === '' || !owns(listAt(draft, list)[Number(at)])) return null
      const column = columns.find(({ name }) => name === rest || name.startsWith(`${rest}/`))
      return column === undefined ? null : { at: Number(at), column: column.name }
    },
    told: (draft) => rows(draft).map(({ values }) => inWords(columns, values)),
  }
}

function write(options: ListOptions, draft: Draft, rows: readonly Row[]) {
  const { list, stem, key = 'id', owns = () => true, alone } = options
  const before = listAt(draft, list)
  const nextId = freeIds(
    draft,
    stem ?? '',
    before.map((entry) => textAt(entry, `/${key}`)),
  )
  const byPlace = new Map(rows.map((row) => [row.at, row] as const).reverse())
  const named = (entry: unknown): Draft => {
    const there = objectIn(inFields(entry, alone))
    if (stem === undefined || textAt(there, `/${key}`) !== '') return there
    return { [key]: nextId(), ...there }
  }
  const kept = before.flatMap((entry, at): { entry: unknown; place: number | null }[] => {
    if (!owns(entry)) return [{ entry, place: null }]
    const row = byPlace.get(at)
    if (row === undefined) return []
    return [{ entry: changed(named(entry), row, options), place: row.number }]
  })
  const added = rows
    .filter(({ at }) => at === null)
    .map((row) => ({ entry: changed(named({}), row, options), place: row.number }))
  const all = [...kept, ...added]
  const entries = all.map(({ entry }) => entry)
  return {
    draft: withValues(draft, [[list, entries.length > 0 ? entries : undefined]]),
    places: all.map(({ place }) => place),
  }
}

function changed(entry: Draft, { values }: Row, { columns, staying }: ListOptions): Draft {
  const gone =
    staying === undefined || textAt(entry, `/${staying.column}`) === values[staying.column]
      ? []
      : staying.fields
  return withValues(entry, [
    ...gone.map((field) => [`/${field}`, undefined] as const),
    ...columns.map(({ name, kind }) => {
      const value = values[name] ?? ''
      return [`/${name}`, kind === 'number' ? numeral(value) : value === '' ? undefined : value] as const
    }),
  ])
}

/** An entry may be a text alone, which one of the columns holds. */
const inFields = (entry: unknown, alone: string | undefined): unknown =>
  alone !== undefined && typeof entry === 'string' ? { [alone]: entry } : entry

export const valuesOf = (entry: unknown, columns: readonly Column[]): Record<string, string> =>
  Object.fromEntries(columns.map(({ name }) => [name, textAt(entry, `/${name}`)]))

function inWords(columns: readonly Column[], values: OwnRow['values']): string {
  return columns
    .flatMap(({ name, kind, choices = [], label }) => {
      const value = values[name] ?? ''
      if (value === '') return []
      if (kind === 'date') return [dateOrAsTyped(value)]
      if (kind === 'number') return [`${label.toLowerCase()} ${value}`]
      return [choices.find((choice) => choice.value === value)?.label ?? value]
    })
    .join(', ')
}
