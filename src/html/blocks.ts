import { drawFigure } from '../document/figures/draw.ts'
import { ON_SCREEN } from '../document/figures/look.ts'
import { fill } from '../document/furniture.ts'
import { inlineText } from '../document/text.ts'
import type { Block, BlockHandlers, Inline, Table } from '../document/tree.ts'
import { inlines } from './inline.ts'
import { html, type Markup, trusted } from './markup.ts'
import type { Place } from './place.ts'

export function blocks(children: readonly Block[], place: Place): Markup[] {
  return children.map((child) => handlers[child.type](child as never, place))
}

const handlers: BlockHandlers<Markup, Place> = {
  heading: ({ level, children }, place) =>
    headingOf(Math.min(6, level + place.title - 1), level, inlines(children, place)),
  paragraph: ({ children }, place) => html`<p class="govuk-body">${inlines(children, place)}</p>`,
  list: ({ ordered, items }, place) => {
    const entries = items.map((item) => html`<li>${itemContent(item.children, place)}</li>`)
    return ordered
      ? html`<ol class="govuk-list govuk-list--number">${entries}</ol>`
      : html`<ul class="govuk-list govuk-list--bullet">${entries}</ul>`
  },
  table: (node, place) => table(node, place, inlineText(node.header[0] ?? [])),
  summaryList: ({ rows }, place) =>
    html`<dl class="govuk-summary-list">${rows.map(
      ({ label, value }) =>
        html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${inlines(label, place)}</dt><dd class="govuk-summary-list__value">${inlines(value, place)}</dd></div>`,
    )}</dl>`,
  callout: ({ kind, title, children }, place) =>
    html`<div class="gw-callout gw-callout--${kind}"><p class="govuk-body govuk-!-font-weight-bold">${inlines(title, place)}</p>${blocks(children, place)}</div>`,
  figure: ({ caption, alt, drawing, table: data }, place) => html`<figure class="gw-figure">
<figcaption class="govuk-body govuk-!-font-weight-bold">${inlines(caption, place)}</figcaption>
<div class="gw-scroll" role="region" tabindex="0" aria-label="${inlineText(caption)}">${drawFigure(
    drawing,
    ON_SCREEN,
    place.furniture,
  ).map(
    (svg) =>
      html`<svg class="gw-drawing" role="img" aria-label="${alt}" viewBox="0 0 ${svg.width} ${svg.height}" width="${svg.width}" height="${svg.height}" xmlns="http://www.w3.org/2000/svg"><g aria-hidden="true">${trusted(svg.markup)}</g></svg>`,
  )}</div>
<p class="govuk-body-s gw-figure__alt">${alt}</p>${data === null ? null : table(data, place, inlineText(caption))}
</figure>`,
  notes: ({ items }, place) =>
    html`<dl class="gw-notes">${items.map(
      ({ number, children }) =>
        html`<div class="gw-notes__item" id="${place.notes}${number}"><dt>${number}</dt><dd>${inlines(children, place)}</dd></div>`,
    )}</dl>`,
  signatureBlock: ({ signatures }, { furniture: { signature } }) =>
    html`<div class="gw-signatures">${signatures.map(
      ({ role, name, date }) =>
        html`<div class="gw-signature"><p class="govuk-body govuk-!-font-weight-bold">${role}</p><p class="govuk-body">${signature.name} ${name}</p><p class="govuk-body">${signature.signature}</p><p class="govuk-body">${signature.date} ${date}</p></div>`,
    )}</div>`,
  pageBreak: () => html`<hr class="govuk-section-break govuk-section-break--l govuk-section-break--visible">`,
  panelBreak: () => html``,
}

// A list's items are short: their first paragraph stands without one's space around it.
function itemContent(children: readonly Block[], place: Place): Markup[] {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') return blocks(children, place)
  return [html`${inlines(first.children, place)}`, ...blocks(rest, place)]
}

function headingOf(level: number, own: 1 | 2 | 3 | 4, content: Markup[]): Markup {
  const size = SIZES[own]
  switch (level) {
    case 1:
      return html`<h1 class="govuk-heading-${size}">${content}</h1>`
    case 2:
      return html`<h2 class="govuk-heading-${size}">${content}</h2>`
    case 3:
      return html`<h3 class="govuk-heading-${size}">${content}</h3>`
    case 4:
      return html`<h4 class="govuk-heading-${size}">${content}</h4>`
    case 5:
      return html`<h5 class="govuk-heading-${size}">${content}</h5>`
    default:
      return html`<h6 class="govuk-heading-${size}">${content}</h6>`
  }
}

const SIZES = { 1: 'l', 2: 'm', 3: 's', 4: 's' } as const

/** In a box that scrolls by itself, and that the keyboard reaches: a phone is narrower than a table. */
function table({ header, rows }: Table, place: Place, name: string): Markup {
  const cells = (row: Inline[][]) =>
    row.map((cell, index) =>
      index === 0
        ? html`<th scope="row" class="govuk-table__header">${inlines(cell, place)}</th>`
        : html`<td class="govuk-table__cell">${inlines(cell, place)}</td>`,
    )
  return html`<div class="gw-scroll" role="region" tabindex="0" aria-label="${fill(place.furniture.table, { name })}"><table class="govuk-table">
<thead class="govuk-table__head"><tr class="govuk-table__row">${header.map((cell) =>
    inlineText(cell) === ''
      ? html`<td class="govuk-table__header"></td>`
      : html`<th scope="col" class="govuk-table__header">${inlines(cell, place)}</th>`,
  )}</tr></thead>
<tbody class="govuk-table__body">${rows.map((row) => html`<tr class="govuk-table__row">${cells(row)}</tr>`)}</tbody>
</table></div>`
}
