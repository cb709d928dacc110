import { join } from 'node:path'
import { sha256 } from '../digest.ts'
import { InputError, type Issue } from '../errors.ts'
import { bytesAt } from '../files.ts'
import type { DocumentName } from '../forms.ts'
import {
  type Generated,
  isSignedOtherwise,
  type Making,
  plan,
  type Refused,
  type Request,
} from '../generate.ts'
import type { Edition } from '../programme/edition.ts'
import type { CaseReader, ReadCase } from './case-reader.ts'
import type { InputDigests } from './digest.ts'
import { fileName } from './file-name.ts'
import type { ListedFiles } from './listed-before.ts'
import { type Made, stateOf } from './manifest.ts'
import { keptAt } from './replaced.ts'
import type { CaseSource } from './sources.ts'
import { stage } from './staging.ts'

/** What to make of each case or edition; the case or edition itself is added one by one. */
export type Order = Omit<Request, 'edition' | 'record'>

/** What documents are made with. */
export interface Workshop {
  version: string
  /** Undefined: no edition of this id. */
  edition(id: string): Edition | undefined
  generate(request: Request): Promise<Making>
  reader: CaseReader
  digests: {
    edition(id: string): string
    templates(): string
    language(): string
    codes(): string | undefined
  }
}

/** What a run wants of each of its subjects, and where it goes. Plain data, to pass between threads. */
export interface Assignment {
  order: Order
  /** Ids of the editions whose cases are wanted; null for all. */
  programmes: readonly string[] | null
  /** Folder that documents are written to. */
  out: string
  /** Documents that somebody changed since they were written are replaced as well. */
  overwrite: boolean
  /** Names the run among those that write into the same folder. */
  tag: string
}

/** A document in its place. `subject` is the case's name or the edition's id. */
export interface Written extends Omit<Generated, 'bytes'> {
  subject: string
  edition: string
  file: string
  sha256: InputDigests & { output: string }
}

/** What became of one case. `there already`: an earlier run made it from the same. `kept`: documents that somebody changed, which stay. `passed over`: of another programme. */
export type CaseOutcome =
  | {
      state: 'written' | 'there already'
      name: string
      written: Written[]
      /** Documents of it that were not made, and why: each is refused by itself. */
      refused: readonly Refused[]
      registered: string | null
      /** How many entries of the case came after the day. */
      later: number
      /** Signed documents that the program would say otherwise today: the files that were kept stand. */
      stand?: readonly DocumentName['kind'][]
      /** What its registers say otherwise than the case, and was taken. */
      changes: readonly Issue[]
    }
  | { state: 'failed'; name: string; issues: readonly Issue[]; kept: readonly string[] }
  | { state: 'passed over'; name: string; registered: string | null }

/**
 * Makes the editions' own documents. Nothing is written before all of them are made.
 * @param listedOf what manifests list of an edition's documents
 */
export async function renderEditions(
  editions: readonly Edition[],
  assignment: Assignment,
  { generate, digests }: Workshop,
  listedOf: (edition: string) => ListedFiles,
): Promise<Written[]> {
  const made: { edition: Edition; documents: Generated[] }[] = []
  for (const edition of editions) {
    const { documents, refused } = await generate({ ...assignment.order, edition, record: null })
    if (refused.length > 0) throw new InputError(refused.flatMap(({ issues }) => issues))
    made.push({ edition, documents })
  }
  const kept = await Promise.all(
    made.map(({ edition, documents }) => keptOf(edition.id, documents, listedOf(edition.id), assignment)),
  )
  if (kept.some((those) => those.length > 0)) throw new InputError(kept.flat().map(({ issue }) => issue))
  const written: Written[] = []
  for (const { edition, documents } of made) {
    const inputs = {
      edition: digests.edition(edition.id),
      templates: digests.templates(),
      language: digests.language(),
    }
    written.push(
      ...(await write({ subject: edition.id, edition: edition.id }, inputs, documents, assignment)),
    )
  }
  return written
}

/**
 * Makes the documents of one case. A case that can't be used stops only itself: none of its documents is
 * written, and its outcome carries every issue.
 * @param made what an earlier run made of it: where the same would be made again, nothing is
 * @param listed what manifests list of its documents: what isn't as it is listed there stays
 */
