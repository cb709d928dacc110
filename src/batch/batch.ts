import { sha256 } from '../digest.ts'
import { InputError, type Issue, NotFor, placed, placedAt } from '../errors.ts'
import { plan } from '../generate/kinds.ts'
import { type Generated, isSignedOtherwise, type Making, type Refused } from '../generate/request.ts'
import type { Edition } from '../programme/edition.ts'
import type { Assignment, CaseOutcome, Workshop, Written } from './assignment.ts'
import type { ReadCase } from './case-reader.ts'
import type { ListedFiles } from './listed-before.ts'
import type { InputDigests, Made } from './manifest.ts'
import { keep, keptOf, write } from './places.ts'
import type { CaseSource } from './sources.ts'

/**
 * Makes the editions' own documents. Nothing is written before all of them are made; what an edition can't have (easy read,
 * without texts for it) is refused alone. Throws InputError where nothing can be made.
 * @param listedOf what manifests list of an edition's documents
 */
export async function renderEditions(
  editions: readonly Edition[],
  assignment: Assignment,
  { generate, digests }: Workshop,
  listedOf: (edition: string) => ListedFiles,
): Promise<{ written: Written[]; refused: Issue[] }> {
  const made: { edition: Edition; documents: Generated[] }[] = []
  const refused: Issue[] = []
  for (const edition of editions) {
    try {
      const making = await generate({ ...assignment.order, edition, record: null })
      refused.push(...making.refused.flatMap(({ issues }) => issues))
      made.push({ edition, documents: making.documents })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      for (const issue of error.issues) refused.push(issue)
    }
  }
  if (made.length === 0 && refused.length > 0) throw new InputError(refused)
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
  return { written, refused }
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
      if (error instanceof NotFor) return noneFor(error)
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

function placedIn({ place }: CaseSource) {
  return (refused: Refused): Refused => ({ ...refused, issues: refused.issues.map(placedAt(place)) })
}

/** None of the documents asked for concerns the person. What is told of a document names it as its file. */
export function noneFor({ issues }: NotFor): Making {
  const kindOf = ({ file }: Issue) => file as Refused['kind']
  return { documents: [], refused: issues.map((one) => ({ kind: kindOf(one), issues: [one], notFor: true })) }
}
