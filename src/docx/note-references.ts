import { runXml, type Writer } from './writer.ts'

/**
 * Where a note is named: Word's own footnote, which Word numbers as the text names them, as their numbers are in the
 * tree, and again when a passage is pasted elsewhere. Named once more, a field tells the number of the first naming.
 */
export function noteReferenceXml(writer: Writer, number: number): string {
  const { named, again } = writer.notes
  if (!named.has(number) && !writer.inNote) {
    named.add(number)
    return referenceXml(number)
  }
  // What a field points at is a bookmark, which a passage for another report doesn't have.
  if (writer.plain !== null) return ''
  again.add(number)
  const instruction = ` NOTEREF ${writer.identity.bookmark(number)} \\f \\h `
  return (
    `${FIELD.begin}<w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r>${FIELD.separate}` +
    runXml(writer, String(number), '<w:rStyle w:val="NoteNumber"/>') +
    FIELD.end
  )
}

const FIELD = {
  begin: '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  separate: '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
  end: '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
}

function referenceXml(number: number): string {
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${number}"/></w:r>`
}

/** The body with a bookmark round each first reference that a later one points at. */
export function withBookmarks(body: string, { notes, identity }: Writer): string {
  let xml = body
  for (const number of notes.again) {
    const id = identity.firstId + number
    const start = `<w:bookmarkStart w:id="${id}" w:name="${identity.bookmark(number)}"/>`
    xml = xml.replace(referenceXml(number), (found) => `${start}${found}<w:bookmarkEnd w:id="${id}"/>`)
  }
  return xml
}
