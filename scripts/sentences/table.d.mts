/** A sentence of a source document, and where it went. `told`: all of it, part of it, or nothing; null is a heading. */
export interface Went {
  line: number
  text: string
  where: string[]
  told: 'whole' | 'part' | 'nowhere' | null
}
export function whereSentencesWent(edition: object, text: string): Went[]
export function pageOf(all: readonly { edition: object; text: string }[]): string
