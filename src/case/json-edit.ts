import { withoutNotes } from './notes-of-a-file.ts'

/**
 * Puts values into JSON text and leaves everything else as it stands, to the letter: people keep their files as they
 * wrote them. The text has been read as JSON before.
 */
export function withValue(text: string, path: readonly (string | number)[], value: unknown): string {
  // Places are found where somebody's notes are blank, and are the same in the text as it stands.
  const seen = withoutNotes(text)
  const root = valueAfter(seen, seen.startsWith(BOM) ? BOM.length : 0)
  return place({ text, seen }, root, path, value, { ...styleOf(text), depth: 0 })
}

const BOM = '\uFEFF'

interface Style {
  /** Of one level: two blanks, say. Null: all stands in one line. */
  indent: string | null
  newline: string
  depth: number
}

interface Span {
  from: number
  to: number
}

interface Texts {
  text: string
  /** As long, without notes. */
  seen: string
}

function place(
  texts: Texts,
  at: Span,
  path: readonly (string | number)[],
  value: unknown,
  style: Style,
): string {
  const { text, seen } = texts
  const [step, ...rest] = path
  if (step === undefined) return splice(text, at, written(value, style))
  const members = membersOf(seen, at)
  const found = members.find(({ key }) => key === step)
  const within = { ...style, depth: style.depth + 1 }
  if (found !== undefined) return place(texts, found.value, rest, value, within)
  const made = rest.reduceRight<unknown>((inner, key) => (key === 0 ? [inner] : { [key]: inner }), value)
  const name = typeof step === 'string' ? `${JSON.stringify(step)}: ` : ''
  const last = members.at(-1)
  const inLines =
    style.indent !== null && (last === undefined || text.slice(at.from, last.from).includes('\n'))
  const part = `${name}${written(made, inLines ? within : { ...within, indent: null })}`
  const before = inLines
    ? `${style.newline}${(style.indent ?? '').repeat(style.depth + 1)}`
    : last === undefined
      ? ''
      : ' '
  if (last !== undefined) return splice(text, { from: last.value.to, to: last.value.to }, `,${before}${part}`)
  const after = inLines ? `${style.newline}${(style.indent ?? '').repeat(style.depth)}` : ''
  // Where nothing stands, a note may.
  const noted = text.slice(at.from + 1, at.to - 1).trimEnd()
  const put = noted === '' || inLines ? `${before}${part}${after}` : `${style.newline}${part}${style.newline}`
  return splice(text, { from: at.from + 1 + noted.length, to: at.to - 1 }, put)
}

const splice = (text: string, { from, to }: Span, put: string) => text.slice(0, from) + put + text.slice(to)

/** What is short stands in one line, as people write it. */
function written(value: unknown, { indent, newline, depth }: Style): string {
  const dense = inOneLine(value)
  if (indent === null || dense.length <= ONE_LINE || typeof value !== 'object' || value === null) return dense
  const within = `${newline}${indent.repeat(depth + 1)}`
  const inner = (each: unknown) => written(each, { indent, newline, depth: depth + 1 })
  const parts = Array.isArray(value)
    ? value.map(inner)
    : fieldsOf(value).map(([name, each]) => `${JSON.stringify(name)}: ${inner(each)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}${within}${parts.join(`,${within}`)}${newline}${indent.repeat(depth)}${close}`
}

function inOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`
  const fields = fieldsOf(value).map(([name, each]) => `${JSON.stringify(name)}: ${inOneLine(each)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

const fieldsOf = (value: object) => Object.entries(value).filter(([, each]) => each !== undefined)

const ONE_LINE = 90

function styleOf(text: string): Pick<Style, 'indent' | 'newline'> {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? null
  return { indent, newline: text.includes('\r\n') ? '\r\n' : '\n' }
}

interface Member {
  key: string | number
  /** Where its name begins, or the value where it has none. */
  from: number
  value: Span
}

function membersOf(text: string, { from, to }: Span): Member[] {
  const members: Member[] = []
  const isList = text[from] === '['
  for (let at = from + 1; ; ) {
    const first = valueAfter(text, at)
    if (first.to >= to || first.from === first.to) return members
    const value = isList ? first : valueAfter(text, text.indexOf(':', first.to) + 1)
    const key = isList ? members.length : (JSON.parse(text.slice(first.from, first.to)) as string)
    members.push({ key, from: first.from, value })
    at = skip(text, value.to)
    if (text[at] !== ',') return members
    at += 1
  }
}

/** The value that begins after a place; nothing where a list or object ends there. */
function valueAfter(text: string, at: number): Span {
  const from = skip(text, at)
  let depth = 0
  TOKEN.lastIndex = from
  for (let token = TOKEN.exec(text)?.[0]; token !== undefined; token = TOKEN.exec(text)?.[0]) {
    if (token === '{' || token === '[') depth += 1
    else if (token === '}' || token === ']') depth -= 1
    if (depth < 0) return { from, to: from }
    if (depth === 0) return { from, to: TOKEN.lastIndex }
  }
  return { from, to: text.length }
}

/** In chunks, so that a long text keeps few steps back. */
const TOKEN = /"(?:[^"\\]+|\\.)*"|[{}[\]]|[^\s{}[\],:"]+/g

function skip(text: string, at: number): number {
  let place = at
  while (/\s/.test(text[place] ?? '')) place += 1
  return place
}
