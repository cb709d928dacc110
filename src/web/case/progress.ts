import { valueAt } from '../form/draft.ts'
import type { Given, Question } from '../questions/question.ts'
import type { State } from '../state/state.ts'
import type { Asked } from './settled.ts'
import { GROUPS, questionsOf, type Section, type Task } from './tasks.ts'

/**
 * problem: an answer can't be used. decision: a finding waits for a person. missing: an answer is asked for. optional:
 * nothing is asked for, nor recorded. not started: nobody knows what is asked, since the case can't be read.
 */
export type Progress = 'problem' | 'decision' | 'missing' | 'not started' | 'optional' | 'completed'

/** A section that this case is asked, and how far it is. */
export interface SectionStand {
  name: string
  progress: Progress
  /** How many answers are missing. */
  missing: number
  questions: readonly Question[]
  /** Pages of which nothing is recorded, in words. */
  lacking: readonly string[]
  /** Where its link leads: to what can't be used, what nobody has answered yet, or its first page. */
  entry: Question
  /** The first page of it that is neither answered nor recorded, or can't be used. Null: none. */
  next: Question | null
}

export interface GroupStand {
  name: string
  sections: readonly SectionStand[]
}

/** What is asked of each page, by its id. Null: nobody knows, since the case can't be read. */
type AskedPages = Asked['pages'] | null

/** The list of tasks as it stands: what asks nothing of this case isn't in it. */
export const groupsOf = (task: Task, state: State, given: Given, asked: AskedPages): GroupStand[] =>
  GROUPS.map(({ name, sections }) => ({
    name,
    sections: sections.flatMap((section) => standOf(section, { task, state, given, asked }) ?? []),
  })).filter(({ sections }) => sections.length > 0)

/** A page, in the case as it is after its answer. */
interface At {
  task: Task
  state: State
  given: Given
  question: Question
  asked: AskedPages
}

/** Where a page's Continue leads: on in its section, then to the next one that nobody has been through. Null: there is none. */
export function questionAfter({ task, state, given, question, asked }: At): Question | null {
  const at = SECTIONS.findIndex((section) => pagesOf(section, given, task).some(isPage(question)))
  const own = SECTIONS[at]
  const pages = own === undefined ? [] : pagesOf(own, given, task)
  const next = pages[pages.findIndex(isPage(question)) + 1]
  if (next !== undefined) return next
  // One by one: the first that nobody has been through is enough.
  for (const section of SECTIONS.slice(at + 1)) {
    const stand = standOf(section, { task, state, given, asked })
    if (stand?.next != null) return stand.next
  }
  return null
}

/** Where a page's Back leads in its section. Null: it is the first. */
export function questionBefore(at: Place): Question | null {
  const pages = pagesOfSection(at)
  return pages[pages.findIndex(isPage(at.question)) - 1] ?? null
}

/** The pages that stand in one line of the list with a page. One that isn't listed stands alone. */
export function pagesOfSection({ task, given, question }: Place): readonly Question[] {
  const all = SECTIONS.map((section) => pagesOf(section, given, task))
  return all.find((pages) => pages.some(isPage(question))) ?? [question]
}

type Place = Omit<At, 'state' | 'asked'>

const SECTIONS = GROUPS.flatMap(({ sections }) => sections)

const pagesOf = (section: Section, given: Given, { documents }: Task) =>
  questionsOf(section, given, documents)

const isPage =
  ({ id }: Question) =>
  (each: Question) =>
    each.id === id

interface Standing {
  task: Task
  state: State
  given: Given
  asked: AskedPages
}

function standOf(section: Section, { task, state, given, asked }: Standing): SectionStand | null {
  const questions = pagesOf(section, given, task)
  const [first] = questions
  if (first === undefined) return null
  const of = ({ id }: Question) => asked?.get(id) ?? { missing: 0, decisions: 0 }
  const wrong = questions.find(({ id }) => state.typed[id] !== undefined)
  const waiting = questions.find((each) => of(each).decisions > 0)
  const lacks = questions.find((each) => of(each).missing > 0)
  const empty = questions.filter((each) => !isRecorded(each, given))
  const open = empty.filter(({ id }) => !state.answered.includes(id))
  const isOpened = questions.some(({ id }) => state.answered.includes(id))
  const isThrough = isOpened || open.length === 0
  return {
    name: section.name,
    progress: progressOf({ wrong, waiting, lacks }, isThrough, asked),
    missing: questions.reduce((sum, each) => sum + of(each).missing, 0),
    questions,
    lacking: empty.map(({ short, title }) => short ?? title),
    // A section that nobody has been in begins at its beginning, whatever is known already.
    entry: wrong ?? (isOpened ? (lacks ?? waiting ?? open[0]) : first) ?? first,
    next: wrong ?? (isOpened || open.length === 0 ? open[0] : first) ?? null,
  }
}

function progressOf(
  { wrong, waiting, lacks }: Readonly<Record<'wrong' | 'waiting' | 'lacks', Question | undefined>>,
  isThrough: boolean,
  asked: AskedPages,
): Progress {
  if (wrong !== undefined) return 'problem'
  if (waiting !== undefined) return 'decision'
  if (lacks !== undefined) return 'missing'
  if (isThrough) return 'completed'
  return asked === null ? 'not started' : 'optional'
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
