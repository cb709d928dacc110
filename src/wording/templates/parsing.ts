import Handlebars from 'handlebars'
import { unprintable } from '../../characters.ts'
import { InputError } from '../../errors.ts'
import { beyondLimits } from './limits.ts'

export const fileOf = (name: string) => `templates/${name}.md.hbs`

/** The tree of a template's text, as Handlebars reads it. Throws InputError with the line that it can't read. */
export function parse(name: string, text: string): hbs.AST.Program {
  const beyond = beyondLimits(text)
  if (beyond !== undefined) {
    const pointer = `line ${text.slice(0, beyond.at).split('\n').length}`
    throw new InputError([{ file: fileOf(name), pointer, expected: beyond.expected }])
  }
  // What stands behind a passage is marked with control characters while a template writes (marks.ts).
  for (const [index, line] of text.split('\n').entries()) {
    const strange = unprintable(line)
    if (strange === null) continue
    const expected = `expected no character ${strange}: it can't be printed`
    throw new InputError([{ file: fileOf(name), pointer: `line ${index + 1}`, expected }])
  }
  try {
    return Handlebars.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const line = /on line (\d+)|- (\d+):\d+$/.exec(message)
    // Its last line says what was expected; those before it show the template's own text.
    const expected = `Handlebars: ${message.split('\n').at(-1)}`
    const pointer = line === null ? '' : `line ${line[1] ?? line[2]}`
    throw new InputError([{ file: fileOf(name), pointer, expected }])
  }
}
