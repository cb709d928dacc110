import { lstatSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { date } from '../case/fields.ts'
import { InputError, type Issue, issuesToTell } from '../errors.ts'
import type { Audit, DocumentName } from '../forms.ts'
import { FILES } from '../limits.ts'
import { readLines } from './lines.ts'

/**
 * A manifest is what a run leaves about itself: one JSON line a document, in the order of the cases, and one a
 * case that failed. Every line stands by itself, so manifests of shards may be joined. No names, no references.
 */
export interface Entry extends Origin {
  edition: string
  document: DocumentName['kind']
  layout: DocumentName['layout']
  format: DocumentName['format']
  /** It is the audit sheet of the document. */
  sheet?: true
  /** Where the document lies. All paths are from the manifest's own folder. */
  file: string
  sha256: InputDigests & { output: string }
  outcome: 'written'
}

export interface Failure extends Origin {
  outcome: 'failed'
  /** The document that was refused, where the others of the case were written. Absent: the whole case failed. */
  document?: DocumentName['kind']
  issues: { pointer: string; expected: string }[]
}

export type Line = Entry | Failure

/** What a document was made from. `case` and `edition` are those of the files; of an NDJSON file, of the line. */
export interface InputDigests {
  case?: string
  /** What the attendance registers hold of the person; absent where they hold nothing. */
  register?: string
  edition: string
  /** All templates, by name. */
  templates: string
  /** All files of messages, in their order. Absent in a manifest of a version that had none. */
  language?: string
  /** An office's own codes; absent where none are laid over ours. */
  codes?: string
}

/** What a document is to be made from again. */
export interface Origin {
  /**
   * File of the case, and its line in a file of many, or the place of the person in a group, from 1; absent for an
   * edition's own document.
   */
  case?: string
  line?: number
  person?: number
  /** YYYY-MM-DD. */
  asOf: string
  final: boolean
  /** Where audit sheets go, where it was said. */
  audit?: Audit
  /** Version of the program. */
  version: string
  /** Where they were given: registers, folders and codes of one's own. */
  registers?: string[]
  /** What headings, marks and names of the registers mean. */
  mapping?: string
  /** What a register says otherwise than a case was taken. */
  acceptChanges?: boolean
  programmes?: string
  templates?: string
  language?: string
  codes?: string
}

/** What a resumed run has to know of a document that is there already: from which state, and its digest. */
export interface Made {
  file: string
  state: string
  output: string
}

/** Everything that a document's bytes depend on, as one text. */
export function stateOf(
  { kind, layout, format, sheet }: DocumentName,
  {
    asOf,
    final,
    version,
    audit,
  }: Pick<Origin, 'asOf' | 'final' | 'version'> & { audit?: Audit | null | undefined },
  { case: ofCase, register, edition, templates, language, codes }: InputDigests,
): string {
  return JSON.stringify([
    ...[kind, layout, format, asOf, final, version],
    ...[ofCase, register, edition, templates, language, codes, audit ?? null, sheet ?? null],
  ])
}

export function madeBefore(entry: Entry): Made {
  const { file, sha256 } = entry
  return { file, state: stateOf(nameIn(entry), entry, sha256), output: sha256.output }
}

/** What the document of an entry is called. */
export function nameIn({ document: kind, layout, format, sheet }: Entry): DocumentName {
  return { kind, layout, format, ...(sheet && { sheet }) }
}

export function failureOf(
  origin: Origin,
  issues: readonly Issue[],
  document?: DocumentName['kind'],
): Failure {
  const told = issuesToTell(issues).map(({ pointer, expected }) => ({ pointer, expected }))
  return { ...origin, ...(document !== undefined && { document }), outcome: 'failed', issues: told }
}

/** Paths in and out of a manifest: in it, they are from its own folder and have no backslash. */
export function pathsOf(manifest: string) {
  const folder = dirname(resolve(manifest))
  return {
    inward: (path: string) => relative(folder, resolve(path)).replaceAll('\\', '/'),
    outward: (path: string) => relative('', resolve(folder, path)),
  }
}

/**
 * Throws InputError where a file lies in a manifest's place that isn't one: whatever it is, a run doesn't replace it.
 * A line that was cut off while it was written is one of a manifest still.
 */
export async function checkManifest(file: string): Promise<void> {
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return
  for await (const line of readLines(file, { most: FILES.manifestLine.most })) {
    if (/^\{"(?:case|edition)":/.test(line.toString('utf8', 0, 100)) && isTorn(line)) return
    try {
      parseLine(line, file, 1)
      return
    } catch {
      const expected = 'expected a manifest or nothing here: this file is none, so it is kept'
      throw new InputError([{ file, pointer: '', expected }])
    }
  }
}

function isTorn(line: Buffer): boolean {
  try {
    JSON.parse(line.toString('utf8'))
    return false
  } catch {
    return true
  }
}

/** Throws InputError, naming the line, where it isn't one of a manifest. */
export function parseLine(bytes: Buffer, manifest: string, line: number): Line {
  try {
    const read: unknown = JSON.parse(bytes.toString('utf8'))
    if (isLine(read)) return read
  } catch {
    // Told below.
  }
  const expected = 'expected a line of a manifest that groupwork render wrote'
  throw new InputError([{ file: manifest, pointer: `line ${line}`, expected }])
}

function isLine(read: unknown): read is Line {
  if (typeof read !== 'object' || read === null) return false
  const fields = read as Record<string, unknown>
  const texts = (names: readonly string[]) => names.every((name) => typeof fields[name] === 'string')
  if (!texts(['asOf', 'version']) || !date.safeParse(fields.asOf).success) return false
  if (fields.outcome === 'failed') return texts(['case'])
  const sums = fields.sha256 as Record<string, unknown> | null | undefined
  return (
    fields.outcome === 'written' &&
    texts(['edition', 'document', 'layout', 'format', 'file']) &&
    ['edition', 'templates', 'output'].every((name) => typeof sums?.[name] === 'string')
  )
}
