import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { InputError, type Issue } from '../errors.ts'
import { readInput, readingIssue } from '../files.ts'
import { atMost, FILES } from '../limits.ts'
import type { CaseSource } from './case-source.ts'
import { groupSources } from './group-sources.ts'
import { readLines } from './lines.ts'
import { inShard, type Shard } from './shard.ts'

export type { CaseSource } from './case-source.ts'

/** A file that holds one case or a group (.json), or many cases, one a line (.ndjson). */
export interface CaseFile {
  path: string
  stem: string
  kind: 'json' | 'ndjson'
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
      const real = realPath(path)
      return !seen.has(real) && seen.add(real)
    })
  issues.push(...clashes(files))
  if (issues.length > 0) throw new InputError(issues)
  return files
}

/**
 * The cases of the files, one after the other. Holds one case at a time, however long a file is. Of a shard,
 * every so-manieth of all cases: files of the others aren't opened, their lines only counted, and a group counts as
 * one. A file that can't be read is a case that can't be used.
 */
export async function* readSources(files: readonly CaseFile[], shard = WHOLE): AsyncGenerator<CaseSource> {
  let position = -1
  for (const file of files) {
    const { path, stem, kind } = file
    if (kind === 'json') {
      position += 1
      if (inShard(shard, position)) yield* sourcesIn(file, files)
      continue
    }
    for await (const { line, ...read } of tryLines(path)) {
      position += 1
      const place = line === undefined ? path : `${path}: line ${line}`
      const name = line === undefined ? stem : `${stem}-${line}`
      if (inShard(shard, position)) yield { path, ...(line !== undefined && { line }), place, name, ...read }
    }
  }
}

/** How many cases there are. Reads NDJSON files through, so only for those who wait to see it. */
export async function countSources(files: readonly CaseFile[], shard = WHOLE): Promise<number> {
  let [all, position] = [0, 0]
  const count = (cases: () => number) => {
    if (inShard(shard, position)) all += cases()
    position += 1
  }
  for (const file of files) {
    if (file.kind === 'json') count(() => sourcesIn(file, files).length)
    else for await (const _ of tryLines(file.path)) count(() => 1)
  }
  return all
}

/** Whether what was named is one case in a file of its own: the everyday use. */
export function isOneCase(files: readonly CaseFile[], named: readonly string[]): boolean {
  const [only, ...others] = files
  return (
    only?.kind === 'json' &&
    others.length === 0 &&
    only.path === named[0] &&
    sourcesIn(only, files).every(({ inGroup }) => inGroup === undefined)
  )
}

/** Of a file: its one case, or those of the people in the group that it is. Of many files one is held at a time. */
function sourcesIn(file: CaseFile, files: readonly CaseFile[]): CaseSource[] {
  if (files.length > 1) return readIn(file, files)
  const sources = ofTheOnly.get(file) ?? readIn(file, files)
  ofTheOnly.set(file, sources)
  return sources
}

/** The only file of a run is asked for several times, and read once. */
const ofTheOnly = new WeakMap<CaseFile, CaseSource[]>()

function readIn({ path, stem }: CaseFile, files: readonly CaseFile[]): CaseSource[] {
  const read = tryRead(() => ({ bytes: readInput(path, FILES.case) }))
  const people = read.issues === undefined ? groupSources(path, stem, read.bytes) : null
  if (people === null) return [{ path, place: path, name: stem, ...read }]
  const named = new Map(files.map((file) => [file.stem.toLowerCase(), file.path]))
  return people.map((source) => {
    const other = source.inGroup === undefined ? undefined : named.get(source.name.toLowerCase())
    if (other === undefined) return source
    const expected = `its documents would be named as those of ${other}`
    return { ...source, bytes: NONE, issues: [{ file: source.place, pointer: '', expected }] }
  })
}

type Read = Pick<CaseSource, 'bytes' | 'issues'>

const NONE = new Uint8Array()

function tryRead(read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { bytes: NONE, issues: error.issues }
  }
}

/** Lines that hold something, and at the end, where the file can't be read on, why. */
async function* tryLines(path: string): AsyncGenerator<Read & { line?: number }> {
  try {
    yield* readCaseLines(path)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    yield { bytes: NONE, issues: error.issues }
  }
}

/** The lines of an NDJSON file that hold something, counted from 1. */
export async function* readCaseLines(path: string): AsyncGenerator<Read & { line: number }> {
  const { most } = FILES.case
  let line = 0
  for await (const bytes of readLines(path, { most })) {
    line += 1
    const issue = { file: `${path}: line ${line}`, pointer: '', expected: atMost(FILES.case) }
    if (bytes.length > most) yield { line, bytes: NONE, issues: [issue] }
    else if (bytes.some((byte) => !BLANKS.includes(byte))) yield { line, bytes }
  }
}

/** White space of JSON. Whatever else stands in a line was meant to be a case, or was one. */
const BLANKS = [0x20, 0x09, 0x0d]

const KINDS: Readonly<Record<string, CaseFile['kind']>> = { '.json': 'json', '.ndjson': 'ndjson' }

function expand(path: string, issues: Issue[]): CaseFile[] {
  const attempt = <Found>(find: () => Found): Found | null => {
    try {
      return find()
    } catch (error) {
      issues.push(readingIssue(path, (error as NodeJS.ErrnoException).code ?? ''))
      return null
    }
  }
  const stats = attempt(() => statSync(path, { throwIfNoEntry: false }))
  if (stats === null) return []
  if (stats?.isDirectory()) {
    const entries = attempt(() => readdirSync(path, { withFileTypes: true }))
    if (entries === null) return []
    const names = entries
      .filter((entry) => !entry.isDirectory() && isCaseFile(entry.name))
      .map((entry) => entry.name)
      .sort()
    if (names.length === 0) {
      const expected = 'expected .json or .ndjson case files directly in this folder; there are none'
      issues.push({ file: path, pointer: '', expected })
    }
    return names.map((name) => caseFile(join(path, name)))
  }
  const there = stats !== undefined || lstatSync(path, { throwIfNoEntry: false }) !== undefined
  if (!there) issues.push({ file: path, pointer: '', expected: 'no such file or folder' })
  else if (isCaseFile(path)) return [caseFile(path)]
  else
    issues.push({ file: path, pointer: '', expected: 'expected a case file (.json or .ndjson) or a folder' })
  return []
}

const isCaseFile = (path: string) => Object.hasOwn(KINDS, extname(path))

// A link that leads nowhere is told when it is read.
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
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
