import { pieces } from '../document/furniture.ts'
import type { Inline, InlineHandlers } from '../document/tree.ts'
import { html, type Markup } from './markup.ts'
import { nextNamed } from './naming.ts'
import type { Place } from './place.ts'

/** A run of inline nodes. */
export function inlines(children: readonly Inline[], place: Place): Markup[] {
  return children.map((child) => handlers[child.type](child as never, place))
}

const handlers: InlineHandlers<Markup, Place> = {
  text: (node) => html`${node.value}`,
  strong: (node, place) => html`<strong>${inlines(node.children, place)}</strong>`,
  emphasis: (node, place) => html`<em>${inlines(node.children, place)}</em>`,
  link: (node, place) =>
    SAFE.test(node.href)
      ? html`<a rel="noreferrer" href="${node.href}">${inlines(node.children, place)}</a>`
      : html`${inlines(node.children, place)}`,
  noteReference: ({ number }, place) => {
    const words = pieces(place.furniture.note).map((piece, at) =>
      at % 2 === 0 ? piece && html`<span class="gw-hidden">${piece}</span>` : number,
    )
    return html`<sup class="gw-note-reference"><a id="${nextNamed(place.named, place.notes, number)}" href="#${place.notes}${number}">${words}</a></sup>`
  },
  lineBreak: () => html`<br>`,
  pin: ({ number }, { pins }) => pins?.(number) ?? html``,
}

// Words of a template become links; what it links to may come from a file of someone's own.
const SAFE = /^(?:https?:|mailto:|tel:)/i
