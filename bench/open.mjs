import mammoth from 'mammoth'
import { PDFParse } from 'pdf-parse'

/** The text of a finished file, by a reader that none of the writers shares. */
export async function textOf(bytes, format) {
  if (format === 'docx') return textOfWord(bytes)
  const parser = new PDFParse({ data: new Uint8Array(bytes) })
  const { text } = await parser.getText()
  await parser.destroy()
  return text
}

/** With its notes, which mammoth leaves out of plain text; without pictures, whose words are no text. */
async function textOfWord(bytes) {
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage })
  return value.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot);/g, ' ')
}
