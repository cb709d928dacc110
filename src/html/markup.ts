/**
 * HTML that is safe to send: made by `html`, which escapes whatever is put into it, or by `trusted`. It is written once,
 * when all of it is there: what is put into a page a thousand times is held once until then, and a page that would be
 * too long is never written.
 */
export class Markup {
  readonly #texts: readonly string[]
  readonly #parts: readonly Part[]

  constructor(texts: readonly string[], parts: readonly Part[] = []) {
    this.#texts = texts
    this.#parts = parts
  }

  toString(): string {
    return this.within(Number.POSITIVE_INFINITY) ?? ''
  }

  /** Null: it has more letters than `most`. */
  within(most: number): string | null {
    const written: string[] = []
    const left = this.#write(written, most)
    return left < 0 ? null : written.join('')
  }

  /** @returns how many letters are left; below 0 where they didn't suffice */
  #write(written: string[], most: number): number {
    let left = most
    for (const [at, text] of this.#texts.entries()) {
      left = put(written, text, left)
      if (at < this.#parts.length) left = Markup.#writePart(written, this.#parts[at], left)
      if (left < 0) break
    }
    return left
  }

  static #writePart(written: string[], part: Part, most: number): number {
    if (part === null || part === undefined || part === false) return most
    if (part instanceof Markup) return part.#write(written, most)
    if (typeof part !== 'object') return put(written, escaped(String(part), most), most)
    let left = most
    for (const each of part) {
      left = Markup.#writePart(written, each, left)
      if (left < 0) break
    }
    return left
  }
}

function put(written: string[], text: string, left: number): number {
  if (text.length <= left) written.push(text)
  return left - text.length
}

/** What may stand in a template. Null, undefined and false leave nothing; lists stand one after the other. */
export type Part = Markup | string | number | null | undefined | false | readonly Part[]

/** The template's own text as it stands; everything put into it escaped, unless it is markup itself. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(texts, parts)
}

/** Text known to be markup: drawings from `document/figures`, never anything that a person typed. */
export function trusted(text: string): Markup {
  return new Markup([text])
}

/** Attributes with their values escaped: null, undefined and false leave one out, true writes its name alone. */
export function attributes(
  values: Readonly<Record<string, string | number | boolean | null | undefined>>,
): Markup {
  const written = Object.entries(values).map(([name, value]): Part => {
    if (value === null || value === undefined || value === false) return null
    return value === true ? trusted(` ${name}`) : html`${trusted(` ${name}="`)}${value}"`
  })
  return html`${written}`
}

/** Left as it is where it is too long already: what is escaped is longer still. */
function escaped(text: string, most: number): string {
  if (text.length > most) return text
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
