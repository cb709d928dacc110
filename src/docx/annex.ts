import type { Theme } from '../document/theme.ts'
import { themesFor } from '../document/themes-for.ts'
import type { Document } from '../document/tree.ts'
import { blocksXml } from './body.ts'
import type { Frame } from './frame.ts'
import { footerXml } from './furniture.ts'
import { textWidth, twips } from './measures.ts'
import { endSection } from './sections.ts'
import { gapXml } from './table.ts'
import { newWriter, type Writer } from './writer.ts'
import type { Parts } from './zip.ts'

/**
 * An annex as a section of its own after a document's blocks: its pages lie as its theme says and are counted from 1.
 * Styles are the document's.
 * @returns the blocks with the annex, what closes the document, and the parts that are the annex's own
 */
export function addAnnex(
  blocks: string,
  annex: Document,
  writer: Writer,
  frame: Frame,
): { blocks: string; after: string; parts: Parts; relationship: string } {
  const [theme] = themesFor('a4', annex.metadata) as [Theme, ...Theme[]]
  const { after } = frame.open['word/document.xml']
  const [own = ''] = /<w:sectPr.*<\/w:sectPr>/s.exec(after) ?? []
  const ended = endedBy(endSection(blocks, own), writer, LAST.document)
  const before = writer.width
  Object.assign(writer, { belowTable: 0, width: textWidth(theme) })
  let within = blocksXml(writer, annex.children)
  if (writer.belowTable > 0) within += gapXml(writer)
  within = endedBy(within, writer, LAST.annex)
  writer.width = before
  const last = writer.identity.bookmark(LAST.annex)
  const footer = footerXml(newWriter(annex, { theme, frame }), annex.metadata, { in: 'annex', last })
  return {
    blocks: ended + within,
    after: after.replace(own, lying(own, theme)),
    parts: { [PART]: withTab(filled(frame, footer), writer.theme, theme), [TYPES]: withType(frame) },
    relationship: `<Relationship Id="${ID}" Type="${FOOTER}" Target="footer2.xml"/>`,
  }
}

/** Numbers of the bookmarks on the last pages of both: what Word calls the pages of a section, others don't know. */
export const LAST = { document: 4094, annex: 4095 } as const

/** With a bookmark in its last paragraph, whose page a footer tells. */
function endedBy(xml: string, { identity }: Writer, number: number): string {
  const id = identity.firstId + number
  const end = '</w:p>'
  const bookmark = `<w:bookmarkStart w:id="${id}" w:name="${identity.bookmark(number)}"/><w:bookmarkEnd w:id="${id}"/>`
  return xml.slice(0, xml.lastIndexOf(end)) + bookmark + xml.slice(xml.lastIndexOf(end))
}

const PART = 'word/footer2.xml'
const TYPES = '[Content_Types].xml'
const ID = 'rIdAnnexFooter'
const FOOTER = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer'

/** The section's properties on pages of another size, with a footer and numbers of their own. */
function lying(properties: string, { page: { width, height, margin } }: Theme): string {
  const size = `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}" w:orient="${width > height ? 'landscape' : 'portrait'}"/>`
  return properties
    .replace(/(<w:footerReference [^>]*r:id=")[^"]*/, `$1${ID}`)
    .replace(/<w:pgSz [^>]*\/>/, size)
    .replace(/w:right="\d+"/, `w:right="${twips(margin.right)}"`)
    .replace(/w:left="\d+"/, `w:left="${twips(margin.left)}"`)
    .replace(/<w:pgNumType[^>]*\/>/, '<w:pgNumType w:start="1"/>')
}

function filled({ open }: Frame, footer: string): string {
  const { before, after } = open['word/footer1.xml']
  return before + footer + after
}

/** The page's number stands at the right edge, which is elsewhere than the style has it. */
function withTab(footer: string, of: Theme, theme: Theme): string {
  const tabs = `<w:tabs><w:tab w:val="clear" w:pos="${twips(textWidth(of))}"/><w:tab w:val="right" w:pos="${twips(textWidth(theme))}"/></w:tabs>`
  const style = '<w:pStyle w:val="Footer"/>'
  return footer.replaceAll(style, style + tabs)
}

function withType({ shared }: Frame): string {
  const types = shared[TYPES] ?? ''
  const [own = ''] = /<Override [^>]*footer1\.xml"\/>/.exec(types) ?? []
  return types.replace(own, own + own.replace('footer1', 'footer2'))
}
