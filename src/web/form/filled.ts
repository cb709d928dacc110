import type { Field, Given, Question } from '../questions/question.ts'
import type { TypedPage } from '../state/typed.ts'
import { splitDate } from './answers.ts'
import { type Draft, textAt, textsAt, valueAt } from './draft.ts'
import { type Form, formOf } from './form.ts'
import { cellName, type Grid, shownRows, valuesShown } from './grid.ts'
import { namesOn } from './names.ts'

/** The form of a question as its page would send it: with what the case holds, and over it what was typed and can't be used. */
export function filledForm(question: Question, given: Given, typed: TypedPage): Form {
  const { prefix = '' } = question
  const values = new Map<string, readonly string[]>([[`${prefix}blank`, [String(given.blank)]]])
  const set = (name: string, ...texts: string[]) => values.set(name, texts)
  const fields = question.fields(given)
  for (const field of fields) fill(field, given.draft, set)
  const grid = question.grid?.(given)
  if (grid !== undefined) fillGrid(grid, given, typed, set)
  const several = new Set(fields.flatMap((field) => (field.kind === 'several' ? [field.pointer] : [])))
  for (const [key, text] of Object.entries(typed)) {
    const name = key.startsWith('row-') ? prefix + key : key
    set(name, ...(several.has(key) ? text.split('\n').filter(Boolean) : [text]))
  }
  return formOf(values)
}

/** How many empty entries a question's lists need, so that each that was typed has its place. */
export function blankFor(question: Question, given: Given, typed: TypedPage, usual: number): number {
  const keysWith = (blank: number) => new Set(namesOn(question, { ...given, blank }, 0).map(({ key }) => key))
  const most = keysWith(MOST_BLANK)
  const wanted = Object.keys(typed).filter((key) => most.has(key))
  let blank = usual
  for (; blank < MOST_BLANK; blank++) {
    const keys = keysWith(blank)
    if (wanted.every((key) => keys.has(key))) break
  }
  return blank
}

/** How many empty entries a page shows. */
export const MOST_BLANK = 50

type Set_ = (name: string, ...texts: string[]) => void

function fill(field: Field, draft: Draft, set: Set_): void {
  if (field.kind === 'heading') return
  const { pointer } = field
  switch (field.kind) {
    case 'date': {
      const { day, month, year } = splitDate(textAt(draft, pointer))
      set(`${pointer}-day`, day)
      set(`${pointer}-month`, month)
      set(`${pointer}-year`, year)
      return
    }
    case 'several':
      set(pointer, ...textsAt(draft, pointer))
      return
    case 'lines':
      set(pointer, textsAt(draft, pointer).join('\n'))
      return
    case 'radios':
    case 'drop-down': {
      const held = valueAt(draft, pointer)
      const stored = typeof held === 'boolean' ? (held ? 'yes' : 'no') : textAt(draft, pointer)
      // A browser sends nothing of radios of which none is chosen.
      if (stored !== '' || field.kind === 'drop-down') set(pointer, stored)
      return
    }
    default:
      set(pointer, textAt(draft, pointer))
  }
}

function fillGrid(grid: Grid, { draft, blank }: Given, typed: TypedPage, set: Set_): void {
  const rows = grid.rows(draft)
  const last = Object.keys(typed).flatMap((name) => /^row-(\d+)-/.exec(name)?.[1] ?? [])
  const count = Math.max(rows.length + (grid.grows ? blank : 0), ...last.map((number) => Number(number) + 1))
  const shown = Math.min(count, shownRows(grid))
  set(`${grid.prefix ?? ''}rows`, String(shown))
  for (let number = 0; number < shown; number++) {
    const row = rows[number]
    set(cellName(number, 'at', grid.prefix), row?.at == null ? '' : String(row.at))
    for (const [name, text] of Object.entries(valuesShown(grid, row?.values ?? {})))
      set(cellName(number, name, grid.prefix), text)
  }
}
