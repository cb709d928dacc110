import type { InputError } from '../errors.ts'
import { say } from './phrases.ts'
import { another, locked, refused } from './refused.ts'

/** Throws InputError where the first bytes tell that a file is no sheet, with what it is instead. */
export function refuseOther(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0)
    throw refused(file, 'expected a register; the file is empty', say('spreadsheet/empty'))
  if (startsWith(bytes, OLD_OFFICE)) throw oldOffice(bytes, file)
  const found = OTHERS.find(([, signature, at = 0]) => startsWith(bytes.subarray(at), signature))
  if (found !== undefined) throw another(file, found[0])
}

/** The same of a text: what other programs keep as text is no table of cells. */
export function refuseMarkup(text: string, file: string): void {
  const start = text
    .slice(0, 200)
    .replace(/^\uFEFF/, '')
    .trimStart()
  // No text has them; what other programs keep does.
  if (text.slice(0, 4_000).includes('\0')) throw another(file, 'no text')
  const found = MARKUP.find(([, begins]) => begins.test(start))
  if (found !== undefined) throw another(file, found[0])
}

const MARKUP: readonly (readonly [what: string, begins: RegExp])[] = [
  ['a web page. Open it in Excel and save it as .xlsx', /^<(!doctype html|html|table|meta|head)\b/i],
  ['markup. Open it in Excel and save it as .xlsx', /^<(\?xml|[a-z]+:)/i],
  ['a file of data (.json)', /^\{\s*"/],
]

const latin = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

/** Office files before 2007, and packages that a password locks. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const OTHERS: readonly (readonly [what: string, signature: readonly number[], at?: number])[] = [
  ['an image', [0x89, ...latin('PNG')]],
  ['an image', [0xff, 0xd8, 0xff]],
  ['an image', latin('GIF8')],
  ['an image', [...latin('II*'), 0]],
  ['an image', [...latin('MM'), 0, 0x2a]],
  ['an image', latin('WEBP'), 8],
  ['an image or a film', latin('ftyp'), 4],
  ['a PDF', latin('%PDF')],
  ['a document in rich text', latin('{\\rtf')],
  ['a packed file', [0x1f, 0x8b]],
  ['a packed file', [...latin('7z'), 0xbc, 0xaf]],
  ['a packed file', latin('Rar!')],
]

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

function oldOffice(bytes: Uint8Array, file: string): InputError {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(LOCKED)
    ? locked(file)
    : refused(
        file,
        'expected an Excel workbook (.xlsx); this is an old Excel file. Open it in Excel and save it as .xlsx',
        say('spreadsheet/old-excel'),
      )
}

/** The name of the part that holds what is locked. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le')
