import { stripVTControlCharacters } from 'node:util'
import { MESSAGES } from './limits.ts'

/**
 * What came from outside (a file's name, a key, an option's value, free text), as messages, terminals and logs may
 * carry it: one line, without escape sequences, controls, halves of characters or marks that turn the direction of
 * what follows, and of bounded length. A stand-in shows where something was taken out, and what is too long keeps
 * both its ends.
 */
export function outside(given: unknown, most = MESSAGES.quoted.most): string {
  const text = String(given)
  if (text.length <= most && !UNSAFE.test(text)) return text
  // Cut once before cleaning, so that a long text costs no more than a short one; and once after.
  return cut(cleaned(cut(text, most * 8)), most)
}

/** Lines of ours, each with pieces from outside in it that were cleaned before: only what could harm is taken out. */
export function safeLines(text: string): string {
  return text.split('\n').map(cleaned).join('\n')
}

// Controls; what has no form of its own (bidi marks, zero widths, tags); ends of lines; halves; private use;
// characters that are none.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\ufdd0-\ufdef\ufffe\uffff]/u
const EACH_UNSAFE = new RegExp(UNSAFE, 'gu')
const BLANKS = /[\t-\r\u0085\u2028\u2029]+/g
const STAND_IN = '\ufffd'

function cleaned(text: string): string {
  if (!UNSAFE.test(text)) return text
  return stripVTControlCharacters(text).replace(BLANKS, ' ').replace(EACH_UNSAFE, STAND_IN)
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, Math.ceil((most - 1) * 0.6)).replace(/[\ud800-\udbff]$/, '')
  const end = text.slice(text.length - Math.floor((most - 1) * 0.4)).replace(/^[\udc00-\udfff]/, '')
  return `${start}…${end}`
}
