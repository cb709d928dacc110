import type { Furniture } from '../document/furniture.ts'
import type { Document, Figure } from '../document/tree.ts'
import { blocks } from './blocks.ts'
import { html, type Markup } from './markup.ts'
import type { Place } from './place.ts'

export interface HtmlOptions {
  /** Level of the document's title among the page's headings. */
  titleLevel: 1 | 2 | 3
  /** Prefix of the ids of notes: unique on the page. */
  idPrefix: string
}

/**
 * A document as a passage of a page: no inline styles or code, notes as links, figures as pictures with their
 * alternative text. Its marking stands first and last; its status is told in words.
 */
export function renderHtml(document: Document, options: HtmlOptions): string {
  const { metadata, furniture, children } = document
  const place: Place = { furniture, notes: `${options.idPrefix}note-`, title: options.titleLevel }
  const marking =
    metadata.marking === null
      ? null
      : html`<p class="gw-marking govuk-body">${metadata.marking.toUpperCase()}</p>`
  const status =
    metadata.status === 'draft'
      ? html`<p class="gw-status"><strong class="govuk-tag govuk-tag--grey">${furniture.draft}</strong></p>`
      : null
  const origin = [metadata.edition, metadata.reference].filter((text) => text !== null).join(', ')
  return html`<article class="gw-document" lang="${metadata.language}">
${marking}${status}${blocks(children, place)}
<p class="govuk-body-s gw-origin">${origin}</p>${marking}
</article>`.toString()
}

/** A figure by itself, for a page that shows it beside other things. */
export function renderFigure(figure: Figure, furniture: Furniture): string {
  const shown: Markup[] = blocks([figure], { furniture, notes: '', title: 2 })
  return html`${shown}`.toString()
}
