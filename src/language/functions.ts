import { type FluentFunction, FluentNumber, type FluentValue } from '@fluent/bundle'

/**
 * What the messages of a language may do with a parameter; a language that doesn't need one leaves it out.
 *
 * - `CAPITAL($text)`: its first letter in capitals, where it begins a sentence
 * - `LOWER($text)`: its first letter small within a sentence, unless it is an abbreviation
 * - `STOP($text)`: what somebody wrote, as a sentence: with its full stop
 * - `UNSTOP($text)`: without it
 * - `KEEP($text)`: in one line, wherever the line ends: a date, a time
 * - `ORDINAL($number)`: to choose a form by the way in which the language counts off: 1st, 2nd, 3rd, 4th
 */
export const FUNCTIONS: Record<string, FluentFunction> = {
  CAPITAL: ([text]) => words(text).replace(/^./u, (first) => first.toUpperCase()),
  LOWER: ([text]) => words(text).replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()),
  STOP: ([text]) => stopped(words(text).trim()),
  UNSTOP: ([text]) => words(text).replace(/\.$/, ''),
  KEEP: ([text]) => words(text).replace(/ /g, '\u00a0'),
  ORDINAL: ([n]) => (n instanceof FluentNumber ? new FluentNumber(n.value, COUNTED_OFF) : words(n)),
}

const COUNTED_OFF: Intl.PluralRulesOptions = { type: 'ordinal' }

const stopped = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

const words = (value: FluentValue | undefined) => (typeof value === 'string' ? value : String(value))
