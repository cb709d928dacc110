import type { Inline, InlineHandlers } from '../document/tree.ts'
import { html, type Markup } from './markup.ts'

/** A run of inline nodes. `notes` is the prefix of the notes' ids on the page. */
export function inlines(children: readonly Inline[], notes: string): Markup[] {
  return children.map((child) => handlers[child.type](child as never, notes))
}

const handlers: InlineHandlers<Markup, string> = {
  text: (node) => html`${node.value}`,
  strong: (node, notes) => html`<strong>${inlines(node.children, notes)}</strong>`,
  emphasis: (node, notes) => html`<em>${inlines(node.children, notes)}</em>`,
  link: (node, notes) =>
    SAFE.test(node.href)
      ? html`<a class="govuk-link" rel="noreferrer" href="${node.href}">${inlines(node.children, notes)}</a>`
      : html`${inlines(node.children, notes)}`,
  noteReference: ({ number }, notes) =>
    html`<sup class="gw-note-reference"><a class="govuk-link" href="#${notes}${number}"><span class="govuk-visually-hidden">Note </span>${number}</a></sup>`,
  lineBreak: () => html`<br>`,
}

// Words of a template become links; what it links to may come from a file of someone's own.
const SAFE = /^(?:https?:|mailto:|tel:)/i
