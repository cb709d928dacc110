import { InputError } from '../errors.ts'
import { atMost, type Limit, STRUCTURE, TEXTS } from '../limits.ts'
import { pointerInCase } from './field-names.ts'
import { tell } from './issue-phrases.ts'
import { withoutNotes } from './notes-of-a-file.ts'
import type { Path } from './pointer.ts'

/**
 * Reads JSON text, passing over lines that begin with `//`. Broken JSON is an InputError with line and column and without any of its content; so is a
 * field given twice, of which JSON.parse would silently keep only the last. What is too deep, too many or too long
 * is told by its place before any of it is built.
 */
export function parseJson(text: string, file: string): unknown {
  const plain = withoutNotes(text.replace(/^\uFEFF/, ''))
  const scan = new Scan(plain)
  const stopped = scan.run()
  if (scan.beyond) {
    throw new InputError([
      {
        ...{ file, pointer: pointerInCase(scan.path()).pointer },
        ...{ expected: atMost(scan.beyond), told: tell('issue/too-much') },
      },
    ])
  }
  if (stopped) {
    const before = plain.slice(0, stopped.offset).split('\n')
    const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
    const told = tell(isCutShort(plain, stopped.offset) ? 'issue/ends-early' : 'issue/no-file-of-ours')
    throw new InputError([
      { file, pointer: place, expected: `broken JSON: expected ${stopped.expected}`, told },
    ])
  }
  if (scan.twice.length > 0) {
    throw new InputError(
      scan.twice.map((path) => {
        const { pointer, whole } = pointerInCase(path)
        const expected = whole ? 'expected the field only once' : 'expected each field within only once'
        return { file, pointer, expected, told: tell('issue/field-twice') }
      }),
    )
  }
  return JSON.parse(plain)
}

/** An object that was begun, and nothing behind where it stops but the beginning of a text or a word. */
const isCutShort = (text: string, stop: number) =>
  /^\s*\{/.test(text) && /^(?:"(?:[^"\\]|\\.)*\\?|[\w.+-]*)\s*$/s.test(text.slice(stop))

const SPACE = String.raw`[ \t\r\n]*`
const LETTERS = String.raw`(?:[^"\\\p{Cc}]|\u007f|[\u0080-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})){0,1000}`
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`
const TOKEN = new RegExp(`${SPACE}(?:("${LETTERS}")|(${NUMBER}|true|false|null)|([[\\]{},:]))`, 'uy')

// A regular expression keeps a step back for each letter, and has no room for those of the longest texts.
const LONG_TEXT = new RegExp(`${SPACE}"`, 'uy')
const MORE_LETTERS = new RegExp(LETTERS, 'uy')

type Token = readonly [whole: string, text?: string, literal?: string, mark?: string]

interface Level {
  /** Null: a list. */
  keys: Set<string> | null
  step: string | number
}

/** One pass over the tokens: what JSON.parse does, but it can tell where and what. Messages of engines differ. */
class Scan {
  readonly twice: Path[] = []
  /** The limit at which reading stopped. */
  beyond: Limit | null = null
  readonly #text: string
  readonly #levels: Level[] = []

  constructor(text: string) {
    this.#text = text
  }

  /** Where reading stands. */
  path(): Path {
    return this.#levels.map(({ step }) => step)
  }

  run(): { offset: number; expected: string } | null {
    let expected: Expected = 'a value'
    TOKEN.lastIndex = 0
    for (;;) {
      const start = TOKEN.lastIndex
      const token = (TOKEN.exec(this.#text) as Token | null) ?? this.#longText(start)
      const next: Expected | null = token ? this.#step(token, expected) : null
      if (this.beyond) return null
      if (next === null) {
        const offset = start + (/^[ \t\r\n]*/.exec(this.#text.slice(start))?.[0].length ?? 0)
        if (expected === 'the end' && offset === this.#text.length) return null
        return { offset, expected }
      }
      expected = next
    }
  }

  /** A text of more letters than a token takes, as a token; the next one is read behind it. */
  #longText(start: number): Token | null {
    LONG_TEXT.lastIndex = start
    if (!LONG_TEXT.test(this.#text)) return null
    const first = LONG_TEXT.lastIndex
    MORE_LETTERS.lastIndex = first
    for (let from = -1; from !== MORE_LETTERS.lastIndex; MORE_LETTERS.test(this.#text)) {
      from = MORE_LETTERS.lastIndex
      // An escape writes one letter with up to six.
      if (from - first > 6 * TEXTS.narrative.most) this.#refuse(TEXTS.narrative)
      if (this.beyond) return null
    }
    const end = MORE_LETTERS.lastIndex
    if (this.#text[end] !== '"') return null
    const text = this.#text.slice(first - 1, end + 1)
    if (JSON.parse(text).length > TEXTS.narrative.most) this.#refuse(TEXTS.narrative)
    TOKEN.lastIndex = end + 1
    return ['', text]
  }

  #step([, text, literal, mark]: Token, expected: Expected): Expected | null {
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
      if (level.step >= STRUCTURE.items.most) this.#refuse(STRUCTURE.items)
      return 'a value'
    }
    return null
  }

  #key(level: Level, keys: Set<string>, text: string): Expected {
    const key: string = JSON.parse(text)
    if (key.length > TEXTS.line.most) this.#refuse(TEXTS.line)
    level.step = key
    if (keys.has(key)) this.twice.push(this.path())
    keys.add(key)
    if (keys.size > STRUCTURE.keys.most) this.#refuse(STRUCTURE.keys)
    return 'a colon'
  }

  #open(level: Level, next: Expected): Expected {
    if (this.#levels.length >= STRUCTURE.nesting.most) this.#refuse(STRUCTURE.nesting)
    this.#levels.push(level)
    return next
  }

  /** The place that is told is the list or object itself, not its last entry. */
  #refuse(limit: Limit): void {
    this.beyond = limit
    if (limit === STRUCTURE.items || limit === STRUCTURE.keys || limit === TEXTS.line) this.#levels.pop()
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
