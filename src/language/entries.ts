import {
  FluentParser,
  type FunctionReference,
  type Identifier,
  Junk,
  Message,
  type MessageReference,
  type Pattern,
  type Placeable,
  type Resource,
  type StringLiteral,
  Term,
  type TermReference,
  type TextElement,
  type VariableReference,
  Visitor,
} from '@fluent/syntax'
import { unsound } from '../characters.ts'
import { InputError, type Issue } from '../errors.ts'
import { MESSAGE_FILES } from '../limits.ts'
import type { MessageFile } from './language.ts'

export type Entry = Message | Term

/** A message where it stands. */
export interface Placed {
  entry: Entry
  file: string
  line: number
}

export type Entries = ReadonlyMap<string, Placed>

/** Each message by its id; what can't be read, and what stands twice, as issues. */
export function entriesOf(files: readonly MessageFile[]): { entries: Map<string, Placed>; issues: Issue[] } {
  const entries = new Map<string, Placed>()
  const issues: Issue[] = []
  for (const { file, text } of files) {
    const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
    for (const entry of parse(file, text).body) {
      const line = lineAt(entry.span?.start ?? 0)
      if (entry instanceof Junk) {
        const [first] = entry.annotations
        const at = `line ${lineAt(first?.span?.start ?? entry.span?.start ?? 0)}`
        issues.push({ file, pointer: at, expected: `no message can be read here: ${first?.message ?? ''}` })
      } else if (entry instanceof Message || entry instanceof Term) {
        const placed = { entry, file, line: lineAt(entry.id.span?.start ?? 0) || line }
        const before = entries.get(nameOf(entry))
        if (before === undefined) entries.set(nameOf(entry), placed)
        else issues.push(issueAt(placed, `it stands already in ${before.file}, line ${before.line}`))
      }
    }
  }
  return { entries, issues }
}

function parse(file: string, text: string): Resource {
  const depth = deepest(text)
  if (depth > MESSAGE_FILES.nesting.most) {
    const expected = `expected at most ${MESSAGE_FILES.nesting.most} ${MESSAGE_FILES.nesting.of}`
    throw new InputError([{ file, pointer: '', expected }])
  }
  return new FluentParser().parse(text)
}

/** Reading calls itself once a brace. */
function deepest(text: string): number {
  let depth = 0
  let most = 0
  for (const sign of text) {
    if (sign === '{') depth += 1
    else if (sign === '}') depth = Math.max(0, depth - 1)
    most = Math.max(most, depth)
  }
  return most
}

interface Uses {
  variables: Set<string>
  /** Ids of messages and terms. */
  references: Set<string>
  /** The same with the form that is meant: `greeting.short`. */
  forms: Set<string>
  functions: Set<string>
  placeables: number
  /** What a text of it can't hold. */
  unsound: string | null
}

/** What a message asks for, in its value and in all its forms; or one of these alone. */
export function usesOf(node: Entry | Pattern): Uses {
  const reading = new Reading()
  reading.visit(node)
  return reading.uses
}

class Reading extends Visitor {
  readonly uses: Uses = {
    ...{ variables: new Set(), references: new Set(), forms: new Set(), functions: new Set() },
    ...{ placeables: 0, unsound: null },
  }
  override visitVariableReference(node: VariableReference): void {
    this.uses.variables.add(node.id.name)
  }
  override visitMessageReference(node: MessageReference): void {
    this.#refer(node.id.name, node.attribute)
  }
  override visitTermReference(node: TermReference): void {
    this.#refer(`-${node.id.name}`, node.attribute)
    this.genericVisit(node)
  }
  override visitFunctionReference(node: FunctionReference): void {
    this.uses.functions.add(node.id.name)
    this.genericVisit(node)
  }
  override visitPlaceable(node: Placeable): void {
    this.uses.placeables += 1
    this.genericVisit(node)
  }
  override visitTextElement(node: TextElement): void {
    this.#read(node.value)
  }
  override visitStringLiteral(node: StringLiteral): void {
    this.#read(node.parse().value)
  }
  #refer(id: string, form: Identifier | null): void {
    this.uses.references.add(id)
    this.uses.forms.add(form === null ? id : `${id}.${form.name}`)
  }
  #read(text: string): void {
    this.uses.unsound ??= unsound(text)
  }
}

/** The parameters that a message asks for, by itself or through those that it refers to. */
export function variablesOf(entry: Entry, all: Entries): Set<string> {
  const found = new Set<string>()
  for (const each of reachedFrom(entry, all)) for (const name of usesOf(each).variables) found.add(name)
  return found
}

function reachedFrom(entry: Entry, all: Entries): Set<Entry> {
  const reached = new Set([entry])
  for (const each of reached) {
    for (const id of usesOf(each).references) {
      const next = all.get(id)
      if (next !== undefined && !id.startsWith('-')) reached.add(next.entry)
    }
  }
  return reached
}

/** Whether a message, or a form of it, leads back to itself. */
export function isCircular(entry: Entry, all: Entries): boolean {
  return Object.keys(patternsOf(entry)).some((start) => {
    const seen = new Set<string>()
    const next = [start]
    for (let at = next.pop(); at !== undefined; at = next.pop()) {
      const [id = ''] = at.split('.')
      const placed = all.get(id)
      const pattern = placed && patternsOf(placed.entry)[at]
      for (const form of pattern ? usesOf(pattern).forms : []) {
        if (form === start) return true
        if (!seen.has(form)) next.push(form)
        seen.add(form)
      }
    }
    return false
  })
}

/** The value of a message by its id, each form by `id.form`. */
export function patternsOf(entry: Entry): Record<string, Pattern> {
  const id = nameOf(entry)
  return Object.fromEntries([
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
