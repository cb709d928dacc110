import {
  type FunctionReference,
  type Identifier,
  type MessageReference,
  type Pattern,
  type Placeable,
  type SelectExpression,
  type StringLiteral,
  type Term,
  type TermReference,
  type TextElement,
  type VariableReference,
  Visitor,
} from '@fluent/syntax'
import { unsound } from '../characters.ts'
import type { Entry } from './entries.ts'
import { FUNCTIONS } from './functions.ts'

/** What a message asks for, in its value and in all its forms; or one of these alone. */
export interface Uses {
  variables: Set<string>
  /** Those of them that are printed, and not only chosen by. */
  printed: Set<string>
  /** Messages, terms and forms of them, as often as they stand there: `greeting`, `greeting.short`, `-office`. */
  references: string[]
  /** Names of the forms that a parameter chooses from; numbers aside. */
  keys: Map<string, Set<string>>
  placeables: number
  /** How many placeables and calls stand within one another. */
  depth: number
  /** Its own words, piece by piece. */
  texts: string[]
  /** What can't stand there, as parts of a sentence. */
  flaws: string[]
}

export function usesOf(node: Entry | Pattern): Uses {
  const known = made.get(node)
  if (known !== undefined) return known
  const reading = new Reading()
  reading.visit(node)
  made.set(node, reading.uses)
  return reading.uses
}

const made = new WeakMap<Entry | Pattern, Uses>()

class Reading extends Visitor {
  readonly uses: Uses = {
    ...{ variables: new Set(), printed: new Set(), references: [], keys: new Map() },
    ...{ placeables: 0, depth: 0, texts: [], flaws: [] },
  }
  #depth = 0
  #inTerm = false

  override visitTerm(node: Term): void {
    this.#inTerm = true
    this.genericVisit(node)
    const refersToTerm = this.uses.references.some((id) => id.startsWith('-'))
    // Fluent forgets what a term was given once another one is said in it.
    if (refersToTerm && this.uses.variables.size > 0) this.#flaw('a term that chooses refers to no other')
  }

  override visitSelectExpression({ selector, variants }: SelectExpression): void {
    if (selector.type === 'VariableReference') {
      const { name } = (selector as VariableReference).id
      this.uses.variables.add(name)
      const keys = this.uses.keys.get(name) ?? new Set()
      for (const { key } of variants) if ('name' in key) keys.add(String(key.name))
      this.uses.keys.set(name, keys)
    } else this.visit(selector)
    for (const { value } of variants) this.visit(value)
  }

  override visitVariableReference({ id: { name } }: VariableReference): void {
    if (this.#inTerm) this.#flaw(`{ $${name} } can only choose in a term, and is not printed`)
    this.uses.variables.add(name)
    this.uses.printed.add(name)
  }

  override visitMessageReference({ id, attribute }: MessageReference): void {
    if (this.#inTerm) this.#flaw('a term refers to no message')
    this.#refer(id.name, attribute)
  }

  override visitTermReference(node: TermReference): void {
    this.#refer(`-${node.id.name}`, node.attribute)
    this.#within(node)
  }

  override visitFunctionReference(node: FunctionReference): void {
    const { name } = node.id
    const { positional, named } = node.arguments
    if (!Object.hasOwn(FUNCTIONS, name)) {
      this.#flaw(`there is no ${name}(); there are ${Object.keys(FUNCTIONS).join(', ')}`)
    } else if (positional.length !== 1 || named.length > 0) this.#flaw(`${name}() takes one parameter`)
    this.#within(node)
  }

  override visitPlaceable(node: Placeable): void {
    this.uses.placeables += 1
    this.#within(node)
  }

  // Fluent would have Intl write it, whose numbers differ between versions.
  override visitNumberLiteral(): void {
    this.#flaw('a number stands outside braces')
  }

  override visitTextElement({ value }: TextElement): void {
    this.#read(value)
  }

  override visitStringLiteral(node: StringLiteral): void {
    try {
      this.#read(node.parse().value)
    } catch (error) {
      // A code point beyond those that there are.
      if (!(error instanceof RangeError)) throw error
      this.#flaw(`there is no character ${node.value}`)
    }
  }

  #within(node: Placeable | FunctionReference | TermReference): void {
    this.#depth += 1
    this.uses.depth = Math.max(this.uses.depth, this.#depth)
    this.genericVisit(node)
    this.#depth -= 1
  }

  #refer(id: string, form: Identifier | null): void {
    this.uses.references.push(form === null ? id : `${id}.${form.name}`)
  }

  #read(text: string): void {
    this.uses.texts.push(text)
    const fault = unsound(text) ?? (text.includes('\r') ? 'expected lines that end as lines do' : null)
    if (fault !== null) this.#flaw(fault)
  }

  #flaw(flaw: string): void {
    if (!this.uses.flaws.includes(flaw)) this.uses.flaws.push(flaw)
  }
}
