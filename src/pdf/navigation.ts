import { type Area, n } from './canvas.ts'
import type { OutlineEntry } from './composer.ts'
import { raw } from './file/raw.ts'
import type { Reference } from './file/reference.ts'
import { place, targetsOf } from './links.ts'
import { type ParentTree, pdfString, type StructureElement } from './structure.ts'
import type { LinkTarget } from './text/inline.ts'
import type { PdfFile } from './text/parts.ts'

/** What readers go to from bookmarks and links. */
export interface Navigation {
  outline: readonly OutlineEntry[]
  links: ReadonlyMap<StructureElement, LinkTarget>
  notes: ReadonlyMap<number, StructureElement>
  /** Where each note is named first. */
  citations: ReadonlyMap<number, StructureElement>
}

type Places = ReadonlyMap<StructureElement, Area>

/** Links as annotations, each inside its element of the structure. */
export function addLinks(
  file: PdfFile,
  areas: readonly Area[],
  navigation: Navigation,
  parents: ParentTree,
): void {
  const { links } = navigation
  const places = firstPlaces(areas)
  for (const { element, page, boxes } of targetsOf(areas, (element) => links.has(element))) {
    const target = links.get(element) as LinkTarget
    const action = actionOf(target, navigation, places)
    if (action === null) continue
    const annotation = raw(
      file,
      `<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] ${place(boxes)} /Contents ${pdfString(target.description)} /StructParent ${parents.addAnnotation(element)} ${action}>>`,
    )
    const { data } = page
    data.Annots = [...((data.Annots as unknown[]) ?? []), annotation]
    element.children.push({ page, annotation })
  }
}

function actionOf(target: LinkTarget, { notes, citations }: Navigation, places: Places): string | null {
  if ('href' in target) return `/A <</S /URI /URI ${pdfString(encodeUri(target.href))}>>`
  const goal = placeOf('note' in target ? notes.get(target.note) : citations.get(target.citation), places)
  return goal === undefined ? null : destination(goal, 8)
}

/** Bookmarks: a tree of titles. */
export function addOutline(file: PdfFile, areas: readonly Area[], entries: readonly OutlineEntry[]): void {
  if (entries.length === 0) return
  const places = firstPlaces(areas)
  const items = entries.map((entry) => ({
    entry,
    reference: file.ref(),
    children: [] as number[],
    parent: -1,
  }))
  const top: number[] = []
  for (const [i, item] of items.entries()) {
    item.parent = items.slice(0, i).findLastIndex(({ entry }) => entry.level < item.entry.level)
    ;(items[item.parent]?.children ?? top).push(i)
  }
  const link = (name: string, i: number | undefined) =>
    i === undefined ? '' : `/${name} ${items[i]?.reference}`
  const { dictionary } = file.outline
  for (const [i, { entry, reference, children, parent }] of items.entries()) {
    const siblings = items[parent]?.children ?? top
    const at = siblings.indexOf(i)
    const goal = places.get(entry.element)
    const to = goal === undefined ? '' : destination(goal, 6)
    const around = `${link('Prev', siblings[at - 1])} ${link('Next', siblings[at + 1])}`
    const below =
      children.length === 0
        ? ''
        : `${link('First', children[0])} ${link('Last', children.at(-1))} /Count ${children.length}`
    const title = pdfString(entry.title)
    file.keep(
      reference,
      `<</Title ${title} /Parent ${items[parent]?.reference ?? dictionary} ${to} ${around} ${below}>>`,
    )
  }
  const first: Reference | undefined = items[top[0] as number]?.reference
  const last: Reference | undefined = items[top.at(-1) as number]?.reference
  Object.assign(dictionary.data, { Type: 'Outlines', First: first, Last: last, Count: items.length })
  Object.assign(file._root.data, { Outlines: dictionary, PageMode: 'UseOutlines' })
}

const destination = ({ page, box: [left, , , high] }: Area, above: number) =>
  `/Dest [${page} /XYZ ${n(left)} ${n(high + above)} null]`

/** Where each element starts. */
function firstPlaces(areas: readonly Area[]): Places {
  return new Map(areas.map((area): [StructureElement, Area] => [area.element, area]).reverse())
}

/** Where an element, or the first thing in it, was written. */
function placeOf(element: StructureElement | undefined, places: Places): Area | undefined {
  if (element === undefined) return undefined
  const own = places.get(element)
  if (own !== undefined) return own
  for (const child of element.children) {
    const found = 'children' in child ? placeOf(child, places) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** Addresses are ASCII. */
function encodeUri(href: string): string {
  return href.replace(/[^!-~\p{Cs}]/gu, (character) => encodeURIComponent(character))
}
