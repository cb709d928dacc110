import type { Address } from './address.ts'

/**
 * Telephone numbers as people in the United Kingdom write them: `01632 960 114`, `(01632) 960114`, `+44 (0)1632 960114`,
 * `0800 1111`, `116 123`, and those of other countries with their plus. A number is one by its first digits and by how
 * many it has; where it could be something else it is none: dates, clauses, sort codes, references, times, amounts.
 * A fax number leads nowhere that one could speak to.
 */
export function* telephones(text: string): Generator<Address> {
  for (const { 0: match, index } of text.matchAll(START)) {
    const found = longest(match)
    if (found === null || FAX.test(text.slice(Math.max(0, index - 12), index))) continue
    const end = index + found.written.length
    // More groups of digits than a number has: a row of numbers, or one of another kind.
    if (!MORE.test(text.slice(end, end + 5))) yield { start: index, end, href: `tel:${found.dialled}` }
  }
  for (const { 0: match, index } of text.matchAll(SHORT)) {
    yield { start: index, end: index + match.length, href: `tel:${match.replace(/\D/g, '')}` }
  }
}

const SPACE = '[ \\u00a0\\u2009\\u202f]'
const GAP = '[ \\u00a0\\u2009\\u202f\\u2010\\u2011-]'

// Not within a word, a number, a path or an amount, nor after another group of digits.
const BEFORE = `(?<![\\p{L}\\p{N}_/\\\\#£$€@=%&+–—\\u2010\\u2011-]|\\p{N}[.,:]|\\p{N}${GAP}|\\p{N}${GAP}?\\()`
const AFTER = '(?![\\p{L}\\p{N}_@%]|[.,:/]\\p{N})'
const START = new RegExp(
  `${BEFORE}(?:\\+[1-9]\\d{0,14}|00${GAP}?44\\d{0,10}|\\(0\\d{2,5}\\)|0\\d{2,10})(?:${GAP}?\\(0?\\d{0,5}\\))?(?:${GAP}?\\d{1,10}){0,6}`,
  'gu',
)
const MORE = new RegExp(`^(?:[\\p{L}\\p{N}_@%]|[.,:]\\p{N}|${GAP}\\p{N}{3})`, 'u')
const FAX = /(?:fax|ffacs)[^\p{L}\p{N}]*$/iu

/** Helplines of six digits, and the numbers of three, which are numbers only to somebody who is told to ring them. */
const SHORT = new RegExp(
  `${BEFORE}116${SPACE}(?:000|006|111|117|123)${AFTER}|(?<=(?:^|[^\\p{L}])(?:call|ring|phone|dial|ffoniwch)${SPACE})(?:999|112|111|101)${AFTER}`,
  'giu',
)

/** The longest beginning of a row of digits that is a number. */
function longest(row: string): { written: string; dialled: string } | null {
  for (let written = row; written.length >= 8; written = written.replace(LAST_GROUP, '')) {
    const dialled = dial(written)
    if (dialled !== null) return { written, dialled }
    if (!LAST_GROUP.test(written)) return null
  }
  return null
}

const LAST_GROUP = new RegExp(`${GAP}\\(?\\d+\\)?$`, 'u')

function dial(written: string): string | null {
  const groups = written.match(/\d+/g) ?? []
  const digits = groups.join('')
  if (CHILDLINE.test(written)) return digits
  const abroad = /^(?:\+|00)/.exec(written)
  if (abroad === null) return home(groups, digits)
  const number = abroad[0] === '+' ? digits : digits.slice(2)
  if (!number.startsWith('44')) return /^\d{10,15}$/.test(number) ? `+${number}` : null
  // The nought of the number at home is often left in its bracket, and as often forgotten there.
  const national = number.slice(2).replace(/^0/, '')
  return NATIONAL.test(`0${national}`) ? `+44${national}` : null
}

/** Ten or eleven digits, by the first of them. */
const NATIONAL =
  /^0(?:1[1-9]\d{7,8}|2[03489]\d{8}|3[0347]\d{8}|5[56]\d{8}|7\d{9}|800\d{6,7}|8[047]\d{8}|9[018]\d{8})$/
/** Ten digits in a row are as often a reference. A number at home that has so few is written with its area apart. */
const FEW = /^01\d{8}$/
const CHILDLINE = /^0800[ \u00a0\u2009\u202f]1111$/u

function home(groups: readonly string[], digits: string): string | null {
  const [first = '', second] = groups
  if (!NATIONAL.test(digits) || first.length < 3 || groups.slice(1).some(({ length }) => length < 2))
    return null
  if (FEW.test(digits) && (first.length < 5 || first.length > 6)) return null
  // No number within an area begins with nought or one: these are two numbers, or none.
  if (/^0[12]/.test(digits) && first.length < 7 && second !== undefined && /^[01]/.test(second)) return null
  return `+44${digits.slice(1)}`
}
