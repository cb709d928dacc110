import { markingWords } from '../document/marking.ts'
import { themesFor } from '../document/themes-for.ts'
import type { Block, Document, Layout, Metadata } from '../document/tree.ts'
import { InputError } from '../errors.ts'
import type { Fonts } from '../fonts/fonts.ts'
import { fillColumns } from './columns.ts'
import { startComposition, type Way } from './composer.ts'
import { drawText } from './figures/drawing.ts'
import type { PreparedFaces } from './file/embed.ts'
import { TaggedFile } from './file/file.ts'
import { fillPanels } from './folded/tri-fold.ts'
import { drawSheet, leaveMarking } from './folded/tri-fold-sheet.ts'
import { drawFurniture, leaveFoot } from './furniture.ts'
import { fillPages } from './pages.ts'
import { StructureElement } from './structure.ts'

export interface PdfOptions {
  layout: Layout
  fonts: Fonts
  /** YYYY-MM-DD: stamped as the date of creation and modification. */
  asOf: string
  /** The program's name and version, e.g. "groupwork 0.1.0". */
  producer: string
  /** Faces that were cut to the usual characters before. */
  prepared?: PreparedFaces
}

/**
 * Writes a document as PDF/UA-1 (tagged, ISO 14289-1) and PDF/A-2a (ISO 19005-2). The same input gives the same bytes.
 * @throws InputError where a character is in no font, or the text of a tri-fold panel doesn't fit.
 */
export async function renderPdf(document: Document, options: PdfOptions): Promise<Uint8Array> {
  return (await setPdf(document, options)).bytes
}

/** The same, and how many pages it has without its annex. */
export async function setPdf(
  document: Document,
  options: PdfOptions,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const { metadata, annex } = document
  const { layout } = options
  const file = new TaggedFile({ metadata, asOf: options.asOf, producer: options.producer })
  const made = compose(document, layout, options.fonts, null)
  const sides = draw(file, metadata, made, layout === 'tri-fold' ? 'folded' : 'pages')
  if (annex !== undefined) {
    const added = compose(annex, 'a4', options.fonts, made.root)
    draw(file, annex.metadata, added, 'annex')
    file.numberApart(sides, 'A')
    join(made, added)
  }
  const { composition, root } = made
  if (composition.missing.size > 0) throw new InputError([...composition.missing.values()])
  return { bytes: await file.finish(root, composition, options.prepared), pages: sides }
}

type Composed = ReturnType<typeof compose>

/** Draws the sides of what was set. @returns how many they are */
function draw(
  file: TaggedFile,
  metadata: Metadata,
  { composition, marking, filled }: Composed,
  what: 'folded' | 'pages' | 'annex',
): number {
  const { width, height } = composition.theme.page
  composition.place = null
  const count = what === 'folded' ? 2 : filled.reduce((most, { side }) => Math.max(most, side), 0) + 1
  const canvases = Array.from({ length: count }, () => file.addCanvas(width, height))
  for (const [side, canvas] of canvases.entries()) {
    if (what === 'folded') drawSheet(canvas, side, metadata, composition, marking)
    else {
      const page = { number: side + 1, count, ofAnnex: what === 'annex' }
      drawFurniture(canvas, page, metadata, composition, marking)
    }
  }
  drawText(filled, canvases, composition)
  return count
}

/** What stands in an annex belongs to the same tree, bookmarks and links. */
function join({ composition }: Composed, added: Composed): void {
  added.root.attach()
  composition.outline.push(...added.composition.outline)
  for (const [element, target] of added.composition.links) composition.links.set(element, target)
  for (const [place, issue] of added.composition.missing) composition.missing.set(place, issue)
}

/**
 * Sets the document in the first way in which it fits; where it fits in none, in the first of the nearest.
 * @param within the tree of the document whose annex it is, which has its marking at its head; null: it is none
 */
export function compose(document: Document, layout: Layout, fonts: Fonts, within: StructureElement | null) {
  const { metadata } = document
  const fill =
    layout === 'tri-fold' ? fillPanels : layout === 'a4' && metadata.columns === 2 ? fillColumns : fillPages
  const attempts: Attempt[] = []
  for (const way of waysOf(layout, metadata)) {
    const made = attempt(way)
    if (made.shortfall === 0) return made
    attempts.push(made)
  }
  const last = attempts.at(-1) as Attempt
  if (last.issues.length > 0) throw new InputError([...last.composition.missing.values(), ...last.issues])
  return attempts.reduce((one, other) => (other.shortfall < one.shortfall ? other : one))

  type Attempt = ReturnType<typeof attempt>

  function attempt(way: Way) {
    const composition = startComposition(way, { layout, fonts }, document)
    if (layout === 'tri-fold') leaveMarking(metadata, composition)
    else leaveFoot(metadata, composition)
    const root =
      within === null
        ? new StructureElement('Document', null)
        : new StructureElement('Sect', within, {}, true)
    const marked = within === null && markingWords(metadata, document.furniture) !== ''
    const marking = marked ? new StructureElement('P', root) : null
    return { composition, root, marking, ...fill(document, root, composition) }
  }
}

/**
 * On a folded sheet, what stands whole in its panel is worth smaller type; but not that nothing can be printed. No paragraph
 * of any leaflet goes on over a page.
 */
function waysOf(layout: Layout, metadata: Metadata): Way[] {
  const themes = themesFor(layout, metadata)
  const kept: Block['type'][][] =
    layout === 'tri-fold'
      ? [['paragraph', 'list'], ['paragraph'], []]
      : [metadata.paper === 'leaflet' ? ['paragraph'] : []]
  return kept.flatMap((whole) => themes.map((theme) => ({ theme, whole, closest: theme === themes.at(-1) })))
}
