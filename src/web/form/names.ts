import type { Field, Given, Question } from '../questions/question.ts'
import { idOf } from './fields.ts'
import type { Form } from './form.ts'
import { cellName, type Grid, shownRows } from './grid.ts'

/** A field of a page's form: its name, and what it belongs to. */
export interface Name {
  name: string
  /** The question that it is of, and what it is called there. */
  question: string
  key: string
  /** Id of the field that a problem with it is told at. */
  id: string
  /** What is recorded together or not at all: an entry of a list, a row of a table. By itself: its own name. */
  unit: string
  /** Pointer into the case, and what stands after it in the name; null: a cell. */
  place: { pointer: string; after: string } | null
  row: number | null
}

/** Every field of a question's form, in order. @param rows how many its table has */
export function namesOn(question: Question, given: Given, rows: number): Name[] {
  let entry: string | null = null
  const named = question.fields(given).flatMap((field): Own[] => {
    if (field.kind === 'heading') entry = field.entry ?? null
    return namesOf(field, entry)
  })
  const grid = question.grid?.(given)
  const all = grid === undefined ? named : [...named, ...cellsOf(grid, rows)]
  return all.map((name) => ({ ...name, question: question.id }))
}

/** How many rows of its table a question's form has. */
export const rowsIn = (form: Form, { prefix = '' }: Question): number => form.count(`${prefix}rows`, 200)

function namesOf(field: Field, entry: string | null): Own[] {
  if (field.kind === 'heading') return []
  const { pointer } = field
  const parts = field.kind === 'date' ? ['-day', '-month', '-year'] : ['']
  return parts.map((after) => ({
    ...{ name: pointer + after, key: pointer + after, id: idOf(pointer), unit: entry ?? parentOf(pointer) },
    ...{ place: { pointer, after }, row: null },
  }))
}

const parentOf = (pointer: string) => pointer.replace(/\/[^/]*$/, '') || pointer

type Own = Omit<Name, 'question'>

function cellsOf(grid: Grid, rows: number): Own[] {
  const common = grid.common === undefined ? [] : (['all'] as const)
  const numbers = Array.from({ length: Math.min(rows, shownRows(grid)) }, (_, number) => number)
  return [...common, ...numbers].flatMap((row) =>
    grid.columns.map(({ name: column }) => {
      const key = cellName(row, column)
      const name = cellName(row, column, grid.prefix)
      return {
        name,
        key,
        id: idOf(name),
        unit: `${grid.prefix ?? ''}row ${row}`,
        place: null,
        row: row === 'all' ? null : row,
      }
    }),
  )
}
