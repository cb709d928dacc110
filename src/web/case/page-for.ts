import type { Grid } from '../form/grid.ts'
import type { Given, Question } from '../questions/question.ts'
import { questionsFor } from './tasks.ts'

/** The page that asks for what stands at a pointer of the case: the one whose field is nearest to it. Null: none does. */
export function pageFor(pointer: string, given: Given): Question | null {
  const { pages, found } = pagesOf(given)
  const before = found.get(pointer)
  if (before !== undefined) return before
  let best: { question: Question; distance: number } | null = null
  for (const page of pages) {
    const distance = distanceOf(pointer, page, given)
    if (distance !== null && (best === null || distance < best.distance))
      best = { question: page.question, distance }
  }
  const nearest = best?.question ?? null
  found.set(pointer, nearest)
  return nearest
}

/** The page of the first of these that has one. */
export function pageForAny(pointers: readonly string[], given: Given): Question | null {
  for (const pointer of pointers) {
    const question = pageFor(pointer, given)
    if (question !== null) return question
  }
  return null
}

/** Each page once on which some of these are asked. */
export function pagesFor(pointers: readonly string[], given: Given): Question[] {
  const pages = pointers.flatMap((pointer) => pageFor(pointer, given) ?? [])
  return [...new Map(pages.map((page) => [page.id, page])).values()]
}

interface Page {
  question: Question
  grid: Grid | undefined
  /** Of what it asks for. */
  pointers: readonly string[]
}

interface Pages {
  pages: readonly Page[]
  /** By pointer. A preview leads from hundreds of passages to a few dozen pages. */
  found: Map<string, Question | null>
}

/** What pages ask follows from what they are asked on, and is worked out once for all that a page leads to. */
const known = new WeakMap<Given, Pages>()

function pagesOf(asked: Given): Pages {
  const before = known.get(asked)
  if (before !== undefined) return before
  // An entry that is still to be made has its page too.
  const given = { ...asked, blank: Math.max(1, asked.blank) }
  const pages = questionsFor(given).map((question): Page => {
    const grid = question.grid?.(given)
    const fields = question
      .fields(given)
      .flatMap((field) => (field.kind === 'heading' ? (field.entry ?? []) : field.pointer))
    return { question, grid, pointers: grid === undefined ? fields : [...fields, grid.list] }
  })
  const made = { pages, found: new Map() }
  known.set(asked, made)
  return made
}

/** 0: it is asked for itself. Steps between it and what is asked for around it or within it. Null: neither is. */
function distanceOf(pointer: string, { grid, pointers }: Page, { draft }: Given): number | null {
  const steps = pointers.flatMap((each) => stepsBetween(pointer, each) ?? [])
  if (grid !== undefined && grid.locate(pointer, draft) !== null) steps.push(0.5)
  return steps.length === 0 ? null : Math.min(...steps)
}

function stepsBetween(one: string, other: string): number | null {
  if (one === other) return 0
  const [inner, outer] = one.length > other.length ? [one, other] : [other, one]
  return inner.startsWith(`${outer}/`) ? inner.slice(outer.length).split('/').length - 1 : null
}
