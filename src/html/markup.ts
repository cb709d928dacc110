/** HTML that is safe to send: made by `html`, which escapes whatever is put into it, or by `trusted`. */
export class Markup {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

/** What may stand in a template. Null, undefined and false leave nothing; lists stand one after the other. */
export type Part = Markup | string | number | null | undefined | false | readonly Part[]

/** The template's own text as it stands; everything put into it escaped, unless it is markup itself. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(texts.reduce((before, text, index) => before + write(parts[index - 1]) + text))
}

/** Text known to be markup: drawings from `document/figures`, never anything that a person typed. */
export function trusted(text: string): Markup {
  return new Markup(text)
}

/** Attributes with their values escaped: null, undefined and false leave one out, true writes its name alone. */
export function attributes(
  values: Readonly<Record<string, string | number | boolean | null | undefined>>,
): Markup {
  const written = Object.entries(values).flatMap(([name, value]) => {
    if (value === null || value === undefined || value === false) return []
    return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`
  })
  return new Markup(written.join(''))
}

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Markup) return part.toString()
  if (typeof part === 'object') return part.map(write).join('')
  return escaped(String(part))
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
