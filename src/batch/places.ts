import { join } from 'node:path'
import { sha256 } from '../digest.ts'
import type { Issue } from '../errors.ts'
import { bytesAt } from '../files.ts'
import type { DocumentName } from '../forms.ts'
import type { Generated } from '../generate/request.ts'
import type { Assignment, Workshop, Written } from './assignment.ts'
import { fileName } from './file-name.ts'
import type { ListedFiles } from './listed-before.ts'
import { type InputDigests, type Made, stateOf } from './manifest.ts'
import { keptAt } from './replaced.ts'
import { stage } from './staging.ts'

/** False unless every document lies there with the bytes that the earlier run wrote, from the same state. */
export async function keep(
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
export async function keptOf(
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

/** Writes documents in their places, all or none. */
export async function write(
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
