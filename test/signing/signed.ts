import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assessCase } from '../../src/assess.ts'
import { withValue } from '../../src/case/json-edit.ts'
import { readCase } from '../../src/case/read.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import type { SignedDocument } from '../../src/case/signing.ts'
import { positionOf } from '../../src/chronology/position.ts'
import { createGenerator } from '../../src/generate.ts'
import { openResources } from '../../src/resources.ts'
import type { Pen } from '../../src/signing/pen.ts'
import { type Signing, sign } from '../../src/signing/sign.ts'
import { type Composition, createComposer } from '../../src/wording/compose.ts'
import { english } from '../english.ts'

/** Samples that are signed, and what is recorded afterwards. */

const SAMPLES = join(import.meta.dirname, '../../data-samples')
const resources = openResources()
const composer = createComposer(resources.templates(), english)

export const textOf = (name: string): string => readFileSync(join(SAMPLES, `${name}.json`), 'utf8')

export const read = (text: string): CaseRecord =>
  readCase(text, 'case.json', (id) => resources.edition(id), { editionIds: resources.editionIds() })

export const PEN: Pen = {
  version: resources.version,
  // Files are looked at by themselves: here a text says what there is to say.
  generate: (request) => createGenerator(resources)({ ...request, formats: ['md'] }),
  word: () => Promise.reject(new Error('no Word file is made here')),
  participant: 'Person on the programme',
}

type How = Pick<Signing, 'document' | 'name' | 'asOf'> & Partial<Signing>

/** The case file as it is after a signature. */
export async function signedText(text: string, how: How, pen = PEN): Promise<string> {
  const record = read(text)
  const edition = resources.edition(record.programme)
  if (edition === undefined) throw new Error('no edition')
  const { edits } = await sign({ edition, record, role: null, anew: false, ...how }, pen)
  return edits.reduce((before, [path, value]) => withValue(before, path, value), text)
}

/** A document of a case as it is made on a day. */
export function composedOn(
  record: CaseRecord,
  kind: SignedDocument,
  asOf: string,
  final = true,
): Composition {
  const edition = resources.edition(record.programme)
  if (edition === undefined) throw new Error('no edition')
  const subject = assessCase(edition, record, asOf, english, positionOf(record, kind, asOf))
  return composer.compose({ kind, edition, asOf: subject.chronology.asOf, final, subject })
}

/** What stands above the signatures, without what the file says of itself: the foot of its pages names addenda. */
export const above = ({ above }: Composition): string =>
  above?.markdown.slice(above.markdown.indexOf('\n---\n')) ?? ''

/** The case with something changed in its file. */
export function withChange(text: string, change: (data: Data) => void): CaseRecord {
  const data = JSON.parse(text)
  change(data)
  return read(JSON.stringify(data))
}

// biome-ignore lint/suspicious/noExplicitAny: a case file as people write it.
export type Data = any
