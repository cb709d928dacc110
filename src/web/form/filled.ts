import { pointerTo, stepsOf } from '../../case/pointer.ts'
import type { Field, Given, Question } from '../questions/question.ts'
import type { TypedPage } from '../state/typed.ts'
import { recordedName, splitDate } from './answers.ts'
import { type Draft, listAt, textAt, textsAt, valueAt } from './draft.ts'
import { type Form, formOf } from './form.ts'
import { cellName, type Grid, shownRows } from './grid.ts'
import { isNotRecorded } from './render-fields.ts'

/**
 * The form of a question as its page would send it: with what the case holds, and over it what was typed and can't be
 * used.
 * @param answered whether the question was answered before: then a missing fact is one that is not recorded
 */
export function filledForm(
  question: Question,
  given: Given,
  { answered, typed }: { answered: boolean; typed: TypedPage },
): Form {
  const values = new Map<string, readonly string[]>([['blank', [String(given.blank)]]])
  const set = (name: string, ...texts: string[]) => values.set(name, texts)
  const fields = question.fields(given)
  for (const field of fields) fill(field, given.draft, answered, set)
  const grid = question.grid?.(given)
  if (grid !== undefined) fillGrid(grid, given, typed, set)
  for (const [name, text] of Object.entries(typed))
    set(name, ...(isSeveral(question, given, name) ? text.split('\n').filter(Boolean) : [text]))
  // What was typed is shown only where the answer above it is yes.
  for (const field of fields)
    if (field.kind === 'recorded' && field.fields.some(({ pointer }) => isTypedAt(pointer, typed)))
      set(recordedName(field), 'yes')
  return formOf(values)
}

const isTypedAt = (pointer: string, typed: TypedPage) =>
  ['', '-day', '-month', '-year'].some((part) => (typed[pointer + part] ?? '').trim() !== '')

const isSeveral = (question: Question, given: Given, name: string) =>
  question
    .fields(given)
    .some((field) => (field.kind === 'several' || field.kind === 'kinds') && field.pointer === name)

/** How many empty entries the page's lists need, so that each that was typed has its place. */
export function blankFor(draft: Draft, typed: TypedPage, usual: number): number {
  const needed = Object.keys(typed).flatMap((name) => {
    const steps = stepsOf(name)
    return steps.flatMap((step, at) => {
      if (!/^\d+$/.test(step)) return []
      const list = listAt(draft, pointerTo(steps.slice(0, at)))
      return [Number(step) + 1 - list.length]
    })
  })
  return Math.min(MOST_BLANK, Math.max(usual, ...needed))
}

/** How many empty entries a page shows. */
export const MOST_BLANK = 50

type Set_ = (name: string, ...texts: string[]) => void

function fill(field: Field, draft: Draft, answered: boolean, set: Set_): void {
  if (field.kind === 'heading') return
  const { pointer } = field
  switch (field.kind) {
    case 'recorded': {
      const isThere = field.fields.some((each) => valueAt(draft, each.pointer) !== undefined)
      if (isThere || answered) set(recordedName(field), isThere ? 'yes' : 'no')
      for (const each of field.fields) fill(each, draft, answered, set)
      return
    }
    case 'date': {
      const { day, month, year } = splitDate(textAt(draft, pointer))
      set(`${pointer}-day`, day)
      set(`${pointer}-month`, month)
      set(`${pointer}-year`, year)
      return
    }
    case 'kinds':
      set(pointer, ...listAt(draft, pointer).map((entry) => textAt(entry, `/${field.key}`)))
      return
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
      const missing =
        answered && field.kind === 'radios' ? field.choices.find(isNotRecorded)?.value : undefined
      const value = stored === '' ? missing : stored
      // A browser sends nothing of radios of which none is chosen.
      if (value !== undefined || field.kind === 'drop-down') set(pointer, value ?? '')
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
  set('rows', String(shown))
  for (let number = 0; number < shown; number++) {
    const row = rows[number]
    set(cellName(number, 'at'), row?.at == null ? '' : String(row.at))
    for (const { name } of grid.columns) set(cellName(number, name), row?.values[name] ?? '')
  }
}
