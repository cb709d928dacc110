import JSZip from 'jszip'
import type { Value } from '../pdf/objects.ts'
import { readPdf } from '../pdf/reader.ts'

/** Everything that a file says, whoever looks where: text, alternative texts, bookmarks, properties. */

export async function allOf(format: string, bytes: Uint8Array): Promise<string> {
  if (format === 'pdf') return allOfPdf(bytes)
  return format === 'docx' ? allOfZip(bytes) : new TextDecoder().decode(bytes)
}

function allOfPdf(bytes: Uint8Array): string {
  const { objects, root, drawn } = readPdf(bytes)
  const strings = [...objects.values.values(), objects.trailer].flatMap(stringsIn)
  // As it is drawn, where a word may be parted, and without white space.
  const text = drawn.join('\n')
  const xmp = Buffer.from(objects.stream(root.Metadata), 'latin1').toString('utf8')
  return [...strings, xmp, text, text.replace(/\s+/g, '')].join('\n')
}

/** A file's own properties: what a list of files or a search shows of it. */
export async function propertiesOf(format: string, bytes: Uint8Array): Promise<string> {
  if (format === 'pdf') {
    const { objects, root } = readPdf(bytes)
    const xmp = Buffer.from(objects.stream(root.Metadata), 'latin1').toString('utf8')
    return [...stringsIn(objects.get(objects.trailer.Info)), xmp].join('\n')
  }
  const zip = await JSZip.loadAsync(bytes)
  const parts = Object.values(zip.files).filter(({ name }) => name.startsWith('docProps/'))
  return (await Promise.all(parts.map((part) => part.async('string')))).join('\n')
}

function stringsIn(value: Value | undefined): string[] {
  if (typeof value === 'string') {
    const isUtf16 = value.startsWith('\u00fe\u00ff')
    return [value, ...(isUtf16 ? [Buffer.from(value.slice(2), 'latin1').swap16().toString('utf16le')] : [])]
  }
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  const isPlain =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  return isPlain ? Object.values(value).flatMap(stringsIn) : []
}

/** Of each part its name, its markup, and what stands between, which formatting may part. */
async function allOfZip(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes)
  const parts = Object.values(zip.files).map(async (part) => {
    const markup = await part.async('string')
    return /\.(?:xml|rels|svg)$/.test(part.name)
      ? [part.name, markup, markup.replace(/<[^>]*>/g, '')]
      : [part.name]
  })
  return (await Promise.all(parts)).flat().join('\n')
}
