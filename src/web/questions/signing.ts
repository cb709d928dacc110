import { entries, type Field, type Given, LAID_OUT } from './question.ts'

/** What is asked of a document once it is signed. The signature itself is a button, or is given on paper. */

/** @param at pointer of what is written for the document */
export function signatureFields(given: Given, at: string): Field[] {
  return entries({ ...given, blank: 1 }, `${at}/signatures`, 'Signature', (place) => [
    { kind: 'text', pointer: `${place}/name`, label: 'Signed by: name' },
    { kind: 'text', pointer: `${place}/role`, label: 'Signed by: role' },
    { kind: 'date', pointer: `${place}/on`, label: 'Signed on' },
  ])
}

/** @param at pointer of what is written for the document */
export function addendumFields(given: Given, at: string): Field[] {
  return entries(given, `${at}/addenda`, 'Addendum', (place) => [
    { kind: 'date', pointer: `${place}/on`, label: 'Date of the addendum' },
    {
      kind: 'narrative',
      rows: 4,
      pointer: `${place}/text`,
      label: 'What is added after the signatures',
      hint: `A review meeting, comments given later, a correction. It stands on a page of its own. Leave it empty if there is none. ${LAID_OUT}`,
    },
    { kind: 'text', pointer: `${place}/name`, label: 'Written by: name' },
    { kind: 'text', pointer: `${place}/role`, label: 'Written by: role' },
    { kind: 'date', pointer: `${place}/signedOn`, label: 'Signed on (optional)' },
  ])
}
