import { drawFigure } from '../document/figures/draw.ts'
import { inlineText } from '../document/text.ts'
import type { Block, BlockHandlers, Callout, Cells, Figure, Masthead, Pairs } from '../document/tree.ts'
import { inlines } from './inline.ts'
import { html, type Markup, trusted } from './markup.ts'
import { nameOfBox } from './naming.ts'
import { notes } from './notes.ts'
import { headingAt, type Place } from './place.ts'
import { table } from './tables.ts'

export function blocks(children: readonly Block[], place: Place): Markup[] {
  let here = place
  return children.map((child) => {
    if (child.type === 'heading') {
      const under = headingAt(inlineText(child.children), levelOf(child.level, place), here.under)
      here = { ...place, under }
    }
    return handlers[child.type](child as never, here)
  })
}

const handlers: BlockHandlers<Markup, Place> = {
  heading: ({ level, children }, place) => headingOf(levelOf(level, place), inlines(children, place)),
  paragraph: ({ children }, place) => html`<p>${inlines(children, place)}</p>`,
  list: ({ ordered, items }, place) => {
    const entries = items.map((item) => html`<li>${itemContent(item.children, place)}</li>`)
    return ordered ? html`<ol>${entries}</ol>` : html`<ul>${entries}</ul>`
  },
  table: (node, place) => table(node, place),
  summaryList: ({ rows }, place) =>
    html`<dl class="gw-summary">${rows.map(
      ({ label, value }) =>
        html`<div><dt>${inlines(label, place)}</dt><dd>${inlines(value, place)}</dd></div>`,
    )}</dl>`,
  cells: ({ items }, place) => html`<div class="gw-cells">${items.map((item) => cell(item, place))}</div>`,
  pairs: ({ items }, place) => html`<div class="gw-pairs">${items.map((item) => pair(item, place))}</div>`,
  callout,
  masthead,
  figure,
  notes,
  signatureBlock: ({ signatures }, { furniture: { signature } }) =>
    html`<div class="gw-signatures">${signatures.map(
      ({ role, name, date }) =>
        html`<div class="gw-signature">${
          name === null
            ? html`<p><strong>${role}</strong></p>${line(signature.name, name)}`
            : html`<p><strong>${role}:</strong> ${name}</p>`
        }${line(signature.signature, null)}${line(signature.date, date)}</div>`,
    )}</div>`,
  ruledLines: ({ fields }) =>
    html`<div class="gw-ruled">${fields.map(
      ({ label, lines }) =>
        html`${line(label, null)}${Array.from({ length: lines - 1 }, () => line('', null))}`,
    )}</div>`,
  // On paper a new page begins; on a screen there are none.
  pageBreak: () => html`<div class="gw-page-break"></div>`,
  panelBreak: () => html``,
}

/** A cell of what is read at a glance, under a heading that one can jump to. */
function cell({ title, children }: Cells['items'][number], place: Place): Markup {
  const level = Math.min(6, place.under.level + 1)
  const under = headingAt(inlineText(title), level, place.under)
  return html`<div class="gw-cell">${headingOf(level, inlines(title, place))}${blocks(children, { ...place, under })}</div>`
}

/** A picture, and the words beside it. */
function pair({ figure, children }: Pairs['items'][number], place: Place): Markup {
  return html`<div class="gw-pair">${pictures(figure, place)}<div>${blocks(children, place)}</div></div>`
}

/** Whom it is for, and at the other edge the mark of who publishes it. */
function masthead({ children, logo }: Masthead, place: Place): Markup {
  return html`<div class="gw-masthead">${pictures(logo, place)}<p>${inlines(children, place)}</p></div>`
}

/** Pictures as wide as they are. */
const pictures = ({ alt, drawing }: Figure, place: Place): Markup[] =>
  drawFigure(drawing, place.look, place.furniture).map(
    ({ width, height, markup }) =>
      html`<svg role="img" aria-label="${alt}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xmlns="http://www.w3.org/2000/svg"><g aria-hidden="true">${trusted(markup)}</g></svg>`,
  )

/** What asks for something is a heading that one can jump to. */
function callout({ kind, title, children, logo }: Callout, place: Place): Markup {
  const level = Math.min(6, place.under.level + 1)
  const words = inlines(title, place)
  const first =
    kind === 'note' || kind === 'imprint' ? html`<p><strong>${words}</strong></p>` : headingOf(level, words)
  const under = headingAt(inlineText(title), level, place.under)
  return html`<div class="gw-callout gw-callout--${kind}">${logo && pictures(logo, place)}${first}${blocks(children, { ...place, under })}</div>`
}

/** Of several pictures the first tells what all show: to those who listen they are one. The table has its data. */
function figure({ caption, alt, drawing, table: data }: Figure, place: Place): Markup {
  const name = nameOfBox(place.named, [inlineText(caption)])
  const pictures = drawFigure(drawing, place.look, place.furniture).map(
    ({ width, height, markup }, at) =>
      html`<svg class="gw-drawing" ${at === 0 ? html`role="img" aria-label="${alt}"` : html`aria-hidden="true"`} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xmlns="http://www.w3.org/2000/svg"><g aria-hidden="true">${trusted(markup)}</g></svg>`,
  )
  return html`<figure class="gw-figure">
<figcaption>${inlines(caption, place)}</figcaption>
<div class="gw-scroll" role="region" tabindex="0" aria-label="${name}">${pictures}</div>${data && table(data, place, name)}
</figure>`
}

// A list's items are short: their first paragraph stands without one's space around it.
function itemContent(children: readonly Block[], place: Place): Markup[] {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') return blocks(children, place)
  return [html`${inlines(first.children, place)}`, ...blocks(rest, place)]
}

/** A label and what is recorded, or a line to write on. */
const line = (label: string, value: string | null): Markup =>
  html`<p>${label} ${value === null ? html`<span class="gw-line"></span>` : value}</p>`

const levelOf = (level: number, { title }: Place) => Math.min(6, level + title - 1)

function headingOf(level: number, words: Markup[]): Markup {
  const name = trusted(`h${level}`)
  return html`<${name}>${words}</${name}>`
}
