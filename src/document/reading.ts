import { InputError, type Issue } from '../errors.ts'
import type { Furniture } from './furniture.ts'

/** What is noted on the way through a document: every problem, and what has to fit together at its end. */
export interface Reading {
  furniture: Furniture
  issues: Issue[]
  headings: { level: number; line: number }[]
  noteReferences: { number: number; line: number }[]
  noteDefinitions: { number: number; line: number }[]
}

export function startReading(furniture: Furniture): Reading {
  return { furniture, issues: [], headings: [], noteReferences: [], noteDefinitions: [] }
}

/** `expected` is a sentence part ("expected a title"); it never quotes the document, which may hold case text. */
export function report(reading: Reading, line: number, expected: string): void {
  reading.issues.push({ file: 'document', pointer: `line ${line}`, expected })
}

export function throwIfAny({ issues }: Pick<Reading, 'issues'>): void {
  if (issues.length > 0) throw new InputError([...issues].sort(byLine))
}

export function countLines(raw: string): number {
  let lines = 0
  for (let at = raw.indexOf('\n'); at !== -1; at = raw.indexOf('\n', at + 1)) lines += 1
  return lines
}

function byLine(a: Issue, b: Issue): number {
  return Number(a.pointer.slice(5)) - Number(b.pointer.slice(5))
}
