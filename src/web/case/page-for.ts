import type { Given, Question } from '../questions/question.ts'
import { questionsFor, type Task } from './tasks.ts'

/** The page that asks for what stands at a pointer of the case: the one whose field is nearest to it. Null: none does. */
export function pageFor(pointer: string, task: Task, asked: Given): Question | null {
  // An entry that is still to be made has its page too.
  const given = { ...asked, blank: Math.max(1, asked.blank) }
  let best: { question: Question; distance: number } | null = null
  for (const question of questionsFor(task, given)) {
    const distance = distanceOf(pointer, question, given)
    if (distance !== null && (best === null || distance < best.distance)) best = { question, distance }
  }
  return best?.question ?? null
}

/** The page of the first of these that has one. */
export function pageForAny(pointers: readonly string[], task: Task, given: Given): Question | null {
  for (const pointer of pointers) {
    const question = pageFor(pointer, task, given)
    if (question !== null) return question
  }
  return null
}

/** 0: it is asked for itself. Steps between it and what is asked for around it or within it. Null: neither is. */
function distanceOf(pointer: string, question: Question, given: Given): number | null {
  const grid = question.grid?.(given)
  const asked = question
    .fields(given)
    .flatMap((field) => (field.kind === 'heading' ? (field.entry ?? []) : field.pointer))
  const located = grid !== undefined && grid.locate(pointer, given.draft) !== null
  const all = grid === undefined ? asked : [...asked, grid.list]
  const steps = all.flatMap((each) => stepsBetween(pointer, each) ?? [])
  if (located) steps.push(0.5)
  return steps.length === 0 ? null : Math.min(...steps)
}

function stepsBetween(one: string, other: string): number | null {
  if (one === other) return 0
  const [inner, outer] = one.length > other.length ? [one, other] : [other, one]
  return inner.startsWith(`${outer}/`) ? inner.slice(outer.length).split('/').length - 1 : null
}