export async function renderCase(
  source: CaseSource,
  { made, listed }: { made: readonly Made[]; listed: ListedFiles },
  assignment: Assignment,
  workshop: Workshop,
): Promise<CaseOutcome> {
  const { name } = source
  const failed = (issues: readonly Issue[], kept: readonly string[] = []): CaseOutcome => ({
    ...{ state: 'failed', name, issues, kept },
  })
  const { order, programmes } = assignment
  try {
    const read = workshop.reader.read(source)
    const { record, edition } = read
    const registered = read.joined === null ? null : record.person.crn
    if (programmes !== null && !programmes.includes(edition.id)) {
      return { state: 'passed over', name, registered }
    }
    const inputs = digestInputs(source, read, workshop)
    const subject = { subject: name, edition: edition.id }
    const request = { ...order, edition, record }
    const kept = made.length > 0 && (await keep(subject, inputs, plan(request), made, assignment, workshop))
    if (kept) {
      const { leftOut: later, changes } = read
      return { state: 'there already', name, written: kept, refused: [], registered, later, changes }
    }
    const { documents: all, refused } = await workshop.generate(request).catch((error) => {
      throw placed(error, source.place)
    })
    const documents = all.filter((each) => !isSignedOtherwise(each, order))
    const stand = [...new Set(all.filter((each) => !documents.includes(each)).map(({ kind }) => kind))]
    const changed = await keptOf(name, documents, listed, assignment)
    if (changed.length > 0) {
      return failed(
        changed.map(({ issue }) => issue),
        changed.map(({ file }) => file),
      )
    }
    const written = await write(subject, inputs, documents, assignment)
    const kinds = stand.length > 0 ? { stand } : {}
    return {
      state: 'written',
      name,
      written,
      refused: refused.map(placedIn(source)),
      registered,
      later: read.leftOut,
      changes: read.changes,
      ...kinds,
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return failed(error.issues)
  }
}

export function digestInputs(
  { bytes }: Pick<CaseSource, 'bytes'>,
  { edition, joined }: ReadCase,
  { digests }: Workshop,
): InputDigests {
  const codes = digests.codes()
  return {
    case: sha256(bytes),
    ...(joined !== null && { register: sha256(joined) }),
    edition: digests.edition(edition.id),
    templates: digests.templates(),
    language: digests.language(),
    ...(codes !== undefined && { codes }),
  }
}

// What goes wrong after reading (a final document refused, a missing letter) doesn't know the case's file.
function placed(error: unknown, place: string): unknown {
  return error instanceof InputError ? new InputError(error.issues.map(placedAt(place))) : error
}

function placedAt(place: string) {
  return ({ file, pointer, expected }: Issue): Issue => {
    const within = [file, pointer].filter((part) => part !== '').join(': ')
    return { file: place, pointer: within, expected }
  }
}

function placedIn({ place }: CaseSource) {
  return ({ kind, issues }: Refused): Refused => ({ kind, issues: issues.map(placedAt(place)) })
}

/** False unless every document lies there with the bytes that the earlier run wrote, from the same state. */
async function keep(
  subject: Pick<Written, 'subject' | 'edition'>,
  inputs: InputDigests,
  names: readonly DocumentName[],
  made: readonly Made[],
  { order, out }: Assignment,
  { version }: Workshop,
): Promise<Written[] | false> {
  const kept: Written[] = []
  for (const name of names) {
    const file = fileName(subject.subject, name)
    const state = stateOf(name, { ...order, version }, inputs)
    const before = made.find((one) => one.file === file && one.state === state)
    const bytes = before && (await bytesAt(join(out, file)))
    if (before === undefined || bytes === undefined || sha256(bytes) !== before.output) return false
    kept.push({ ...name, ...subject, file, leftOut: [], sha256: { ...inputs, output: before.output } })
  }
  return kept
}

/** Those of the documents whose place holds what has to stay, and why. */
async function keptOf(
  subject: string,
  documents: readonly Generated[],
  listed: ListedFiles,
  { out, overwrite }: Assignment,
): Promise<{ file: string; issue: Issue }[]> {
  const kept: { file: string; issue: Issue }[] = []
  for (const { bytes, ...document } of documents) {
    const file = fileName(subject, document)
    const issue = await keptAt(join(out, file), document.format, bytes, { listed: listed[file], overwrite })
    if (issue !== null) kept.push({ file, issue })
  }
  return kept
}

async function write(
  subject: Pick<Written, 'subject' | 'edition'>,
  inputs: InputDigests,
  documents: readonly Generated[],
  { out, tag }: Assignment,
): Promise<Written[]> {
  const files = stage(out, tag)
  try {
    const written: Written[] = []
    for (const { bytes, ...document } of documents) {
      const file = fileName(subject.subject, document)
      await files.add(file, bytes)
      written.push({ ...document, ...subject, file, sha256: { ...inputs, output: sha256(bytes) } })
    }
    await files.commit()
    return written
  } finally {
    await files.discard()
  }
}
