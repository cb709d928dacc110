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
import { WRITTEN, type Written } from '../state/written.ts'
import type { Stand } from './stand.ts'

/** The work on a case: where its pages are, and what is written. */
export interface Task {
  /** Before the addresses of its pages. */
  path: string
  documents: readonly Written[]
  /** The one of them that a page is about, such as its preview. */
  kind: Written
}

/** @param kind Default: the first of what is written */
export const taskAt = (path: string, documents: readonly Written[], kind?: Written): Task => ({
  path,
  documents,
  kind: kind ?? documents[0] ?? 'suitability-section',
})

/** Where the pages of a case are that stands alone. */
export const CASE_PATH = '/case'

/** What readers call what is written. */
export const WRITTEN_NAMES: Readonly<Record<Written, string>> = {
  'suitability-section': 'Section for a court report',
  report: 'Report on the programme',
}

/** Above the headings of its pages: all that is written. */
export const nameOf = ({ documents }: Task): string => {
  const [first = '', ...others] = documents.map((each) => WRITTEN_NAMES[each])
  return [first, ...others.map((each) => each.charAt(0).toLowerCase() + each.slice(1))].join(' and ')
}

/** Sections under one heading of the list of tasks. */
interface Group {
  name: string
  sections: readonly Section[]
}

/** A line of the list of tasks: pages that belong together, one after the other. */
export interface Section {
  name: string
  parts: readonly Part[]
}

interface Part {
  /** The documents that ask for it. */
  of: readonly Written[]
  questions(given: Given): readonly Question[]
}

const inSection = (...questions: readonly Question[]): Part => ({
  of: ['suitability-section'],
  questions: () => questions,
})
const inReport = (...questions: readonly Question[]): Part => ({ of: ['report'], questions: () => questions })
const inBoth = (...questions: readonly Question[]): Part => ({ of: WRITTEN, questions: () => questions })
const line = (name: string, ...parts: readonly Part[]): Section => ({ name, parts })

/** Every page of a case, each once. */
export const GROUPS: readonly Group[] = [
  {
    name: 'The person and the order',
    sections: [
      line(
        'The person',
        inBoth(about.person, about.birth, about.sex),
        inSection(about.iq, about.language),
        inBoth(whole.numbers),
      ),
      line('Offences', inBoth(order.offences, order.offenceDetails)),
      line(
        'Order or licence',
        inBoth(order.order, order.orderDetails),
        inSection(order.requirements),
        inBoth(papers.supervisor),
        inSection(order.adulthood),
      ),
      line(
        'Assessments',
        inSection(order.assessment),
        inBoth(levels.risk, levels.otherRisk, levels.deviance, levels.treatmentNeed),
      ),
    ],
  },
  {
    name: 'The programme',
    sections: [
      line('Earlier programmes and starts', inBoth(about.earlierProgrammes, report.start)),
      line(
        'The plan',
        inBoth(about.availability, whole.employment, section.plan),
        inSection(section.days),
        inBoth(papers.place, papers.reading),
      ),
      line(
        'Attendance',
        inReport(sessions.modules, sessions.attendance, sessions.sessionTimes, sessions.joinedLate),
      ),
      line(
        'Catch-ups and appointments',
        inReport(catchUps.catchUps, catchUps.catchUpOffers, sessions.appointments),
      ),
      line(
        'Enforcement, status and contact',
        inReport(order.assessmentAfter, report.enforcement, report.status, report.contact),
      ),
      line('Questionnaires', { of: ['report'], questions: measureQuestions }),
    ],
  },
  {
    name: 'What you want to say',
    sections: [
      line('Reasons and evidence', inSection(section.rationale, section.evidence)),
      line('Motivation and barriers', inSection(section.motivation, section.barriers)),
      line(
        'What speaks against it, and other ways',
        inSection(section.undecided, section.against, section.alternatives),
      ),
      line(
        'Summary and recommendations',
        inReport(written.summary, written.recommendations, written.engagement),
      ),
      line('Progress on each target', { of: ['report'], questions: targetQuestions }),
      line('The person’s comments, and earlier reports', inReport(written.comments, written.progressReports)),
      line('More facts', inBoth(whole.extraFacts)),
    ],
  },
  {
    name: 'Before it is final',
    sections: [
      line('Writer and advisers', inSection(section.advisers, section.author)),
      line('Writers and who receives it', inReport(written.writers, written.distribution)),
      line('Letter to the person', inReport(papers.letter)),
      line('Signatures and review', inReport(written.signatures, written.review)),
      line('Marking', inBoth(whole.marking)),
      line('Decisions', inBoth(whole.decisions)),
    ],
  },
]

/** The question whose page also takes a group's register. */
export const ATTENDANCE = sessions.attendance.id

/** The question whose page writes the letter to the person. */
export const LETTER = papers.letter.id

/** What a task ends in: of reports, the one that fits where the person stands. */
export const documentOf = ({ kind }: Pick<Task, 'kind'>, stand: Stand): DocumentKind =>
  kind === 'report' ? reportFor(stand) : kind

/** The pages that this case has, whatever is written of it. */
export const questionsFor = (given: Given): Question[] =>
  GROUPS.flatMap(({ sections }) => sections.flatMap((each) => questionsOf(each, given, WRITTEN)))

/** Those of a section that what is written asks for. An answer that can't be used is asked for again, whatever it is of. */
export const questionsOf = ({ parts }: Section, given: Given, documents: readonly Written[]): Question[] =>
  parts.flatMap(({ of, questions }) =>
    questions(given).filter((question) => {
      const isKept = given.kept?.includes(question.id) ?? false
      const isListed = documents.some((each) => of.includes(each))
      return isKept || (isListed && (question.asked?.(given) ?? true))
    }),
  )

/** Those of the whole list. */
export const listedFor = ({ documents }: Task, given: Given): Question[] =>
  GROUPS.flatMap(({ sections }) => sections.flatMap((each) => questionsOf(each, given, documents)))
