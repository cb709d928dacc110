import { fill } from '../document/furniture.ts'
import type { Notes } from '../document/tree.ts'
import { inlines } from './inline.ts'
import { html, type Markup } from './markup.ts'
import { namedId } from './naming.ts'
import type { Place } from './place.ts'

/** Notes by their own numbers, each with a way back to every place that names it. */
export function notes({ items }: Notes, place: Place): Markup {
  return html`<ol class="gw-notes">${items.map(
    ({ number, children }) =>
      html`<li id="${place.notes}${number}" value="${number}">${inlines(children, place)}${waysBack(number, place)}</li>`,
  )}</ol>`
}

function waysBack(number: number, { furniture, notes, named }: Place): Markup[] {
  const times = named.all.get(number) ?? 0
  return Array.from({ length: times }, (_, index) => {
    const place = index + 1
    const words =
      times === 1 ? fill(furniture.noteBack, { number }) : fill(furniture.notePlaceBack, { number, place })
    return html` <a class="gw-note-back" href="#${namedId(notes, number, place)}" aria-label="${words}">↑${times > 1 && place}</a>`
  })
}
