import type { PdfFile } from '../text/parts.ts'
import type { Reference } from './reference.ts'

/** An object already written as PDF, where pdfkit would build it up from a dictionary. */
export function raw(file: PdfFile, body: string): Reference {
  const reference = file.ref()
  file.keep(reference, body)
  return reference
}

/** A stream whose bytes are already compressed. */
export function deflated(file: PdfFile, bytes: Uint8Array, entries: Record<string, number> = {}): Reference {
  const reference = file.ref({ ...entries, Filter: 'FlateDecode' })
  reference.end(bytes)
  return reference
}
