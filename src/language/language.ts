import {
  FluentBundle,
  FluentNumber,
  FluentResource,
  FluentType,
  type FluentVariable,
  type Message as Stored,
} from '@fluent/bundle'
import type { Issue } from '../errors.ts'
import { type Item, isMessage, type Message, type Printed, type Value } from '../message.ts'
import { FUNCTIONS } from './functions.ts'

/** The words of one language. The only way from a message to a sentence. */
export interface Language {
  /** BCP 47: `en-GB`. */
  readonly tag: string
  /** What is told of messages that were laid over ours. */
  readonly notices: readonly Issue[]
  /** Ids of messages that it lacks or has for another English: what is made in it stays a draft. */
  readonly incomplete: readonly string[]
  /** A message in words, in the form that it asks for; or what needs none: a date, a number, things listed. */
  say(item: Item): string
  /** Whether it has a message of this code. */
  has(code: string): boolean
  /** The same; null where the language has no such message, or not with these parameters. */
  sayIfKnown(message: Message): string | null
  /** `5 March 2026`, of YYYY-MM-DD; short: `5 Mar`. */
  date(date: string, form?: 'short'): string
}

/** The messages of one file, parsed: plain data, so that they can be made beforehand. */
export type Parsed = { id: string; value: unknown; attributes: Readonly<Record<string, unknown>> }[]

/** A file of messages: its name for people, and its text. */
export interface MessageFile {
  file: string
  text: string
}

export function parseMessages(text: string): Parsed {
  return new FluentResource(text).body
}

interface Given {
  tag: string
  /** Later ones lie over earlier ones. */
  files: readonly Parsed[]
  /** Applied to every piece of a message's own words: a pseudo-language's accents. */
  transform?: (text: string) => string
  notices?: readonly Issue[]
  incomplete?: readonly string[]
}

