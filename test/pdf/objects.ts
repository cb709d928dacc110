import { inflateSync } from 'node:zlib'

export type Value = number | boolean | null | string | Name | Ref | Value[] | Dict
export type Dict = { [key: string]: Value }
export class Name {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}
export class Ref {
  readonly id: number
  constructor(id: number) {
    this.id = id
  }
}

/** The objects of a PDF file, packed in streams or not. */
export class Objects {
  readonly values = new Map<number, Value>()
  readonly streams = new Map<number, string>()
  readonly trailer: Dict

  constructor(bytes: Uint8Array) {
    const file = Buffer.from(bytes).toString('latin1')
    for (const match of file.matchAll(/^(\d+) 0 obj\n/gm)) {
      const tokens = new Tokens(file, match.index + match[0].length)
      const value = tokens.value()
      const id = Number(match[1])
      this.values.set(id, value)
      const start = /^\s*stream\r?\n/.exec(file.slice(tokens.at, tokens.at + 20))
      if (start !== null) {
        const from = tokens.at + start[0].length
        const data = bytes.subarray(from, from + Number((value as Dict).Length))
        const packed = ((value as Dict).Filter as Name | undefined)?.name === 'FlateDecode'
        this.streams.set(id, (packed ? inflateSync(data) : Buffer.from(data)).toString('latin1'))
      }
    }
    const dicts = [...this.values].map(([id, value]) => [id, value as Dict] as const)
    for (const [id, dict] of dicts) if (isOf(dict, 'ObjStm')) this.unpack(dict, this.streams.get(id) ?? '')
    const table = dicts.find(([, dict]) => isOf(dict, 'XRef'))?.[1]
    this.trailer = table ?? (new Tokens(file, file.lastIndexOf('trailer') + 7).value() as Dict)
  }

  private unpack({ N, First }: Dict, stream: string): void {
    const head = new Tokens(stream)
    for (let i = 0; i < Number(N); i++) {
      const [id, start] = [head.value(), head.value()].map(Number) as [number, number]
      this.values.set(id, new Tokens(stream, Number(First) + start).value())
    }
  }

  get(value: Value | undefined): Value | undefined {
    return value instanceof Ref ? this.values.get(value.id) : value
  }

  dict(value: Value | undefined): Dict {
    return (this.get(value) ?? {}) as Dict
  }

  list(value: Value | undefined): Value[] {
    const found = this.get(value)
    return Array.isArray(found) ? found : found === undefined ? [] : [found]
  }

  stream(value: Value | undefined): string {
    return value instanceof Ref ? (this.streams.get(value.id) ?? '') : ''
  }
}

const isOf = (dict: Dict | null, type: string) => dict?.Type instanceof Name && dict.Type.name === type

const SPACE = /\s*/y
const REF = /(\d+) 0 R\b/y
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)/y
const WORD = /[^\s/<>[\](){}%]+/y
const HEX = /<([0-9a-fA-F\s]*)>/y

/** Reads PDF values, and the operators of a content stream, one after the other. */
export class Tokens {
  readonly source: string
  at: number

  constructor(source: string, at = 0) {
    this.source = source
    this.at = at
  }

  done(): boolean {
    this.take(SPACE)
    return this.at >= this.source.length
  }

  /** A value; an operator comes as a string that starts with a space. */
  value(): Value {
    this.take(SPACE)
    const { source } = this
    if (source.startsWith('<<', this.at)) return this.dictionary()
    const hex = this.take(HEX)
    if (hex !== null) return Buffer.from((hex[1] as string).replace(/\s/g, ''), 'hex').toString('latin1')
    if (source[this.at] === '(') return this.literal()
    if (source[this.at] === '[') return this.list()
    if (source[this.at] === '/') {
      this.at++
      return new Name(this.take(WORD)?.[0] ?? '')
    }
    const ref = this.take(REF)
    if (ref !== null) return new Ref(Number(ref[1]))
    const number = this.take(NUMBER)
    if (number !== null) return Number(number[0])
    const word = this.take(WORD)?.[0]
    if (word === undefined) throw new Error(`no value at ${this.at}: ${source.slice(this.at, this.at + 20)}`)
    return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : ` ${word}`
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.source)
    if (match !== null) this.at += match[0].length
    return match
  }

  private dictionary(): Dict {
    this.at += 2
    const dict: Dict = {}
    for (;;) {
      this.take(SPACE)
      if (this.source.startsWith('>>', this.at)) break
      const key = this.value() as Name
      dict[key.name] = this.value()
    }
    this.at += 2
    return dict
  }

  private list(): Value[] {
    this.at++
    const list: Value[] = []
    for (;;) {
      this.take(SPACE)
      if (this.source[this.at] === ']') break
      list.push(this.value())
    }
    this.at++
    return list
  }

  private literal(): string {
    let out = ''
    let depth = 0
    for (;;) {
      const character = this.source[this.at++]
      if (character === '\\') out += this.source[this.at++]
      else if (character === '(' && depth++ === 0) continue
      else if (character === ')' && --depth === 0) return out
      else out += character
    }
  }
}
