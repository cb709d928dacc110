import { codePointName, isControl } from '../characters.ts'
import { InputError } from '../errors.ts'

/** Characters that need an escape, and every control or half character, which XML 1.0 mostly can't hold. */
const SPECIAL = /[&<>"\p{Cs}\p{Cc}\ufffe\uffff]/u
const EACH_SPECIAL = new RegExp(SPECIAL, 'gu')
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser turns a bare carriage return into a line feed.
  '\r': '&#13;',
}

/**
 * A string as XML text, letter for letter.
 * @param place where it stands, for the error: never personal text
 * @throws InputError naming the character, where XML 1.0 can't hold it
 */
export function escapeText(value: string, place: string): string {
  return SPECIAL.test(value)
    ? value.replace(EACH_SPECIAL, (character) => ENTITIES[character] ?? allowed(character, place))
    : value
}

/** The same for an attribute's value, whose white space a parser would otherwise turn into spaces. */
export function escapeAttribute(value: string, place: string): string {
  return escapeText(value, place).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

/** XML 1.0 holds tab, line feed and the controls from U+007F. */
function allowed(character: string, place: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code === 9 || code === 10 || (code >= 0x7f && isControl(code))) return character
  throw new InputError([
    {
      file: '',
      pointer: place,
      expected: `expected no character ${codePointName(character)}: a Word document can't hold it`,
    },
  ])
}
