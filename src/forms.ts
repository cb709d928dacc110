import { LAYOUTS, type Layout } from './document/tree.ts'
import {
  ANNEXED,
  DOCUMENT_KINDS,
  type DocumentKind,
  PAPERS_FOR_HOME,
  REPORTS,
} from './wording/document-kinds.ts'

/** `md`: the composed text itself. `txt`: for forms that take no tables. */
export const FORMATS = ['pdf', 'docx', 'html', 'md', 'txt'] as const
export type Format = (typeof FORMATS)[number]

/** The middle of somebody else's report, its widest headings at level 3 there, or at the level that is named. */
export type Pasted = 'paste' | `paste-from-${1 | 2 | 3 | 4 | 5 | 6}`
export const PASTED: readonly Pasted[] = [
  'paste',
  ...([1, 2, 3, 4, 5, 6] as const).map((level) => `paste-from-${level}` as const),
]

/** A page format, or no page at all. */
export type Form = Layout | Pasted
export const FORMS: readonly Form[] = [...LAYOUTS, ...PASTED]

/** What a document's name is made of. */
export const NAMES = { kinds: DOCUMENT_KINDS, layouts: FORMS, formats: FORMATS } as const

export interface DocumentName {
  kind: DocumentKind
  layout: Form
  format: Format
  /** It is the audit sheet of the document, as a file of its own. */
  sheet?: true
}

/**
 * Which documents come in which forms. The folded sheet is a layout of the leaflet that neither Word nor a browser can
 * hold, easy read another, that Word can. What goes into another report, pasted or as text, is the section of a court report.
 */
export function comesAs(kind: DocumentKind, layout: Form, format: Format): boolean {
  if (isPasted(layout)) return kind === PARTIAL && (format === 'docx' || format === 'md')
  if (format === 'txt') return kind === PARTIAL && layout === 'a4'
  const asLeaflet = AS_LEAFLET[layout]
  return asLeaflet === undefined || (kind === 'participant-leaflet' && asLeaflet.includes(format))
}

/** Layouts that only the leaflet has, and the formats that can hold them. */
export const AS_LEAFLET: Partial<Readonly<Record<Layout, readonly Format[]>>> = {
  'tri-fold': ['pdf', 'md'],
  'easy-read': ['pdf', 'docx', 'md'],
}

/**
 * Where the person needs large print, what he takes with him comes in it whatever page was asked for.
 * @param formats forms in which the person reads
 */
export function layoutsOf(
  kind: DocumentKind,
  layouts: readonly Form[],
  formats: readonly string[] = [],
): readonly Form[] {
  if (!isCarried(kind) || !formats.includes('large print')) return layouts
  return [...new Set(layouts.map((layout) => (layout === 'a4' ? 'large-print' : layout)))]
}

/** What a person takes home: it may be lost, and nobody is to learn from it why he goes where he goes. */
export const isForHome = (kind: DocumentKind) => (PAPERS_FOR_HOME as readonly DocumentKind[]).includes(kind)

/** What somebody carries with them, its file's name included: a case's papers for home, and the leaflet. */
export const isCarried = (kind: DocumentKind) => isForHome(kind) || kind === 'participant-leaflet'

/** The document that is a part of another report. */
export const PARTIAL = 'suitability-section' satisfies DocumentKind

export const isPasted = (layout: Form): layout is Pasted => (PASTED as readonly string[]).includes(layout)

/** The level of a pasted passage's widest headings in its host; the national form has its blocks at level 3. */
export function headingsFrom(layout: Pasted): number {
  return layout === 'paste' ? 3 : Number(layout.slice('paste-from-'.length))
}

/**
 * Where the audit sheet of a document goes. annex: to the end of a report; any other document, which goes to others than
 * its author, has it as a file of its own. separate: to a file of its own. none: there is none.
 */
export const AUDITS = ['annex', 'separate', 'none'] as const
export type Audit = (typeof AUDITS)[number]

/** @param chosen null: a report at the end of participation has its annex, nothing else has any */
export function auditOf(kind: DocumentKind, layout: Form, chosen: Audit | null): Audit {
  const among = (kinds: readonly DocumentKind[]) => kinds.includes(kind)
  // Large print is for the person on the programme, and holds no table of five columns.
  if (chosen === null) return among(ANNEXED) && layout === 'a4' ? 'annex' : 'none'
  return chosen === 'annex' && !(among(REPORTS) && layout === 'a4') ? 'separate' : chosen
}

/** The files of a document that a request asks for, its audit sheet last: on A4, whatever the layouts. */
export function filesOf(
  kind: DocumentKind,
  { layouts, formats, audit }: { layouts: readonly Form[]; formats: readonly Format[]; audit: Audit | null },
): DocumentName[] {
  const own = layouts.flatMap((layout) =>
    formats.filter((format) => comesAs(kind, layout, format)).map((format) => ({ kind, layout, format })),
  )
  const sheets = own.filter(({ layout, format }) => hasSheet(auditOf(kind, layout, audit), format))
  return [
    ...own,
    ...[...new Set(sheets.map(({ format }) => format))].map((format) => ({
      ...{ kind, layout: 'a4' as const, format, sheet: true as const },
    })),
  ]
}

/** A text has no pages for an annex; forms that take no tables take none of it. */
function hasSheet(audit: Audit, format: Format): boolean {
  return format !== 'txt' && (audit === 'separate' || (audit === 'annex' && format === 'md'))
}

/** A document's file without whose it is, in which every name ends: `treatment-report.audit-sheet.pdf`. */
export function nameAlone({ kind, layout, format, sheet }: DocumentName): string {
  return [kind, ...(sheet ? ['audit-sheet'] : []), ...(layout === 'a4' ? [] : [layout]), format].join('.')
}
