import { existsSync, readdirSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { InputError } from '../errors.ts'
import { nameAlone } from '../forms.ts'
import { FILES } from '../limits.ts'
import { discreetly } from './file-name.ts'
import { readLines } from './lines.ts'
import { type Entry, nameIn, parseLine, pathsOf } from './manifest.ts'

/** Digests with which earlier runs listed documents of one subject, by their files' names. */
export type ListedFiles = Readonly<Record<string, readonly string[]>>

/** What earlier runs into a folder say that they wrote there. */
export interface ListedBefore {
  of(subject: string): ListedFiles
  /** Lines of the run's own manifest, as it was, about these files. */
  lines(subject: string, files: readonly string[]): Promise<Buffer[]>
  close(): Promise<void>
}

interface Place {
  file: string
  output: string
  /** In the run's own manifest; null in those of other runs. */
  line: { start: number; length: number } | null
}

/**
 * Reads the manifests in the folder, and the run's own, wherever it is.
 * @param manifest null: the run keeps none
 */
export async function openListedBefore(out: string, manifest: string | null): Promise<ListedBefore> {
  const places = new Map<string, Place[]>()
  for (const path of manifestsFor(out, manifest)) {
    const own = manifest !== null && resolve(path) === resolve(manifest)
    for await (const { entry, start, length } of entriesIn(path)) {
      const file = resolve(pathsOf(path).outward(entry.file))
      if (dirname(file) !== resolve(out)) continue
      const place = {
        file: basename(file),
        output: entry.sha256.output,
        line: own ? { start, length } : null,
      }
      const subject = subjectOf(place.file, entry)
      if (subject === null) continue
      const those = places.get(subject)
      if (those === undefined) places.set(subject, [place])
      else those.push(place)
    }
  }
  const placesOf = (subject: string) =>
    [subject, discreetly(subject)].flatMap((name) => places.get(name) ?? [])
  // Open from now on: the run puts another manifest in its place.
  const handle = manifest !== null && existsSync(manifest) ? await open(manifest, 'r') : null
  return {
    of: (subject) => {
      const listed: Record<string, string[]> = {}
      for (const { file, output } of placesOf(subject)) {
        const those = listed[file] ?? []
        listed[file] = those
        those.push(output)
      }
      return listed
    },
    lines: async (subject, files) => {
      const lines: Buffer[] = []
      for (const { file, line } of placesOf(subject)) {
        if (line !== null && handle !== null && files.includes(file)) lines.push(await readAt(handle, line))
      }
      return lines
    },
    close: async () => handle?.close(),
  }
}

function manifestsFor(out: string, manifest: string | null): string[] {
  const names = existsSync(out) ? readdirSync(out) : []
  const usual = names.filter((name) => MANIFEST.test(name)).map((name) => join(out, name))
  const own = manifest === null ? [] : [manifest, `${manifest}.earlier`].filter((path) => existsSync(path))
  return [...new Map([...usual, ...own].map((path) => [resolve(path), path])).values()]
}

const MANIFEST = /^manifest(\.\d+-of-\d+)?\.jsonl(\.earlier)?$/

/** A line that isn't one of a manifest lists nothing: whether the file may be replaced is asked elsewhere. */
async function* entriesIn(path: string): AsyncGenerator<{ entry: Entry; start: number; length: number }> {
  let start = 0
  try {
    for await (const bytes of readLines(path, { most: FILES.manifestLine.most })) {
      // Of a longer line only the beginning is known, so nothing after it has a known place.
      if (bytes.length > FILES.manifestLine.most) return
      const entry = entryOf(bytes, path)
      if (entry !== null) yield { entry, start, length: bytes.length }
      start += bytes.length + 1
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
}

function entryOf(bytes: Buffer, path: string): Entry | null {
  try {
    const line = parseLine(bytes, path, 0)
    return line.outcome === 'written' ? line : null
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

function subjectOf(file: string, entry: Entry): string | null {
  const end = `.${nameAlone(nameIn(entry))}`
  return file.endsWith(end) ? file.slice(0, -end.length) : null
}

async function readAt(handle: FileHandle, { start, length }: { start: number; length: number }) {
  const bytes = Buffer.alloc(length)
  await handle.read(bytes, 0, length, start)
  return bytes
}
