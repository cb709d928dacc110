import { type Document, LineCounter, parseDocument } from 'yaml'
import { InputError, type Issue } from '../errors.ts'
import { inconsistencies } from './consistency.ts'
import { type Edition, edition } from './edition.ts'
import { type Flaw, pointerTo } from './flaw.ts'
import { expectation, shapeFlaws } from './shape.ts'
import { yamlFlaws } from './yaml-flaws.ts'

/**
 * An edition from the text of its YAML file. `file` is the name that issues carry.
 * Throws InputError with every issue at once: broken YAML, what its shape lacks or has too much, and, where the
 * shape is right, references to nothing and numbers that don't stand in their source words.
 */
export function readEdition(yamlText: string, file: string): Edition {
  const lines = new LineCounter()
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    throw new InputError(
      document.errors.map(({ pos, message }) => ({
        file,
        pointer: `line ${lines.linePos(pos[0]).line}`,
        expected: `expected YAML: ${message}`,
      })),
    )
  }
  const unmeant = yamlFlaws(document)
  if (unmeant.length > 0) {
    throw new InputError(
      unmeant.map(({ at, expected }) => ({ file, pointer: `line ${lines.linePos(at).line}`, expected })),
    )
  }
  const issue = ({ path, expected }: Flaw): Issue => {
    const line = lineOf(document, path, lines)
    return {
      file,
      pointer: pointerTo(path),
      expected: line === undefined ? expected : `${expected} (line ${line})`,
    }
  }
  const result = edition.safeParse(document.toJS(), { error: expectation })
  if (!result.success) throw new InputError(shapeFlaws(result.error).map(issue))
  const flaws = inconsistencies(result.data)
  if (flaws.length > 0) throw new InputError(flaws.map(issue))
  return result.data
}

/** The line of the deepest node on the path that is there: what is missing is missing from that one. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, ...unknown[]] } | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return undefined
}
