/**
 * How wide a line of text will be, without its font at hand: the advance widths of Atkinson Hyperlegible Next
 * (without kerning, which only narrows), in thousandths of the size. Letters with accents count as their base,
 * characters that aren't listed as a full square.
 */
export function textWidth(value: string, size: number, bold = false): number {
  const widths = bold ? BOLD : REGULAR
  let sum = 0
  for (const character of value.normalize('NFD')) {
    const code = character.codePointAt(0) ?? 0
    if (!COMBINING.test(character)) sum += widths[code - 32] ?? PUNCTUATION[character] ?? OTHER
  }
  return (sum * size) / 1000
}

/** Words in lines of at most `width` points; a word that is longer is broken. Always at least one line. */
export function wrapText(value: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of value.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, size, bold) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, width, size, bold)
    line = pieces.pop() ?? ''
    lines.push(...pieces)
  }
  return [...lines, line]
}

function breakWord(word: string, width: number, size: number, bold: boolean): string[] {
  const pieces = ['']
  for (const character of word) {
    const piece = `${pieces.at(-1)}${character}`
    if (piece !== character && textWidth(piece, size, bold) > width) pieces.push(character)
    else pieces[pieces.length - 1] = piece
  }
  return pieces
}

const OTHER = 1000
const COMBINING = /^\p{Mn}$/u
const PUNCTUATION: Record<string, number> = {
  '‘': 269,
  '’': 269,
  '“': 479,
  '”': 479,
  '–': 504,
  '—': 832,
  '…': 780,
  '£': 634,
  '\u2212': 606,
}

// biome-ignore format: a table
const REGULAR = [280,286,301,651,592,919,731,160,299,299,485,606,210,362,210,387,648,407,548,576,614,588,598,510,615,595,210,210,553,628,553,480,778,626,613,645,669,569,552,694,694,392,512,631,541,824,693,714,592,724,614,592,558,690,593,856,623,575,607,317,387,344,552,372,243,525,566,485,564,538,314,558,550,252,245,492,262,845,550,548,566,574,349,471,326,540,461,684,481,449,460,344,237,344,555]
// biome-ignore format: a table
const BOLD = [312,303,390,765,610,969,725,210,335,335,485,595,271,373,272,440,659,440,579,600,624,607,626,537,624,571,272,272,569,612,569,547,781,678,643,658,688,597,566,718,701,424,561,663,552,858,717,746,629,756,650,610,607,686,644,886,685,650,618,340,440,344,582,400,288,552,596,510,596,563,365,593,571,300,259,555,318,882,571,576,596,599,376,508,376,567,530,740,539,521,505,381,254,381,537]
