import type { Behind } from '../passage.ts'

/** A passage of a composed document, and what stands behind it. */
export interface Mark extends Behind {
  /** Where it begins and ends in the Markdown, in UTF-16 units. */
  from: number
  to: number
  /**
   * Codes of the headings that it stands under, the widest first, then of the callout that it stands in. A heading that
   * is a name, of a treatment target say, has no code.
   */
  under: readonly string[]
}

/**
 * Collects what stands behind each passage while a template writes. Until the document is finished, a passage stands
 * between control characters, which no escaped text, no message and no template holds.
 */
export class Marking {
  readonly #behind: Behind[] = []

  /** @param written the passage as it stands in the Markdown */
  mark({ code, ground }: Behind, written: string): string {
    // What says nothing leaves nothing behind, blank lines around it included.
    if (written === '') return ''
    return `${OPEN}${this.#behind.push({ code, ground }) - 1}${BEGIN}${written}${END}`
  }

  /** Takes the marks out of a document that is otherwise finished. */
  unmark(marked: string): { markdown: string; marks: Mark[] } {
    const found: Omit<Mark, 'under'>[] = []
    let markdown = ''
    let at = 0
    for (let open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, at)) {
      const begin = marked.indexOf(BEGIN, open)
      const end = marked.indexOf(END, begin)
      markdown += marked.slice(at, open)
      const from = markdown.length
      markdown += marked.slice(begin + 1, end)
      const behind = this.#behind[Number(marked.slice(open + 1, begin))] as Behind
      found.push({ from, to: markdown.length, ...behind })
      at = end + 1
    }
    markdown += marked.slice(at)
    return { markdown, marks: underHeadings(markdown, found) }
  }
}

const OPEN = '\u0001'
const BEGIN = '\u0002'
const END = '\u0003'

/** The code of a mark says what a heading is called, where the heading is a phrase of the language. */
function underHeadings(markdown: string, found: readonly Omit<Mark, 'under'>[]): Mark[] {
  const marks: Mark[] = []
  const headings: { depth: number; code: string }[] = []
  let under: readonly string[] = []
  let callout: string | null = null
  let at = 0
  for (let start = 0; start < markdown.length && at < found.length; ) {
    const newline = markdown.indexOf('\n', start)
    const end = newline < 0 ? markdown.length : newline
    const here: Omit<Mark, 'under'>[] = []
    for (let mark = found[at]; mark !== undefined && mark.from < end; mark = found[++at]) here.push(mark)
    const title = TITLE.exec(markdown.slice(start, Math.min(end, start + LONGEST_TITLE)))
    const code = title === null ? null : (here.find((mark) => mark.code !== null)?.code ?? null)
    if (title?.[1] !== undefined) {
      const depth = title[1].length
      while ((headings.at(-1)?.depth ?? 0) >= depth) headings.pop()
      if (code !== null) headings.push({ depth, code })
      under = headings.map((each) => each.code)
      callout = null
    } else if (title !== null) callout = code
    else if (markdown[start] !== '>') callout = null
    const places = callout === null ? under : [...under, callout]
    for (const mark of here) marks.push({ ...mark, under: places })
    start = end + 1
  }
  return marks
}

/** `## `, or `> [!DECISION] `, which no escaped text begins with. */
const TITLE = /^(?: {0,3}(#{1,6})[ \t]|> *\[!\w+\])/
const LONGEST_TITLE = 40
