import { type DocumentKind, reportFor } from '../../wording/compose.ts'
import * as whole from '../questions/case.ts'
import * as catchUps from '../questions/catch-ups.ts'
import * as measures from '../questions/measures.ts'
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
  /** Of what the writer says: nothing asks for it, and nobody is led past it. */
  isSaid?: true
  sections: readonly Section[]
}

/** A line of the list of tasks, and a page: questions that belong together. */
export interface Section {
  /** In its address. A question that has the same stands first on it. */
  id: string
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
const page = (id: string, name: string, ...parts: readonly Part[]): Section => ({ id, name, parts })

/** Every page of a case, each once. */
export const GROUPS: readonly Group[] = [
  {
    name: 'The person and the order',
    sections: [
      page(
        'person',
        'The person',
        inBoth(about.person, about.birth, about.sex),
        inSection(about.language),
        inBoth(whole.employment, about.availability, whole.numbers, papers.reading),
      ),
      page('offences', 'Offences', inBoth(order.offenceDetails), inSection(order.adulthood)),
      page(
        'order',
        'Order or licence',
        inBoth(order.order, order.orderDetails),
        inSection(order.requirements),
        inBoth(papers.supervisor),
      ),
      page(
        'assessments',
        'Assessments',
        inBoth(levels.risk, levels.deviance, levels.treatmentNeed),
        inSection(about.iq, order.assessment),
        inReport(order.assessmentAfter),
        inBoth(levels.otherRisk),
      ),
    ],
  },
  {
    name: 'The programme',
    sections: [
      page('earlier', 'Earlier programmes and starts', inBoth(about.earlierProgrammes, report.start)),
      page('plan', 'The plan', inBoth(section.plan), inSection(section.days), inBoth(papers.place)),
      page('attendance', 'Attendance', inReport(sessions.attendance, sessions.modules, sessions.joinedLate)),
      page('session-times', 'Times and lengths of sessions', inReport(sessions.sessionTimes)),
      page(
        'appointments',
        'Catch-ups and appointments',
        inReport(sessions.appointments, catchUps.catchUps, catchUps.catchUpOffers),
      ),
      page(
        'steps',
        'Enforcement, status and contact',
        inReport(report.enforcement, report.status, report.contact),
      ),
      page('measures', 'Questionnaires', inReport(measures.measures, measures.scores)),
    ],
  },
  {
    name: 'What you want to say',
    isSaid: true,
    sections: [
      page(
        'words',
        'Reasons, motivation and barriers',
        inSection(section.rationale, section.evidence, section.needs, section.motivation, section.barriers),
        inSection(section.against, section.alternatives, section.undecided, section.otherEvidence),
      ),
      page(
        'summary',
        'Summary and recommendations',
        inReport(written.summary, written.recommendations, written.comments),
      ),
      page('targets', 'Progress on each target', inReport(written.engagement), {
        of: ['report'],
        questions: targetQuestions,
      }),
      page('progress-reports', 'Progress reports', inReport(written.progressReports)),
      page('extra-facts', 'More facts', inBoth(whole.extraFacts)),
    ],
  },
  {
    name: 'Before it is final',
    sections: [
      page(
        'author',
        'Who writes it',
        inSection(section.author, section.advisers),
        inReport(written.writers),
        inBoth(whole.marking),
        inSection(section.signed),
      ),
      page(
        'review',
        'Review, signatures and who receives it',
        inReport(written.review, written.signatures, written.distribution),
      ),
      page('letter', 'Letter to the person', inReport(papers.letter)),
      page('decisions', 'Decisions', inBoth(whole.decisions)),
    ],
  },
]

export const SECTIONS = GROUPS.flatMap(({ sections }) => sections)

/** The question whose page also takes a group's register. */
export const ATTENDANCE = sessions.attendance.id

/** The question whose page writes the letter to the person. */
export const LETTER = papers.letter.id

/** What a task ends in: of reports, the one that fits where the person stands. */
export const documentOf = ({ kind }: Pick<Task, 'kind'>, stand: Stand): DocumentKind =>
  kind === 'report' ? reportFor(stand) : kind

/** What stands on the page of a section: what is asked, and further facts. */
export interface Asked {
  questions: readonly Question[]
  aside: readonly Question[]
}

/**
 * What a section asks of this case. Further facts are what the programme doesn't turn on, and what only a document asks
 * that isn't written. What is of no written document at all is asked by whoever comes there.
 */
export function askedIn({ parts }: Section, given: Given, documents: readonly Written[]): Asked {
  const all = parts.flatMap(({ of, questions }) =>
    questions(given)
      .filter((question) => isKept(question, given) || (question.asked?.(given) ?? true))
      .map((question) => ({ question, isOf: of.some((each) => documents.includes(each)) })),
  )
  const isOfNone = !all.some(({ isOf }) => isOf)
  const isAside = ({ question, isOf }: (typeof all)[number]) =>
    !(isOf || isOfNone) || (question.aside?.(given) ?? false)
  return {
    questions: all.filter((each) => !isAside(each)).map(({ question }) => question),
    aside: all.filter(isAside).map(({ question }) => question),
  }
}

/** An answer that can't be used is asked for again, whatever it is of. */
const isKept = ({ id }: Question, { kept }: Given) => kept?.includes(id) ?? false

/** All that can be asked of this case, whatever is written of it. */
export const questionsFor = (given: Given): Question[] =>
  SECTIONS.flatMap((section) => Object.values(askedIn(section, given, WRITTEN)).flat())

/** Those of a section that what is written asks, and those with an answer that can't be used. None: it isn't listed. */
export const listedIn = ({ parts }: Section, given: Given, documents: readonly Written[]): Question[] =>
  parts.flatMap(({ of, questions }) =>
    questions(given).filter(
      (question) =>
        isKept(question, given) ||
        (of.some((each) => documents.includes(each)) && (question.asked?.(given) ?? true)),
    ),
  )

/** Those of the whole list. */
export const listedFor = ({ documents }: Task, given: Given): Question[] =>
  SECTIONS.flatMap((section) => listedIn(section, given, documents))

/** The page that has this id, or asks the question that has it. */
export const sectionOf = (id: string, given: Given): Section | undefined =>
  SECTIONS.find((section) => section.id === id) ??
  SECTIONS.find((section) =>
    section.parts.some(({ questions }) => questions(given).some((each) => each.id === id)),
  )
