import Handlebars from 'handlebars'
import { InputError, type Issue } from '../../errors.ts'
import { fileOf, parse } from './parsing.ts'
import { type Place, placesOf } from './places.ts'

/** A template as it was read: every value is escaped for its place, every other name asked for by `known`. */
export interface ReadTemplate {
  program: hbs.AST.Program
  /** The partials that it calls, each with the line of its first call. */
  calls: Record<string, number>
  /** The messages that it says, each with the line where it is first said. */
  says: Record<string, number>
}

/** Where partials lie; they are called by their names without it. */
export const PARTIALS = 'partials/'

/** Helpers that write something other than running text, and the one place where each may stand. */
const WRITERS: Readonly<Record<string, Place>> = { yaml: 'front matter', json: 'fenced block' }

/** What shows, hides and repeats, and how many names of its own each may give to what stands in it. */
const BLOCKS: Readonly<Record<string, number>> = { if: 0, unless: 0, each: 2, with: 1 }

/** The last three are put in by reading. */
export const HELPERS = [
  ...[...Object.keys(WRITERS), ...Object.keys(BLOCKS), 'say', 'any'],
  ...['markdown', 'label', 'known'],
]

const OF_A_LOOP = ['root', 'index', 'key', 'first', 'last']

// Every object has these: whoever asks for one finds what no view put there.
const INHERITED = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])

/**
 * Reads a template. Templates show, hide and repeat: values, the blocks and helpers above, partials by name and
 * comments are all that they may hold. Throws InputError with every issue, each at its line.
 */
export function readTemplate(name: string, text: string): ReadTemplate {
  const program = parse(name, text)
  const reading = new Reading(name, placesOf(text, program))
  reading.accept(program)
  if (reading.issues.length > 0) throw new InputError(reading.issues)
  return {
    program,
    calls: Object.fromEntries(reading.calls),
    says: Object.fromEntries(reading.says),
  }
}

/** What the labels of notes are called where they are listed. */
interface Loop {
  list: string
  /** The loop's own name for an item, where it has one. */
  item: string | undefined
}

/** Checks each node, and puts in the helpers that escape and look up. */
class Reading extends Handlebars.Visitor {
  readonly issues: Issue[] = []
  readonly calls = new Map<string, number>()
  readonly says = new Map<string, number>()
  readonly #name: string
  readonly #placeOf: (node: hbs.AST.Node) => Place
  readonly #loops: Loop[] = []

  constructor(name: string, placeOf: (node: hbs.AST.Node) => Place) {
    super()
    this.#name = name
    this.#placeOf = placeOf
  }

  /** Goes on with the next statement where one is refused. */
  override accept(node: hbs.AST.Node): void {
    try {
      super.accept(node)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      this.issues.push(...error.issues)
    }
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    const { params } = node
    if (node.path.type !== 'PathExpression') this.#refuse(node, 'the name of a value')
    const path = node.path as hbs.AST.PathExpression
    const place = this.#placeOf(node)
    if (path.original === 'say') {
      if (place !== 'text') this.#refuseHere(node, place)
      this.#say(node)
      return
    }
    const writer = params.length > 0 && Object.hasOwn(WRITERS, path.original) ? path.original : 'markdown'
    if (!node.escaped) {
      if (writer !== 'markdown' || place !== 'label' || !this.#isLabel(path.original)) this.#refuseRaw(node)
      this.#write(node, 'label', path)
      return
    }
    if (place !== (WRITERS[writer] ?? (place === 'label' ? place : 'text'))) this.#refuseHere(node, place)
    if (writer !== 'markdown') {
      this.#write(node, writer, ...params)
      return
    }
    if (params.length > 0)
      this.#refuse(node, `a value without arguments: no helper is called "${path.original}"`)
    this.#write(node, 'markdown', path)
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    const { original } = node.path
    if (!Object.hasOwn(BLOCKS, original)) {
      this.#refuse(node, `one of #if, #unless, #each and #with, not "${original}"`)
    }
    if (node.params.length !== 1) this.#refuse(node, `one name after #${original}`)
    if (node.hash?.pairs.some(({ key }) => key !== 'includeZero' || !original.match(/^(?:if|unless)$/))) {
      this.#refuse(node, `no "=" in {{#${original}}}`)
    }
    const list = (node.params[0] as hbs.AST.PathExpression | undefined)?.original ?? ''
    node.params = node.params.map((param) => this.#known(param, `#${original}`))
    for (const program of [node.program, node.inverse]) this.#ownNames(node, program, BLOCKS[original] ?? 0)
    if (original === 'each') this.#loops.push({ list, item: node.program?.blockParams?.[0] })
    this.accept(node.program)
    if (original === 'each') this.#loops.pop()
    this.accept(node.inverse)
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    if (node.name.type === 'SubExpression') this.#refuse(node, 'the name of a partial, as it stands')
    const name = String((node.name as hbs.AST.PathExpression).original)
    if (!this.calls.has(name)) this.calls.set(name, node.loc.start.line)
    if (node.params.length > 1) this.#refuse(node, `one name at most after > ${name}`)
    node.params = node.params.map((param) => this.#known(param, `> ${name}`))
    for (const pair of node.hash?.pairs ?? []) {
      this.#notInherited(node, pair.key)
      if (!pair.value.type.endsWith('Literal')) pair.value = this.#known(pair.value, `> ${name}`)
    }
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.#refuse(node, 'a partial without a block: {{> name}}')
  }

  override Decorator(node: hbs.AST.Decorator): void {
    this.#refuse(node, 'no decorator')
  }

  override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
    this.#refuse(node, 'a partial as a file of its own in partials/')
  }

  /** Names between bars stand for what the block goes through: never for a helper, which would no longer escape. */
  #ownNames(node: hbs.AST.Node, program: hbs.AST.Program | undefined, most: number): void {
    const names = program?.blockParams ?? []
    if (names.length > most) this.#refuse(node, `at most ${most} names between bars`)
    for (const name of names) {
      this.#notInherited(node, name)
      if (HELPERS.includes(name)) this.#refuse(node, `another name than "${name}" between bars`)
    }
  }

  /** A name that a block, a helper or a partial asks for: an unknown one is an error there too. */
  #known(node: hbs.AST.Expression, user: string): hbs.AST.Expression {
    if (node.type === 'PathExpression') return this.#call('known', node as hbs.AST.PathExpression, user)
    if (node.type === 'SubExpression') this.#any(node as hbs.AST.SubExpression)
    else this.#refuse(node, `the name of a value after ${user}`)
    return node
  }

