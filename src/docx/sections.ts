import type { Side } from '../document/sides.ts'
import type { Frame } from './frame.ts'

/**
 * The text of a section with its end, which Word keeps in the section's last paragraph. A table at its end has none:
 * one as low as a line can be.
 */
export function endSection(xml: string, properties: string): string {
  if (!xml.endsWith('</w:p>')) return `${xml}${GAP}${properties}</w:pPr></w:p>`
  const last = xml.lastIndexOf('<w:p>') + '<w:p>'.length
  const [before, paragraph] = [xml.slice(0, last), xml.slice(last)]
  return paragraph.startsWith('<w:pPr>')
    ? before + paragraph.replace('</w:pPr>', `${properties}</w:pPr>`)
    : `${before}<w:pPr>${properties}</w:pPr>${paragraph}`
}

const GAP = '<w:p><w:pPr><w:pStyle w:val="TableGap"/>'

/** The properties of a page's section: over the whole width as the frame's first, in columns as its last. */
export function sectionProperties(frame: Frame, { columns, goesOn }: Side): string {
  if (columns === 1) return goesOn ? continuous(frame.sectionEnd) : frame.sectionEnd
  const inColumns = LAST.exec(frame.open['word/document.xml'].after)?.[0] ?? ''
  return goesOn ? inColumns : inColumns.replace(CONTINUOUS, NEXT_PAGE)
}

/** The properties of the last section stand at the document's end. */
export function withLast(xml: string, frame: Frame, sides: readonly Side[]): string {
  const last = sides.at(-1)
  if (sides.length < 2 || last === undefined) return xml
  const at = xml.lastIndexOf('<w:sectPr')
  return xml.slice(0, at) + xml.slice(at).replace(LAST, () => sectionProperties(frame, last))
}

const LAST = /<w:sectPr.*?<\/w:sectPr>/
const CONTINUOUS = '<w:type w:val="continuous"/>'
const NEXT_PAGE = '<w:type w:val="nextPage"/>'

/** The type stands before the page's size. */
const continuous = (properties: string) => properties.replace('<w:pgSz', `${CONTINUOUS}<w:pgSz`)
