import type { Issue } from '../../errors.ts'
import type { Message } from '../../message.ts'
import { say } from './file-phrases.ts'

/** Why the bytes of a file are none that Groupwork saved, by how they begin; null: they may be. */
export function otherKind(bytes: Uint8Array, file: string): Issue | null {
  const told = kindOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  return told === null ? null : { file, pointer: '', expected: 'expected a file that Groupwork saved', told }
}

function kindOf(bytes: Buffer): Message | null {
  if (bytes.length === 0 || (bytes.length < 100 && bytes.toString('utf8').trim() === ''))
    return say('file/empty')
  if (bytes.subarray(0, 4).equals(OLE))
    return say(bytes.includes(LOCKED) ? 'file/password' : 'file/old-office')
  if (bytes.subarray(0, 4).equals(ZIP)) {
    if (bytes.includes('word/') || bytes.includes('opendocument.text')) return say('file/word')
    return say(
      bytes.includes('xl/') || bytes.includes('opendocument.spreadsheet') ? 'file/sheet' : 'file/other',
    )
  }
  // No text that we save begins with a sign that is none.
  return bytes.subarray(0, 4).toString('latin1').startsWith('%PDF') ||
    (bytes.subarray(0, 8).includes(0) && !isWide(bytes))
    ? say('file/other')
    : null
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
/** The part of a package that a password locks. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le')

/** UTF-16, which is told as such where the text is read. */
const isWide = (bytes: Buffer) => [0xfeff, 0xfffe].includes(bytes.readUInt16BE(0))
