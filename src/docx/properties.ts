import type { Metadata } from '../document/tree.ts'
import { escapeText } from './xml.ts'

/**
 * The file's properties: title, language and author of the document, the date as of which it was made, and the program
 * that made it, which stands for an author where none is named.
 */
export function coreProperties(
  { title, language, author }: Metadata,
  asOf: string,
  producer: string,
): string {
  const place = "in the document's title"
  const date = `${asOf}T00:00:00Z`
  const by = escapeText(producer, place)
  const creator = author === null ? by : escapeText(author, "in the document's author")
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeText(title, place)}</dc:title><dc:creator>${creator}</dc:creator>` +
    `<dc:language>${escapeText(language, place)}</dc:language><cp:lastModifiedBy>${by}</cp:lastModifiedBy>` +
    `<cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified></cp:coreProperties>`
  )
}
