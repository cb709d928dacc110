import { type Furniture, fill } from '../document/furniture.ts'
import { inlineText } from '../document/text.ts'
import type { Theme } from '../document/theme.ts'
import type { Inline, InlineHandlers } from '../document/tree.ts'
import { StructureElement } from './structure.ts'
import { emboldened, type Style, slanted } from './style.ts'
import type { Run } from './words.ts'

/** Where a link's text leads: out of the document, or to a note in it. */
export type LinkTarget = { href: string; description: string } | { note: number; description: string }

interface InlineContext {
  style: Style
  element: StructureElement | null
  theme: Theme
  furniture: Furniture
  links: Map<StructureElement, LinkTarget>
}

/** The runs of text that inline nodes make, with the structure elements of links and note references. */
export function inlineRuns(children: readonly Inline[], context: InlineContext): Run[] {
  return children.flatMap((child) => handlers[child.type](child as never, context))
}

const handlers: InlineHandlers<Run[], InlineContext> = {
  text: ({ value }, { style, element }) => (value === '' ? [] : [{ text: value, style, element }]),
  strong: ({ children }, context) => inlineRuns(children, { ...context, style: emboldened(context.style) }),
  emphasis: ({ children }, context) => inlineRuns(children, { ...context, style: slanted(context.style) }),
  link: ({ href, children }, context) => {
    const element = new StructureElement('Link', context.element, {}, true)
    const label = inlineText(children)
    context.links.set(element, { href, description: label === href ? label : `${label} (${href})` })
    const style = { ...context.style, colour: context.theme.colour.accent, underline: true }
    return inlineRuns(children, { ...context, style, element })
  },
  noteReference: ({ number }, { style, element, theme, furniture, links }) => {
    const link = new StructureElement('Link', new StructureElement('Reference', element, {}, true), {}, true)
    links.set(link, { note: number, description: fill(furniture.note, { number }) })
    const raised = { ...style, size: style.size * 0.68, rise: style.size * 0.36, colour: theme.colour.accent }
    return [{ text: String(number), style: raised, element: link, glued: true }]
  },
  lineBreak: (_, { style, element }) => [{ text: '\n', style, element }],
}
