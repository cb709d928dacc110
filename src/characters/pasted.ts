/**
 * What word processors, browsers and wrong decodings leave in a text, as what its writer meant
 * (docs/decisions/0023 has the table). Cases, registers and editions are read through it, once.
 */

/** All texts of data that was just parsed, as they were meant. Changes the data itself. */
export function allAsMeant<Data>(data: Data): Data {
  if (typeof data === 'string') return asMeant(data) as Data
  if (typeof data !== 'object' || data === null) return data
  const holder = data as Record<string, unknown>
  for (const key of Object.keys(holder)) {
    const value = holder[key]
    if (typeof value === 'string') {
      const meant = asMeant(value)
      if (meant !== value) holder[key] = meant
    } else allAsMeant(value)
  }
  return data
}

export function asMeant(text: string): string {
  if (USUAL.test(text)) return text
  return text
    .replace(LIST_SIGN, (_, before: string, sign: string) => `${before}${LIST_SIGNS[sign] ?? sign} `)
    .replace(LEFT_OVER, (found) => MEANT.get(found) ?? kept(found))
    .normalize('NFC')
}

// Most texts hold nothing but these.
const USUAL = /^[\n -~£é–‘’“”…]*$/

/**
 * A bullet at a line's start, as Word gives it where only text is wanted: the letter that its symbol font draws as a
 * bullet, and a tab or a row of blanks.
 */
const LIST_SIGN =
  /(^|[\n\v\r])[ \t]*([·§o\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf071\uf0a8])(?:\t[ \t\u00a0]*|[ \u00a0]{3,})/g
const LIST_SIGNS: Readonly<Record<string, string>> = { '·': '•', '§': '▪', o: '◦' }

/** Every character that may need a look. */
const LEFT_OVER = /\r\n?|[^\n -~]/gu

/**
 * What takes no ink goes: where a line may break, how an emoji is to look, which way to read, since all letters that
 * are printed read the same way. Controls and private signs that mean nothing certain stay, and so does what turns
 * round the letters after it: they are refused where the text is read.
 */
const kept = (character: string) => (UNSEEN.test(character) && character !== RIGHT_TO_LEFT ? '' : character)

const UNSEEN = /\p{Default_Ignorable_Code_Point}/u
const RIGHT_TO_LEFT = '\u202e'

const MEANT: ReadonlyMap<string, string> = new Map([
  ...each('\r\n \r \v \u2028', '\n'),
  // Ends of a paragraph, a page, a column.
  ...each('\u2029 \f \x0e', '\n\n'),
  ['\t', ' '],
  // Word's own hyphens: one that keeps its word whole, and one that shows only where a line ends.
  ['\x1e', '\u2011'],
  ['\x1f', ''],
  ['\xad', ''],
  // Braille's blank: nothing to see.
  ['\u2800', ' '],
  // Blanks of a printer's widths, and those of them that keep words together.
  ...[...'\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000'].map(
    (blank): Pair => [blank, ' '],
  ),
  ...each('\u2007 \u202f', '\u00a0'),
  // Ligatures, as a PDF gives them where it is copied from.
  ...pairs('ﬀ ff ﬁ fi ﬂ fl ﬃ ffi ﬄ ffl ﬅ st ﬆ st'),
  // Emoji of what the fonts have as a sign.
  ...pairs('✅ ✔ ❌ ✘ ❎ ✘ ❓ ? ❗ ! ⭐ ★ ⬛ ■ ⬜ □'),
  ...windows1252(),
  ...symbolFonts(),
])

type Pair = readonly [found: string, meant: string]

function each(found: string, meant: string): Pair[] {
  return found.split(' ').map((one) => [one, meant])
}

function pairs(list: string): Pair[] {
  const all = list.split(' ')
  return all.flatMap((found, at): Pair[] => (at % 2 === 0 ? [[found, all[at + 1] ?? '']] : []))
}

/** Controls of Latin-1 are letters of Windows' own table that were read by the wrong one. Five places it leaves empty. */
function windows1252(): Pair[] {
  const letters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
  return [...letters].flatMap((letter, at): Pair[] =>
    letter === ' ' ? [] : [[String.fromCharCode(0x80 + at), letter]],
  )
}

/**
 * Signs of the fonts Symbol and Wingdings, which Word keeps by their place in the font. A place that both fonts use is
 * what Word itself puts there: bullets, ticks, and the arrows and faces that it makes while somebody types.
 */
function symbolFonts(): Pair[] {
  const signs: Readonly<Record<string, number>> = {
    ...{ '•': 0xb7, '▪': 0xa7, '➢': 0xd8, '✔': 0xfc, '✘': 0xfb, '☑': 0xfe, '☒': 0xfd, '□': 0xa8 },
    ...{ '■': 0x6e, '●': 0x6c, '❑': 0x71, '❖': 0x76, '○': 0xa1, '☐': 0x6f },
    ...{ '→': 0xe0, '←': 0xdf, '↑': 0xe1, '↓': 0xe2, '➔': 0xe8, '⇨': 0xf0, '⇦': 0xef, '⇔': 0xf3 },
    ...{ '☺': 0x4a, '☹': 0x4c, '☎': 0x28, '✉': 0x2a },
    ...{ '≥': 0xb3, '≤': 0xa3, '≠': 0xb9, '±': 0xb1, '×': 0xb4, '÷': 0xb8, '°': 0xb0, '≈': 0xbb },
  }
  return [
    ...Object.entries(signs).map(([sign, place]): Pair => [String.fromCharCode(0xf000 + place), sign]),
    // Symbol's own arrows.
    [String.fromCharCode(0xf0ae), '→'],
    [String.fromCharCode(0xf0ac), '←'],
    [String.fromCharCode(0xf0de), '⇒'],
  ]
}
