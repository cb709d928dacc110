import type { Field, Given, Question } from '../questions/question.ts'
import { recordedName } from './answers.ts'
import { idOf } from './fields.ts'
import { cellName, type Grid, shownRows } from './grid.ts'

/** A field of a page's form: its name, and what it belongs to. */
export interface Name {
  name: string
  /** Id of the field that a problem with it is told at. */
  id: string
  /** What is recorded together or not at all: an entry of a list, a row of a table. By itself: its own name. */
  unit: string
  /** Pointer into the case, and what stands around it in the name; null: a cell. */
  place: { before: string; pointer: string; after: string } | null
  row: number | null
}

/** Every field of a question's form, in order. @param rows how many its table has */
export function namesOn(question: Question, given: Given, rows: number): Name[] {
  let entry: string | null = null
  const named = question.fields(given).flatMap((field): Name[] => {
    if (field.kind === 'heading') entry = field.entry ?? null
    return namesOf(field, entry)
  })
  const grid = question.grid?.(given)
  return grid === undefined ? named : [...named, ...cellsOf(grid, rows)]
}

function namesOf(field: Field, entry: string | null): Name[] {
  if (field.kind === 'heading') return []
  const { pointer } = field
  if (field.kind === 'recorded') {
    const name = recordedName(field)
    const place = { before: name.slice(0, -pointer.length), pointer, after: '' }
    const own = { name, id: idOf(name), unit: entry ?? pointer, place, row: null }
    return [own, ...field.fields.flatMap((each) => namesOf(each, entry ?? pointer))]
  }
  const parts = field.kind === 'date' ? ['-day', '-month', '-year'] : ['']
  return parts.map((after) => ({
    ...{ name: pointer + after, id: idOf(pointer), unit: entry ?? parentOf(pointer) },
    ...{ place: { before: '', pointer, after }, row: null },
  }))
}

const parentOf = (pointer: string) => pointer.replace(/\/[^/]*$/, '') || pointer

function cellsOf(grid: Grid, rows: number): Name[] {
  const common = grid.common === undefined ? [] : (['all'] as const)
  const numbers = Array.from({ length: Math.min(rows, shownRows(grid)) }, (_, number) => number)
  return [...common, ...numbers].flatMap((row) =>
    grid.columns.map(({ name: column }) => {
      const name = cellName(row, column)
      return { name, id: idOf(name), unit: `row ${row}`, place: null, row: row === 'all' ? null : row }
    }),
  )
}
