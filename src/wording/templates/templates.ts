import Handlebars from 'handlebars'
import { InputError, type Issue } from '../../errors.ts'
import type { Language } from '../../language/language.ts'
import { circleIssues, missingIssues, unsaidIssues } from './calls.ts'
import { registerHelpers, Work } from './helpers.ts'
import type { Marking } from './marks.ts'
import { fileOf } from './parsing.ts'
import { HELPERS, PARTIALS, type ReadTemplate, readTemplate } from './reading.ts'

/** Template texts by name: `participant-leaflet`, `partials/notes`. */
export type TemplateTexts = ReadonlyMap<string, string>

/** A template with its partials bound: view in, Markdown out, its passages marked where that is asked for. */
export type Template = (view: object, marking?: Marking) => string

/**
 * What `precompileTemplate` made of a template's text before: a line with the partials that it calls and the messages that it says, then its code.
 * Undefined where it wasn't made from this text.
 */
export type Precompiled = (name: string, text: string) => string | undefined

/**
 * Compiles templates so that every `{{value}}` is escaped once, for Markdown, and nothing vanishes: a name that the
 * view doesn't have is an error wherever it stands. All partials are read at once, a document's own template when it
 * is first asked for. Throws InputError with every issue.
 */
export function compileTemplates(
  texts: TemplateTexts,
  language: Language,
  precompiled: Precompiled = () => undefined,
): (name: string) => Template {
  const handlebars = Handlebars.create()
  const work = new Work()
  registerHelpers(handlebars, work, language)

  const partials = [...texts.keys()].filter((name) => name.startsWith(PARTIALS))
  const calls = new Map<string, Readonly<Record<string, number>>>()
  const compile = (name: string) => {
    const text = texts.get(name)
    if (text === undefined)
      throw new InputError([{ file: fileOf(name), pointer: '', expected: 'a template with this name' }])
    const prepared = precompiled(name, text)
    const read = prepared === undefined ? readTemplate(name, text) : codeAndCalls(prepared)
    calls.set(name, read.calls)
    const missing = [
      ...missingIssues(name, read.calls, partials),
      ...unsaidIssues(name, read.says, language.has),
    ]
    if (missing.length > 0) throw new InputError(missing)
    return 'code' in read
      ? handlebars.template(new Function(`return ${read.code}`)())
      : handlebars.compile(read.program, OPTIONS)
  }

  const issues = partials.flatMap((name) =>
    issuesOf(() => handlebars.registerPartial(name.slice(PARTIALS.length), work.counted(compile(name)))),
  )
  issues.push(...circleIssues(calls))
  if (issues.length > 0) throw new InputError(issues)

  const compiled = new Map<string, Handlebars.TemplateDelegate>()
  return (name) => {
    const template = compiled.get(name) ?? compile(name)
    compiled.set(name, template)
    return (view, marking) => {
      work.begin(name, marking)
      return template(view, OWN_ONLY)
    }
  }
}

/** Every issue of every template, those of documents that nobody has asked for too. */
export function checkTemplates(texts: TemplateTexts, language: Language, precompiled?: Precompiled): void {
  const template = compileTemplates(texts, language, precompiled)
  const issues = [...texts.keys()].flatMap((name) => issuesOf(() => template(name)))
  if (issues.length > 0) throw new InputError(issues)
}

function issuesOf(attempt: () => unknown): readonly Issue[] {
  try {
    attempt()
    return []
  } catch (error) {
    if (error instanceof InputError) return error.issues
    throw error
  }
}

/** @returns what `compileTemplates` can take instead of the text */
export function precompileTemplate(name: string, text: string): string {
  const { program, ...named } = readTemplate(name, text)
  return `${JSON.stringify(named)}\n${Handlebars.precompile(program, OPTIONS)}`
}

function codeAndCalls(prepared: string): Omit<ReadTemplate, 'program'> & { code: string } {
  const end = prepared.indexOf('\n')
  return { ...JSON.parse(prepared.slice(0, end)), code: prepared.slice(end + 1) }
}

const OPTIONS = {
  noEscape: true,
  preventIndent: true,
  knownHelpers: Object.fromEntries(HELPERS.map((name) => [name, true])) as KnownHelpers,
  knownHelpersOnly: true,
}

// What a value inherits is no name of the view; said outright, Handlebars doesn't print a warning of its own.
const OWN_ONLY = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false }
