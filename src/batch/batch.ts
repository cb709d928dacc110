import { InputError, type Issue } from '../errors.ts'
import type { Generated, Request } from '../generate.ts'
import type { Edition } from '../programme/edition.ts'
import type { CaseReader } from './case-reader.ts'
import type { CaseSource } from './sources.ts'
import { openFolder, stage } from './staging.ts'

/** What to make of each case or edition; the case or edition itself is added one by one. */
export type Order = Omit<Request, 'edition' | 'record'>

export interface Workshop {
  generate(request: Request): Promise<Generated[]>
  reader: CaseReader
  /** Folder that documents are written to; made where it is missing, once there is something to write. */
  out: string
}

/** A document in its place. `subject` is the case's name or the edition's id. */
export interface Written extends Omit<Generated, 'bytes'> {
  subject: string
  edition: string
  file: string
}

/** What became of one case. `passed over`: of another programme than the ones asked for. */
export type CaseOutcome =
  | { state: 'written'; name: string; written: Written[] }
  | { state: 'failed'; name: string; issues: readonly Issue[] }
  | { state: 'passed over'; name: string }

/** Makes the editions' own documents. Nothing is written before all of them are made. */
export async function renderEditions(
  editions: readonly Edition[],
  order: Order,
  { generate, out }: Workshop,
): Promise<Written[]> {
  const made: { edition: Edition; documents: Generated[] }[] = []
  for (const edition of editions) {
    made.push({ edition, documents: await generate({ ...order, edition, record: null }) })
  }
  const written: Written[] = []
  for (const { edition, documents } of made)
    written.push(...(await write(edition.id, edition, documents, out)))
  return written
}

/**
 * Makes the documents of many cases, one case at a time as the caller asks for the next. A case that can't be
 * used stops only itself: none of its documents is written, and its outcome carries every issue.
 * @param programmes ids of the editions whose cases are wanted; null for all
 */
export async function* renderCases(
  sources: AsyncIterable<CaseSource>,
  order: Order,
  programmes: readonly string[] | null,
  workshop: Workshop,
): AsyncGenerator<CaseOutcome> {
  for await (const source of sources) yield await renderCase(source, order, programmes, workshop)
}

async function renderCase(
  source: CaseSource,
  order: Order,
  programmes: readonly string[] | null,
  { generate, reader, out }: Workshop,
): Promise<CaseOutcome> {
  const { name } = source
  try {
    const { record, edition } = reader.read(source)
    if (programmes !== null && !programmes.includes(edition.id)) return { state: 'passed over', name }
    const documents = await generate({ ...order, edition, record }).catch((error) => {
      throw placed(error, source.place)
    })
    return { state: 'written', name, written: await write(name, edition, documents, out) }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { state: 'failed', name, issues: error.issues }
  }
}

// What goes wrong after reading (a final document refused, a missing letter) doesn't know the case's file.
function placed(error: unknown, place: string): unknown {
  if (!(error instanceof InputError)) return error
  return new InputError(
    error.issues.map(({ file, pointer, expected }) => {
      const within = [file, pointer].filter((part) => part !== '').join(': ')
      return { file: place, pointer: within, expected }
    }),
  )
}

async function write(
  subject: string,
  edition: Edition,
  documents: readonly Generated[],
  out: string,
): Promise<Written[]> {
  openFolder(out)
  const files = stage(out)
  try {
    const written: Written[] = []
    for (const { bytes, ...document } of documents) {
      const file = fileName(subject, document)
      await files.add(file, bytes)
      written.push({ ...document, subject, edition: edition.id, file })
    }
    await files.commit()
    return written
  } finally {
    await files.discard()
  }
}

/** `csogp.participant-leaflet.large-print.pdf`; the layout named only when it isn't a4. */
export function fileName(
  subject: string,
  { kind, layout, format }: Omit<Generated, 'bytes' | 'leftOut'>,
): string {
  return [subject, kind, ...(layout === 'a4' ? [] : [layout]), format].join('.')
}
