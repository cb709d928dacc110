/** What no line break parts, though Unicode's rules would. */

// "N-SOGP" stays in one piece.
const AFTER_INITIAL = /(?:^|[^\p{L}\p{N}])\p{L}-$/u
// So does a reference of capitals and digits: "EX-NB-1".
const AFTER_REFERENCE = /(?:^|[^\p{L}\p{N}])(?=\d*\p{Lu})[\p{Lu}\d]+-$/u
// "5 March", "240 hours" and "Mr Lowe" do too: a number and what it numbers, and a short title before a name.
const AFTER_NUMBER = /\d $/
const AFTER_TITLE = /(?:^|[^\p{L}\p{N}])\p{Lu}\p{Ll}s? $/u
// A capital before a short number is what it numbers ("Stage 2"); of days it is a date, which is long enough without.
const AFTER_UNIT = /(?:^|[^\p{L}\p{N}])\p{Lu}\p{Ll}{2,5}(?<!day) $/u
// Both halves of a postcode, and the groups of a telephone number.
const AFTER_POSTAL_DISTRICT = /(?:^|[^\p{L}\p{N}])\p{Lu}{1,2}\d[\p{Lu}\d]? $/u
// A page of a site stands with its name, where a line holds both.
const AFTER_SITE = /\p{L}\.\p{Ll}{2,}\/$/u
const AFTER_DIGITS = /\d{3}\)? $/
/** Whether no line ends between the two. @param before a few letters, with the space or hyphen at their end */
export const isHeld = (before: string, after: string): boolean =>
  AFTER_INITIAL.test(before) ||
  (AFTER_REFERENCE.test(before) && /^[\p{Lu}\d]/u.test(after)) ||
  (AFTER_NUMBER.test(before) && /^\p{L}/u.test(after)) ||
  (AFTER_TITLE.test(before) && /^\p{Lu}\p{Ll}/u.test(after)) ||
  (AFTER_UNIT.test(before) && /^\d{1,2}(?!\d)/.test(after)) ||
  (AFTER_POSTAL_DISTRICT.test(before) && /^\d\p{Lu}{2}(?![\p{L}\d])/u.test(after)) ||
  (AFTER_SITE.test(before) && /^[\p{L}\p{N}]/u.test(after)) ||
  (AFTER_DIGITS.test(before) && /^\d{3}/.test(after))

/** The text with a space or hyphen that doesn't break wherever no line may end. */
export function heldText(text: string): string {
  return text.replace(/[ -]/g, (break_, at: number) =>
    isHeld(text.slice(Math.max(0, at - 8), at + 1), text.slice(at + 1, at + 5))
      ? (HELD[break_] ?? break_)
      : break_,
  )
}

const HELD: Readonly<Record<string, string>> = { ' ': '\u00a0', '-': '\u2011' }
