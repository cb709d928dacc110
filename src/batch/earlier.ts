import { createReadStream, existsSync } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { FILES } from '../limits.ts'
import { readLines } from './lines.ts'
import { type Entry, type Made, madeBefore, parseLine, pathsOf } from './manifest.ts'
import type { CaseFile, CaseSource } from './sources.ts'
import { unwritten } from './staging.ts'

/** The manifest of the run that is resumed, read beside the cases: both have the same order. */
export interface Earlier {
  /** What was made of a case. To be asked in the order of the cases. */
  of(source: CaseSource): Promise<Made[]>
  /** Lines of the cases that weren't asked for. */
  rest(): AsyncGenerator<Uint8Array>
  /** The manifest that was resumed isn't needed any more. */
  discard(): Promise<void>
}

/**
 * Sets the manifest aside and opens it. Where a resumed run was itself killed, its own lines come before those
 * that it had set aside; of a case that is in both, the first ones count.
 */
export async function openEarlier(manifest: string, files: readonly CaseFile[]): Promise<Earlier> {
  const aside = `${manifest}.earlier`
  await setAside(manifest, aside).catch((error) => {
    throw unwritten(manifest, error)
  })
  const { inward } = pathsOf(manifest)
  const places = new Map(files.map(({ path }, index) => [inward(path), index]))
  const lines = entriesIn(aside, manifest)
  let next = await lines.next()

  return {
    of: async ({ path, line, person }) => {
      const place: Place = [places.get(inward(path)) ?? -1, line ?? person ?? 0]
      const made: Made[] = []
      while (!next.done) {
        const { entry } = next.value
        const order = compare([places.get(entry.case ?? '') ?? -1, entry.line ?? entry.person ?? 0], place)
        if (order > 0) break
        if (order === 0) made.push(madeBefore(entry))
        next = await lines.next()
      }
      return made
    },
    rest: async function* () {
      for (; !next.done; next = await lines.next()) {
        if (next.value.entry.case !== undefined) yield next.value.bytes
      }
    },
    discard: () => rm(aside, { force: true }),
  }
}

type Place = readonly [file: number, line: number]

const compare = (one: Place, other: Place) => one[0] - other[0] || one[1] - other[1]

async function* entriesIn(
  aside: string,
  manifest: string,
): AsyncGenerator<{ entry: Entry; bytes: Uint8Array }> {
  if (!existsSync(aside)) return
  let number = 0
  for await (const bytes of readLines(aside, { most: FILES.manifestLine.most })) {
    number += 1
    const entry = parseLine(bytes, manifest, number)
    if (entry.outcome === 'written') yield { entry, bytes }
  }
}

// Copied and renamed, so that being killed here loses nothing either.
async function setAside(manifest: string, aside: string): Promise<void> {
  if (!existsSync(manifest)) return
  const part = `${aside}.part`
  await rm(part, { force: true })
  const handle = await open(part, 'wx', 0o600)
  try {
    for await (const line of readLines(manifest, { torn: false, most: FILES.manifestLine.most }))
      await handle.appendFile(`${line.toString('utf8')}\n`)
    if (existsSync(aside)) await append(aside, handle)
  } finally {
    await handle.close()
  }
  await rename(part, aside)
}

async function append(file: string, handle: FileHandle): Promise<void> {
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) await handle.appendFile(chunk)
}
