import { InputError } from '../errors.ts'
import type { Edition } from '../programme/edition.ts'
import type { Finding } from '../rules/finding.ts'
import type { Subject } from './case-view.ts'
import { NoteBook } from './notes.ts'
import { viewProgramme } from './programme-view.ts'
import { concernsReport, viewReport } from './report-view.ts'
import type { Audience, LeftOut } from './statements.ts'
import { concernsSuitability, viewSuitability } from './suitability-view.ts'
import { compileTemplates, type Precompiled, type Template, type TemplateTexts } from './templates.ts'

export type { Subject } from './case-view.ts'
export type { LeftOut } from './statements.ts'
export { checkTemplates, type TemplateTexts } from './templates.ts'

export const DOCUMENT_KINDS = [
  'sentencer-information',
  'participant-leaflet',
  'suitability-section',
  'treatment-report',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** The documents made of an edition alone, and those made of a case. */
export const PROGRAMME_DOCUMENTS: readonly DocumentKind[] = ['sentencer-information', 'participant-leaflet']
export const CASE_DOCUMENTS: readonly DocumentKind[] = ['suitability-section', 'treatment-report']

export interface Composition {
  markdown: string
  /** Statements of the edition that don't hold on the date or are never printed. */
  leftOut: LeftOut[]
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
  precompiled?: Precompiled,
): { compose(request: CompositionRequest): Composition } {
  const template = compileTemplates(templates, precompiled)
  return { compose: (request) => compose(template, request) }
}

/** The case documents that fit where a person stands: the section before the programme, the report once it began. */
export function documentsFor({ record, assessment }: Subject): DocumentKind[] {
  const section = assessment.status === 'not started' || record.suitability.author !== undefined
  return [
    ...(section ? (['suitability-section'] as const) : []),
    ...(assessment.status === 'not started' ? [] : (['treatment-report'] as const)),
  ]
}

function compose(template: (name: string) => Template, request: CompositionRequest): Composition {
  const { kind, edition, asOf, subject } = request
  if (kind === 'sentencer-information' || kind === 'participant-leaflet') {
    const audience: Audience = kind === 'sentencer-information' ? 'sentencer' : 'participant'
    const { view, leftOut } = viewProgramme(edition, audience, asOf)
    return { markdown: tidy(template(kind)(view)), leftOut }
  }
  if (subject === null) throw new Error(`${kind} is made from a case`)
  if (kind === 'treatment-report' && subject.assessment.status === 'not started') {
    throw new InputError([{ file: kind, pointer: '', expected: 'a case in which the programme has started' }])
  }
  const final = request.final && refuseWhileOpen(kind, subject)
  const notes = new NoteBook()
  const view =
    kind === 'suitability-section'
      ? viewSuitability(edition, subject, final, notes)
      : viewReport(edition, subject, final, notes)
  const numbered = notes.number(template(kind)(view))
  const ending = template('partials/notes')({ ...view, notes: numbered.notes })
  return { markdown: tidy(`${numbered.markdown}\n${ending}`), leftOut: [] }
}

/** A final document while something is undecided would decide it in silence. */
function refuseWhileOpen(kind: DocumentKind, { assessment }: Subject): true {
  const concerns: (finding: Finding) => boolean =
    kind === 'suitability-section' ? concernsSuitability : concernsReport
  const undecided = assessment.findings.filter(({ id }) => assessment.undecided.includes(id)).filter(concerns)
  const matters = undecided.map(
    ({ statement, settledBy }) => `a decision: ${statement}${settledBy === null ? '' : ` ${settledBy}`}`,
  )
  if (
    kind === 'suitability-section' &&
    !['suitable', 'not suitable'].includes(assessment.suitability.conclusion)
  ) {
    matters.push('a recorded decision that the person is suitable, or is not suitable with reasons')
  }
  if (matters.length > 0) {
    throw new InputError(matters.map((expected) => ({ file: `final ${kind}`, pointer: '', expected })))
  }
  return true
}

/** Template blocks leave runs of blank lines; one parts blocks just as well. */
const tidy = (markdown: string) => `${markdown.replace(/\n{3,}/g, '\n\n').trim()}\n`
