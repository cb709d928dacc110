import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import { SHEETS } from '../limits.ts'
import { beyond, broken, damaged, endsEarly, locked } from './refused.ts'

/** The parts of a package. All that is taken out of it together stays within the limit. */
export interface Zip {
  has(name: string): boolean
  /** Throws InputError where there is none. */
  part(name: string): Uint8Array
}

/**
 * A zip by its directory (APPNOTE 4.3). What the directory says of sizes is counted before anything is unpacked, and
 * unpacking ends where a part turns out to hold more than it says.
 */
export function openZip(bytes: Uint8Array, file: string): Zip {
  const entries = readDirectory(bytes, file)
  let left = SHEETS.unpacked.most
  return {
    has: (name) => entries.has(name),
    part: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) throw broken(file, 'a part of it is missing')
      if (entry.locked) {
        throw locked(file)
      }
      left -= entry.size
      if (left < 0) throw beyond(file, SHEETS.unpacked)
      const unpacked = unpack(bytes, entry, file)
      if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw damaged(file)
      return unpacked
    },
  }
}

interface Entry {
  locked: boolean
  method: number
  crc: number
  packed: number
  size: number
  offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const IN_64 = 0xffffffff

function readDirectory(bytes: Uint8Array, file: string): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const short = () => endsEarly(file)
  let end = bytes.length - END_LENGTH
  const first = Math.max(0, end - 0xffff)
  while (end >= first && view.getUint32(end, true) !== END) end -= 1
  if (end < first) throw short()
  const count = view.getUint16(end + 10, true)
  if (count > SHEETS.parts.most) throw beyond(file, SHEETS.parts)
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw short()
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    if (next > end) throw short()
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const extra = new DataView(view.buffer, view.byteOffset + at + 46 + nameLength, extraLength)
    const [size = 0, packed = 0, offset = 0] = inFull(extra, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ])
    entries.set(name.replaceAll('\\', '/'), {
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...{ packed, size, offset },
    })
    at = next
  }
  return entries
}

/** Some writers keep sizes in the longer field of zip64, however small they are. */
function inFull(extra: DataView, values: number[]): number[] {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue
    let next = at + 4
    return values.map((value) => {
      if (value !== IN_64 || next + 8 > extra.byteLength) return value
      next += 8
      return Number(extra.getBigUint64(next - 8, true))
    })
  }
  return values
}

/** Of what is packed, unpacked at a time: at most some megabytes come of it. */
const AT_A_TIME = 4_096

function unpack(bytes: Uint8Array, { method, packed, size, offset }: Entry, file: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw endsEarly(file)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (data.length < packed) throw endsEarly(file)
  if (method === 0) return data
  if (method !== 8) throw broken(file, 'a part of it is packed in a way that is not known')
  const unpacked = new Uint8Array(size)
  let filled = 0
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw broken(file, 'a part of it is larger than it says')
    unpacked.set(chunk, filled)
    filled += chunk.length
  })
  try {
    for (let at = 0; at < data.length; at += AT_A_TIME) {
      inflate.push(data.subarray(at, at + AT_A_TIME), at + AT_A_TIME >= data.length)
    }
  } catch (error) {
    // What fflate throws has a number for its code; what is ours is told as it is.
    if (typeof (error as { code?: unknown }).code !== 'number') throw error
    throw damaged(file)
  }
  return unpacked.subarray(0, filled)
}
