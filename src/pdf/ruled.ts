import type { RuledLines } from '../document/tree.ts'
import { bodyStyle, setRuns, textNode } from './composer.ts'
import type { BlockContext } from './context.ts'
import { type LayoutNode, TextLine } from './layout.ts'
import { StructureElement } from './structure.ts'
import { emboldened } from './text/style.ts'

/** Height of a line to write on, as a factor of the size of the text: a hand needs more than print. */
const HEIGHT = 1.9

/** Lines to write on by hand, the first of them beside its label. Those of one label never part over pages. */
export function ruledNodes(
  fields: RuledLines['fields'],
  { composition, parent, width }: BlockContext,
): LayoutNode[] {
  const body = bodyStyle(composition.theme)
  const leading = body.size * HEIGHT
  return fields.map(({ label, lines }) => {
    const style = { ...emboldened(body), leading }
    const element = label === '' ? null : new StructureElement('P', parent)
    const labelled = element === null ? [] : setRuns([{ text: label, style, element }], width, composition)
    const empty = lines - (labelled.length > 0 ? 1 : 0)
    const all = [...labelled.slice(0, -1), ...ruledTo(width, labelled.slice(-1))]
    all.push(
      ...ruledTo(
        width,
        Array.from({ length: empty }, () => emptyLine(leading, body.size)),
      ),
    )
    const node = textNode(all)
    return { ...node, lead: node.height }
  })
}

function ruledTo(width: number, lines: TextLine[]): TextLine[] {
  for (const line of lines) line.ruleTo = width
  return lines
}

/** Without a letter: nothing of it is read aloud. */
const emptyLine = (height: number, size: number) => new TextLine([], 0, height, height / 2 + size / 3)
