import type { DocumentKind } from '../../wording/compose.ts'

/** Where an edition's pages stand. */
export const HOME = '/edition'
/** The same choice again, with what has been made of the edition. */
export const CHOICE = `${HOME}/choice`
export const CONTACTS = `${HOME}/contacts`
export const DOWNLOAD = `${HOME}/download`
const PREVIEW = `${HOME}/preview`
/** The preview of any document. */
export const ANY_PREVIEW = `${PREVIEW}/:document`
export const previewOf = (kind: DocumentKind): string => `${PREVIEW}/${kind}`
