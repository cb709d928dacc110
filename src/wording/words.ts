import { inDigits } from '../limits.ts'
import type { Amount } from '../programme/source.ts'

/** Words in GOV.UK style: numbers, lists. */

/** `[a, b, c]` → `a, b and c` */
export function joinWords(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** `count(1, 'session')` → `1 session`; `count(2, 'half day')` → `2 half days` */
export function count(n: number, noun: string): string {
  return `${formatNumber(n)} ${noun}${n === 1 ? '' : 's'}`
}

/** Thousands with commas, halves as decimals: `9,000`, `87.5`. */
export function formatNumber(n: number): string {
  return inDigits(Math.round(n * 100) / 100)
}

/** `about 175 hours`, `a further 190 hours`, `32 to 36 full days` */
export function formatAmount(amount: Amount): string {
  const { value, minimum, maximum } = amount
  const noun = amount.unit.replace(/s$/, '')
  const number =
    value !== undefined
      ? count(value, noun)
      : minimum !== undefined && maximum !== undefined
        ? `${formatNumber(minimum)} to ${count(maximum, noun)}`
        : minimum !== undefined
          ? `at least ${count(minimum, noun)}`
          : `up to ${count(maximum as number, noun)}`
  return `${amount.approximate ? 'about ' : ''}${amount.basis === 'additional' ? 'a further ' : ''}${number}`
}

/** First letter in upper case; the rest as it stands. */
export const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A narrative's paragraphs: parted by blank lines. */
export const splitParagraphs = (text: string) =>
  text
    .split(/(?:\r?\n[ \t]*){2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
