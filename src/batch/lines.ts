import { createReadStream } from 'node:fs'

const NEWLINE = 0x0a

/**
 * The lines of a file as bytes, without their ends, one at a time however long the file is. Split on bytes:
 * readline also breaks at U+2028, which JSON allows within a string.
 * @param torn false: a last line without an end is left out, as one that was cut off while it was written
 */
export async function* readLines(path: string, torn = true): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)])
      rest = []
      start = end + 1
    }
    if (start < chunk.length) rest.push(chunk.subarray(start))
  }
  if (rest.length > 0 && torn) yield Buffer.concat(rest)
}
