import type { PdfFile } from './parts.ts'
import type { Reference } from './reference.ts'

/** An object already written as PDF, where pdfkit would build it up from a dictionary. */
class Raw {
  readonly [Symbol.toStringTag] = 'Raw'
  readonly body: string

  constructor(body: string) {
    this.body = body
  }

  toString(): string {
    return this.body
  }
}

export function raw(file: PdfFile, body: string): Reference {
  const reference = file.ref()
  endRaw(reference, body)
  return reference
}

/** Fills an object whose reference was needed before its body was known. */
export function endRaw(reference: Reference, body: string): void {
  reference.data = new Raw(body) as never
  reference.end()
}

/** A stream whose bytes are already compressed. */
export function deflated(file: PdfFile, bytes: Uint8Array, entries: Record<string, number> = {}): Reference {
  const reference = file.ref({ ...entries, Filter: 'FlateDecode' })
  reference.end(bytes)
  return reference
}
