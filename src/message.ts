/**
 * What is told, as data: a code and typed parameters, no sentence. Rules, actions and views make messages; `language/`
 * alone turns them into words (language/en-GB/<topic>.ftl: `attendance-repeat-due` for `attendance/repeat-due`).
 */
export interface Message {
  /** `attendance/repeat-due` */
  code: string
  parameters: Readonly<Record<string, Value>>
  /** Another form of the same message: an attribute of it in the language's file. */
  form?: string
}

/** A parameter, plain JSON. A string is a word to choose a form by and never printed; what is printed has a name. */
export type Value = number | boolean | string | null | Message | Printed

/**
 * Text of an edition or a case; a date (YYYY-MM-DD), several, or from one to another; a time of day (HH:MM); things
 * listed; sentences that follow.
 */
export type Printed =
  | { text: string }
  | { date: string }
  | { days: readonly string[] }
  | { span: readonly [first: string, last: string] }
  | { time: string }
  | { and: readonly Item[] }
  | { or: readonly Item[] }
  | { commas: readonly Item[] }
  | { semicolons: readonly Item[] }
  | { also: readonly Item[] }

/** What can be said by itself: one of several things that are listed, say. */
export type Item = Message | Printed | number

/**
 * The kinds of parameters, as a table of codes names them. `item`: whatever may be listed. `also`: sentences that follow, each after a blank. With a
 * question mark: or null, which a form can be chosen by as `none`. A list of words: one of them, to choose a form by.
 */
interface Kinds {
  number: number
  flag: boolean
  message: Message
  item: Item
  text: string
  date: string
  days: readonly string[]
  span: readonly [first: string, last: string]
  time: string
  and: readonly (Item | string)[]
  or: readonly (Item | string)[]
  commas: readonly (Item | string)[]
  semicolons: readonly (Item | string)[]
  also: readonly (Item | string)[]
}

export type Kind = keyof Kinds | `${keyof Kinds}?` | readonly string[]

/** The codes of a topic, each with the names and kinds of its parameters. */
export type Codes = Readonly<Record<string, Readonly<Record<string, Kind>>>>

/** What a parameter of a kind is given. */
export type Given<K extends Kind> = K extends readonly string[]
  ? K[number]
  : K extends `${infer Base extends keyof Kinds}?`
    ? Kinds[Base] | null
    : K extends keyof Kinds
      ? Kinds[K]
      : never

type Parameters<Of extends Readonly<Record<string, Kind>>> = { [Name in keyof Of]: Given<Of[Name]> }

/** Makes messages of a topic's codes; none other, and none with a parameter too many or too few. */
export type Say<Table extends Codes> = <Code extends keyof Table & string>(
  code: Code,
  ...parameters: Record<string, never> extends Table[Code] ? [] : [Parameters<Table[Code]>]
) => Message

export function saying<const Table extends Codes>(table: Table): Say<Table> {
  const makers = new Map<string, Maker[]>()
  const constant = new Map<string, Message>()
  const say = (code: string, given: Readonly<Record<string, unknown>> = {}): Message => {
    const known = makers.get(code) ?? makersOf(table[code])
    makers.set(code, known)
    // A ground or a reading without parameters is the same wherever it is said.
    if (known.length === 0) return once(code)
    const parameters: Record<string, Value> = {}
    for (const { name, make } of known) parameters[name] = make(given[name])
    return { code, parameters }
  }
  const once = (code: string): Message => {
    const message = constant.get(code) ?? { code, parameters: {} }
    constant.set(code, message)
    return message
  }
  return say as Say<Table>
}

/** Makes a parameter, which says of itself what it is. */
interface Maker {
  name: string
  make(given: unknown): Value
}

function makersOf(kinds: Codes[string] = {}): Maker[] {
  return Object.entries(kinds).map(([name, kind]) => {
    if (typeof kind !== 'string') return { name, make: (given) => wordOf(kind, given, name) }
    const base = kind.replace('?', '')
    if (AS_THEY_ARE.includes(base)) return { name, make: (given) => given as Value }
    const tagged = LISTED.includes(base)
      ? (given: unknown) => ({ [base]: (given as (Item | string)[]).map(itemOf) }) as unknown as Value
      : (given: unknown) => ({ [base]: given }) as Value
    return { name, make: (given) => (given === null ? null : tagged(given)) }
  })
}

/** A word that a form is chosen by. One that isn't listed would be told in the words of another. */
function wordOf(words: readonly string[], given: unknown, name: string): string {
  if (typeof given === 'string' && words.includes(given)) return given
  throw new Error(`no word that ${name} may be`)
}

const AS_THEY_ARE: readonly string[] = ['number', 'flag', 'message', 'item']
const LISTED: readonly string[] = ['and', 'or', 'commas', 'semicolons', 'also']

/** A string among things that are listed is a text. */
function itemOf(item: Item | string): Item {
  return typeof item === 'string' ? { text: item } : item
}

/** The same message in another form. */
export function inForm(message: Message, form: string): Message {
  return { ...message, form }
}

export function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'code' in value && 'parameters' in value
}

/** Whether two messages tell the same: codes and parameters are plain data. */
export function isSame(one: Message | null, other: Message | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
