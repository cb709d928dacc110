import { deflateSync } from 'node:zlib'

/** Objects in a stream: most documents need one, and of a very long one a reader needn't take up all at once. */
const IN_A_STREAM = 2000

/** Half the time of zlib's usual level, for a file larger by a hundredth. */
const LEVEL = 4

/** Where an object stands in the file: at its own place, or in a stream of objects. */
export type Place = { offset: number } | { stream: number; index: number }

/** Objects that aren't streams themselves, gathered to be compressed together (PDF 1.5 and later). */
export class PackedObjects {
  private readonly objects: { id: number; body: string }[] = []

  add(id: number, body: string): void {
    this.objects.push({ id, body })
  }

  /** Writes what was gathered; `writeStream` writes a stream and gives its object number. */
  write(places: Map<number, Place>, writeStream: (entries: string, data: Uint8Array) => number): void {
    for (let from = 0; from < this.objects.length; from += IN_A_STREAM) {
      const part = this.objects.slice(from, from + IN_A_STREAM)
      let length = 0
      const starts = part.map(({ id, body }) => {
        const start = `${id} ${length}`
        length += body.length + 1
        return start
      })
      const head = `${starts.join(' ')}\n`
      const text = `${head}${part.map(({ body }) => body).join('\n')}`
      const data = deflateSync(Buffer.from(text, 'latin1'), { level: LEVEL })
      const stream = writeStream(`/Type /ObjStm /N ${part.length} /First ${head.length}`, data)
      for (const [index, { id }] of part.entries()) places.set(id, { stream, index })
    }
  }
}

/** The table of where each object is, as the data of a cross-reference stream with fields of 1, 4 and 2 bytes. */
export function crossReferences(places: ReadonlyMap<number, Place>, size: number): Uint8Array {
  const table = Buffer.alloc(size * 7)
  table.writeUInt16BE(0xffff, 5)
  for (const [id, place] of places) {
    const at = id * 7
    table.writeUInt8('offset' in place ? 1 : 2, at)
    table.writeUInt32BE('offset' in place ? place.offset : place.stream, at + 1)
    table.writeUInt16BE('offset' in place ? 0 : place.index, at + 5)
  }
  return deflateSync(table)
}
