import { readFile } from 'node:fs/promises'
import { InputError } from '../errors.ts'
import type { Format, Generated } from '../generate.ts'
import { digestInputs, type Workshop } from './batch.ts'
import { type InputDigests, sha256 } from './digest.ts'
import type { Entry } from './manifest.ts'

/** The documents of one case, or of one edition, that a manifest lists. Plain data, to pass between threads. */
export interface VerifyTask {
  /** Null: the edition's own documents. */
  source: { place: string; bytes: Uint8Array } | null
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
    return null
  })
  const verdicts: Verdict[] = []
  for (const [index, entry] of task.entries.entries()) {
    const file = task.files[index] ?? entry.file
    const differences = [
      ...(again === null ? ['can no longer be made'] : compare(entry, again, workshop.version)),
      ...(await compareFile(file, entry)),
    ]
    verdicts.push({ file, differences })
  }
  return verdicts
}

interface Again {
  inputs: InputDigests
  documents: readonly Generated[]
}

async function makeAgain({ source, entries }: VerifyTask, workshop: Workshop): Promise<Again | null> {
  const [first] = entries
  if (first === undefined) return null
  const subject = read(source, first.edition, workshop)
  const documents = await workshop.generate({
    ...subject.request,
    asOf: first.asOf,
    final: first.final,
    kinds: distinct(entries.map(({ document }) => document)),
    layouts: distinct(entries.map(({ layout }) => layout)),
    formats: distinct<Format>(entries.map(({ format }) => format)),
  })
  return { inputs: subject.inputs, documents }
}

function read(source: VerifyTask['source'], id: string, workshop: Workshop) {
  if (source !== null) {
    const found = workshop.reader.read(source)
    const { record, edition } = found
    return { request: { record, edition }, inputs: digestInputs(source, found, workshop) }
  }
  const edition = workshop.edition(id)
  if (edition === undefined) throw new InputError([])
  const inputs = { edition: workshop.digests.edition(id), templates: workshop.digests.templates() }
  return { request: { record: null, edition }, inputs }
}

const INPUTS = ['case', 'register', 'edition', 'templates'] as const

function compare(entry: Entry, { inputs, documents }: Again, version: string): string[] {
  const changed = INPUTS.filter((input) => inputs[input] !== entry.sha256[input])
  const made = documents.find(
    ({ kind, layout, format }) =>
      kind === entry.document && layout === entry.layout && format === entry.format,
  )
  const same = made !== undefined && sha256(made.bytes) === entry.sha256.output
  return [
    ...changed.map((input) => `made from another state of the ${input}`),
    ...(version === entry.version ? [] : [`made by version ${entry.version}, this is ${version}`]),
    ...(same ? [] : ['made again, it is not the same']),
  ]
}

async function compareFile(file: string, { sha256: { output } }: Entry): Promise<string[]> {
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) return ['the file is not there']
  return sha256(bytes) === output ? [] : ['the file was changed']
}

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]
