/** The documents that are made of an edition alone, and those that are made of a case. */
export const PROGRAMME_DOCUMENTS = ['sentencer-information', 'participant-leaflet'] as const
/** Reports on the time on the programme: one of them fits where a person stands. */
export const REPORTS = ['progress-report', 'treatment-report', 'non-completion-report'] as const
/** Those at the end of participation, whose audit sheet stands at their end. */
export const ANNEXED = ['treatment-report', 'non-completion-report'] as const satisfies readonly ReportKind[]
/** Papers that the person takes home: the letter that goes with the last report, and a sheet of appointments. */
export const PAPERS_FOR_HOME = ['participant-summary', 'appointments'] as const
export const CASE_DOCUMENTS = ['suitability-section', ...REPORTS, ...PAPERS_FOR_HOME] as const
/** What can be made of a case: its own documents, and the leaflet with what concerns that person alone, naming nobody. */
export const CASE_KINDS = [...CASE_DOCUMENTS, 'participant-leaflet'] as const
/** What can be made of an edition alone: its own documents, and the sheet of appointments with lines to write on. */
export const EDITION_DOCUMENTS = [...PROGRAMME_DOCUMENTS, 'appointments'] as const
export const DOCUMENT_KINDS = [...PROGRAMME_DOCUMENTS, ...CASE_DOCUMENTS] as const

export type ReportKind = (typeof REPORTS)[number]
export type PaperForHome = (typeof PAPERS_FOR_HOME)[number]
export type CaseDocument = (typeof CASE_DOCUMENTS)[number]
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
