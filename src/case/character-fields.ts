import { lettersExpected } from '../characters/printable.ts'
import { isControl } from '../characters.ts'
import { InputError, type Issue } from '../errors.ts'
import type { Edition } from '../programme/edition.ts'
import { fieldNames } from '../programme/field-names.ts'
import { pointerInCase } from './field-names.ts'
import { tell } from './issue-phrases.ts'
import { seenInTexts } from './pointer.ts'
import type { CaseRecord } from './record.ts'

/**
 * A document's writer names characters that it can't print, and where in the document they stand. Whoever has to put
 * it right looks in the case: its fields that hold them are named instead. Of letters only how many: named one by one
 * they would spell what the field holds. A control spells nothing, and is named.
 */
export function nameFields(error: unknown, record: CaseRecord, { caseFacts }: Edition): unknown {
  if (!(error instanceof InputError)) return error
  const facts = fieldNames(caseFacts)
  const codes = new Set(error.issues.flatMap(({ expected }) => codeIn(expected) ?? []))
  const letters = new Set([...codes].filter((code) => !isControl(code)))
  const controls = error.issues.flatMap((issue) => {
    const code = codeIn(issue.expected)
    return code !== undefined && isControl(code) ? controlIssues(issue, code, record, facts) : []
  })
  const issues = [
    ...error.issues.filter(({ expected }) => codeIn(expected) === undefined),
    ...controls,
    ...letterIssues(letters, record, facts),
  ]
  const place = ({ file, pointer, expected }: Issue) => [file, pointer, expected].join('\n')
  return new InputError([...new Map(issues.map((issue) => [place(issue), issue])).values()])
}

/** What stands in no field of the case comes from an edition or a template, or from a heading that quotes the case. */
function letterIssues(letters: ReadonlySet<number>, record: CaseRecord, facts: ReadonlySet<string>): Issue[] {
  if (letters.size === 0) return []
  const found = new Set<number>()
  const lettersOf = (text: string) => {
    const those = [...text]
      .flatMap((character) => character.codePointAt(0) ?? [])
      .filter((code) => letters.has(code))
    return those.length === 0 ? null : those
  }
  const issues = seenInTexts(record, lettersOf).map(({ path, seen }): Issue => {
    for (const code of seen) found.add(code)
    const { pointer } = pointerInCase(path, facts)
    return { file: '', pointer, expected: lettersExpected(seen.length), told: tell('issue/unprintable') }
  })
  const elsewhere = letters.size - found.size
  if (elsewhere === 0) return issues
  const expected = `${lettersExpected(elsewhere)}: they stand in the edition or a template`
  return [...issues, { file: '', pointer: '', expected }]
}

function controlIssues(issue: Issue, code: number, record: CaseRecord, facts: ReadonlySet<string>): Issue[] {
  const holds = (text: string) => [...text].some((each) => each.codePointAt(0) === code)
  const fields = seenInTexts(record, (text) => holds(text) || null)
  return fields.length === 0
    ? [issue]
    : fields.map(({ path }) => ({ ...issue, pointer: pointerInCase(path, facts).pointer }))
}

function codeIn(expected: string): number | undefined {
  const [, code] = /\bU\+([\dA-F]{4,6})\b/.exec(expected) ?? []
  return code === undefined ? undefined : Number.parseInt(code, 16)
}
