import type { Document, LineCounter } from 'yaml'
import { allAsMeant } from '../characters/pasted.ts'
import { unfit } from '../characters/printable.ts'
import { InputError, type Issue } from '../errors.ts'
import { inconsistencies } from './consistency.ts'
import { type Edition, edition } from './edition.ts'
import { fieldNames, tellable } from './field-names.ts'
import { type Flaw, pointerTo } from './flaw.ts'
import { say } from './phrases.ts'
import { programmeJsonSchema } from './schema.ts'
import { expectation, shapeFlaws } from './shape.ts'
import { unansweredTogether } from './unanswered.ts'
import { parseYaml } from './yaml-text.ts'

/**
 * An edition from the text of its YAML file. `file` is the name that issues carry.
 * Throws InputError with every issue at once: broken YAML, what its shape lacks or has too much, and, where the
 * shape is right, references to nothing and numbers that don't stand in their source words.
 */
export function readEdition(yamlText: string, file: string): Edition {
  const { document, lines, data } = parseYaml(yamlText, file)
  allAsMeant(data)
  const issue = ({ path, expected, told }: Flaw): Issue => {
    const line = lineOf(document, path, lines)
    const field = String(path.findLast((step) => typeof step === 'string') ?? 'id')
    const at = { field, line: line ?? 1 }
    return {
      file,
      pointer: pointerTo(path),
      expected: line === undefined ? expected : `${expected} (line ${line})`,
      told: told ? say(told, at) : say('edition/line', { ...at, wanted: expected.replace(/^expected /, '') }),
    }
  }
  const unfit = textFlaws(data, []).map(toTell)
  const result = edition.safeParse(data, { error: expectation })
  if (!result.success) {
    const flaws = unansweredTogether(shapeFlaws(result.error), data)
    throw new InputError([...unfit, ...flaws].map(issue))
  }
  if (unfit.length > 0) throw new InputError(unfit.map(issue))
  const flaws = inconsistencies(result.data)
  if (flaws.length > 0) throw new InputError(flaws.map(issue))
  return inLocalTerms(result.data)
}

/** The area's own words of today stand in place of those of the source document. */
function inLocalTerms(edition: Edition): Edition {
  const own = Object.entries(edition.local?.terms ?? {}).filter(([, term]) => term !== undefined)
  return own.length === 0 ? edition : { ...edition, terms: { ...edition.terms, ...Object.fromEntries(own) } }
}

let ofEditions: ReadonlySet<string> | undefined

/** Whoever names a case here by mistake is not told what its fields are called. */
function toTell(flaw: Flaw): Flaw {
  ofEditions ??= fieldNames(programmeJsonSchema())
  return { ...flaw, path: tellable(flaw.path, ofEditions) }
}

/** Texts with characters that no text may hold. */
function textFlaws(value: unknown, path: readonly PropertyKey[]): Flaw[] {
  if (typeof value === 'string') {
    const expected = unfit(value)
    return expected === null ? [] : [{ path, expected }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) =>
    textFlaws(below, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** The line of the deepest node on the path that is there: what is missing is missing from that one. */
export function lineOf(
  document: Document,
  path: readonly PropertyKey[],
  lines: LineCounter,
): number | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, ...unknown[]] } | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return undefined
}
