import { stepsOf } from '../../case/pointer.ts'
import { html, type Markup, type Part } from '../../html/markup.ts'
import { lineOf } from '../../programme/read.ts'
import { parseYaml } from '../../programme/yaml-text.ts'
import {
  documentWith,
  type Explained,
  groundRow,
  groundsWith,
  lines,
  saidId,
  whyLink,
} from '../case/beside.ts'
import type { Desk } from '../desk.ts'
import { idOf } from '../form/fields.ts'
import type { Preview } from '../serving/work.ts'
import { CONTACTS } from './addresses.ts'
import { type Choice, changedText } from './choice.ts'
import { detailFields } from './details.ts'

/** The document, each statement with the way to where it stands, and a detail of the area's with the way to change it. */
export const editionBeside = (preview: Preview, choice: Choice): Markup =>
  documentWith(preview, (own) => {
    const change = changeOf(own, choice, own.why === null)
    return own.why === null && change === null
      ? null
      : html` <span class="gw-pins">${own.why && whyLink(own)}${own.why && change && ' '}${change}</span>`
  })

/** The rows of the audit sheet, each with the lines of the edition's file where its words stand. */
export function editionGrounds(desk: Desk, preview: Preview, choice: Choice): Markup | null {
  const file = linesOf(desk, choice)
  return groundsWith(preview, ({ why, ...row }) =>
    groundRow(
      row,
      [
        ['Rule and source', lines(why.ground)],
        ['In the edition file', lines(file(row.edition))],
      ],
      changeOf({ ...row, why }, choice, false),
    ),
  )
}

/** Sent with the page of details: the statement to which it leads back. */
export const FROM = 'from'

/** A statement of the preview; empty where it is none. */
export const placeIn = (text: string): string => (/^said-[\da-f]{8}(?:-\d{1,4})?$/.test(text) ? text : '')

/** Null: no page asks for it. @param id whether one comes back to it */
function changeOf({ key, name, edition }: Explained, { draft }: Choice, id: boolean): Part {
  const fields = detailFields(draft).flatMap((field) =>
    field.kind === 'text' || field.kind === 'date' ? [field.pointer] : [],
  )
  const isOf = (pointer: string) => (at: string) =>
    at === pointer || at.startsWith(`${pointer}/`) || pointer.startsWith(`${at}/`)
  const field = fields.find((pointer) => edition.some(isOf(pointer)))
  if (field === undefined) return null
  return html`<button type="submit"${id && html` id="${saidId(key)}"`} class="gw-link-button" formaction="${CONTACTS}#${idOf(field)}" name="go" value="to:details@${saidId(key)}">Change<span class="gw-hidden"> ${name}</span></button>`
}

/** “Line 312.” of the edition's file as it is saved, for pointers into it. */
function linesOf(desk: Desk, choice: Choice): (pointers: readonly string[]) => string[] {
  const { document, lines: starts } = parseYaml(changedText(desk, choice), 'edition')
  return (pointers) => {
    const found = pointers.map((pointer) => lineOf(document, pathOf(pointer), starts) ?? 1)
    const all = [...new Set(found)].sort((one, other) => one - other)
    return all.length === 0 ? [] : [`${all.length === 1 ? 'Line' : 'Lines'} ${all.join(', ')}.`]
  }
}

const pathOf = (pointer: string) => stepsOf(pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
