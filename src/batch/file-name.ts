import { sha256 } from '../digest.ts'
import { type DocumentName, isCarried, nameAlone } from '../forms.ts'

/**
 * `csogp.sentencer-information.large-print.pdf`; the layout named only when it isn't a4; an audit sheet as
 * `case-17.treatment-report.audit-sheet.pdf`. A case's or edition's own name often says which programme it is: what a
 * person takes home, a leaflet too, has some letters of that name's digest in its place.
 */
export function fileName(subject: string, document: DocumentName): string {
  return `${isCarried(document.kind) && subject !== '' ? discreetly(subject) : subject}.${nameAlone(document)}`
}

/** A case or edition in the names of what a person takes home. */
export const discreetly = (subject: string) => sha256(subject).slice(0, DISCREET)

/** Letters enough that two of a million cases don't share them. */
const DISCREET = 12
