import Handlebars from 'handlebars'
import { InputError } from '../errors.ts'
import { escapeJson, escapeMarkdown, escapeYaml } from './escape.ts'

/** Template texts by name: `participant-leaflet`, `partials/notes`. */
export type TemplateTexts = ReadonlyMap<string, string>

/** A template with its partials bound: view in, Markdown out. */
export type Template = (view: object) => string

/** What `precompileTemplate` made of a template's text before; undefined where it wasn't made from this text. */
export type Precompiled = (name: string, text: string) => string | undefined

/** Helpers that write something other than running text, and escape it for where they write it. */
const WRITERS = {
  /** A value of the front matter. */
  yaml: (value: unknown) => (value === null ? 'null' : escapeYaml(String(value))),
  /** The body of a fenced figure or signature block. */
  json: (value: unknown) => escapeJson(value),
}

/**
 * Compiles templates so that every `{{value}}` is escaped once, for Markdown, and nothing vanishes:
 * a name that the view doesn't have is an error, in a condition and a loop too.
 */
export function compileTemplates(
  texts: TemplateTexts,
  precompiled: Precompiled = () => undefined,
): (name: string) => Template {
  const handlebars = Handlebars.create()
  for (const [name, write] of Object.entries({ ...WRITERS, markdown: escapeMarkdown })) {
    handlebars.registerHelper(name, (value: unknown, options: Handlebars.HelperOptions) => {
      if (value === undefined) throw new Error(`the view has nothing called "${options.hash.path}"`)
      if (value === null && name === 'markdown')
        throw new Error(`"${options.hash.path}" is empty; guard it with #if`)
      return write(value as string)
    })
  }
  handlebars.registerHelper('any', (...given: unknown[]) =>
    given.slice(0, -1).some((value) => {
      if (value === undefined) throw new Error('(any …): the view has nothing by one of the names')
      return Array.isArray(value) ? value.length > 0 : Boolean(value)
    }),
  )
  for (const name of ['if', 'unless', 'each', 'with']) guardAgainstUnknownNames(handlebars, name)

  const compiled = new Map<string, Handlebars.TemplateDelegate>()
  const compile = (name: string) => {
    const text = texts.get(name)
    if (text === undefined)
      throw new InputError([{ file: fileOf(name), pointer: '', expected: 'a template with this name' }])
    const code = precompiled(name, text)
    return code === undefined
      ? handlebars.compile(parse(name, text), OPTIONS)
      : handlebars.template(new Function(`return ${code}`)())
  }
  for (const name of texts.keys()) {
    if (name.startsWith('partials/'))
      handlebars.registerPartial(name.slice('partials/'.length), compile(name))
  }
  return (name) => (view) => {
    let template = compiled.get(name)
    if (template === undefined) {
      template = compile(name)
      compiled.set(name, template)
    }
    try {
      return template(view)
    } catch (error) {
      if (error instanceof InputError || !(error instanceof Error)) throw error
      throw new InputError([{ file: fileOf(name), pointer: '', expected: error.message }])
    }
  }
}

const OPTIONS = { noEscape: true, preventIndent: true }

/** @returns JavaScript that `compileTemplates` can take instead of the text */
export function precompileTemplate(name: string, text: string): string {
  return String(Handlebars.precompile(parse(name, text), OPTIONS))
}

const fileOf = (name: string) => `templates/${name}.md.hbs`

function parse(name: string, text: string): hbs.AST.Program {
  let program: hbs.AST.Program
  try {
    program = Handlebars.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const line = /on line (\d+)/.exec(message)?.[1]
    throw new InputError([
      {
        file: fileOf(name),
        pointer: line === undefined ? '' : `line ${line}`,
        expected: `Handlebars: ${message}`,
      },
    ])
  }
  new EscapeEveryValue().accept(program)
  return program
}

/** Turns `{{value}}` into `{{{markdown value path="value"}}}`. Triple braces stay raw: our own note labels only. */
class EscapeEveryValue extends Handlebars.Visitor {
  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    const path = node.path as hbs.AST.PathExpression
    const named = (original: string) => ({ type: 'StringLiteral', value: original, original, loc: node.loc })
    const hash = (original: string) =>
      ({
        type: 'Hash',
        loc: node.loc,
        pairs: [{ type: 'HashPair', key: 'path', value: named(original), loc: node.loc }],
      }) as hbs.AST.Hash
    if (path.original in WRITERS) {
      node.hash = hash((node.params[0] as hbs.AST.PathExpression | undefined)?.original ?? '')
    } else if (node.escaped) {
      node.params = [path]
      node.hash = hash(path.original)
      node.path = {
        type: 'PathExpression',
        original: 'markdown',
        parts: ['markdown'],
        data: false,
        depth: 0,
        loc: node.loc,
      } as hbs.AST.PathExpression
    }
    node.escaped = false
  }
}

function guardAgainstUnknownNames(handlebars: typeof Handlebars, name: string): void {
  const original = handlebars.helpers[name] as Handlebars.HelperDelegate
  handlebars.registerHelper(
    name,
    function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
      if (value === undefined) throw new Error(`{{#${name}}} the view has nothing by that name`)
      return original.call(this, value, options)
    },
  )
}
