import type { FluentFunction, FluentValue } from '@fluent/bundle'

/**
 * What the messages of a language may do with a parameter; a language that doesn't need one leaves it out.
 *
 * - `CAPITAL($text)`: its first letter in capitals, where it begins a sentence
 * - `LOWER($text)`: its first letter small within a sentence, unless it is an abbreviation
 * - `STOP($text)`: what somebody wrote, as a sentence: with its full stop
 * - `UNSTOP($text)`: without it
 */
export const FUNCTIONS: Record<string, FluentFunction> = {
  CAPITAL: ([text]) => words(text).replace(/^./u, (first) => first.toUpperCase()),
  LOWER: ([text]) => words(text).replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()),
  STOP: ([text]) => stopped(words(text).trim()),
  UNSTOP: ([text]) => words(text).replace(/\.$/, ''),
}

const stopped = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

const words = (value: FluentValue | undefined) => (typeof value === 'string' ? value : String(value))
