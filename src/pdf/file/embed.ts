import { crc32, deflateSync } from 'node:zlib'
import type { Face } from '../../fonts/face.ts'
import type { FontUse } from '../text/font-book.ts'
import type { PdfFile } from '../text/parts.ts'
import { deflated, raw } from './raw.ts'
import type { Reference } from './reference.ts'

// Most documents need nothing else: for them a face is cut to size and compressed once, not once a document.
const USUAL_CHARACTERS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)),
  ...'\u00a0£©·é–—‘’“”•…',
].join('')

type Code = readonly [code: number, id: number, text: string]

/** A face cut to the glyphs of some codes, ready to be written. */
interface Embedding {
  ids: ReadonlySet<number>
  name: string
  program: Uint8Array
  programLength: number
  toGlyph: Uint8Array
  toUnicode: Uint8Array
  widths: string
}

/** The same as JSON, its bytes in base64. */
export interface KeptEmbedding {
  ids: number[]
  name: string
  program: string
  programLength: number
  toGlyph: string
  toUnicode: string
  widths: string
}

/** A face cut to the usual characters, if that was done before with just this font. */
export type PreparedFaces = (name: string, from: string) => KeptEmbedding | undefined

const usual = new WeakMap<Face, Embedding>()

/** Writes a face, cut to the glyphs in use, and gives the reference of the font. */
export function embedFont(file: PdfFile, use: FontUse, prepared?: PreparedFaces): Reference {
  const { program, scale, ascent, descent } = use.face
  const embedding = embeddingFor(use, prepared)
  const { name } = embedding
  const box = [program.bbox.minX, program.bbox.minY, program.bbox.maxX, program.bbox.maxY]
  const fontFile = deflated(file, embedding.program, { Length1: embedding.programLength })
  const descriptor = raw(
    file,
    `<</Type /FontDescriptor /FontName /${name} /Flags ${program.italicAngle === 0 ? 4 : 68}
/FontBBox [${box.map((side) => Math.round(side * scale)).join(' ')}] /ItalicAngle ${program.italicAngle}
/Ascent ${ascent} /Descent ${descent} /CapHeight ${program.capHeight * scale} /XHeight ${program.xHeight * scale}
/StemV 80 /FontFile2 ${fontFile}>>`,
  )
  const descendant = raw(
    file,
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /FontDescriptor ${descriptor}
/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>
/CIDToGIDMap ${deflated(file, embedding.toGlyph)} /DW 0 /W [${embedding.widths}]>>`,
  )
  return raw(
    file,
    `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H
/DescendantFonts [${descendant}] /ToUnicode ${deflated(file, embedding.toUnicode)}>>`,
  )
}

function embeddingFor({ face, used, extra }: FontUse, prepared?: PreparedFaces): Embedding {
  let shared = usual.get(face)
  if (shared === undefined) {
    const kept = prepared?.(face.program.postscriptName, sourceOf(face))
    shared = kept === undefined ? cutToUsual(face) : unpacked(kept)
    usual.set(face, shared)
  }
  const { ids } = shared
  return extra.length === 0 && [...used].every((id) => ids.has(id)) ? shared : cut(face, used, extra)
}

function cutToUsual(face: Face): Embedding {
  const glyphs = [...USUAL_CHARACTERS].flatMap((character) => face.shape(character).glyphs)
  return cut(face, new Set([0, ...glyphs.map(({ id }) => id)]), [])
}

/** A face cut to the usual characters, to be handed in again as prepared. */
export function prepareFace(face: Face): { name: string; from: string; value: KeptEmbedding } {
  const { ids, program, toGlyph, toUnicode, ...rest } = cutToUsual(face)
  const [programText, toGlyphText, toUnicodeText] = [program, toGlyph, toUnicode].map((bytes) =>
    Buffer.from(bytes).toString('base64'),
  ) as [string, string, string]
  const value = {
    ...rest,
    ids: [...ids],
    program: programText,
    toGlyph: toGlyphText,
    toUnicode: toUnicodeText,
  }
  return { name: face.program.postscriptName, from: sourceOf(face), value }
}

function unpacked({ ids, program, toGlyph, toUnicode, ...rest }: KeptEmbedding): Embedding {
  const bytes = (text: string) => Buffer.from(text, 'base64')
  return {
    ...{ ...rest, ids: new Set(ids) },
    ...{ program: bytes(program), toGlyph: bytes(toGlyph), toUnicode: bytes(toUnicode) },
  }
}

/** What a cut face depends on. */
const sourceOf = ({ bytes }: Face) => `font ${crc32(bytes)} of ${bytes.length} bytes, for ${USUAL_CHARACTERS}`

function cut(face: Face, ids: ReadonlySet<number>, extra: FontUse['extra']): Embedding {
  const { program } = face
  const sorted = [...ids].sort((a, b) => a - b)
  const codes: Code[] = [
    ...sorted.map((id): Code => [id, id, face.usualText(id)]),
    ...extra.map(({ id, text }, i): Code => [program.numGlyphs + i, id, text]),
  ]
  const subset = program.createSubset()
  const inside = new Map(sorted.map((id) => [id, id === 0 ? 0 : subset.includeGlyph(id)]))
  const bytes = subset.encode()
  const toGlyph = Buffer.alloc(2 * ((codes.at(-1)?.[0] ?? 0) + 1))
  for (const [code, id] of codes) toGlyph.writeUInt16BE(inside.get(id) ?? 0, 2 * code)
  return {
    ids,
    name: `${subsetTag(sorted)}+${program.postscriptName}`,
    program: deflateSync(bytes, { level: 9 }),
    programLength: bytes.length,
    toGlyph: deflateSync(toGlyph),
    toUnicode: deflateSync(Buffer.from(unicodeMap(codes), 'latin1')),
    widths: codes.map(([code, id]) => `${code} [${face.advance(id)}]`).join(' '),
  }
}

/** Six letters that tell cut fonts apart, the same for the same glyphs. */
function subsetTag(ids: readonly number[]): string {
  let hash = 7
  for (const id of ids) hash = (hash * 31 + id) % 308915776
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
    return letter
  }).join('')
}

function unicodeMap(codes: readonly Code[]): string {
  const entries = codes
    .filter(([, , text]) => text !== '')
    .map(([code, , text]) => `<${hex(code)}> <${utf16(text)}>`)
  const blocks: string[] = []
  for (let i = 0; i < entries.length; i += 100) {
    const block = entries.slice(i, i + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

const hex = (code: number) => code.toString(16).padStart(4, '0')
const utf16 = (text: string) =>
  Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('')
