/** A sentence of a source document, and where it went; empty: nowhere. */
export interface Went {
  line: number
  text: string
  where: string[]
}
export function whereSentencesWent(edition: object, text: string): Went[]
export function pageOf(all: readonly { edition: object; text: string }[]): string
