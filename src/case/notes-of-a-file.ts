/**
 * A case as JSON, without the lines that somebody keeps in it as notes: those that begin with `//`. As long as before,
 * so that places stay what they are. A text in JSON holds no line break, so no such line is part of one.
 */
export function withoutNotes(text: string): string {
  return text.includes('//') ? text.replace(/^[ \t]*\/\/[^\r\n]*/gm, (line) => ' '.repeat(line.length)) : text
}
