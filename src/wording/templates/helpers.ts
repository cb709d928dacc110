import type Handlebars from 'handlebars'
import { InputError } from '../../errors.ts'
import type { Language } from '../../language/language.ts'
import { atMost, type Limit, TEMPLATES } from '../../limits.ts'
import { type Behind, Figure, ListedPassage, Passage, together } from '../passage.ts'
import { escapeJson, escapeMarkdown, escapeYaml } from './escape.ts'
import type { Marking } from './marks.ts'
import { fileOf } from './parsing.ts'

/**
 * What templates are written with. Reading puts texts behind the value (`reading.ts`): how it is called,
 * where it stands, and what asks for it.
 */
export function registerHelpers(handlebars: typeof Handlebars, work: Work, language: Language): void {
  for (const [name, write] of Object.entries(WRITERS)) {
    handlebars.registerHelper(name, (value: unknown, ...texts: Asked) => {
      const given = known(value, texts)
      const written = write(given, texts)
      const isMarked = MARKED.includes(name) && (given instanceof Passage || given instanceof Figure)
      const passage = isMarked ? work.mark(given, written) : written
      return name === 'markdown' && given instanceof ListedPassage ? given.mark + passage : passage
    })
  }
  handlebars.registerHelper('known', (value: unknown, ...texts: Asked) => known(value, texts))
  handlebars.registerHelper('say', (code: string, where: string, { hash }: Handlebars.HelperOptions) =>
    work.mark(behind(code, hash), escapeMarkdown(said(language, code, hash, where))),
  )
  handlebars.registerHelper('any', (...given: unknown[]) => given.slice(0, -1).some(isThere))
  const each = handlebars.helpers.each as Handlebars.HelperDelegate
  handlebars.registerHelper(
    'each',
    function (this: unknown, list: unknown, options: Handlebars.HelperOptions) {
      return each.call(this, list, { ...options, fn: work.counted(options.fn) })
    },
  )
}

type Asked = [path: string, where: string, user: string, options: Handlebars.HelperOptions]

/** What a value is called, and where it stands. */
type At = readonly [path: string, where: string, ...unknown[]]

/** What readers see, figures among it. */
const MARKED: readonly string[] = ['markdown', 'json']

/** How a value is written where it stands. */
const WRITERS: Readonly<Record<string, (value: unknown, asked: Asked) => string>> = {
  markdown: (value, asked) => {
    if (value === null) refuse(asked, `"${asked[0]}" is empty; guard it with #if`)
    return escapeMarkdown(word(value, asked))
  },
  yaml: (value, asked) => {
    if (value === null || typeof value === 'number') return String(value)
    return escapeYaml(word(value, asked))
  },
  json: (value) => escapeJson(value instanceof Figure ? value.data : value),
  // The program's own, so it stands as it is.
  label: (value, asked) => {
    const label = word(value, asked)
    return /^n?\d+$/.test(label) ? label : refuse(asked, `"${asked[0]}" is no note's label`)
  },
}

function known(value: unknown, asked: Asked): unknown {
  const [path, , user] = asked
  if (value !== undefined) return value
  return refuse(
    asked,
    `the view has nothing called "${path}"${user === '' ? '' : `, which ${user} asks for`}`,
  )
}

/** A message of the language, which has it, by its code; its parameters are values of the view. */
function said(language: Language, code: string, given: Record<string, unknown>, where: string): string {
  const parameters = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : { text: word(value, [name, where]) },
    ]),
  )
  const text = language.sayIfKnown({ code, parameters })
  return text ?? refuse([code, where], `"${code}" asks for other parameters`)
}

/** A phrase around a value rests on what the value rests on. */
function behind(code: string, given: Record<string, unknown>): Behind {
  return {
    code,
    ground: together(
      Object.values(given)
        .filter((value) => value instanceof Passage)
        .map(({ ground }) => ground),
    ),
  }
}

function word(value: unknown, asked: At): string {
  if (value instanceof Passage) return value.text
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return refuse(asked, `"${asked[0]}" is no text`)
}

function refuse([, where]: At, expected: string): never {
  const [name = '', line] = where.split(':')
  throw new InputError([{ file: fileOf(name), pointer: `line ${line}`, expected }])
}

const isThere = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value))

/**
 * Counts how often the loops and partials of one document are gone through, and what they write: loops within loops
 * and partials that call others twice multiply.
 */
export class Work {
  #name = ''
  #rounds = 0
  #letters = 0
  #marking: Marking | undefined

  /** @param marking collects what stands behind the passages; undefined: nobody asks */
  begin(name: string, marking?: Marking): void {
    this.#name = name
    this.#marking = marking
    this.#rounds = 0
    this.#letters = 0
  }

  counted<Given extends unknown[]>(run: (...given: Given) => string): (...given: Given) => string {
    return (...given) => {
      this.#rounds++
      if (this.#rounds > TEMPLATES.rounds.most) this.#refuse(TEMPLATES.rounds)
      const written = run(...given)
      this.#letters += written.length
      if (this.#letters > TEMPLATES.letters.most) this.#refuse(TEMPLATES.letters)
      return written
    }
  }

  mark(behind: Behind, written: string): string {
    return this.#marking?.mark(behind, written) ?? written
  }

  #refuse(limit: Limit): never {
    throw new InputError([{ file: fileOf(this.#name), pointer: '', expected: atMost(limit) }])
  }
}
