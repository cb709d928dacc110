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

/** A page, in the case as it is after its answer. */
interface At {
  task: Task
  state: State
  given: Given
  question: Question
}

/** Where a page's Continue leads: on in its section, then to the next one that isn't done. Null: there is none. */
export function questionAfter({ task, state, given, question }: At): Question | null {
  const all = sectionsOf(task)
  const at = all.findIndex((section) => placeIn(section, given, question) >= 0)
  const own = all[at]
  const next = own && questionsOf(own, given)[placeIn(own, given, question) + 1]
  if (next !== undefined) return next
  // One by one: the first that isn't done is enough.
  for (const section of all.slice(at + 1)) {
    const stand = standOf(section, state, given)
    if (stand !== null && stand.progress !== 'completed') return stand.entry
  }
  return null
}

/** Where a page's Back leads in its section. Null: it is the first. */
export function questionBefore({ task, given, question }: Omit<At, 'state'>): Question | null {
  const own = sectionsOf(task).find((section) => placeIn(section, given, question) >= 0)
  return (own && questionsOf(own, given)[placeIn(own, given, question) - 1]) ?? null
}

const sectionsOf = (task: Task) => task.groups.flatMap(({ sections }) => sections)

const placeIn = (section: Section, given: Given, { id }: Question) =>
  questionsOf(section, given).findIndex((each) => each.id === id)

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
