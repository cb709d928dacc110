import { createReadStream } from 'node:fs'
import { openInput, unread } from '../files.ts'

const NEWLINE = 0x0a

/**
 * The lines of a file as bytes, without their ends, one at a time however long the file is. Split on bytes:
 * readline also breaks at U+2028, which JSON allows within a string. Throws InputError where the file can't be read.
 * @param torn false: a last line without an end is left out, as one that was cut off while it was written
 * @param most of a line that is longer, only a byte more than this is kept
 */
export async function* readLines(
  path: string,
  { torn = true, most = Number.POSITIVE_INFINITY }: { torn?: boolean; most?: number } = {},
): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  let length = 0
  const keep = (piece: Buffer) => {
    const kept = piece.subarray(0, Math.max(0, most + 1 - length))
    if (kept.length > 0) rest.push(kept)
    length += kept.length
  }
  const stream = createReadStream(path, { fd: openInput(path) })
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      let start = 0
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
        keep(chunk.subarray(start, end))
        yield Buffer.concat(rest)
        rest = []
        length = 0
        start = end + 1
      }
      if (start < chunk.length) keep(chunk.subarray(start))
    }
  } catch (error) {
    throw unread(path, error)
  }
  if (rest.length > 0 && torn) yield Buffer.concat(rest)
}
