import { join } from 'node:path'
import type { CaseOutcome, Written } from '../../batch/assignment.ts'
import { openEarlier } from '../../batch/earlier.ts'
import { openJournal } from '../../batch/journal.ts'
import { type ListedFiles, openListedBefore } from '../../batch/listed-before.ts'
import { type Entry, failureOf, type Made, type Origin, pathsOf } from '../../batch/manifest.ts'
import type { CaseFile, CaseSource } from '../../batch/sources.ts'
import { sweep } from '../../batch/staging.ts'
import type { Audit } from '../../forms.ts'
import type { RenderFlags } from '../options.ts'
import type { Setting } from './setting.ts'

/** What a run keeps of itself, where it keeps a manifest, and what it knows of the run that it resumes. */
export interface RunRecord {
  /** False: the run keeps no manifest. */
  kept: boolean
  editions(written: readonly Written[]): Promise<void>
  /** To be asked in the order of the cases. */
  madeOf(source: CaseSource): Promise<readonly Made[]>
  /** What manifests list of a case's or an edition's documents, by its name. */
  listedOf(subject: string): ListedFiles
  add(source: CaseSource, outcome: CaseOutcome): Promise<void>
  /** The run reached its end: what it didn't name isn't there any more. */
  complete(): void
  close(): Promise<void>
}

/**
 * @param manifest its path; null: the run keeps none
 * @param tag of the run: a resumed one removes what it left on its way when it was killed
 */
export async function openRecord(
  manifest: string | null,
  files: readonly CaseFile[],
  run: Setting & { final: boolean; version: string; audit: Audit | null },
  { out, resume }: RenderFlags,
  tag: string,
): Promise<RunRecord> {
  const listed = await openListedBefore(out, manifest)
  if (manifest === null) return { ...NONE, listedOf: listed.of, close: listed.close }
  const { inward } = pathsOf(manifest)
  const origin = originOf(run, inward)
  const earlier = resume === true ? await openEarlier(manifest, files) : null
  if (resume === true) sweep(out, tag)
  const journal = openJournal(manifest)
  const placeOf = ({ path, line, person }: CaseSource) => ({
    case: inward(path),
    ...(line !== undefined && { line }),
    ...(person !== undefined && { person }),
  })
  const entry = (written: Written, place: Pick<Origin, 'case' | 'line' | 'person'>): Entry => {
    const { edition, kind: document, layout, format, sheet, sha256 } = written
    const file = inward(join(out, written.file))
    return {
      ...place,
      edition,
      document,
      layout,
      format,
      ...(sheet && { sheet }),
      file,
      ...origin,
      sha256,
      outcome: 'written',
    }
  }
  let ended = false
  return {
    kept: true,
    editions: (written) => journal.append(written.map((one) => entry(one, {}))),
    madeOf: async (source) => (earlier ? earlier.of(source) : []),
    listedOf: listed.of,
    add: async (source, outcome) => {
      const place = placeOf(source)
      if (outcome.state === 'failed') {
        await journal.append([failureOf({ ...place, ...origin }, outcome.issues)])
        // Listed still, so that the next run knows that somebody changed them.
        if (outcome.kept.length > 0) await journal.copy(await listed.lines(source.name, outcome.kept))
      }
      if ('written' in outcome) {
        const refused = outcome.refused
          .filter(({ notFor }) => !notFor)
          .map(({ kind, issues }) => failureOf({ ...place, ...origin }, issues, kind))
        await journal.append([...outcome.written.map((written) => entry(written, place)), ...refused])
      }
    },
    complete: () => {
      ended = true
    },
    close: async () => {
      if (earlier && !ended) await journal.copy(earlier.rest())
      await journal.close()
      await listed.close()
      await earlier?.discard()
    },
  }
}

const NONE: RunRecord = {
  kept: false,
  editions: async () => {},
  madeOf: async () => [],
  listedOf: () => ({}),
  add: async () => {},
  complete: () => {},
  close: async () => {},
}

function originOf(
  {
    asOf,
    final,
    audit,
    version,
    registers,
    mapping,
    acceptChanges,
    folders,
  }: Parameters<typeof openRecord>[2],
  inward: (path: string) => string,
): Origin {
  return {
    ...{ asOf, final, version },
    ...(audit !== null && { audit }),
    ...(registers.length > 0 && { registers: registers.map(inward) }),
    ...(mapping !== undefined && { mapping: inward(mapping) }),
    ...(acceptChanges === true && { acceptChanges }),
    ...(folders.programmes !== undefined && { programmes: inward(folders.programmes) }),
    ...(folders.templates !== undefined && { templates: inward(folders.templates) }),
    ...(folders.language !== undefined && { language: inward(folders.language) }),
    ...(folders.codes !== undefined && { codes: inward(folders.codes) }),
  }
}
