import type { Document } from '../../src/document/tree.ts'
import { type DocxOptions, renderDocx } from '../../src/docx/docx.ts'
import { readFonts } from './fonts.ts'
import { openPackage, type XmlNode } from './package.ts'

export const options: DocxOptions = {
  layout: 'a4',
  fonts: readFonts(),
  asOf: '2026-03-31',
  producer: 'Groupwork 0.1.0',
}

export function render(document: Document, more: Partial<DocxOptions> = {}): Promise<Uint8Array> {
  return renderDocx(document, { ...options, ...more })
}

/** The main part of a document, written and opened again. */
export async function body(document: Document): Promise<XmlNode> {
  return (await openPackage(await render(document))).tree('word/document.xml')
}
