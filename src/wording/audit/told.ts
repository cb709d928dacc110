import type { Item } from '../../message.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** What is long stands once in its column; a later row names the row where it does. */
export class Told {
  readonly #teller: Teller
  readonly #rows = new Map<string, number>()
  #n = 0

  constructor(teller: Teller) {
    this.#teller = teller
  }

  next(): number {
    this.#n += 1
    return this.#n
  }

  once(column: string, items: readonly Item[]): Passage {
    if (items.length === 0) return this.#teller.words(say('audit/none'))
    const text = items.map((item) => this.#teller.language.say(item)).join('\n')
    const key = `${column} ${text}`
    const earlier = this.#rows.get(key)
    if (earlier !== undefined && text.length > SHORT) {
      return this.#teller.words(say('audit/as-in-row', { n: earlier }))
    }
    this.#rows.set(key, earlier ?? this.#n)
    return this.#teller.words({ text })
  }
}

/** As long as its reference, or a little longer. */
const SHORT = 60
