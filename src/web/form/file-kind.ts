import type { Issue } from '../../errors.ts'
import type { Message } from '../../message.ts'
import { say } from './file-phrases.ts'

/** What the names of files end in that Groupwork saves: cases and groups, editions. */
export type Ending = '.json' | '.yaml'

/** Why the bytes of a file are none that Groupwork saved, by how they begin; null: they may be. */
export function otherKind(bytes: Uint8Array, file: string, ending: Ending): Issue | null {
  const told = kindOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), ending)
  return told === null ? null : { file, pointer: '', expected: 'expected a file that Groupwork saved', told }
}

function kindOf(bytes: Buffer, ending: Ending): Message | null {
  if (bytes.length < 100 && bytes.toString('utf8').trim() === '') return say('file/empty')
  if (begins(bytes, OLE))
    return bytes.includes(LOCKED) ? say('file/password') : say('file/old-office', { ending })
  if (begins(bytes, ZIP) && WORD.some((part) => bytes.includes(part))) return say('file/word', { ending })
  if (begins(bytes, ZIP) && SHEET.some((part) => bytes.includes(part))) return say('file/sheet', { ending })
  // No text that we save has a byte of nothing; one in UTF-16 is told as such where it is read.
  const isText = WIDE.some((mark) => begins(bytes, mark)) || !bytes.subarray(0, 100).includes(0)
  return isText && !begins(bytes, ZIP) && !begins(bytes, PDF) ? null : say('file/other', { ending })
}

const begins = (bytes: Buffer, signature: Buffer) => bytes.subarray(0, signature.length).equals(signature)

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
const PDF = Buffer.from('%PDF', 'latin1')
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const WIDE = [Buffer.from([0xfe, 0xff]), Buffer.from([0xff, 0xfe])]
const WORD = ['word/', 'opendocument.text']
const SHEET = ['xl/', 'opendocument.spreadsheet']
/** The part of a package that a password locks. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le')
