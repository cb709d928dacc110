import { InputError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import type { Edition } from '../programme/edition.ts'
import { inTermsOf } from '../programme/in-terms.ts'
import { viewAppointments, viewBlankAppointments } from './appointments/view.ts'
import { type Explained, explain } from './audit/explained.ts'
import { type Audited, type Provenance, viewAudit } from './audit/view.ts'
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
import { type GroupSheet, viewGroupSheet } from './group-sheet/view.ts'
import { viewEasyRead } from './leaflet/easy-read.ts'
import { viewLeaflet } from './leaflet/view.ts'
import { isWritten } from './letter/missing.ts'
import { viewLetter } from './letter/view.ts'
import { viewNonCompletion } from './non-completion/view.ts'
import { contradictionsSaid } from './open/contradictions.ts'
import { checkIsFor, remarksOn } from './papers.ts'
import { himOf } from './programme/him.ts'
import { paperRemarks } from './programme/remarks.ts'
import type { LeftOut } from './programme/statements.ts'
import { viewProgress } from './progress/view.ts'
import { reportThatFits } from './report/ending.ts'
import { viewReport } from './report/view.ts'
import { viewSuitability } from './section/view.ts'
import { viewSheet } from './sheet/view.ts'
import { type Above, aboveSignatures, type SinceSigned, sinceSigned } from './signed.ts'
import { type Stop, stopsOf } from './stops.ts'
import { Teller } from './teller.ts'
import { type Mark, Marking } from './templates/marks.ts'
import {
  compileTemplates,
  type Precompiled,
  type Template,
  type TemplateTexts,
} from './templates/templates.ts'

export type { Explained, Why } from './audit/explained.ts'
export type { Subject } from './case-view.ts'
export {
  CASE_DOCUMENTS,
  CASE_KINDS,
  DOCUMENT_KINDS,
  type DocumentKind,
  EDITION_DOCUMENTS,
  PROGRAMME_DOCUMENTS,
} from './document-kinds.ts'
export type { LeftOut } from './programme/statements.ts'
export { reportFor } from './report/ending.ts'
export type { Above, SinceSigned } from './signed.ts'
export type { Stop } from './stops.ts'
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
  /** Of a case: what keeps it from being final. */
  stops?: () => readonly Stop[]
  /** Of a case: what its signatures stand for; null where a template has no place for them. */
  above?: Above | null
  /** What became of the text since it was signed. Of a final one, that it is as it was signed, or says the same in other words. */
  since?: SinceSigned
  /** What whoever hands out or publishes a paper is told of it, in words: too long, a word that tells too much, out of date. */
  remarks?: string[]
}

export interface CompositionRequest {
  kind: DocumentKind
  edition: Edition
  /** YYYY-MM-DD */
  asOf: string
  final: boolean
  /** The leaflet as a sheet that is folded: a panel for each part, in fewer words. Absent: no. */
  folded?: boolean
  /** The leaflet in easy read: pictures beside short texts, which its edition has. Absent: no. */
  easy?: boolean
  /** The case and what the rules found; null for an edition's own documents. The leaflet of a case tells what concerns him. */
  subject: Subject | null
  /** Fields of the pages whose answers can't be used yet, in words. Absent: none. */
  unusable?: readonly string[]
}

/** @returns composes documents as Markdown text, its templates compiled once */
export function createComposer(
  templates: TemplateTexts,
  language: Language,
  precompiled?: Precompiled,
): {
  compose(request: CompositionRequest): Composition
  /** The audit sheet of a composed document, as Markdown. @param annex it stands at the end of the document */
  audit(audited: Audited, provenance: Provenance, annex: boolean): string
  /** What stands behind each passage of a composed document, as a page beside it tells it. */
  explain(made: Pick<Audited, 'subject' | 'markdown' | 'marks'>): Explained[]
  /** The sheet of a group and one of its sessions, as Markdown. Throws InputError where it has no such session. */
  groupSheet(sheet: GroupSheet): Pick<Composition, 'markdown' | 'marks'>
} {
  const template = compileTemplates(templates, language, precompiled)
  return {
    compose: (request) => compose(template, language, request),
    audit: (audited, provenance, annex) => {
      const teller = new Teller(language, audited.subject?.assessment.findings ?? [])
      return tidy(template('audit-sheet')(viewAudit(audited, provenance, annex, teller)))
    },
    explain: ({ subject, markdown, marks }) =>
      explain(markdown, marks, subject, new Teller(language, subject?.assessment.findings ?? [])),
    groupSheet: (sheet) => {
      const marking = new Marking()
      return marking.unmark(tidy(template('group-sheet')(viewGroupSheet(sheet, language), marking)))
    },
  }
}

/** What tells which documents fit. */
export interface Fitting {
  chronology: Subject['chronology']
  assessment: Pick<Subject['assessment'], 'status'>
}

