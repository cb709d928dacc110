import { inflateRawSync } from 'node:zlib'
import type { Format } from '../forms.ts'

/**
 * Whether bytes are a document as this program leaves it: by what it says of itself, which another program that saves
 * it afterwards replaces, or appends to. Markdown, HTML and text have no other program: one that was edited by hand is still
 * its own by this, and only a manifest that lists it tells.
 */
export function isOwnWork(bytes: Buffer, format: Format): boolean {
  return MARKS[format](bytes)
}

const MARKS: Readonly<Record<Format, (bytes: Buffer) => boolean>> = {
  pdf: (bytes) => {
    const end = bytes.indexOf('%%EOF')
    return (
      bytes.subarray(0, 5).equals(Buffer.from('%PDF-')) &&
      // In its metadata, the one part that isn't compressed.
      bytes.includes('<pdf:Producer>Groupwork ') &&
      // A second end is somebody's annotation, or a form that was filled in.
      end === bytes.lastIndexOf('%%EOF') &&
      bytes.length - end <= '%%EOF\r\n'.length
    )
  },
  docx: (bytes) => {
    const said = partOf(bytes, 'docProps/core.xml') ?? ''
    // A passage for another report names nobody, as no program leaves a file that it has saved.
    return /<cp:lastModifiedBy>Groupwork [^<]*</.test(said) || NAMES_NOBODY.test(said)
  },
  html: (bytes) =>
    /^<!doctype html>\n<html lang="[^"]*">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="Groupwork /.test(
      bytes.subarray(0, 2_000).toString(),
    ) && bytes.subarray(-8).equals(Buffer.from('</html>\n')),
  md: (bytes) =>
    /^---\ntitle: .*\nlanguage: .*\nstatus: .*\nauthor: .*\nmarking: /.test(
      bytes.subarray(0, 2_000).toString(),
    ),
  // Says nothing of itself: paragraphs with a blank line between them, as in Markdown.
  txt: (bytes) => /^[^\n]+\n\n(?:.*\n)*.+\n$/.test(bytes.subarray(0, MOST).toString()),
}

const NAMES_NOBODY =
  /XMLSchema-instance"><dc:language>[^<]*<\/dc:language><dcterms:created [^>]*>[^<]*<\/dcterms:created><dcterms:modified [^>]*>[^<]*<\/dcterms:modified><\/cp:coreProperties>$/

/** Text of a part of a zip as ours are: its sizes stand before each part. Undefined in any other. */
function partOf(zip: Buffer, wanted: string): string | undefined {
  for (let at = 0; at + 30 <= zip.length && zip.readUInt32LE(at) === LOCAL; ) {
    const [flags, method] = [zip.readUInt16LE(at + 6), zip.readUInt16LE(at + 8)]
    const [size, whole] = [zip.readUInt32LE(at + 18), zip.readUInt32LE(at + 22)]
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
    const name = zip.subarray(at + 30, at + 30 + zip.readUInt16LE(at + 26)).toString()
    if ((flags & SIZES_FOLLOW) !== 0) return undefined
    if (name === wanted) return whole > MOST ? undefined : inflated(zip.subarray(start, start + size), method)
    at = start + size
  }
  return undefined
}

const LOCAL = 0x04034b50
const SIZES_FOLLOW = 8
const DEFLATED = 8
/** Bytes of what a document says of itself. */
const MOST = 100_000

function inflated(data: Buffer, method: number): string | undefined {
  if (method !== DEFLATED) return undefined
  try {
    return inflateRawSync(data, { maxOutputLength: MOST }).toString()
  } catch {
    return undefined
  }
}
