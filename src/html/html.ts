import { type Look, ON_SCREEN } from '../document/figures/look.ts'
import type { Furniture } from '../document/furniture.ts'
import { type Document, type Figure, raisedBy } from '../document/tree.ts'
import { blocks } from './blocks.ts'
import { html, type Markup } from './markup.ts'
import { type Pins, placeOf } from './place.ts'

export interface HtmlOptions {
  /** Level of the document's title among the page's headings. */
  titleLevel: 1 | 2 | 3
  /** Prefix of the ids of notes: unique on the page. */
  idPrefix: string
  /** How figures are drawn; as on any page where nothing is said. */
  look?: Look
  /** What stands where the document has a pin. Absent: nothing. */
  pins?: Pins
}

/**
 * A document as a passage of a page: no inline styles or code, notes as links, figures as pictures with their
 * alternative text. Its marking stands first and last; its status is told in words. The styles are `TEXT_STYLES`.
 */
export function renderHtml(document: Document, options: HtmlOptions): string {
  const { head, body, foot } = partsOf(document, options)
  return html`<article class="gw-document gw-text" lang="${document.metadata.language}">
${head}${body}
${foot}
</article>`.toString()
}

/** What stands above a document's text, the text, and what stands below it. */
export function partsOf({ metadata, furniture, children, annex }: Document, options: HtmlOptions) {
  const all = [...children, ...(annex?.children ?? [])]
  const place = placeOf(all, {
    furniture,
    look: options.look ?? ON_SCREEN,
    notes: `${options.idPrefix}note-`,
    title: options.titleLevel - raisedBy(metadata),
    pins: options.pins,
  })
  const { marking, status } = metadata
  const marked = marking && html`<p class="gw-marking">${marking.toUpperCase()}</p>`
  const told = status === 'draft' ? furniture.draftHead : status === 'specimen' ? furniture.specimen : null
  const draft = told !== null && html`<p class="gw-status"><strong>${told}</strong></p>`
  return {
    head: marked || draft ? html`${marked}${draft}` : null,
    body: blocks(all, place),
    foot: html`<p class="gw-origin">${originOf(metadata)}</p>${marked}`,
  }
}

/** What the document is made from, for the foot of its page. */
export const originOf = ({ edition, reference }: Document['metadata']): string =>
  [edition, reference].filter((text) => text !== null).join(', ')

/** A figure by itself, for a page that shows it beside other things. */
export function renderFigure(figure: Figure, furniture: Furniture): string {
  const shown: Markup[] = blocks(
    [figure],
    placeOf([figure], { furniture, look: ON_SCREEN, notes: '', title: 2 }),
  )
  return html`<div class="gw-text">${shown}</div>`.toString()
}
