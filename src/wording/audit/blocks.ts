import { plain } from '../templates/plain.ts'

/** What a reader takes in at once: a sentence or an item, a row of a table, a label with its value, a box, a picture. */
export interface Block {
  kind: 'text' | 'row' | 'labelled' | 'box' | 'figure'
  from: number
  to: number
  /** The heading of level 2 above it, and the narrower one above it, in plain words; empty where there is none. */
  section: string
  under: string
  /** Cells of a row; a label and its value; the lines of a box, its title first. */
  cells: readonly Cell[]
}

interface Cell {
  from: number
  to: number
  /** Of a row: the head of its column. */
  head?: string
}

interface Line {
  from: number
  to: number
  text: string
}

/** The blocks of a composed document, in order, without its front matter. Signatures are for people to fill in. */
export function blocksOf(markdown: string): Block[] {
  const lines = linesOf(markdown)
  const blocks: Block[] = []
  let [section, under] = ['', '']
  let heads: string[] | null = null
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    const next = lines[at + 1]
    const add = (kind: Block['kind'], cells: readonly Cell[], to = line.to) =>
      blocks.push({ kind, from: line.from, to, section, under, cells })
    if (!line.text.startsWith('|')) heads = null
    if (line.text.trim() === '') continue
    const heading = /^(#{1,6}) /.exec(line.text)
    if (heading !== null) {
      const title = plain(line.text.slice(heading[0].length))
      if (heading[1]?.length === 2) [section, under] = [title, '']
      else if (heading[1] !== '#') under = title
      add('text', [{ from: line.from + heading[0].length, to: line.to }])
    } else if (line.text.startsWith('```')) {
      const close = lines.findIndex(({ text }, after) => after > at && text.startsWith('```'))
      const end = lines[close] ?? line
      if (line.text !== '```signatures') add('figure', [], end.to)
      at = Math.max(at, close)
    } else if (line.text.startsWith('|')) {
      const cells = cellsOf(line)
      if (heads === null) {
        heads = cells.map(({ from, to }) => plain(markdown.slice(from, to)))
        // Below the heads stand the dashes.
        at++
      } else
        add(
          'row',
          cells.map((cell, column) => ({ ...cell, head: heads?.[column] ?? '' })),
        )
    } else if (line.text.startsWith('>')) {
      const all = [line]
      for (let more = lines[at + 1]; more?.text.startsWith('>'); more = lines[++at + 1]) all.push(more)
      add(
        'box',
        all.map(withoutQuote).filter(({ from, to }) => to > from),
        all.at(-1)?.to,
      )
    } else if (next?.text.startsWith(': ')) {
      add('labelled', [line, { from: next.from + 2, to: next.to }], next.to)
      at++
    } else {
      const sign = /^ *(?:[-*]|\d+\.|\[\^\d+\]:) /.exec(line.text)?.[0].length ?? 0
      add('text', [{ from: line.from + sign, to: line.to }])
    }
  }
  return blocks
}

function linesOf(markdown: string): Line[] {
  const front = markdown.indexOf('\n---\n', 4)
  let from = front < 0 ? 0 : front + '\n---\n'.length
  return markdown
    .slice(from)
    .split('\n')
    .map((text) => {
      const line = { from, to: from + text.length, text }
      from += text.length + 1
      return line
    })
}

/** Between bars, of which an escaped one is text. */
function cellsOf({ from, text }: Line): Cell[] {
  return [...text.matchAll(/(?<=^|(?<!\\)(?:\\\\)*)\|((?:\\.|[^|\\])*)(?=\|)/g)].map((match) => {
    const start = from + match.index + 1
    return { from: start, to: start + (match[1] ?? '').length }
  })
}

function withoutQuote({ from, to, text }: Line): Cell {
  const signs = /^> ?(?:\[!\w+\] ?)?/.exec(text)?.[0].length ?? 0
  return { from: from + signs, to }
}
