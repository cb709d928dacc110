/**
 * Any string as Markdown that reads back as exactly that string, wherever a template puts it: at the start or in
 * the middle of a line, in a table cell, next to another escaped string. One line: a newline becomes `&#10;`,
 * which is a line break in the document. Plain words and most punctuation stay as they are.
 */
export function escapeMarkdown(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(MEANINGFUL, '\\$&')
    .replace(WHITE_SPACE, reference)
    .replace(START, '$1\\$2')
}

/** One line of JSON that can stand inside a fenced block: no backtick or tilde could close the fence. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE_IN_JSON, unicodeEscape)
}

/** A string as a YAML double-quoted scalar (JSON's form), for one line of front matter. */
export function escapeYaml(value: string): string {
  return JSON.stringify(value).replace(UNSAFE_IN_YAML, unicodeEscape)
}

// `&` and `!` mean something only before what may follow them; at the end, what follows isn't known.
const MEANINGFUL = /[\\`*_~<[\]|#]|&(?! )|!$/g

// Marked and table cells trim every kind of white space; so only single spaces between words stay bare.
const WHITE_SPACE = /^ | $|(?<= ) |[^\S ]|\p{Cc}/gu

// Marks of lists, quotations, underlines, values and notes; a number may also have ended the string before this one.
const START = /^(\d*(?=[.)])|)([-+=>:^.)])/

// The caret too: a case that holds "[^1]" must not look like a note's label to whoever numbers the notes.
const UNSAFE_IN_JSON = /[`~^\x7f-\x9f\u2028\u2029\ufeff]/g
const UNSAFE_IN_YAML = /[\^\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
