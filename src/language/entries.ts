import {
  type Annotation,
  FluentParser,
  Junk,
  Message,
  type Pattern,
  type Resource,
  Term,
} from '@fluent/syntax'
import type { Issue } from '../errors.ts'
import type { MessageFile } from './language.ts'

export type Entry = Message | Term

/** A message where it stands. */
export interface Placed {
  entry: Entry
  file: string
  line: number
  /** Its own comment, or that of its neighbours just above. */
  comment: Entry['comment']
}

export type Entries = ReadonlyMap<string, Placed>

/** Each message by its id; what can't be read, and what stands twice, as issues. */
export function entriesOf(files: readonly MessageFile[]): { entries: Map<string, Placed>; issues: Issue[] } {
  const entries = new Map<string, Placed>()
  const issues: Issue[] = []
  for (const { file, text } of files) {
    const lineAt = linesOf(text)
    const resource = parse(text)
    if (resource === null) {
      issues.push({ file, pointer: '', expected: 'expected fewer braces and calls within one another' })
      continue
    }
    let last: { comment: Entry['comment']; end: number } = { comment: null, end: 0 }
    for (const entry of resource.body) {
      if (entry instanceof Junk) {
        const [first] = entry.annotations
        const at = `line ${lineAt(first?.span?.start ?? entry.span?.start ?? 0)}`
        issues.push({ file, pointer: at, expected: `no message can be read here: ${faultOf(first)}` })
      } else if (entry instanceof Message || entry instanceof Term) {
        const start = entry.span?.start ?? 0
        const isApart = /\n\s*\n/.test(text.slice(last.end, start))
        const comment = entry.comment ?? (isApart ? null : last.comment)
        last = { comment, end: entry.span?.end ?? start }
        const placed = { entry, file, line: lineAt(entry.id.span?.start ?? 0), comment }
        const before = entries.get(nameOf(entry))
        if (before === undefined) entries.set(nameOf(entry), placed)
        else issues.push(issueAt(placed, `it stands already in ${before.file}, line ${before.line}`))
      }
    }
  }
  return { entries, issues }
}

/** What the parser found, for those who write messages. */
function faultOf(found: Annotation | undefined): string {
  const { code = '', arguments: [token] = [], message = '' } = found ?? {}
  return (code === 'E0003' && typeof token === 'string' ? TOKENS[token] : FAULTS[code]) ?? message
}

const TOKENS: Readonly<Record<string, string>> = {
  '}': 'a { is not closed in this message',
  '=': 'a name needs a "=" after it; a line that goes on begins with blanks',
}
const FAULTS: Readonly<Record<string, string>> = {
  E0002: 'expected the name of a message; a line that goes on begins with blanks, and each { has its }',
  E0010: 'one of the forms needs a * before it, for whatever is none of the others',
  E0027: 'a } stands without its {',
}

/** Null: it is nested deeper than the stack is, as reading calls itself once a level. */
function parse(text: string): Resource | null {
  try {
    return new FluentParser().parse(text)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The line of an offset, of many. */
function linesOf(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return high
  }
}

/** The value of a message by its id, each form by `id.form`. */
export function patternsOf(entry: Entry): Map<string, Pattern> {
  const id = nameOf(entry)
  return new Map([
    ...(entry.value === null ? [] : [[id, entry.value] as const]),
    ...entry.attributes.map((each) => [`${id}.${each.id.name}`, each.value] as const),
  ])
}

/** Id of a message; of a term, with its hyphen. */
export const nameOf = (entry: Entry) => (entry instanceof Term ? `-${entry.id.name}` : entry.id.name)

export function issueAt(placed: Placed | undefined, expected: string): Issue {
  if (placed === undefined) return { file: '', pointer: '', expected }
  return {
    file: placed.file,
    pointer: `line ${placed.line}`,
    expected: `${nameOf(placed.entry)}: ${expected}`,
  }
}