/** @throws what is a bug: a message that isn't there, a parameter that isn't given */
export function openLanguage({
  tag,
  files,
  transform = (text) => text,
  notices = [],
  incomplete = [],
}: Given): Language {
  const own = (text: string) => transform(text.includes('\n') ? text.replace(LINES, ' ') : text)
  const bundle = new FluentBundle(tag, { useIsolating: false, functions: FUNCTIONS, transform: own })
  for (const body of files) {
    bundle.addResource(Object.assign(Object.create(FluentResource.prototype), { body }), {
      allowOverrides: true,
    })
  }
  const stored = new Map<string, Stored | undefined>()
  const finished = new Map<string, string>()
  const dates = new Map<string, string>()

  function say(item: Item): string {
    return typeof item === 'number' ? numeral(item) : isMessage(item) ? message(item) : printed(item)
  }

  function message({ code, parameters, form }: Message): string {
    const given: Record<string, FluentVariable> = {}
    let none = true
    for (const name in parameters) {
      given[name] = variable(parameters[name] as Value)
      none = false
    }
    if (!none) return format(code, form, given)
    // Grounds, readings and labels have no parameters, and are said again and again.
    const key = form === undefined ? code : `${code}.${form}`
    const known = finished.get(key) ?? format(code, form)
    finished.set(key, known)
    return known
  }

  function sayIfKnown(known: Message): string | null {
    try {
      return message(known)
    } catch {
      return null
    }
  }

  function format(
    code: string,
    form: string | undefined,
    given: Record<string, FluentVariable> = {},
  ): string {
    const message = stored.get(code) ?? bundle.getMessage(idOf(code))
    stored.set(code, message)
    const pattern = form === undefined ? message?.value : (message?.attributes[form] ?? message?.value)
    if (pattern === undefined || pattern === null) throw new Error(`No message for ${code}`)
    if (typeof pattern === 'string') return own(pattern)
    const errors: Error[] = []
    const text = bundle.formatPattern(pattern, given, errors)
    if (errors[0] !== undefined) throw new Error(`The message ${code} can't be formed`, { cause: errors[0] })
    return text
  }

  function variable(value: Value): FluentVariable {
    switch (typeof value) {
      case 'number':
        return new Numeral(rounded(value), numeral)
      case 'string':
        return value.replaceAll(' ', '-')
      case 'boolean':
        return value ? 'yes' : 'no'
    }
    if (value === null) return 'none'
    return new Words(say(value))
  }

  function printed(value: Printed): string {
    if ('text' in value) return value.text
    if ('date' in value) return date(value.date)
    if ('days' in value) return days(value.days)
    if ('span' in value) return span(...value.span)
    if ('time' in value) return time(value.time)
    if ('also' in value) return value.also.map((each) => ` ${say(each)}`).join('')
    if ('and' in value) return list(value.and.map(say), 'list/and')
    if ('or' in value) return list(value.or.map(say), 'list/or')
    if ('commas' in value) return list(value.commas.map(say), 'list/comma')
    return list(value.semicolons.map(say), 'list/semicolon', 'list/semicolon')
  }

  function list(items: readonly string[], last: string, next = 'list/comma'): string {
    const [first = '', ...others] = items
    return others.reduce((before, each, index) => {
      const code = index === others.length - 1 ? last : next
      return format(code, undefined, { before, next: each })
    }, first)
  }

  function numeral(n: number): string {
    const [, sign, whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(rounded(n))) ?? []
    if (whole === undefined) return String(n)
    return [
      sign && format('number/minus', undefined),
      whole.replace(/\B(?=(\d{3})+$)/g, format('number/thousands', undefined)),
      fraction && `${format('number/decimal', undefined)}${fraction}`,
    ].join('')
  }

  function date(day: string, form?: 'short' | 'without-year' | 'day'): string {
    const key = `${day}${form ?? ''}`
    const known = dates.get(key)
    if (known !== undefined) return known
    const [year = '', month = '', of = ''] = day.split('-')
    const names = { month: format(`month/${Number(month)}`, form === 'short' ? 'short' : undefined) }
    const text = format('date', form, { year, day: String(Number(of)), ...names })
    dates.set(key, text)
    return text
  }

  /** `29 and 30 January and 2 February 2026`: days in order, the month and the year once where they can be. */
  function days(all: readonly string[]): string {
    const months = [...new Set(all.map((day) => day.slice(0, 7)))]
    const each = months.map((month, index) => {
      const those = all.filter((day) => day.startsWith(month))
      const sameYear = months[index + 1]?.slice(0, 4) === month.slice(0, 4)
      const before = those.slice(0, -1).map((day) => String(Number(day.slice(8))))
      return list([...before, date(those.at(-1) ?? '', sameYear ? 'without-year' : undefined)], 'list/and')
    })
    return list(each, 'list/and')
  }

  /** `4 to 25 March 2026`: the month and the year once where they can be. */
  function span(first: string, last: string): string {
    const form =
      first.slice(0, 7) === last.slice(0, 7)
        ? 'day'
        : first.slice(0, 4) === last.slice(0, 4)
          ? 'without-year'
          : undefined
    return format('date/span', undefined, { first: date(first, form), last: date(last) })
  }

  /** `18:00` → `6pm`, `17:30` → `5:30pm`, `12:00` → `midday` */
  function time(of: string): string {
    const [hour = 0, minute = 0] = of.split(':').map(Number)
    const form = hour === 12 && minute === 0 ? 'midday' : minute === 0 ? 'hour' : undefined
    return format('time', form, {
      hour: String(((hour + 11) % 12) + 1),
      minute: String(minute).padStart(2, '0'),
      half: hour < 12 ? 'am' : 'pm',
    })
  }

  const has = (code: string) => bundle.hasMessage(idOf(code))
  return { tag, notices, incomplete, has, say, sayIfKnown, date }
}

/** Id of a code's message: ids have no slash. */
export const idOf = (code: string) => code.replaceAll('/', '-')

/** To hundredths, which are enough for every figure that is told. */
const rounded = (n: number) => Math.round(n * 100) / 100

/** A sentence may be written over several lines. */
const LINES = /\s*\n\s*/g

/** What is printed. It chooses no form, whatever it says: a text of a case may well be the word of a form. */
class Words extends FluentType<string> {
  override toString(): string {
    return this.value
  }
}

/** Chooses forms as a number, and stands in a sentence as the language writes it: Intl's digits differ between versions. */
class Numeral extends FluentNumber {
  readonly #words: (n: number) => string
  constructor(n: number, words: (n: number) => string) {
    super(n)
    this.#words = words
  }
  override toString(): string {
    return this.#words(this.value)
  }
}
