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
