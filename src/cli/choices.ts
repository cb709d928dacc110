import { closest, distance } from 'fastest-levenshtein'
import type { Day } from '../batch/case-reader.ts'
import { InputError, type Issue } from '../errors.ts'
import { inDigits } from '../limits.ts'
import { outside } from '../outside.ts'
import { dateInWords } from '../programme/date-words.ts'
import { isDate, NO_DATE, today } from '../today.ts'
import { errorColour, fold, printIssues } from './terminal.ts'

/** Values of an option, given once or repeated, each a word or words joined by commas. */
export function splitList(values: readonly string[] = []): string[] {
  return [...new Set(values.flatMap((value) => value.split(',')).map((word) => word.trim()))].filter(Boolean)
}

/** No known word is that long; comparing takes as long as both are. */
const LONGEST_WORD = 100

/** What is wrong with the words given for an option, each with the nearest word that it knows. */
export function unknownWords(option: string, given: readonly string[], known: readonly string[]): Issue[] {
  return given
    .filter((word) => !known.includes(word))
    .map((word) => {
      // Further off than in a file: an option knows few words, and `pfd` means pdf.
      const near = closest(word.slice(0, LONGEST_WORD).toLowerCase(), known)
      const meant = distance(word.slice(0, LONGEST_WORD).toLowerCase(), near) <= Math.max(2, word.length / 2)
      const hint = meant && word.length <= LONGEST_WORD ? `; did you mean ${near}?` : ''
      return {
        file: option,
        pointer: '',
        expected: `"${outside(word)}" is not one of ${known.join(', ')}${hint}`,
      }
    })
}

/** Throws InputError unless every word is known. */
export function choose<Word extends string>(
  option: string,
  given: readonly string[],
  known: readonly Word[],
): Word[] {
  const issues = unknownWords(option, given, known)
  if (issues.length > 0) throw new InputError(issues)
  return given as Word[]
}

/** The day that cases are read as of: one that was asked for, or today. */
export function chooseDay(given: string | undefined): Day {
  return { asOf: chooseAsOf(given), later: given === undefined ? 'error' : 'left out' }
}

/** A date that an option may not set later than another day. Throws InputError where it does. */
export function notAfter(latest: string, option: string, date: string): string {
  if (date <= latest) return date
  throw new InputError([
    { file: option, pointer: '', expected: `expected a date that is not after ${latest}` },
  ])
}

/** What was left out of the cases because it came after the day asked for. */
export function leftOutText(entries: number, asOf: string): string {
  const [noun, were] = entries === 1 ? ['entry', 'was'] : ['entries', 'were']
  return `As of ${dateInWords(asOf)}, ${inDigits(entries)} later ${noun} ${were} left out.`
}

/** The date given for an option, checked; today where none is. */
export function chooseDate(option: string, given: string | undefined): string {
  if (given === undefined) return today()
  if (!isDate(given)) throw new InputError([{ file: option, pointer: '', expected: NO_DATE }])
  return given
}

/** The date that everything is seen from. One that is still to come may be meant, or be a slip: it is told. */
export function chooseAsOf(given: string | undefined): string {
  const day = chooseDate('--as-of', given)
  if (day > today()) {
    const told = `--as-of: ${dateInWords(day)} is still to come: what happens until then is not known yet`
    printIssues([errorColour.yellow(fold(told))])
  }
  return day
}
