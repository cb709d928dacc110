import { InputError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { MESSAGES } from '../limits.ts'
import type { Edition } from '../programme/edition.ts'
import { viewAppointments, viewBlankAppointments } from './appointments/view.ts'
import type { Subject } from './case-view.ts'
import {
  type CaseDocument,
  type DocumentKind,
  PAPERS_FOR_HOME,
  type PaperForHome,
  REPORTS,
  type ReportKind,
} from './document-kinds.ts'
import { say } from './final-phrases.ts'
import { isWritten } from './letter/missing.ts'
import { viewLetter } from './letter/view.ts'
import { viewNonCompletion } from './non-completion/view.ts'
import { checkIsFor, lackingIn, remarksOn } from './papers.ts'
import { mapOf } from './places/places.ts'
import type { Audience, LeftOut } from './programme/statements.ts'
import { viewProgramme } from './programme/view.ts'
import { viewProgress } from './progress/view.ts'
import { reportThatFits } from './report/ending.ts'
import { viewReport } from './report/view.ts'
import { viewSuitability } from './section/view.ts'
import { Teller } from './teller.ts'
import { type Mark, Marking } from './templates/marks.ts'
import {
  compileTemplates,
  type Precompiled,
  type Template,
  type TemplateTexts,
} from './templates/templates.ts'

export type { Subject } from './case-view.ts'
export {
  CASE_DOCUMENTS,
  DOCUMENT_KINDS,
  type DocumentKind,
  EDITION_DOCUMENTS,
  PROGRAMME_DOCUMENTS,
} from './document-kinds.ts'
export type { LeftOut } from './programme/statements.ts'
export { reportFor } from './report/ending.ts'
export type { Mark } from './templates/marks.ts'
export { checkTemplates, type TemplateTexts } from './templates/templates.ts'

export interface Composition {
  markdown: string
  /** What stands behind each passage of it, in order. */
  marks: Mark[]
  /** Statements of the edition that don't hold on the date or are never printed. */
  leftOut: LeftOut[]
  /** The report that fits where the person stands, where another was asked for: it is a draft whose title says so. */
  fits?: ReportKind
  /** What whoever hands out a paper for home is told of it, in words: too long, or with a word that tells too much. */
  remarks?: string[]
}

export interface CompositionRequest {
  kind: DocumentKind
  edition: Edition
  /** YYYY-MM-DD */
  asOf: string
  final: boolean
  /** The case and what the rules found; null for an edition's own documents. */
  subject: Subject | null
}

/** @returns composes documents as Markdown text, its templates compiled once */
export function createComposer(
  templates: TemplateTexts,
  language: Language,
  precompiled?: Precompiled,
): { compose(request: CompositionRequest): Composition } {
  const template = compileTemplates(templates, language, precompiled)
  return { compose: (request) => compose(template, language, request) }
}

/** What tells which documents fit. */
export interface Fitting {
  chronology: Subject['chronology']
  assessment: Pick<Subject['assessment'], 'status'>
}

/** The case documents that fit where a person stands: the section before the programme, one of the reports once it began. */
export function documentsFor({ chronology, assessment }: Fitting): DocumentKind[] {
  const section = assessment.status === 'not started' || chronology.known.suitability.author !== undefined
  const report = reportThatFits({ chronology, assessment })
  return [
    ...(section ? (['suitability-section'] as const) : []),
    ...(report === null ? [] : [report]),
    ...(isWritten({ chronology, assessment }) ? (['participant-summary'] as const) : []),
  ]
}

function compose(
  template: (name: string) => Template,
  language: Language,
  request: CompositionRequest,
): Composition {
  const { kind, edition, asOf, subject } = request
  const marking = new Marking()
  const written = (name: string, view: object) => template(name)(view, marking)
  if (kind === 'sentencer-information' || kind === 'participant-leaflet') {
    const audience: Audience = kind === 'sentencer-information' ? 'sentencer' : 'participant'
    const { view, leftOut } = viewProgramme(edition, audience, asOf, new Teller(language, []))
    return { ...marking.unmark(tidy(written(kind, view))), leftOut }
  }
  if (subject === null && kind === 'appointments') {
    const view = viewBlankAppointments(edition, new Teller(language, []))
    return { ...marking.unmark(tidy(written(kind, view))), leftOut: [] }
  }
  if (subject === null) throw new Error(`${kind} is made from a case`)
  checkIsFor(kind, subject, language)
  if ((isReport(kind) || kind === 'participant-summary') && subject.assessment.status === 'not started') {
    throw new InputError([
      { file: kind, pointer: '', expected: language.say(say('final/programme-not-started')) },
    ])
  }
  const fits = isReport(kind) ? reportThatFits(subject) : null
  const final = request.final && refuseWhileOpen(kind, fits, subject, language)
  const teller = new Teller(language, subject.assessment.findings)
  const { view, leftOut } = VIEWS[kind](edition, subject, final, teller)
  const numbered = teller.notes.number(written(kind, view))
  // Papers for home have no notes.
  const notes = isReport(kind) ? 'partials/report-notes' : 'partials/notes'
  const ending = isForHome(kind) ? '' : written(notes, { ...view, notes: numbered.notes })
  const made = marking.unmark(tidy(`${numbered.markdown}\n${ending}`))
  const remarks = remarksOn(kind, edition, subject, language, made)
  return {
    ...made,
    leftOut,
    ...(remarks.length > 0 && { remarks }),
    ...(fits !== null && fits !== kind && { fits }),
  }
}

const isForHome = (kind: DocumentKind): kind is PaperForHome =>
  (PAPERS_FOR_HOME as readonly DocumentKind[]).includes(kind)

const isReport = (kind: DocumentKind): kind is ReportKind =>
  (REPORTS as readonly DocumentKind[]).includes(kind)

/** What a case document's template sees, and what of the edition it leaves out. */
interface Made {
  view: object
  leftOut: LeftOut[]
}

const VIEWS = {
  'suitability-section': viewSuitability,
  'progress-report': viewProgress,
  'treatment-report': viewReport,
  'non-completion-report': viewNonCompletion,
  'participant-summary': viewLetter,
  appointments: viewAppointments,
} as const satisfies Record<CaseDocument, (...given: Parameters<typeof viewReport>) => Made>

/** A final document while something is undecided would decide it in silence. None is made in half a language. */
function refuseWhileOpen(
  kind: CaseDocument,
  fits: ReportKind | null,
  subject: Subject,
  language: Language,
): true {
  const matters = mapOf(kind, subject.assessment).open.map(({ statement, settledBy }) =>
    say('final/decision-needed', { statement, also: settledBy === null ? [] : [settledBy] }),
  )
  if (fits !== null && fits !== kind) matters.push(say('final/another-report-fits', { fits }))
  matters.push(...lackingIn(kind, subject))
  const { tag, incomplete } = language
  if (incomplete.length > 0) {
    const ids = incomplete.slice(0, MESSAGES.missing.most)
    matters.push(say('final/language-incomplete', { tag, ids, more: incomplete.length - ids.length }))
  }
  if (matters.length > 0) {
    throw new InputError(
      matters.map((matter) => ({ file: `final ${kind}`, pointer: '', expected: language.say(matter) })),
    )
  }
  return true
}

/** Template blocks leave runs of blank lines; one parts blocks just as well. */
const tidy = (markdown: string) => `${markdown.replace(/\n{3,}/g, '\n\n').trim()}\n`
