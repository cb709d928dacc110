import type { Fonts } from '../document/fonts.ts'
import { THEMES } from '../document/theme.ts'
import type { Document, Layout } from '../document/tree.ts'
import { InputError } from '../errors.ts'
import { startComposition } from './composer.ts'
import { drawText } from './drawing.ts'
import { TaggedFile } from './file.ts'
import { drawFurniture } from './furniture.ts'
import { fillPages } from './pages.ts'
import { StructureElement } from './structure.ts'
import { fillPanels } from './tri-fold.ts'
import { drawSheet } from './tri-fold-sheet.ts'

export interface PdfOptions {
  layout: Layout
  fonts: Fonts
  /** YYYY-MM-DD: stamped as the date of creation and modification. */
  asOf: string
  /** The program's name and version, e.g. "groupwork 0.1.0". */
  producer: string
}

/**
 * Writes a document as PDF/UA-1 (tagged, ISO 14289-1). The same input gives the same bytes.
 * @throws InputError where a character is in no font, or the text of a tri-fold panel doesn't fit.
 */
export async function renderPdf(document: Document, options: PdfOptions): Promise<Uint8Array> {
  const { metadata } = document
  const theme = THEMES[options.layout]
  const triFold = options.layout === 'tri-fold'
  const composition = startComposition(theme, options, metadata)
  const root = new StructureElement('Document', null)
  const marking = metadata.marking === null ? null : new StructureElement('P', root)
  const filled = (triFold ? fillPanels : fillPages)(document, root, composition)

  const file = new TaggedFile({ metadata, asOf: options.asOf, producer: options.producer })
  composition.place = null
  const sides = triFold ? 2 : filled.length
  const canvases = Array.from({ length: sides }, () => file.addCanvas(theme.page.width, theme.page.height))
  for (const [side, canvas] of canvases.entries()) {
    if (triFold) drawSheet(canvas, side, metadata, composition, marking)
    else drawFurniture(canvas, { number: side + 1, count: sides }, metadata, composition, marking)
  }
  drawText(filled, canvases, composition)
  if (composition.missing.size > 0) throw new InputError([...composition.missing.values()])
  return file.finish(root, composition)
}
