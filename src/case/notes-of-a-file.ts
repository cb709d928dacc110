/**
 * A case as JSON, without the lines that somebody keeps in it as notes: those that begin with `//`. As long as before,
 * so that places stay what they are. A text in JSON holds neither CR nor LF, so no such line is
 * part of one; other line ends may stand in a text, and end no line here.
 */
export function withoutNotes(text: string): string {
  return text.includes('//')
    ? text.replace(/(?<![^\r\n])[ \t]*\/\/[^\r\n]*/g, (line) => ' '.repeat(line.length))
    : text
}
