/** What parts the cells of a text. */
export interface Separator {
  sign: string
  one: string
  plural: string
}

const COMMA: Separator = { sign: ',', one: 'a comma', plural: 'commas' }
const SEPARATORS: readonly Separator[] = [
  COMMA,
  { sign: ';', one: 'a semicolon', plural: 'semicolons' },
  { sign: '\t', one: 'a tab', plural: 'tabs' },
  { sign: '|', one: 'an upright stroke', plural: 'upright strokes' },
]

/**
 * The one that stands in most of the first lines, outside quotes; of those, the one that stands there most often. Excel
 * says it in a first line of its own (`sep=;`), which then is none of the table's.
 */
export function separatorOf(text: string): { separator: Separator; told: boolean } {
  const said = /^\uFEFF?sep=([,;\t|])\r?(\n|$)/i.exec(text)?.[1]
  const named = SEPARATORS.find(({ sign }) => sign === said)
  if (named !== undefined) return { separator: named, told: true }
  const lines = text
    .slice(0, LOOKED_AT)
    .replaceAll(/"[^"]*"/g, '')
    .split(/[\r\n]+/)
  const counts = SEPARATORS.map((separator) => {
    const each = lines.map((line) => line.split(separator.sign).length - 1)
    return { separator, lines: each.filter((n) => n > 0).length, all: each.reduce((sum, n) => sum + n, 0) }
  })
  const [most] = counts.sort((one, other) => other.lines - one.lines || other.all - one.all)
  return { separator: most === undefined || most.all === 0 ? COMMA : most.separator, told: false }
}

/** Letters: some hundred rows. */
const LOOKED_AT = 20_000
