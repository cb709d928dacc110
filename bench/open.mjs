import mammoth from 'mammoth'
import { PDFParse } from 'pdf-parse'

/** The text of a finished file, by a reader that none of the writers shares. */
export async function textOf(bytes, format) {
  if (format === 'docx') return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
  const parser = new PDFParse({ data: new Uint8Array(bytes) })
  const { text } = await parser.getText()
  await parser.destroy()
  return text
}
