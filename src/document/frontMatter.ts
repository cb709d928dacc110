import { isMap, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { countLines, type Reading, report } from './reading.ts'
import { type Metadata, PAPERS, type Paper } from './tree.ts'

const line = z.string().regex(/\S/, 'expected words')

const schema: z.ZodType<Metadata, unknown> = z.strictObject({
  title: line,
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, 'expected a language code such as en-GB'),
  status: z.enum(['published', 'specimen', 'draft', 'final']),
  author: line.nullable().default(null),
  marking: line.nullable(),
  edition: line,
  reference: line.nullable(),
  pages: z.int().positive().nullable().default(null),
  columns: z.union([z.literal(1), z.literal(2)]).default(1),
  paper: z.enum(PAPERS as [Paper, ...Paper[]]).optional(),
  orientation: z.enum(['portrait', 'landscape']).optional(),
})

/**
 * The front matter between the first two lines `---` (comments may stand above), and how many lines it takes.
 * All fields but `author`, `pages`, `columns`, `paper` and `orientation` have to be there (`marking: null` rather than
 * nothing): a marking must not get lost by a slip.
 * Null where it can't be read.
 */
export function readFrontMatter(
  markdown: string,
  reading: Reading,
): { metadata: Metadata | null; body: string; lines: number } {
  const above = /^(?:\s*<!--(?:(?!-->)[\s\S])*-->)*\s*/.exec(markdown)?.[0] ?? ''
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(markdown.slice(above.length))
  if (!match) {
    report(reading, 1, 'expected front matter between two lines of three dashes')
    return { metadata: null, body: markdown, lines: 0 }
  }
  const metadata = check(match[1] ?? '', reading, countLines(above) + 1)
  const end = above.length + match[0].length
  return { metadata, body: markdown.slice(end), lines: countLines(markdown.slice(0, end)) }
}

/** `before`: how many lines stand above the YAML. */
function check(yaml: string, reading: Reading, before: number): Metadata | null {
  const lineCounter = new LineCounter()
  const parsed = parseDocument(yaml, { lineCounter, prettyErrors: false, schema: 'core' })
  const lineOf = (offset: number) => lineCounter.linePos(offset).line + before
  for (const error of parsed.errors) report(reading, lineOf(error.pos[0]), 'expected valid YAML here')
  if (parsed.errors.length > 0) return null
  const result = schema.safeParse(parsed.toJS())
  if (result.success) return result.data
  for (const { path, message } of result.error.issues) {
    const field = String(path[0] ?? '')
    const pair = isMap(parsed.contents)
      ? parsed.contents.items.find(({ key }) => String(key) === field)
      : undefined
    const offset = (pair?.key as { range?: [number, number, number] } | undefined)?.range?.[0]
    report(reading, offset === undefined ? before : lineOf(offset), `${field}: ${message}`.replace(/^: /, ''))
  }
  return null
}
