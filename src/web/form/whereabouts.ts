import type { Field } from '../questions/question.ts'
import { plainLabel } from './field-name.ts'
import type { Column } from './grid.ts'

/** What stands on a page under one title. */
export interface Asking {
  title: string
  fields: readonly Field[]
  columns?: readonly Column[] | undefined
}

/** Says of a field, or of a column by its name below the title, where it stands: ` (offence 2)`, or nothing. */
export interface Whereabouts {
  field(pointer: string): string
  column(title: string, name: string): string
}

/**
 * A label that a page has more than once doesn't say which field is meant: with it goes the entry that the field is in, and
 * the title that it stands under where that isn't enough. A summary of errors is read away from its fields.
 */
export function whereaboutsOn(page: readonly Asking[]): Whereabouts {
  const named = new Map<string, { key: string; ways: readonly string[][] }[]>()
  const note = (label: string, key: string, ways: readonly string[][]) => {
    const those = named.get(label)
    if (those === undefined) named.set(label, [{ key, ways }])
    else those.push({ key, ways })
  }
  for (const { title, fields, columns = [] } of page) {
    const entriesAround = entriesOf(fields)
    for (const field of fields) {
      if (field.kind === 'heading') continue
      const within = entriesAround(field.pointer)
      note(plainLabel(field.label), field.pointer, [[], within, [title, ...within]])
    }
    for (const { label, name } of columns) note(`${label} on row`, cellKey(title, name), [[], [title]])
  }
  const told = new Map<string, string>()
  for (const each of named.values()) {
    const at = (level: number) =>
      each.map(({ key, ways }) => [key, inBrackets(ways[level] ?? ways.at(-1) ?? [])] as const)
    const levels = [0, 1, 2].map(at)
    const enough = levels.find((level) => new Set(level.map(([, words]) => words)).size === each.length)
    for (const [key, words] of enough ?? at(2)) told.set(key, words)
  }
  return {
    field: (pointer) => told.get(pointer) ?? '',
    column: (title, name) => told.get(cellKey(title, name)) ?? '',
  }
}

const cellKey = (title: string, name: string) => `${title}\n${name}`

/** Gives the names of the entries that a pointer lies in, the outermost first: `Target 1`, `Evidence 2`. */
export function entriesOf(fields: readonly Field[]): (pointer: string) => string[] {
  const names = new Map(
    fields.flatMap((field) =>
      field.kind === 'heading' && field.entry !== undefined
        ? // What follows its number says what it is about.
          [[field.entry, field.label.replace(/( \d+): .*$/, '$1')] as const]
        : [],
    ),
  )
  return (pointer) =>
    [...pointer.matchAll(/\//g)].flatMap(({ index }) => names.get(pointer.slice(0, index)) ?? [])
}

const inBrackets = (names: readonly string[]) =>
  names.length === 0 ? '' : ` (${names.map(uncapitalised).join(', ')})`

/** CRN and IQ stay as they are. */
const uncapitalised = (name: string) => name.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase())