/** The case documents that fit where a person stands: the section before the programme, one of the reports once it began. */
export function documentsFor({ chronology, assessment }: Fitting): DocumentKind[] {
  const { order, suitability } = chronology.known
  // Once the order is made and he attends, only a section that was signed is made again.
  const written =
    suitability.author !== undefined && (order?.status !== 'made' || suitability.signatures.length > 0)
  const section = assessment.status === 'not started' || written
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
  const { kind, asOf, subject, folded = false, easy = false } = request
  const edition = inTermsOf(request.edition, subject?.chronology.known.order?.supervisor?.role)
  if (kind === 'sentencer-information' || kind === 'participant-leaflet') {
    const marking = new Marking()
    const teller = new Teller(language, [])
    const him = subject && himOf(edition, subject)
    if (easy) {
      const { view, leftOut } = viewEasyRead(edition, { asOf, him }, teller)
      return { ...marking.unmark(tidy(template('participant-leaflet-easy')(view, marking))), leftOut }
    }
    const {
      view,
      leftOut,
      remarks: own,
    } = kind === 'sentencer-information'
      ? { ...viewSheet(edition, asOf, teller), remarks: [] }
      : viewLeaflet(edition, { asOf, folded, him }, teller)
    const name = folded ? 'participant-leaflet-folded' : kind
    const remarks = [
      ...own,
      ...paperRemarks(edition, asOf)
        .filter(({ only = kind }) => only === kind)
        .map(({ message }) => language.say(message)),
    ]
    return {
      ...marking.unmark(tidy(template(name)(view, marking))),
      leftOut,
      ...(remarks.length > 0 && { remarks }),
    }
  }
  if (subject === null && kind === 'appointments') {
    const marking = new Marking()
    const view = viewBlankAppointments(edition, new Teller(language, []))
    return { ...marking.unmark(tidy(template(kind)(view, marking))), leftOut: [] }
  }
  if (subject === null) throw new Error(`${kind} is made from a case`)
  checkIsFor(kind, subject, language)
  if ((isReport(kind) || kind === 'participant-summary') && subject.assessment.status === 'not started') {
    throw new InputError([
      {
        ...{ file: kind, pointer: '', expected: language.say(say('final/programme-not-started')) },
        told: say('final/no-report-yet'),
      },
    ])
  }
  const fits = isReport(kind) ? reportThatFits(subject) : null
  const writing = { kind, edition, template, language }
  // What was signed was final, so it is that which is compared.
  const asSigned = subject.chronology.position?.signed == null ? null : write(writing, subject, true)
  const since = asSigned && sinceSigning(subject, asSigned)
  const changed = since?.state === 'other facts' ? { changed: since.headings } : {}
  const now = { ...subject, ...changed }
  const stopsFor = (of: Subject) => stopsOf(kind, { ...request, edition }, of, language)
  const final = request.final && refuseWhileOpen(kind, stopsFor(now))
  const made = final && asSigned !== null ? asSigned : write(writing, now, final)
  // What is composed is looked at before anybody has it: of a draft that says so, the line stands among what is to be done.
  const contradicted = contradictionsSaid(kind, now, made.marks)
  const seen = contradicted.length === 0 ? now : { ...now, contradicted }
  const stops = () => stopsFor(seen)
  if (final && seen !== now) refuseWhileOpen(kind, stops())
  return {
    ...(seen === now ? made : write(writing, seen, false)),
    stops,
    ...(fits !== null && fits !== kind && { fits }),
    ...(since !== null && { since }),
  }
}

interface Writing {
  kind: CaseDocument
  edition: Edition
  template: (name: string) => Template
  language: Language
}

function write(
  { kind, edition, template, language }: Writing,
  subject: Subject,
  final: boolean,
): Composition {
  const marking = new Marking()
  const written = (name: string, view: object) => template(name)(view, marking)
  const teller = new Teller(language, subject.assessment.findings)
  const { view, leftOut } = VIEWS[kind](edition, subject, final, teller)
  const numbered = teller.notes.number(written(kind, view))
  // Only reports have notes; papers for home have no addenda either.
  const last = isReport(kind) ? 'partials/report-notes' : 'partials/addenda'
  const ending = isForHome(kind) ? '' : written(last, { ...view, notes: numbered.notes })
  const { markdown, marks } = marking.unmark(tidy(`${numbered.markdown}\n${ending}`))
  const remarks = remarksOn(kind, edition, subject, language, { markdown, marks })
  return {
    markdown,
    marks,
    leftOut,
    above: aboveSignatures(markdown, marks),
    ...(remarks.length > 0 && { remarks }),
  }
}

function sinceSigning({ chronology: { position } }: Subject, asSigned: Composition): SinceSigned | null {
  if (position === null || position.signed === null) return null
  return sinceSigned(position.signed, position.facts, asSigned.above ?? null)
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

function refuseWhileOpen(kind: CaseDocument, stops: readonly Stop[]): true {
  if (stops.length === 0) return true
  throw new InputError(
    stops.map(({ said }) => ({
      ...{ file: `final ${kind}`, pointer: '', expected: said },
      told: say('final/not-yet'),
    })),
  )
}

/** Template blocks leave runs of blank lines; one parts blocks just as well. */
const tidy = (markdown: string) => `${markdown.replace(/\n{3,}/g, '\n\n').trim()}\n`
