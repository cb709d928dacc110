import { valueAt } from '../form/draft.ts'
import { type Form, formOver } from '../form/form.ts'
import { cellName } from '../form/grid.ts'
import type { Name } from '../form/names.ts'
import type { State } from '../state/state.ts'
import type { Typed } from '../state/typed.ts'
import type { PageRead } from './read-question.ts'

/** What of a page's form can be used, and what else stands in it. */
export interface Kept {
  draft: State['draft']
  /** By question. */
  typed: Typed
}

interface Page {
  names: readonly Name[]
  /** As it was sent. */
  form: Form
  /** As the page would send it if nobody had touched it. */
  untouched: Form
  before: Pick<State, 'draft'>
  read: (form: Form) => PageRead
}

/**
 * Keeps an answer that can't be used as it was typed, in place of the earlier one. What can't stand without it goes with
 * it: a new entry whole; an entry that was there before stays as it was, since others may rest on it.
 */
export function keepUsable(page: Page, first: PageRead): Kept {
  if (first.problems.length === 0) return { draft: first.draft, typed: {} }
  const known = new Set(page.read(page.untouched).problems.map(({ field }) => field))
  const changes = new Map<string, readonly string[]>()
  let read = first
  for (const widen of [ownOnly, ownEarlier, wholeUnits, wholeQuestions, wholePage]) {
    const wrong = read.problems.map(({ field }) => field)
    const ids = wrong.filter((id) => !known.has(id) || isTyped(page, id, changes))
    if (ids.length === 0) return { draft: read.draft, typed: typedOf(page, changes, read) }
    for (const name of widen(page, ids)) changes.set(name.name, standing(page, name, widen))
    read = page.read(formOver(page.form, changes))
  }
  // Whatever is wrong now was so before.
  return { draft: page.before.draft, typed: typedOf(page, changes, read) }
}

type Ids = readonly (string | null)[]

/** Whether something stands there that isn't kept apart yet. */
const isTyped = ({ names, form }: Page, id: string | null, changes: ReadonlyMap<string, unknown>) =>
  names.some(({ id: own, name }) => own === id && form.text(name) !== '' && !changes.has(name))

const isOf = (ids: Ids) => (name: Name) => ids.includes(name.id)

function ownOnly(page: Page, ids: Ids): Name[] {
  const { names } = page
  return names.filter(isOf(ids)).flatMap((name) => {
    const unit = names.filter((each) => each.unit === name.unit)
    const rest = unit.some((each) => !ids.includes(each.id) && page.form.text(each.name) !== '')
    // Without it nothing of the entry would be left.
    return rest || !wasThere(page, name) ? [name] : unit
  })
}

/** What can't do without it has the earlier answer, where there was one. */
const ownEarlier = (page: Page, ids: Ids): Name[] => page.names.filter(isOf(ids))

function wholeUnits({ names }: Page, ids: Ids): Name[] {
  const units = new Set(names.filter(isOf(ids)).map(({ unit }) => unit))
  return names.filter(({ unit }) => units.has(unit))
}

function wholeQuestions({ names }: Page, ids: Ids): Name[] {
  const questions = new Set(names.filter(isOf(ids)).map(({ question }) => question))
  return names.filter(({ question }) => questions.has(question))
}

const wholePage = ({ names }: Page): readonly Name[] => names

/** What the case has in its place meanwhile. */
function standing(page: Page, name: Name, widen: unknown): readonly string[] {
  const stays =
    widen === wholePage ||
    widen === wholeQuestions ||
    (wasThere(page, name) && (widen !== ownOnly || isWhole(page, name)))
  return stays ? page.untouched.texts(name.name) : []
}

/** Whether nothing else of its entry is filled in. */
const isWhole = ({ names, form }: Page, { id, unit }: Name) =>
  !names.some((each) => each.unit === unit && each.id !== id && form.text(each.name) !== '')

function wasThere({ form, before }: Page, { name, key, row, unit }: Name): boolean {
  if (row !== null) return form.text(name.slice(0, -key.length) + cellName(row, 'at')) !== ''
  return unit.startsWith('/') && valueAt(before.draft, unit) !== undefined
}

function typedOf({ names, form }: Page, changes: ReadonlyMap<string, unknown>, read: PageRead): Typed {
  const kept = names.filter(({ name }) => changes.has(name))
  const units = new Set(kept.filter(({ name }) => form.text(name) !== '').map(({ unit }) => unit))
  const given = kept.filter(({ unit, name }) => units.has(unit) || form.has(name))
  const questions = new Set(given.map(({ question }) => question))
  return Object.fromEntries(
    [...questions].map((question) => {
      const own = given.filter((each) => each.question === question)
      const texts = own.map((each) => [movedKey(each, read.moved), form.texts(each.name).join('\n')] as const)
      return [question, Object.fromEntries(texts)]
    }),
  )
}

function movedKey({ key, question, place, row }: Name, moved: PageRead['moved']): string {
  if (place !== null) return moved.pointer(place.pointer) + place.after
  return row === null ? key : key.replace(/^row-\d+/, `row-${moved.row(row, question)}`)
}
