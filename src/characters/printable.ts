import { isBlank, unsound } from '../characters.ts'
import { LETTERS, SIGNS } from './ranges.ts'

/**
 * Which characters documents can print: one answer for every format, wherever a text comes from. White space is printed
 * as such; a soft hyphen, a place to break a line and one to keep it whole may stand in a template.
 */
const SPACES = String.raw`\t\n\r\p{Zs}\u2028\u2029`
const UNSEEN = String.raw`\xad\u200b\u2060`

const UNPRINTED = new RegExp(`[^${SPACES}${UNSEEN}${LETTERS}${SIGNS}]`, 'gu')
const USUAL = /^[\t\n -~£é–‘’“”…]*$/

/** The characters of a text that no font has, in order and as often as they stand there. */
export function unprinted(text: string): string[] {
  return USUAL.test(text) ? [] : (text.match(UNPRINTED) ?? [])
}

/** What no text that is to be printed may hold, as a sentence part; null where it can be. */
export function unfit(text: string): string | null {
  const expected = unsound(text)
  if (expected !== null) return expected
  const { length } = unprinted(text)
  // A text that shows nothing is refused as empty.
  return length === 0 || isBlank(text) ? null : lettersExpected(length)
}

/** Letters are counted, never named: one by one they would spell what the field holds. */
export function lettersExpected(count: number): string {
  return `${PRINTED}, found ${count} that they can't; write them in Latin letters, or in words`
}

/** How every refusal of letters begins. */
export const PRINTED = 'expected characters that the fonts can print'

/** Whether a font of ours can print the character. */
export function isPrinted(character: string): boolean {
  return unprinted(character).length === 0
}

/** Text that the symbol font prints, and text that the others do, in turn, as they stand beside each other. */
export function signsApart(text: string): { text: string; signs: boolean }[] {
  if (USUAL.test(text)) return [{ text, signs: false }]
  return text
    .split(SIGNS_RUN)
    .map((part, at) => ({ text: part, signs: at % 2 === 1 }))
    .filter((part) => part.text !== '')
}

const SIGNS_RUN = new RegExp(`([${SIGNS}]+)`, 'u')
