import { type DocumentKind, reportFor } from '../../wording/compose.ts'
import * as whole from '../questions/case.ts'
import * as catchUps from '../questions/catch-ups.ts'
import { measureQuestions } from '../questions/measures.ts'
import * as order from '../questions/order.ts'
import * as papers from '../questions/papers.ts'
import * as about from '../questions/person.ts'
import type { Given, Question } from '../questions/question.ts'
import * as report from '../questions/report.ts'
import * as written from '../questions/report-words.ts'
import * as levels from '../questions/risk.ts'
import * as section from '../questions/section.ts'
import * as sessions from '../questions/sessions.ts'
import { targetQuestions } from '../questions/targets.ts'
import type { Stand } from './stand.ts'

/** A task on a case: its path, its words, the document it ends in, and what it asks, in order. */
export interface Task {
  path: string
  name: string
  /** What one needs to begin, a line each. */
  needs: readonly string[]
  /** `report`: the one that fits where the person stands. */
  kind: 'suitability-section' | 'report'
  /** Whether a group's attendance register may come with the case. */
  register: boolean
  questions(given: Given): Question[]
}

const suitability: Task = {
  path: '/suitability',
  name: 'Write a suitability section',
  needs: [
    'what is known of the person, the offences and the order or licence',
    'assessments made elsewhere, such as the Risk Matrix 2000/S category',
  ],
  kind: 'suitability-section',
  register: false,
  questions: () => [
    about.person,
    about.birth,
    about.sex,
    about.iq,
    about.language,
    whole.numbers,
    order.offences,
    order.offenceDetails,
    order.order,
    order.orderDetails,
    order.requirements,
    papers.supervisor,
    order.adulthood,
    order.assessment,
    levels.risk,
    levels.otherRisk,
    levels.deviance,
    levels.treatmentNeed,
    about.earlierProgrammes,
    report.start,
    about.availability,
    whole.employment,
    section.plan,
    section.days,
    papers.place,
    papers.reading,
    section.rationale,
    section.evidence,
    section.motivation,
    section.barriers,
    section.undecided,
    section.against,
    section.alternatives,
    whole.extraFacts,
    section.advisers,
    section.author,
    whole.marking,
    whole.decisions,
  ],
}

const treatmentReport: Task = {
  path: '/report',
  name: 'Write a progress and treatment report',
  needs: [
    'the case file, if there is one',
    'the attendance: the group’s register as a spreadsheet or CSV file, or dates and outcomes to type in',
  ],
  kind: 'report',
  register: true,
  questions: (given) => [
    about.person,
    about.birth,
    about.sex,
    whole.numbers,
    order.offences,
    order.offenceDetails,
    order.order,
    order.orderDetails,
    papers.supervisor,
    levels.risk,
    levels.otherRisk,
    levels.deviance,
    levels.treatmentNeed,
    about.earlierProgrammes,
    about.availability,
    whole.employment,
    section.plan,
    papers.place,
    papers.reading,
    report.start,
    sessions.modules,
    sessions.attendance,
    sessions.sessionTimes,
    sessions.joinedLate,
    catchUps.catchUps,
    catchUps.catchUpOffers,
    sessions.appointments,
    order.assessmentAfter,
    report.enforcement,
    report.status,
    report.contact,
    ...measureQuestions(given),
    written.summary,
    written.recommendations,
    written.engagement,
    ...targetQuestions(given),
    written.comments,
    written.progressReports,
    whole.extraFacts,
    written.writers,
    written.distribution,
    papers.letter,
    written.signatures,
    written.review,
    whole.marking,
    whole.decisions,
  ],
}

/** The question whose page also takes a group's register. */
export const ATTENDANCE = sessions.attendance.id

/** The document that a task ends in. */
export function documentOf({ kind }: Task, stand: Stand): DocumentKind {
  return kind === 'report' ? reportFor(stand) : kind
}

export const TASKS: readonly Task[] = [suitability, treatmentReport]

/** The questions that this case is asked. */
export function questionsFor(task: Task, given: Given): Question[] {
  return task.questions(given).filter(({ id, asked }) => given.kept?.includes(id) || (asked?.(given) ?? true))
}
