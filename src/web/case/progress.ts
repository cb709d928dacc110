import { valueAt } from '../form/draft.ts'
import type { Given, Question } from '../questions/question.ts'
import type { State } from '../state/state.ts'
import type { Asked } from './settled.ts'
import { askedIn, GROUPS, listedIn, SECTIONS, type Section, type Task } from './tasks.ts'

/**
 * problem: an answer can't be used. decision: a finding waits for a person. missing: an answer is asked for. optional:
 * nothing is asked for, and nobody has been there. not started: nobody knows what is asked, since the case can't be read.
 */
export type Progress = 'problem' | 'decision' | 'missing' | 'not started' | 'optional' | 'completed'

/** A section that this case is asked, and how far it is. */
export interface SectionStand {
  section: Section
  progress: Progress
  /** How many answers are missing. */
  missing: number
  /** Questions of which nothing is recorded, in words. */
  lacking: readonly string[]
  /** Where its link leads: its page, or what of it can't be used, is missing or waits. */
  entry: string
}

export interface GroupStand {
  name: string
  sections: readonly SectionStand[]
}

/** The case, what is written of it, and what is asked of each question by its id. Null: nobody knows, since it can't be read. */
export interface Standing {
  task: Task
  state: State
  given: Given
  asked: Asked['questions'] | null
}

/** The list of tasks as it stands: what asks nothing of this case isn't in it. */
export const groupsOf = (standing: Standing): GroupStand[] =>
  GROUPS.map(({ name, sections }) => ({
    name,
    sections: sections.flatMap((section) => standOf(section, standing) ?? []),
  })).filter(({ sections }) => sections.length > 0)

/**
 * Where Save and continue leads: to the next section with something to settle, or to say. Facts that nobody asks for are
 * passed over. Null: there is none.
 */
export const sectionAfter = (section: Section, standing: Standing): Section | null =>
  SECTIONS.slice(SECTIONS.indexOf(section) + 1).find((each) => {
    const progress = standOf(each, standing)?.progress
    return progress === 'optional' ? SAID.includes(each) : progress !== undefined && progress !== 'completed'
  }) ?? null

const SAID = GROUPS.flatMap(({ isSaid, sections }) => (isSaid ? sections : []))

/** Whether an answer is missing in any section, or can't be used. */
export const isAnyIncomplete = (standing: Standing): boolean =>
  SECTIONS.some((each) => {
    const progress = standOf(each, standing)?.progress
    return progress === 'problem' || progress === 'missing'
  })

function standOf(section: Section, { task, state, given, asked }: Standing): SectionStand | null {
  const listed = listedIn(section, given, task.documents)
  if (listed.length === 0) return null
  const { questions, aside } = askedIn(section, given, task.documents)
  const all = [...questions, ...aside]
  const of = ({ id }: Question) => asked?.get(id) ?? { missing: 0, decisions: 0 }
  const wrong = all.find(({ id }) => state.typed[id] !== undefined)
  const waiting = all.find((each) => of(each).decisions > 0)
  const lacks = all.find((each) => of(each).missing > 0)
  const empty = questions.filter((each) => !isRecorded(each, given))
  // A file of an earlier version names the questions.
  const isOpened = [section, ...all].some(({ id }) => state.answered.includes(id))
  return {
    section,
    progress: progressOf({ wrong, waiting, lacks }, isOpened || empty.length === 0, asked),
    missing: all.reduce((sum, each) => sum + of(each).missing, 0),
    lacking: empty.map(({ short, title }) => short ?? title),
    // One that nobody has been in begins at its beginning.
    entry: (wrong ?? (isOpened ? (lacks ?? waiting) : undefined) ?? section).id,
  }
}

function progressOf(
  { wrong, waiting, lacks }: Readonly<Record<'wrong' | 'waiting' | 'lacks', Question | undefined>>,
  isThrough: boolean,
  asked: Standing['asked'],
): Progress {
  if (wrong !== undefined) return 'problem'
  if (waiting !== undefined) return 'decision'
  if (lacks !== undefined) return 'missing'
  if (isThrough) return 'completed'
  return asked === null ? 'not started' : 'optional'
}

/** Whether the case holds anything that a question asks. */
export function isRecorded(question: Question, given: Given): boolean {
  const { draft } = given
  const isThere = question
    .fields(given)
    .some((field) => field.kind !== 'heading' && valueAt(draft, field.pointer) !== undefined)
  const rows = question.grid?.(given).rows(draft) ?? []
  return isThere || rows.some(({ values }) => Object.values(values).some((value) => value !== ''))
}
