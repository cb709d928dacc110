import { promisify } from 'node:util'
import { crc32, deflate as deflateWithCallback } from 'node:zlib'

const deflate = promisify<Uint8Array, { level: number }, Buffer>(deflateWithCallback)

export interface Picture {
  /** Red, green, blue and alpha, 8 bits each, row by row from the top. */
  pixels: Uint8Array
  width: number
  height: number
  /** Pixels an inch. */
  resolution: number
}

/**
 * A picture as a PNG file. resvg's own writer packs no better and takes four times as long. A drawing has few colours:
 * one byte a pixel then, its place among them, which is half the file.
 */
export async function writePng(picture: Picture): Promise<Buffer> {
  const { width, height, resolution } = picture
  const { type, palette, rows } = indexed(picture) ?? trueColour(picture)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, type], 8)
  const density = Buffer.alloc(9)
  const aMetre = Math.round(resolution / 0.0254)
  density.writeUInt32BE(aMetre, 0)
  density.writeUInt32BE(aMetre, 4)
  density[8] = METRES
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('pHYs', density),
    ...palette,
    chunk('IDAT', await deflate(rows, { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const INDEXED = 3
const TRUECOLOUR_WITH_ALPHA = 6
const METRES = 1

interface Rows {
  type: number
  /** The chunks that say what the colours are. */
  palette: Buffer[]
  /** Each with its filter before it: none. */
  rows: Uint8Array
}

/** Null where there are more colours than a byte can name. */
function indexed({ pixels, width, height }: Picture): Rows | null {
  const colours = new Map<number, number>()
  // A pixel is read as one number, which has to start at a fourth byte.
  const { buffer, byteOffset } = pixels.byteOffset % 4 === 0 ? pixels : new Uint8Array(pixels)
  const values = new Uint32Array(buffer, byteOffset, width * height)
  const rows = new Uint8Array((width + 1) * height)
  let [last, place, from, to] = [-1, 0, 0, 0]
  for (let y = 0; y < height; y += 1) {
    to += 1
    for (const end = from + width; from < end; from += 1, to += 1) {
      const value = values[from] as number
      // Most pixels have the colour of the one before.
      if (value !== last) {
        last = value
        place = colours.get(value) ?? colours.size
        if (place === 256) return null
        colours.set(value, place)
      }
      rows[to] = place
    }
  }
  const bytes = new Uint8Array(Uint32Array.from(colours.keys()).buffer)
  const each = Array.from(colours, (_, at) => bytes.subarray(at * 4, at * 4 + 4))
  const solid = each.flatMap((colour) => [...colour.subarray(0, 3)])
  const alphas = each.map((colour) => colour[3] as number)
  const transparency = alphas.some((alpha) => alpha < 255) ? [chunk('tRNS', Buffer.from(alphas))] : []
  return { type: INDEXED, palette: [chunk('PLTE', Buffer.from(solid)), ...transparency], rows }
}

function trueColour({ pixels, width, height }: Picture): Rows {
  const row = width * 4
  const rows = new Uint8Array((row + 1) * height)
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1)
  return { type: TRUECOLOUR_WITH_ALPHA, palette: [], rows }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const out = Buffer.alloc(data.length + 12)
  out.writeUInt32BE(data.length, 0)
  out.write(type, 4, 'latin1')
  out.set(data, 8)
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8)
  return out
}
