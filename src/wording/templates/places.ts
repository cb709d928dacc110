/** What a mark of a template stands in, which says how its value has to be escaped. */
export type Place = 'front matter' | 'fenced block' | 'label' | 'text'

/** @returns the place of a node, found by the lines and marks of Markdown around it */
export function placesOf(text: string, { body }: hbs.AST.Program): (node: hbs.AST.Node) => Place {
  const lines = text.split(/\r\n?|\n/)
  const places = [...placesOfLines(lines, firstLine(body))]
  return ({ loc: { start, end } }) => {
    const before = lines[start.line - 1]?.slice(0, start.column) ?? ''
    const after = lines[end.line - 1]?.slice(end.column) ?? ''
    const place = places[start.line - 1] ?? 'text'
    return place === 'text' && before.endsWith('[^') && after.startsWith(']') ? 'label' : place
  }
}

function* placesOfLines(lines: readonly string[], first: number): Generator<Place> {
  let place: Place = 'text'
  let begun = false
  for (const [index, line] of lines.entries()) {
    const opens: boolean = !begun && index >= first && line.trim() !== ''
    begun ||= opens
    if (opens && line === '---') place = 'front matter'
    else if (place === 'front matter' && line === '---') place = 'text'
    else if (place !== 'front matter' && FENCE.test(line)) place = place === 'text' ? 'fenced block' : 'text'
    yield place
  }
}

const FENCE = /^ {0,3}(?:> ?)*(?:`{3}|~{3})/

/** Comments may stand before the front matter. */
function firstLine(body: readonly hbs.AST.Statement[]): number {
  const at = body.findIndex((node) => node.type !== 'CommentStatement' && !isBlank(node))
  return body.slice(0, Math.max(at, 0)).findLast(({ type }) => type === 'CommentStatement')?.loc.end.line ?? 0
}

const isBlank = (node: hbs.AST.Statement) =>
  node.type === 'ContentStatement' && (node as hbs.AST.ContentStatement).value.trim() === ''
