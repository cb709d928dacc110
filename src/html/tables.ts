import { fill } from '../document/furniture.ts'
import { inlineText } from '../document/text.ts'
import type { Inline, Table } from '../document/tree.ts'
import { inlines } from './inline.ts'
import { html, type Markup } from './markup.ts'
import { nameOfBox } from './naming.ts'
import type { Place } from './place.ts'

/**
 * A table with a caption for those who listen. One with several columns stands in a box that scrolls by itself, and
 * that the keyboard reaches: a phone is narrower than such a table.
 */
export function table(node: Table, place: Place, name = nameOf(node, place)): Markup {
  const caption = fill(place.furniture.table, { name })
  const written = html`<table>
<caption class="gw-hidden">${caption}</caption>
<thead><tr>${node.header.map((cell) => headerCell(cell, place))}</tr></thead>
<tbody>${node.rows.map((row) => html`<tr>${row.map((cell, index) => bodyCell(cell, index, place))}</tr>`)}</tbody>
</table>`
  const columns = node.header.length
  if (columns <= FITTING) return written
  const width = columns > WIDE ? 'gw-scroll--wider' : 'gw-scroll--wide'
  return html`<div class="gw-scroll ${width}" role="region" tabindex="0" aria-label="${caption}">${written}</div>`
}

/** Columns that a phone has room for, and those beyond which a table needs the more room. */
const FITTING = 2
const WIDE = 4

const headerCell = (cell: Inline[], place: Place) =>
  inlineText(cell) === '' ? html`<td></td>` : html`<th scope="col">${inlines(cell, place)}</th>`

const bodyCell = (cell: Inline[], index: number, place: Place) =>
  index === 0 ? html`<th scope="row">${inlines(cell, place)}</th>` : html`<td>${inlines(cell, place)}</td>`

/** The heading that it stands under, with the one above where both have been said; a second one there, by what its rows are as well. */
function nameOf({ header }: Table, { named, under }: Place): string {
  const rows = inlineText(header[0] ?? [])
  const own = under.words === '' ? rows : under.words
  const name = named.under.has(under) && own !== rows ? `${own}, ${rows}` : own
  named.under.add(under)
  return nameOfBox(named, [name, ...under.above.map(({ words }) => `${words}: ${name}`)])
}
