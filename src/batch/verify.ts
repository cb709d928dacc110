import { basename } from 'node:path'
import { sha256 } from '../digest.ts'
import { formatIssue, InputError, type Issue } from '../errors.ts'
import { bytesAt } from '../files.ts'
import { AUDITS, NAMES, nameAlone } from '../forms.ts'
import type { Generated } from '../generate/request.ts'
import { outside } from '../outside.ts'
import type { Workshop } from './assignment.ts'
import { digestInputs } from './batch.ts'
import { type Entry, type InputDigests, nameIn } from './manifest.ts'
import type { CaseSource } from './sources.ts'

/** The documents of one case, or of one edition, that a manifest lists. Plain data, to pass between threads. */
export interface VerifyTask {
  /** Null: the edition's own documents. */
  source: Pick<CaseSource, 'place' | 'bytes' | 'issues' | 'inGroup'> | null
  entries: readonly Entry[]
  /** Where each document lies, as the entries are ordered. */
  files: readonly string[]
}

/** `differences`: what isn't as the manifest says, in words; none where the document is the same. */
export interface Verdict {
  file: string
  differences: string[]
}

/** Makes the documents again, in memory, and compares inputs, result and the file that lies there. */
export async function verifyCase(task: VerifyTask, workshop: Workshop): Promise<Verdict[]> {
  const again = await makeAgain(task, workshop).catch((error) => {
    if (!(error instanceof InputError)) throw error
    return error
  })
  if (again instanceof InputError) return verifyFiles(task, again.issues)
  return judge(task, (entry) => compare(entry, again, workshop.version))
}

/** Only whether the files are as they were: what they were made from can't be used any more. */
export function verifyFiles(task: VerifyTask, [why]: readonly Issue[]): Promise<Verdict[]> {
  const told = `can no longer be made${why === undefined ? '' : `: ${formatIssue(why)}`}`
  return judge(task, () => [told])
}

async function judge(
  { entries, files }: VerifyTask,
  compareEntry: (entry: Entry) => string[],
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const [index, entry] of entries.entries()) {
    const file = files[index] ?? entry.file
    const differences = [...forged(entry), ...compareEntry(entry), ...(await compareFile(file, entry))]
    verdicts.push({ file: outside(file, LONGEST), differences })
  }
  return verdicts
}

/** Letters of a path. */
const LONGEST = 200

/** What an entry says of itself that no run would have written. */
function forged(entry: Entry): string[] {
  const { document: kind, layout, format, audit, file } = entry
  const names: readonly [given: string, known: readonly string[], word: string][] = [
    [kind, NAMES.kinds, 'kind of document'],
    [layout, NAMES.layouts, 'layout'],
    [format, NAMES.formats, 'format'],
    [audit ?? 'none', AUDITS, 'place for audit sheets'],
  ]
  const unknown = names.filter(([given, known]) => !known.includes(given))
  if (unknown.length > 0)
    return unknown.map(([, , word]) => `the manifest names a ${word} that there is none of`)
  const named = basename(file).endsWith(`.${nameAlone(nameIn(entry))}`)
  return named ? [] : ['the manifest names another kind, layout or format than the file']
}

interface Again {
  edition: string
  inputs: InputDigests
  documents: readonly Generated[]
}

async function makeAgain({ source, entries }: VerifyTask, workshop: Workshop): Promise<Again> {
  const known = entries.filter((entry) => forged(entry).length === 0)
  const first = known[0] ?? entries[0]
  if (first === undefined) throw new InputError([])
  const subject = read(source, first.edition, workshop)
  const { documents } = await workshop.generate({
    ...subject.request,
    asOf: first.asOf,
    final: first.final,
    audit: first.audit,
    kinds: distinct(known.map(({ document }) => document)),
    layouts: distinct(known.map(({ layout }) => layout)),
    formats: distinct(known.map(({ format }) => format)),
  })
  return { edition: subject.request.edition.id, inputs: subject.inputs, documents }
}

function read(source: VerifyTask['source'], id: string, workshop: Workshop) {
  if (source !== null) {
    const found = workshop.reader.read(source)
    const { record, edition } = found
    return { request: { record, edition }, inputs: digestInputs(source, found, workshop) }
  }
  const edition = workshop.edition(id)
  if (edition === undefined) {
    throw new InputError([{ file: '', pointer: '', expected: `there is no edition ${outside(id)}` }])
  }
  const { digests } = workshop
  const inputs: InputDigests = {
    edition: digests.edition(id),
    templates: digests.templates(),
    language: digests.language(),
  }
  return { request: { record: null, edition }, inputs }
}

const INPUTS = ['case', 'register', 'edition', 'templates', 'language', 'codes'] as const

function compare(entry: Entry, { edition, inputs, documents }: Again, version: string): string[] {
  const changed = INPUTS.filter((input) => inputs[input] !== entry.sha256[input])
  const made = documents.find(
    ({ kind, layout, format, sheet }) =>
      kind === entry.document &&
      layout === entry.layout &&
      format === entry.format &&
      sheet === (entry.sheet ?? undefined),
  )
  const same = made !== undefined && sha256(made.bytes) === entry.sha256.output
  return [
    ...(edition === entry.edition ? [] : ['the manifest names another edition']),
    ...changed.map((input) => `made from another state of the ${input}`),
    ...(version === entry.version ? [] : [`made by version ${outside(entry.version)}, this is ${version}`]),
    ...(same ? [] : ['made again, it is not the same']),
  ]
}

async function compareFile(file: string, { sha256: { output } }: Entry): Promise<string[]> {
  const bytes = await bytesAt(file)
  if (bytes === undefined) return ['the file is not there']
  return sha256(bytes) === output ? [] : ['the file was changed']
}

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]
