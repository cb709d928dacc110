import { InputError } from '../errors.ts'
import { type Path, pointerTo } from './pointer.ts'
import type { CaseRecord } from './record.ts'

/**
 * A document's writer names a character that it can't print, and where in the document it stands. Whoever has
 * to put it right looks in the case: its fields that hold the character are named instead. What stands in none
 * of them comes from an edition or a template, and stays as it is.
 */
export function nameFields(error: unknown, record: CaseRecord): unknown {
  if (!(error instanceof InputError)) return error
  const issues = error.issues.flatMap((issue) => {
    const [, code] = /\bU\+([\dA-F]{4,6})\b/.exec(issue.expected) ?? []
    const fields = code === undefined ? [] : fieldsWith(Number.parseInt(code, 16), record, [])
    return fields.length === 0 ? [issue] : fields.map((path) => ({ ...issue, pointer: pointerTo(path) }))
  })
  const place = ({ file, pointer, expected }: (typeof issues)[number]) => [file, pointer, expected].join('\n')
  return new InputError([...new Map(issues.map((issue) => [place(issue), issue])).values()])
}

function fieldsWith(code: number, value: unknown, path: Path): Path[] {
  if (typeof value === 'string') {
    return [...value].some((character) => character.codePointAt(0) === code) ? [path] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => fieldsWith(code, child, [...path, key]))
}