  #any(node: hbs.AST.SubExpression): void {
    if (node.path.original !== 'any') this.#refuse(node, '"any", the only helper in round brackets')
    if (node.params.length === 0 || node.hash?.pairs.length > 0) this.#refuse(node, 'names after any')
    if (node.params.some(({ type }) => type !== 'PathExpression')) this.#refuse(node, 'only names after any')
    else node.params = node.params.map((param) => this.#known(param, 'any'))
  }

  #write(node: hbs.AST.MustacheStatement, helper: string, ...values: hbs.AST.Expression[]): void {
    const [value] = values
    if (values.length !== 1 || value?.type !== 'PathExpression' || node.hash?.pairs.length > 0) {
      this.#refuse(node, 'one name, without arguments')
    }
    const { path, params } = this.#call(helper, value as hbs.AST.PathExpression)
    Object.assign(node, { path, params, escaped: false })
  }

  /** `{{say "report/not-credited" unit=terms.unit}}`: a message of the language, its parameters from the view. */
  #say(node: hbs.AST.MustacheStatement): void {
    const [code] = node.params
    if (node.params.length !== 1 || code?.type !== 'StringLiteral') {
      this.#refuse(node, 'the code of one message after say, in quotes')
    }
    for (const pair of node.hash?.pairs ?? []) pair.value = this.#known(pair.value, 'say')
    const said = String((code as hbs.AST.StringLiteral).value)
    if (!this.says.has(said)) this.says.set(said, node.loc.start.line)
    const where = `${this.#name}:${node.loc.start.line}`
    const literal = { type: 'StringLiteral', value: where, original: where, loc: node.loc }
    node.params.push(literal as hbs.AST.StringLiteral)
    node.escaped = false
  }

  /** `helper value "value" "template:line" "user"`, the texts for messages. */
  #call(helper: string, value: hbs.AST.PathExpression, user = ''): hbs.AST.SubExpression {
    const { original, parts, data, loc } = value
    for (const part of parts) this.#notInherited(value, part)
    if (data && !OF_A_LOOP.includes(parts[0] ?? '')) {
      this.#refuse(value, `one of ${OF_A_LOOP.map((name) => `@${name}`).join(', ')}, not "${original}"`)
    }
    const texts = [original, `${this.#name}:${loc.start.line}`, user].map((text) => ({
      ...{ type: 'StringLiteral', value: text, original: text, loc },
    }))
    const path = { type: 'PathExpression', original: helper, parts: [helper], data: false, depth: 0, loc }
    return { type: 'SubExpression', path, params: [value, ...texts], loc } as unknown as hbs.AST.SubExpression
  }

  #notInherited(node: hbs.AST.Node, name: string): void {
    if (INHERITED.has(name)) this.#refuse(node, `another name than "${name}", which no view has`)
  }

  /** An item of a sentence's references, or the number of an item in the list of notes. */
  #isLabel(original: string): boolean {
    const { list, item } = this.#loops.at(-1) ?? { list: '', item: undefined }
    const last = list.split(/[./]/).at(-1)
    return last === 'refs'
      ? original === 'this' || original === item
      : last === 'notes' && (original === 'number' || original === `${item}.number`)
  }

  #refuseRaw(node: hbs.AST.Node): never {
    this.#refuse(
      node,
      'two braces: in three stand only labels of notes, {{#each refs}}[^{{{this}}}]{{/each}}',
    )
  }

  #refuseHere(node: hbs.AST.Node, place: Place): never {
    const [writer] = Object.entries(WRITERS).find(([, only]) => only === place) ?? []
    this.#refuse(
      node,
      writer === undefined ? 'a value alone in running text' : `{{${writer} …}} in a ${place}`,
    )
  }

  #refuse({ loc }: hbs.AST.Node, expected: string): never {
    const pointer = `line ${loc.start.line}`
    throw new InputError([{ file: fileOf(this.#name), pointer, expected: `expected ${expected}` }])
  }
}
