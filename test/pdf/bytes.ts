import { type Dict, Name, type Objects, Ref, type Value } from './objects.ts'

/** What is wrong with a file's bytes by PDF/A-2 (ISO 19005-2, 6.1): header, references, streams, end. */
export function byteProblems(bytes: Uint8Array, objects: Objects): string[] {
  const file = Buffer.from(bytes).toString('latin1')
  const problems: string[] = []
  const test = (bad: boolean, problem: string) => bad && problems.push(problem)
  test(!/^%PDF-1\.[0-7]\n%[\x80-\xff]{4}/.test(file), 'header')
  test(!/\n%%EOF\r?\n?$/.test(file), 'bytes after the end')
  const ids = objects.list(objects.trailer.ID)
  test(ids.length !== 2 || ids.some((id) => typeof id !== 'string' || id.length < 16), 'no identifier')
  test(objects.trailer.Encrypt !== undefined, 'encrypted')
  test(objects.trailer.Size !== Math.max(...objects.values.keys()) + 1, 'the table has another size')
  const start = Number(/startxref\n(\d+)\n%%EOF/.exec(file)?.[1])
  const [, number] = /^(\d+) 0 obj\n/.exec(file.slice(start, start + 20)) ?? []
  const table = Buffer.from(objects.streams.get(Number(number)) ?? '', 'latin1')
  test(table.length !== 7 * Number(objects.trailer.Size), 'no table at startxref')
  for (let id = 1; id * 7 < table.length; id++) {
    const [kind, where, index] = [
      table[id * 7],
      table.readUInt32BE(id * 7 + 1),
      table.readUInt16BE(id * 7 + 5),
    ]
    const inStream = () => (objects.streams.get(where) ?? '').split(/\s+/)[2 * index]
    const there = kind === 1 ? file.slice(where).startsWith(`${id} 0 obj\n`) : inStream() === String(id)
    test(!there, `object ${id} isn't where the table says`)
  }
  for (const [id, stream] of objects.values) {
    if (!objects.streams.has(id)) continue
    const { Filter, Length, F } = stream as Dict
    const kind = Filter instanceof Name ? Filter.name : Filter
    test(kind !== undefined && kind !== 'FlateDecode', `filter ${String(kind)}`)
    test(F !== undefined, 'a stream outside the file')
    const from = file.indexOf('stream\n', file.search(new RegExp(`^${id} 0 obj$`, 'm'))) + 7
    test(!/^\r?\nendstream\nendobj\n/.test(file.slice(from + Number(Length))), `length of stream ${id}`)
  }
  return problems
}

/** Limits of ISO 19005-2, 6.1.13. */
export function limitProblems(objects: Objects): string[] {
  const problems: string[] = []
  const look = (value: Value) => {
    if (typeof value === 'string' && value.length > 32767) problems.push('a string over 32,767 bytes')
    else if (value instanceof Name && value.name.length > 127) problems.push('a name over 127 bytes')
    else if (typeof value === 'number' && Math.abs(value) > 2 ** 31 - 1) problems.push('a number too large')
    else if (Array.isArray(value)) value.forEach(look)
    else if (
      value !== null &&
      typeof value === 'object' &&
      !(value instanceof Ref) &&
      !(value instanceof Name)
    )
      Object.values(value).forEach(look)
  }
  for (const value of objects.values.values()) look(value)
  if (Math.max(...objects.values.keys()) > 8388607) problems.push('too many objects')
  return problems
}
