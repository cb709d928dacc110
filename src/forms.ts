import { LAYOUTS, type Layout } from './document/tree.ts'
import { DOCUMENT_KINDS, type DocumentKind } from './wording/document-kinds.ts'

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
}

/**
 * Which documents come in which forms. The folded sheet is a layout of the leaflet, and one that neither Word nor a
 * browser can hold. What goes into another report, pasted or as text, is the section of a court report.
 */
export function comesAs(kind: DocumentKind, layout: Form, format: Format): boolean {
  if (isPasted(layout)) return kind === PARTIAL && (format === 'docx' || format === 'md')
  if (format === 'txt') return kind === PARTIAL && layout === 'a4'
  return layout !== 'tri-fold' || (kind === 'participant-leaflet' && (format === 'pdf' || format === 'md'))
}

/** The document that is a part of another report. */
export const PARTIAL = 'suitability-section' satisfies DocumentKind

export const isPasted = (layout: Form): layout is Pasted => (PASTED as readonly string[]).includes(layout)

/** The level of a pasted passage's widest headings in its host; the national form has its blocks at level 3. */
export function headingsFrom(layout: Pasted): number {
  return layout === 'paste' ? 3 : Number(layout.slice('paste-from-'.length))
}
