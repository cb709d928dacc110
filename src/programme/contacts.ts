import type { Edition } from './edition.ts'
import type { Flaw } from './flaw.ts'

/** Contact details that aren't in their source words, letter for letter. */
export function contactFlaws({ contacts }: Edition): Flaw[] {
  return contacts.flatMap(({ role: _role, source, lines, ...rest }, index) => {
    const details: [path: PropertyKey[], text: string][] = [
      ...lines.map((line, at): [PropertyKey[], string] => [['lines', at], line]),
      ...Object.entries(rest)
        .filter((entry): entry is [string, string] => entry[1] !== undefined)
        .map(([key, text]): [PropertyKey[], string] => [[key], text]),
    ]
    return details
      .filter(([, text]) => !source.words.includes(text))
      .map(([path, text]) => ({
        path: ['contacts', index, ...path],
        expected: `expected "${text}" to stand in the source words of this contact`,
      }))
  })
}
