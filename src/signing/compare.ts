import type { CaseRecord } from '../case/record.ts'
import { SIGNED_DOCUMENTS, type SignedDocument } from '../case/signing.ts'
import { laterDays, positionOf } from '../chronology/position.ts'
import { sha256 } from '../digest.ts'
import { InputError } from '../errors.ts'
import { FORMS } from '../forms.ts'
import type { Making, Request } from '../generate/request.ts'
import type { Edition } from '../programme/edition.ts'
import { lettersOf } from './word-letters.ts'

/** A file that is to be compared with what was signed. */
export interface Compared {
  edition: Edition
  record: CaseRecord
  /** The day until which signatures and addenda are known (YYYY-MM-DD). */
  asOf: string
  bytes: Uint8Array
  format: 'pdf' | 'docx' | 'html' | 'md'
}

/**
 * `file`: to the letter one that was written when it was signed. `text`: a Word file that says the same above the
 * signatures. `made again`: it comes out of the case in the same bytes. `differs`: a Word file that says something else.
 * `untold`: another file, whose text can't be read back. `document` is the one it was found to be.
 */
export interface Verdict {
  how: 'file' | 'text' | 'made again' | 'differs' | 'untold'
  document: SignedDocument
}

/** Whether a file is, or says, what was signed. Null: nothing of the case is. */
export async function compareSigned(
  given: Compared,
  generate: (request: Request) => Promise<Making>,
): Promise<Verdict | null> {
  const { record, asOf, bytes, format } = given
  const all = SIGNED_DOCUMENTS.flatMap((document) => {
    const signed = positionOf(record, document, asOf)?.signed ?? null
    return signed === null ? [] : [{ document, signed }]
  })
  const [first] = all
  if (first === undefined) return null
  const of = sha256(bytes)
  const found = all.find(({ signed }) => signed.files.some((file) => file.of === of))
  if (found !== undefined) return { how: 'file', document: found.document }
  if (format === 'docx') {
    const letters = lettersOf(bytes)
    const says = all.find(
      ({ signed: { letters: known } }) =>
        known !== undefined && sha256(letters.slice(0, known.n)) === known.of,
    )
    if (says !== undefined) return { how: 'text', document: says.document }
  }
  for (const { document } of all) {
    if (await isMadeAgain(given, document, of, generate)) return { how: 'made again', document }
  }
  const known = all.find(({ signed }) => signed.letters !== undefined)
  return format === 'docx' && known !== undefined
    ? { how: 'differs', document: known.document }
    : { how: 'untold', document: first.document }
}

/** In every form, and on A4 with the audit sheet at its end: which of them somebody asked for, a file doesn't say. */
const AS_ASKED: readonly Pick<Request, 'layouts' | 'audit'>[] = [
  { layouts: FORMS, audit: 'none' },
  { layouts: ['a4'], audit: 'annex' },
]

/** A file is made with the signatures and addenda that there were on its day: on each day there were others. */
async function isMadeAgain(
  { edition, record, asOf, format }: Compared,
  document: SignedDocument,
  of: string,
  generate: (request: Request) => Promise<Making>,
): Promise<boolean> {
  for (const day of laterDays(record, document, asOf)) {
    const request = { edition, record, asOf: day, kinds: [document], formats: [format], final: true }
    try {
      for (const form of AS_ASKED) {
        const { documents: made } = await generate({ ...request, ...form })
        if (made.some(({ bytes, since }) => since?.state === 'as signed' && sha256(bytes) === of)) return true
      }
    } catch (error) {
      // What can't be made any more is no proof against a file.
      if (!(error instanceof InputError)) throw error
      return false
    }
  }
  return false
}
