import { valueAt } from '../form/draft.ts'
import type { Given, Question } from '../questions/question.ts'
import type { State } from '../state/state.ts'
import { questionsOf, type Section, type Task } from './tasks.ts'

export type Progress = 'problem' | 'not started' | 'in progress' | 'completed'

/** A section that this case is asked, and how far it is. */
export interface SectionStand {
  name: string
  progress: Progress
  questions: readonly Question[]
  /** Pages of which nothing is recorded, in words. */
  lacking: readonly string[]
  /** Where its link leads: to what can't be used, what nobody has answered yet, or its first page. */
  entry: Question
}

export interface GroupStand {
  name: string
  sections: readonly SectionStand[]
}

/** The list of tasks as it stands: what asks nothing of this case isn't in it. */
export const groupsOf = (task: Task, state: State, given: Given): GroupStand[] =>
  task.groups
    .map(({ name, sections }) => ({
      name,
      sections: sections.flatMap((section) => standOf(section, state, given) ?? []),
    }))
    .filter(({ sections }) => sections.length > 0)

/** Where a page's Continue leads: on in its section, then to the next one that isn't done. Null: there is none. */
export function questionAfter(groups: readonly GroupStand[], { id }: Question): Question | null {
  const all = groups.flatMap(({ sections }) => sections)
  const at = all.findIndex(({ questions }) => questions.some((each) => each.id === id))
  const own = all[at]?.questions ?? []
  const next = own[own.findIndex((each) => each.id === id) + 1]
  return next ?? all.slice(at + 1).find(({ progress }) => progress !== 'completed')?.entry ?? null
}

/** Where a page's Back leads in its section. Null: it is the first. */
export function questionBefore(groups: readonly GroupStand[], { id }: Question): Question | null {
  const all = groups.flatMap(({ sections }) => sections)
  const own = all.find(({ questions }) => questions.some((each) => each.id === id))?.questions ?? []
  return own[own.findIndex((each) => each.id === id) - 1] ?? null
}

function standOf(section: Section, state: State, given: Given): SectionStand | null {
  const questions = questionsOf(section, given)
  const [first] = questions
  if (first === undefined) return null
  const wrong = questions.find(({ id }) => state.typed[id] !== undefined)
  const empty = questions.filter((each) => !isRecorded(each, given))
  const open = empty.filter(({ id }) => !state.answered.includes(id))
  const begun =
    open.length === 0 ? 'completed' : open.length < questions.length ? 'in progress' : 'not started'
  const progress = wrong === undefined ? begun : 'problem'
  const lacking = empty.map(({ short, title }) => short ?? title)
  // A section that nobody has been in begins at its beginning, whatever is known already.
  const isNew = !questions.some(({ id }) => state.answered.includes(id))
  return {
    name: section.name,
    progress,
    questions,
    lacking,
    entry: wrong ?? (isNew ? first : open[0]) ?? first,
  }
}

/** Whether the case holds anything that its page asks. */
function isRecorded(question: Question, given: Given): boolean {
  const { draft } = given
  const isThere = question
    .fields(given)
    .some((field) => field.kind !== 'heading' && valueAt(draft, field.pointer) !== undefined)
  const rows = question.grid?.(given).rows(draft) ?? []
  return isThere || rows.some(({ values }) => Object.values(values).some((value) => value !== ''))
}
