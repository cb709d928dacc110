import { promisify } from 'node:util'
import { crc32, deflateRaw as deflateWithCallback } from 'node:zlib'

const deflateRaw = promisify<Uint8Array, Buffer>(deflateWithCallback)

/** The parts of a package by path, in the order in which they stand in the zip. */
export type Parts = Record<string, string | Uint8Array>

/**
 * A zip (APPNOTE 2.0: no folders, no encryption, every size known) whose bytes depend on nothing but its parts, the
 * date and Node's zlib.
 * @param date YYYY-MM-DD, stamped on every part at midday
 */
export async function writeZip(parts: Parts, date: string): Promise<Uint8Array> {
  const stamp = dosTime(date)
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  const compressed = await Promise.all(
    Object.entries(parts).map(async ([path, content]) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      // A PNG is compressed already.
      const stored = path.endsWith('.png')
      return { path, bytes, stored, data: stored ? bytes : await deflateRaw(bytes) }
    }),
  )
  for (const { path, bytes, stored, data } of compressed) {
    const name = Buffer.from(path)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(VERSION, 0)
    common.writeUInt16LE(UTF8_NAME, 2)
    common.writeUInt16LE(stored ? 0 : DEFLATED, 4)
    common.writeUInt32LE(stamp, 6)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(name.length, 22)
    chunks.push(LOCAL, common, name, Buffer.from(data.buffer, data.byteOffset, data.length))
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(CENTRAL, common, place, name)
    offset += LOCAL.length + common.length + name.length + data.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length / 4, 4)
  end.writeUInt16LE(directory.length / 4, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...chunks, ...directory, END, end])
}

const LOCAL = Buffer.from('PK\x03\x04', 'latin1')
/** With the version that made it: 2.0. */
const CENTRAL = Buffer.from('PK\x01\x02\x14\x00', 'latin1')
const END = Buffer.from('PK\x05\x06', 'latin1')
const VERSION = 20
const UTF8_NAME = 0x800
const DEFLATED = 8

/** Date above time, as MS-DOS kept them: no time zone, and the years from 1980 to 2107. */
function dosTime(date: string): number {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  const years = Math.min(Math.max(year - 1980, 0), 127)
  return ((years << 25) | (month << 21) | (day << 16) | (12 << 11)) >>> 0
}
