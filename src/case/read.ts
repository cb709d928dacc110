import { allAsMeant } from '../characters/pasted.ts'
import { InputError, type Issue, nearestTo } from '../errors.ts'
import { outside } from '../outside.ts'
import type { Edition } from '../programme/edition.ts'
import { fieldNames } from '../programme/field-names.ts'
import { partIssues } from './checks/consistency.ts'
import { factIssues } from './checks/extra-facts.ts'
import { shapeIssues } from './checks/shape-issues.ts'
import { textIssues } from './checks/text-issues.ts'
import type { Codes } from './codes/code-table.ts'
import { readingBy } from './codes/codes-now.ts'
import { isGroup } from './group/format.ts'
import { tell } from './issue-phrases.ts'
import { parseJson } from './json-text.ts'
import { partsOf } from './parts.ts'
import { valueAt } from './pointer.ts'
import { type CaseRecord, caseRecord } from './record.ts'
import { withRegister } from './register/parts.ts'
import { addRegister } from './register/register.ts'
import type { Register } from './register/shape.ts'

export type EditionLookup = (id: string) => Edition | undefined

export interface ReadOptions {
  /** Attendance registers to join by CRN before the case is checked. */
  registers?: readonly Register[]
  /**
   * Told of what a register says otherwise than the case, which is taken then. Absent: such a register is refused, and
   * what differs are its issues.
   */
  onChange?: ((change: Issue) => void) | undefined
  /** Ids of the editions there are, so that an unknown one can be answered with them. */
  editionIds?: readonly string[]
  /** The table of codes to read by. Absent: the supplied one. */
  codes?: Codes | undefined
}

/**
 * Reads one case. Text in, data out; `file` is only named in messages.
 * Throws InputError with everything that is wrong: broken JSON by line and column, the shape by JSON pointer,
 * what doesn't fit together, extra facts against the edition's own schema. Values are never told, save codes
 * that are nearly right.
 */
export function readCase(
  jsonText: string,
  file: string,
  lookup: EditionLookup,
  options: ReadOptions = {},
): CaseRecord {
  return readingBy(options.codes, () =>
    checkCase(allAsMeant(parseJson(jsonText, file)), file, lookup, options),
  )
}

export type CaseLine = { line: number; record: CaseRecord } | { line: number; error: InputError }

/** Reads NDJSON: one case a line, blank lines left out. A bad line stops only itself. */
export function readCases(
  ndjsonText: string,
  file: string,
  lookup: EditionLookup,
  options: ReadOptions = {},
): CaseLine[] {
  return ndjsonText.split(/\r?\n/).flatMap((text, index) => {
    if (text.trim() === '' || text === '\uFEFF') return []
    const line = index + 1
    try {
      return { line, record: readCase(text, `${file}, line ${line}`, lookup, options) }
    } catch (error) {
      if (error instanceof InputError) return { line, error }
      throw error
    }
  })
}

function checkCase(data: unknown, file: string, lookup: EditionLookup, options: ReadOptions): CaseRecord {
  if (isGroup(data))
    throw new InputError([{ file, pointer: '', expected: A_CASE, told: tell('issue/is-group') }])
  const read = caseRecord.safeParse(data)
  const programme = valueAt(data, ['programme'])
  const edition = typeof programme === 'string' ? lookup(programme) : undefined
  const registers = options.registers ?? []
  const { onChange } = options
  const accept = onChange !== undefined
  const issuesOfRegisters: Issue[] = []
  const changes: Issue[] = []
  let parts = partsOf(data, file)
  for (const register of registers) {
    const joined = withRegister(parts, register, accept)
    parts = joined.parts
    for (const issue of joined.issues) issuesOfRegisters.push(issue)
    for (const change of joined.changes) (accept ? changes : issuesOfRegisters).push(change)
  }
  const issues = [
    ...(read.success ? [] : shapeIssues(read.error.issues, data, file)),
    ...textIssues(data, file, fieldNames(edition?.caseFacts)),
    ...(typeof programme === 'string' && programme !== '' && !edition
      ? [unknownEdition(programme, file, options.editionIds ?? [])]
      : []),
    ...(edition ? factIssues(valueAt(data, ['facts']), edition, file) : []),
    ...issuesOfRegisters,
    ...partIssues(parts, edition),
  ]
  if (!read.success || issues.length > 0) throw new InputError(issues)
  // Of a case that is refused nothing is taken.
  for (const change of changes) onChange?.(change)
  return registers.reduce((record, register) => addRegister(record, register, accept), read.data)
}

const A_CASE = 'expected a case, this is a group: groupwork group export writes the cases in it'

function unknownEdition(given: string, file: string, known: readonly string[]): Issue {
  const list = known.length > 0 ? `: ${known.join(', ')}` : ''
  const expected = `expected the id of a programme edition${list}${nearestTo(given, known)}`
  const told = tell('issue/unknown-programme', { programme: outside(given, 60) })
  return { file, pointer: '/programme', expected, told }
}
