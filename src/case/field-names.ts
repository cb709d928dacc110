import { fieldNames, tellable } from '../programme/field-names.ts'
import { type Path, pointerTo } from './pointer.ts'
import { caseJsonSchema } from './schema.ts'

let ofCases: ReadonlySet<string> | undefined

/**
 * Pointer to a place in a case, as far as its fields are a case's own. `whole`: it names the place itself.
 * @param facts names of the extra facts, which an edition gives
 */
export function pointerInCase(
  path: Path,
  facts: ReadonlySet<string> = new Set(),
): { pointer: string; whole: boolean } {
  ofCases ??= fieldNames(caseJsonSchema())
  const [first, ...rest] = path
  const told = first === 'facts' ? [first, ...tellable(rest, facts)] : tellable(path, ofCases)
  return { pointer: pointerTo(told), whole: told.length === path.length }
}
