import { type Dict, type Name, type Objects, Tokens } from './objects.ts'
import type { ReadPdf } from './reader.ts'

/** What an archive would refuse of a file's fonts (ISO 19005-2, 6.2.11), and of what is written in them. */
export function fontProblems({ objects, pages }: ReadPdf): string[] {
  const problems = new Set<string>()
  for (const page of pages) {
    const fonts = objects.dict(objects.dict(page.Resources).Font)
    const shown = codesOf(objects.stream(page.Contents))
    for (const [name, codes] of shown) {
      const font = objects.dict(fonts[name])
      for (const problem of [...embedded(objects, font), ...written(objects, font, codes)])
        problems.add(`${(font.BaseFont as Name | undefined)?.name}: ${problem}`)
    }
  }
  return [...problems]
}

function embedded(objects: Objects, font: Dict): string[] {
  const descendant = objects.dict(objects.list(font.DescendantFonts)[0])
  const descriptor = objects.dict(descendant.FontDescriptor)
  const [name, own] = [font.BaseFont, descendant.BaseFont].map((value) => (value as Name | undefined)?.name)
  return [
    ...(objects.stream(descriptor.FontFile2) === '' ? ['not embedded'] : []),
    ...(name !== own || (descriptor.FontName as Name).name !== name ? ['of several names'] : []),
    ...((font.Encoding as Name).name === 'Identity-H' ? [] : ['another encoding']),
    ...(objects.stream(descendant.CIDToGIDMap) === '' ? ['no way from codes to glyphs'] : []),
    // A list of glyphs has to be whole; none is asked for.
    ...(descriptor.CIDSet === undefined ? [] : ['a list of glyphs']),
  ]
}

function written(objects: Objects, font: Dict, codes: ReadonlySet<number>): string[] {
  const descendant = objects.dict(objects.list(font.DescendantFonts)[0])
  const file = objects.stream(objects.dict(descendant.FontDescriptor).FontFile2)
  if (file === '') return []
  const program = readProgram(file)
  const toGlyph = Buffer.from(objects.stream(descendant.CIDToGIDMap), 'latin1')
  const widths = widthsOf(objects, descendant)
  const text = new Map(
    [...objects.stream(font.ToUnicode).matchAll(/^<(\w{4})> <(\w*)>$/gm)].map(([, code, to]) => [
      Number.parseInt(code as string, 16),
      Buffer.from(to as string, 'hex')
        .swap16()
        .toString('utf16le'),
    ]),
  )
  return [...codes].flatMap((code) => {
    const glyph = toGlyph.readUInt16BE(2 * code)
    const said = text.get(code)
    const off = Math.abs((widths.get(code) ?? 0) - program.width(glyph))
    return [
      ...(glyph === 0 || glyph >= program.count ? [`code ${code} has no glyph`] : []),
      ...(said === undefined ? [`code ${code} has no text`] : []),
      ...(said !== undefined && /[\0\ufeff\ufffe]/.test(said)
        ? [`code ${code} stands for no character`]
        : []),
      // Level A: what has no agreed meaning would have to be told beside it.
      ...(said !== undefined && /\p{Co}/u.test(said) ? [`code ${code} has text of private use`] : []),
      ...(off > 1 ? [`code ${code} is ${off} wider or narrower than its glyph`] : []),
    ]
  })
}

/** The codes that a page shows in each font. */
function codesOf(content: string): Map<string, Set<number>> {
  const shown = new Map<string, Set<number>>()
  const tokens = new Tokens(content)
  let operands: unknown[] = []
  let codes = new Set<number>()
  while (!tokens.done()) {
    const value = tokens.value()
    if (value === ' Tf') {
      const { name } = operands[0] as Name
      codes = shown.get(name) ?? new Set()
      shown.set(name, codes)
    } else if (value === ' TJ') {
      for (const part of operands[0] as unknown[])
        for (let i = 0; typeof part === 'string' && i < part.length; i += 2)
          codes.add(part.charCodeAt(i) * 256 + part.charCodeAt(i + 1))
    }
    operands = typeof value === 'string' && value.startsWith(' ') ? [] : [...operands, value]
  }
  return shown
}

function widthsOf(objects: Objects, { W }: Dict): Map<number, number> {
  const list = objects.list(W)
  return new Map(
    list.flatMap((value, i) =>
      i % 2 === 0 ? [[value as number, (list[i + 1] as number[])[0] as number]] : [],
    ),
  )
}

/** How many glyphs a TrueType program has, and how wide each is in thousandths. */
function readProgram(stream: string) {
  const bytes = Buffer.from(stream, 'latin1')
  const tables = new Map(
    Array.from({ length: bytes.readUInt16BE(4) }, (_, i) => {
      const at = 12 + 16 * i
      return [bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8)]
    }),
  )
  const at = (table: string) => tables.get(table) as number
  const unit = bytes.readUInt16BE(at('head') + 18)
  const told = bytes.readUInt16BE(at('hhea') + 34)
  return {
    count: bytes.readUInt16BE(at('maxp') + 4),
    width: (glyph: number) => (bytes.readUInt16BE(at('hmtx') + 4 * Math.min(glyph, told - 1)) * 1000) / unit,
  }
}
