/** The documents that are made of an edition alone, and those that are made of a case. */
export const PROGRAMME_DOCUMENTS = ['sentencer-information', 'participant-leaflet'] as const
/** Reports on the time on the programme: one of them fits where a person stands. */
export const REPORTS = ['progress-report', 'treatment-report', 'non-completion-report'] as const
export const CASE_DOCUMENTS = ['suitability-section', ...REPORTS] as const
export const DOCUMENT_KINDS = [...PROGRAMME_DOCUMENTS, ...CASE_DOCUMENTS] as const

export type ReportKind = (typeof REPORTS)[number]
export type CaseDocument = (typeof CASE_DOCUMENTS)[number]
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
