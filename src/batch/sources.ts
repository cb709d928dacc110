import { readdirSync, realpathSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { InputError, type Issue } from '../errors.ts'
import { readLines } from './lines.ts'
import { inShard, type Shard } from './shard.ts'

/** A file that holds one case (.json) or many, one a line (.ndjson). */
export interface CaseFile {
  path: string
  stem: string
  kind: 'json' | 'ndjson'
}

/** One case as it stands in its file, not yet read. */
export interface CaseSource {
  /** Its file, and the line in a file of many. */
  path: string
  line?: number
  /** Where it stands, for messages: `cases/a.json`, or `cases/many.ndjson: line 12`. */
  place: string
  /** What its documents are named by: the file's stem, with the line's number in an NDJSON file. */
  name: string
  bytes: Uint8Array
}

const WHOLE: Shard = { index: 1, of: 1 }

/**
 * The case files that paths name: files themselves, and the .json and .ndjson files directly in a folder (not
 * in the folders within). In the order given; within a folder by name. Throws InputError with every path that
 * can't be used, and where two cases would write the same documents.
 */
export function findCaseFiles(paths: readonly string[]): CaseFile[] {
  const issues: Issue[] = []
  const seen = new Set<string>()
  const files = paths
    .flatMap((path) => expand(path, issues))
    .filter(({ path }) => {
      const real = realpathSync(path)
      return !seen.has(real) && seen.add(real)
    })
  issues.push(...clashes(files))
  if (issues.length > 0) throw new InputError(issues)
  return files
}

/**
 * The cases of the files, one after the other. Holds one case at a time, however long a file is. Of a shard,
 * every so-manieth of all cases: files of the others aren't opened, their lines only counted.
 */
export async function* readSources(files: readonly CaseFile[], shard = WHOLE): AsyncGenerator<CaseSource> {
  let position = -1
  for (const { path, stem, kind } of files) {
    if (kind === 'json') {
      position += 1
      if (inShard(shard, position)) yield { path, place: path, name: stem, bytes: await readFile(path) }
      continue
    }
    for await (const { line, bytes } of readCaseLines(path)) {
      position += 1
      if (inShard(shard, position)) {
        yield { path, line, place: `${path}: line ${line}`, name: `${stem}-${line}`, bytes }
      }
    }
  }
}

/** How many cases there are. Reads NDJSON files through, so only for those who wait to see it. */
export async function countSources(files: readonly CaseFile[], shard = WHOLE): Promise<number> {
  let all = 0
  for (const { path, kind } of files) {
    if (kind === 'json') all += 1
    else for await (const _ of readCaseLines(path)) all += 1
  }
  return Math.ceil((all - shard.index + 1) / shard.of)
}

/** The lines of an NDJSON file that hold something, counted from 1. */
export async function* readCaseLines(path: string): AsyncGenerator<{ line: number; bytes: Uint8Array }> {
  let line = 0
  for await (const bytes of readLines(path)) {
    line += 1
    if (bytes.some((byte) => byte > 0x20)) yield { line, bytes }
  }
}

const KINDS: Readonly<Record<string, CaseFile['kind']>> = { '.json': 'json', '.ndjson': 'ndjson' }

function expand(path: string, issues: Issue[]): CaseFile[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isDirectory()) {
    const names = readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && extname(entry.name) in KINDS)
      .map((entry) => entry.name)
      .sort()
    if (names.length === 0) {
      const expected = 'expected .json or .ndjson case files directly in this folder; there are none'
      issues.push({ file: path, pointer: '', expected })
    }
    return names.map((name) => caseFile(join(path, name)))
  }
  if (stats === undefined) issues.push({ file: path, pointer: '', expected: 'no such file or folder' })
  else if (extname(path) in KINDS) return [caseFile(path)]
  else
    issues.push({ file: path, pointer: '', expected: 'expected a case file (.json or .ndjson) or a folder' })
  return []
}

function caseFile(path: string): CaseFile {
  const extension = extname(path)
  return { path, stem: basename(path, extension), kind: KINDS[extension] ?? 'json' }
}

// Two cases of one name would overwrite each other's documents; letter case doesn't part files everywhere.
function clashes(files: readonly CaseFile[]): Issue[] {
  const taken = new Map<string, string>()
  const series = new Map(
    files.filter(({ kind }) => kind === 'ndjson').map(({ path, stem }) => [stem.toLowerCase(), path]),
  )
  return files.flatMap(({ path, stem, kind }) => {
    const name = stem.toLowerCase()
    const other =
      taken.get(`${kind} ${name}`) ??
      (kind === 'json' && /-\d+$/.test(name) ? series.get(name.replace(/-\d+$/, '')) : undefined)
    taken.set(`${kind} ${name}`, path)
    if (other === undefined) return []
    return [{ file: path, pointer: '', expected: `its documents would be named as those of ${other}` }]
  })
}
