/** A number, name, string or dictionary object of the file that can be referred to ("12 0 R"). */
export interface Reference {
  id: number
  data: Record<string, unknown>
  write(chunk: Uint8Array): void
  end(chunk?: Uint8Array): void
  toString(): string
}

/** Makes objects, and keeps those whose value is written as PDF already. */
export interface Keeper {
  ref(): Reference
  keep(reference: Reference, body: string): void
}
