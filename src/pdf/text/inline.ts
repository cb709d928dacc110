import { type Furniture, fill } from '../../document/furniture.ts'
import { inlineText } from '../../document/text.ts'
import type { Theme } from '../../document/theme.ts'
import type { Inline, InlineHandlers } from '../../document/tree.ts'
import { StructureElement } from '../structure.ts'
import { emboldened, leastSize, type Style, slanted } from './style.ts'
import type { Run } from './words.ts'

/** Where a link's text leads: out of the document, to a note in it, or from there to where it is named first. */
export type LinkTarget = { description: string } & Goal
type Goal = { href: string } | { note: number } | { citation: number }

interface InlineContext {
  style: Style
  element: StructureElement | null
  theme: Theme
  furniture: Furniture
  links: Map<StructureElement, LinkTarget>
  /** Where each note is named first. */
  citations: Map<number, StructureElement>
}

/** The runs of a block's text; a label that runs into it is told apart from it. */
export function blockRuns(children: readonly Inline[], context: InlineContext): Run[] {
  const [label, ...rest] = children
  if (label?.type !== 'strong' || context.element === null || isBlank(rest) || isBlank([label]))
    return inlineRuns(children, context)
  const element = new StructureElement('Span', context.element, {}, true)
  return [...inlineRuns([label], { ...context, element }), ...inlineRuns(rest, context)]
}

const isBlank = (children: readonly Inline[]) => inlineText(children).trim() === ''

/** The runs of text that inline nodes make, with the structure elements of links and note references. */
function inlineRuns(children: readonly Inline[], context: InlineContext): Run[] {
  return children.flatMap((child) => handlers[child.type](child as never, context))
}

const handlers: InlineHandlers<Run[], InlineContext> = {
  text: ({ value }, { style, element }) => (value === '' ? [] : [{ text: value, style, element }]),
  strong: ({ children }, context) => inlineRuns(children, { ...context, style: emboldened(context.style) }),
  emphasis: ({ children }, context) => inlineRuns(children, { ...context, style: slanted(context.style) }),
  link: ({ href, children }, context) => {
    const element = new StructureElement('Link', context.element, {}, true)
    context.links.set(element, { href, description: described(inlineText(children), href) })
    const style = { ...context.style, colour: context.theme.colour.accent, underline: true }
    return inlineRuns(children, { ...context, style, element })
  },
  noteReference: ({ number }, { style, element, theme, furniture, links, citations }) => {
    const link = new StructureElement('Link', new StructureElement('Reference', element, {}, true), {}, true)
    links.set(link, { note: number, description: fill(furniture.note, { number }) })
    if (!citations.has(number)) citations.set(number, link)
    const size = Math.max(style.size * 0.68, leastSize(theme))
    const raised = { ...style, size, rise: style.size * 0.36, colour: theme.colour.accent }
    return [{ text: String(number), style: raised, element: link, glued: true }]
  },
  lineBreak: (_, { style, element }) => [{ text: '\n', style, element }],
  pin: () => [],
}

/** An address that stands there as it is says where it leads; other words don't. */
function described(label: string, href: string): string {
  const letters = (text: string) =>
    text.replace(/^(?:https?|mailto|tel):(?:\/\/)?/, '').replace(/[\s()/-]/g, '')
  const [shown, meant] = [letters(label), letters(href)]
  const national = meant.replace(/^\+44/, '0')
  return shown === meant || shown === national ? label : `${label} (${href})`
}
