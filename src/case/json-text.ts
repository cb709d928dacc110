import { InputError } from '../errors.ts'
import { pointerInCase } from './field-names.ts'
import type { Path } from './pointer.ts'

/**
 * Reads JSON text. Broken JSON is an InputError with line and column and without any of its content; so is a
 * field given twice, of which JSON.parse would silently keep only the last.
 */
export function parseJson(text: string, file: string): unknown {
  const plain = text.replace(/^\uFEFF/, '')
  const scan = new Scan(plain)
  const stopped = scan.run()
  if (stopped) {
    const before = plain.slice(0, stopped.offset).split('\n')
    const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
    throw new InputError([{ file, pointer: place, expected: `broken JSON: expected ${stopped.expected}` }])
  }
  if (scan.twice.length > 0) {
    throw new InputError(
      scan.twice.map((path) => {
        const { pointer, whole } = pointerInCase(path)
        const expected = whole ? 'expected the field only once' : 'expected each field within only once'
        return { file, pointer, expected }
      }),
    )
  }
  return JSON.parse(plain)
}

const TOKEN =
  /[ \t\r\n]*(?:("(?:[^"\\\p{Cc}]|\u007f|[\u0080-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:]))/uy

interface Level {
  keys: Set<string> | null
  step: PropertyKey
}

/** One pass over the tokens: what JSON.parse does, but it can tell where and what. Messages of engines differ. */
class Scan {
  readonly twice: Path[] = []
  readonly #text: string
  readonly #levels: Level[] = []

  constructor(text: string) {
    this.#text = text
  }

  run(): { offset: number; expected: string } | null {
    let expected: Expected = 'a value'
    TOKEN.lastIndex = 0
    for (;;) {
      const start = TOKEN.lastIndex
      const match = TOKEN.exec(this.#text)
      const next: Expected | null = match ? this.#step(match, expected) : null
      if (next === null) {
        const offset = start + (/^[ \t\r\n]*/.exec(this.#text.slice(start))?.[0].length ?? 0)
        if (expected === 'the end' && offset === this.#text.length) return null
        return { offset, expected }
      }
      expected = next
    }
  }

  #step([, text, literal, mark]: RegExpExecArray, expected: Expected): Expected | null {
    const level = this.#levels.at(-1)
    const wantsValue = expected === 'a value' || expected === 'a value or ]'
    const wantsKey = expected === 'a field name in double quotes' || expected === 'a field name or }'
    if (text !== undefined && wantsKey && level?.keys) return this.#key(level, level.keys, text)
    if (text !== undefined || literal !== undefined) return wantsValue ? this.#afterValue() : null
    if (mark === ':') return expected === 'a colon' ? 'a value' : null
    if (mark === '{' && wantsValue) return this.#open({ keys: new Set(), step: '' }, 'a field name or }')
    if (mark === '[' && wantsValue) return this.#open({ keys: null, step: 0 }, 'a value or ]')
    if (mark === '}' && (expected === 'a comma or }' || expected === 'a field name or }'))
      return this.#close()
    if (mark === ']' && (expected === 'a comma or ]' || expected === 'a value or ]')) return this.#close()
    if (mark === ',' && level && expected === 'a comma or }') return 'a field name in double quotes'
    if (mark === ',' && level && expected === 'a comma or ]') {
      level.step = Number(level.step) + 1
      return 'a value'
    }
    return null
  }

  #key(level: Level, keys: Set<string>, text: string): Expected {
    const key: string = JSON.parse(text)
    level.step = key
    if (keys.has(key)) this.twice.push(this.#levels.map(({ step }) => step))
    keys.add(key)
    return 'a colon'
  }

  #open(level: Level, next: Expected): Expected {
    this.#levels.push(level)
    return next
  }

  #close(): Expected {
    this.#levels.pop()
    return this.#afterValue()
  }

  #afterValue(): Expected {
    const level = this.#levels.at(-1)
    if (!level) return 'the end'
    return level.keys ? 'a comma or }' : 'a comma or ]'
  }
}

type Expected =
  | 'a value'
  | 'a value or ]'
  | 'a field name in double quotes'
  | 'a field name or }'
  | 'a colon'
  | 'a comma or }'
  | 'a comma or ]'
  | 'the end'
