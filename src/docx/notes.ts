import type { Notes } from '../document/tree.ts'
import { inlineXml } from './inline.ts'
import { noteReferenceXml } from './note-references.ts'
import { paragraphXml, runXml, type Writer } from './writer.ts'

/** The notes go to a part of their own. In the text stands a reference to those alone that only another note names. */
export function notesXml({ items }: Notes, writer: Writer): string {
  const { notes } = writer
  const inNotes: Writer = { ...writer, ...notes.targets, inNote: true, startPage: false, belowTable: 0 }
  for (const { number, children } of items) {
    const content = NUMBER + runXml(writer, ' ') + inlineXml(inNotes, children)
    notes.xml += `<w:footnote w:id="${number}">${paragraphXml(inNotes, 'FootnoteText', content)}</w:footnote>`
  }
  return items
    .filter(({ number }) => !notes.named.has(number))
    .map(({ number }) => paragraphXml(writer, 'Normal', noteReferenceXml(writer, number)))
    .join('')
}

const NUMBER = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
