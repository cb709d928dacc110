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

/** A task on a case: its path, its words, the document it ends in, and what it asks. */
export interface Task {
  path: string
  name: string
  /** What one needs to begin, a line each. */
  needs: readonly string[]
  /** `report`: the one that fits where the person stands. */
  kind: 'suitability-section' | 'report'
  /** Whether a group's attendance register may come with the case. */
  register: boolean
  groups: readonly Group[]
}

/** Sections under one heading of the list of tasks. */
interface Group {
  name: string
  sections: readonly Section[]
}

/** A line of the list of tasks: pages that belong together, one after the other. */
export interface Section {
  name: string
  questions(given: Given): readonly Question[]
}

function of(name: string, ...questions: readonly Question[]): Section {
  return { name, questions: () => questions }
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
  groups: [
    {
      name: 'The person and the order',
      sections: [
        of('The person', about.person, about.birth, about.sex, about.iq, about.language, whole.numbers),
        of('Offences', order.offences, order.offenceDetails),
        of(
          'Order or licence',
          order.order,
          order.orderDetails,
          order.requirements,
          papers.supervisor,
          order.adulthood,
        ),
        of(
          'Assessments',
          order.assessment,
          levels.risk,
          levels.otherRisk,
          levels.deviance,
          levels.treatmentNeed,
        ),
      ],
    },
    {
      name: 'The programme',
      sections: [
        of('Earlier programmes and starts', about.earlierProgrammes, report.start),
        of(
          'The plan',
          about.availability,
          whole.employment,
          section.plan,
          section.days,
          papers.place,
          papers.reading,
        ),
      ],
    },
    {
      name: 'What you want to say',
      sections: [
        of('Reasons and evidence', section.rationale, section.evidence),
        of('Motivation and barriers', section.motivation, section.barriers),
        of(
          'What speaks against it, and other ways',
          section.undecided,
          section.against,
          section.alternatives,
        ),
        of('More facts', whole.extraFacts),
      ],
    },
    {
      name: 'Before it is final',
      sections: [
        of('Writer and advisers', section.advisers, section.author, whole.marking),
        of('Decisions', whole.decisions),
      ],
    },
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
  groups: [
    {
      name: 'The person and the order',
      sections: [
        of('The person', about.person, about.birth, about.sex, whole.numbers),
        of('Offences', order.offences, order.offenceDetails),
        of('Order or licence', order.order, order.orderDetails, papers.supervisor),
        of('Assessments', levels.risk, levels.otherRisk, levels.deviance, levels.treatmentNeed),
      ],
    },
    {
      name: 'The programme',
      sections: [
        of('Earlier programmes', about.earlierProgrammes),
        of('The plan', about.availability, whole.employment, section.plan, papers.place, papers.reading),
        of(
          'Starts and attendance',
          report.start,
          sessions.modules,
          sessions.attendance,
          sessions.sessionTimes,
          sessions.joinedLate,
        ),
        of('Catch-ups and appointments', catchUps.catchUps, catchUps.catchUpOffers, sessions.appointments),
        of(
          'Enforcement, status and contact',
          order.assessmentAfter,
          report.enforcement,
          report.status,
          report.contact,
        ),
        { name: 'Questionnaires', questions: measureQuestions },
      ],
    },
    {
      name: 'What you want to say',
      sections: [
        of('Summary and recommendations', written.summary, written.recommendations, written.engagement),
        { name: 'Progress on each target', questions: targetQuestions },
        of('The person’s comments, and earlier reports', written.comments, written.progressReports),
        of('More facts', whole.extraFacts),
      ],
    },
    {
      name: 'Before it is final',
      sections: [
        of('Writers and who receives it', written.writers, written.distribution),
        of('Letter to the person', papers.letter),
        of('Signatures and review', written.signatures, written.review, whole.marking),
        of('Decisions', whole.decisions),
      ],
    },
  ],
}

/** The question whose page also takes a group's register. */
export const ATTENDANCE = sessions.attendance.id

/** The question whose page writes the letter to the person. */
export const LETTER = papers.letter.id

/** The document that a task ends in. */
export function documentOf({ kind }: Task, stand: Stand): DocumentKind {
  return kind === 'report' ? reportFor(stand) : kind
}

export const TASKS: readonly Task[] = [suitability, treatmentReport]

/** The questions that this case is asked. */
export const questionsFor = (task: Task, given: Given): Question[] =>
  task.groups.flatMap(({ sections }) => sections.flatMap((each) => questionsOf(each, given)))

/** Those of a section. */
export const questionsOf = (part: Section, given: Given): Question[] =>
  part.questions(given).filter(({ id, asked }) => given.kept?.includes(id) || (asked?.(given) ?? true))
