import { strFromU8, unzipSync } from 'fflate'
import { InputError } from '../errors.ts'
import { FILES } from '../limits.ts'

/**
 * The letters of a Word file's text in their order, without any blank: what it says, however it is set and by whatever
 * program it was saved. Footnotes, headers and alternative texts are not in it. Throws InputError where it is no Word
 * file.
 */
export function lettersOf(bytes: Uint8Array): string {
  const xml = documentIn(bytes)
  if (xml === undefined)
    throw new InputError([{ file: '', pointer: '', expected: 'expected a Word file (.docx)' }])
  return [...xml.matchAll(TEXT)]
    .map(([, text = '']) => decoded(text))
    .join('')
    .replace(/\s+/gu, '')
}

/** What was struck out under tracked changes stands in another element. */
const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g

const PART = 'word/document.xml'

function documentIn(bytes: Uint8Array): string | undefined {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === PART && originalSize <= FILES.document.most,
    })
    const part = parts[PART]
    return part && strFromU8(part)
  } catch {
    return undefined
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, digits, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const point = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
