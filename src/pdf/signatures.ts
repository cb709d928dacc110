import type { SignatureBlock } from '../document/tree.ts'
import { bodyStyle, setRuns, spaced, stackNode, textNode } from './composer.ts'
import type { BlockContext } from './context.ts'
import type { LayoutNode, TextNode } from './layout.ts'
import { StructureElement } from './structure.ts'
import { emboldened } from './text/style.ts'

const LINE_TO_WRITE_ON = 330

/** Room to sign: an entry never parts over pages, a few entries stay together. */
export function signatureNodes(
  signatures: SignatureBlock['signatures'],
  context: BlockContext,
): LayoutNode[] {
  const { theme, furniture, pageHeight } = context.composition
  const { signature } = furniture
  const entries = signatures.map(({ role, name, date }, i) => {
    const entry = stackNode([
      field(role, '', context),
      field(signature.name, name, context),
      field(signature.signature, null, context),
      field(signature.date, date, context),
    ])
    return spaced({ ...entry, lead: entry.height }, i === 0 ? 0 : theme.body.after * 1.6)
  })
  const block = stackNode(entries)
  return entries.length === 0
    ? []
    : [{ ...block, lead: block.height < pageHeight / 2 ? block.height : block.lead }]
}

/** A label with what is known, or with a line to write on. An empty value: the label alone, as the entry's head. */
function field(label: string, value: string | null, { composition, parent, width }: BlockContext): TextNode {
  const body = bodyStyle(composition.theme)
  const style =
    value === '' ? emboldened(body) : value === null ? { ...body, leading: body.size * 2.1 } : body
  const element = new StructureElement('P', parent)
  const runs =
    value === null || value === ''
      ? [{ text: label, style, element }]
      : [
          { text: label, style, element: new StructureElement('Span', element, {}, true) },
          { text: ` ${value}`, style, element },
        ]
  const node = textNode(setRuns(runs, width, composition))
  const line = node.lines.at(-1)
  if (value === null && line !== undefined) line.ruleTo = Math.min(width, LINE_TO_WRITE_ON)
  return node
}
