/** The documents that are made of an edition alone, and those that are made of a case. */
export const PROGRAMME_DOCUMENTS = ['sentencer-information', 'participant-leaflet'] as const
export const CASE_DOCUMENTS = ['suitability-section', 'treatment-report'] as const
export const DOCUMENT_KINDS = [...PROGRAMME_DOCUMENTS, ...CASE_DOCUMENTS] as const

export type CaseDocument = (typeof CASE_DOCUMENTS)[number]
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
