/** Which characters a text may hold, wherever it comes from: cases, registers, editions, forms. */

/**
 * What no text may hold, as a sentence part ("expected no character U+0007: …"); null where it is sound. Controls
 * and halves of surrogate pairs can't be printed. A reversal of reading direction shows the letters after it in another
 * order than they are in, and one or an isolate that isn't closed on its line turns round whatever stands after it: in
 * Word the rest of the row, a CRN perhaps.
 */
export function unsound(text: string): string | null {
  if (!SUSPECT.test(text)) return null
  const character = unprintable(text)
  if (character !== null) return `expected no character ${character}: it can't be printed`
  if (text.includes('\u202e')) return 'expected no character U+202E: it turns round the letters after it'
  const open = unclosed(text)
  if (open === null) return null
  return `expected the reading direction that ${open} changes to be closed on the same line`
}

/**
 * The first character that no page can print (controls, halves of surrogate pairs), as "U+0007"; else null.
 * Tab and line ends are not among them.
 */
export function unprintable(text: string): string | null {
  const [character] = UNPRINTABLE.exec(text) ?? []
  return character === undefined ? null : codePointName(character)
}

/** Whether a text shows nothing: white space, and what takes no ink (zero width, fillers, soft hyphens, tags). */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text)
}

/**
 * One character that takes ink. Unicode has no property for the last of those that don't: Braille's blank, a note
 * without a head, a filler of Khitan, annotations.
 */
export const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}\u{16fe4}\ufff9-\ufffb]/u

const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|[\p{Cs}\ufffe\uffff]/u

// One look tells that most texts hold none of it.
const SUSPECT = /(?![\t\n\r])\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u

const EMBEDDING = /[\u202a\u202b\u202d\u202e]/
const ISOLATE = /[\u2066-\u2068]/

/** The first mark that still changes direction at the end of its line, by the rules of the bidi algorithm (UAX 9). */
function unclosed(text: string): string | null {
  for (const line of text.split(/[\n\r\u2028\u2029]/)) {
    const open: string[] = []
    for (const [mark] of line.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
      if (EMBEDDING.test(mark) || ISOLATE.test(mark)) open.push(mark)
      else if (mark === '\u202c') {
        if (EMBEDDING.test(open.at(-1) ?? '')) open.pop()
      } else {
        // The end of an isolate also ends what was begun within it.
        const begun = open.findLastIndex((each) => ISOLATE.test(each))
        if (begun >= 0) open.length = begun
      }
    }
    if (open[0] !== undefined) return codePointName(open[0])
  }
  return null
}

/** `U+0007` */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** A control is no letter: it spells nothing and shows nothing. */
export const isControl = (code: number) => code < 0x20 || (code >= 0x7f && code < 0xa0)
