import { dirname, join } from 'node:path'
import type { Assignment, Order } from '../../batch/assignment.ts'
import { renderEditions } from '../../batch/batch.ts'
import type { Claim } from '../../batch/claim.ts'
import { fileName } from '../../batch/file-name.ts'
import { parseShard } from '../../batch/shard.ts'
import { findCaseFiles, isOneCase } from '../../batch/sources.ts'
import { checkFolder, checkPlace, sweep } from '../../batch/staging.ts'
import { formatIssues } from '../../errors.ts'
import { plan } from '../../generate/kinds.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Resources } from '../../resources.ts'
import { choose, chooseDay } from '../choices.ts'
import { openFolders } from '../folders.ts'
import type { RenderFlags } from '../options.ts'
import { withAllProblems } from '../register-problems.ts'
import { createSummary } from '../summary.ts'
import { print, printIssues, printTold } from '../terminal.ts'
import { renderCases } from './cases.ts'
import { chooseDocuments } from './choices.ts'
import { claimPlaces } from './claims.ts'
import { openRecord, type RunRecord } from './record.ts'
import { openWorkshop } from './setting.ts'
import { listen } from './signals.ts'
import { chooseJobs } from './work.ts'

/**
 * `groupwork render`: documents of cases, of editions, or of both.
 * @returns the exit code: 0; 2 where no case could be used; 3 where some could not, or some of their documents; 130 or
 * 143 where a signal stopped the run
 */
export async function render(paths: readonly string[], flags: RenderFlags): Promise<number> {
  const { folders, resources } = openFolders(flags)
  const choice = chooseDocuments(paths, flags)
  const programmes = choose('--programme', choice.programmes, resources.editionIds())
  const { mapping, acceptChanges, register: registers = [] } = flags
  const setting = { folders, registers, mapping, acceptChanges, ...chooseDay(flags.asOf) }
  const { layouts, formats, audit } = choice
  const order = { asOf: setting.asOf, layouts, formats, audit, final: flags.final === true }
  const jobs = chooseJobs(flags.jobs)
  const shard = flags.shard === undefined ? { index: 1, of: 1 } : parseShard(flags.shard)
  const files = findCaseFiles(choice.paths)
  checkFolder(flags.out)
  const workshop = await withAllProblems(
    () => openWorkshop(setting, resources),
    flags,
    files,
    resources.codes(),
  )
  printTold(workshop.reader.told)

  // One named case is the everyday use, and leaves nothing but its documents.
  const single = isOneCase(files, choice.paths)
  const many = files.length > 0 && !single
  const part = shard.of > 1 ? `.${shard.index}-of-${shard.of}` : ''
  const wanted = many || flags.resume === true || shard.of > 1
  const manifest = flags.manifest ?? (wanted ? join(flags.out, `manifest${part}.jsonl`) : null)
  if (manifest !== null) {
    checkFolder(dirname(manifest))
    checkPlace(manifest)
  }
  // A resumed run removes what any process of its kind left; nobody else's files are touched.
  const kind = `run${part}`
  const tag = manifest === null ? String(process.pid) : `${kind}.${process.pid}`
  const assignment: Omit<Assignment, 'order'> = {
    programmes: programmes.length > 0 ? programmes : null,
    out: flags.out,
    tag,
    overwrite: flags.overwrite === true,
  }
  const run = { ...setting, ...order, version: workshop.version }
  const summary = createSummary(setting.asOf)
  let claim: Claim | null = null
  let record: RunRecord | undefined
  /** Documents of editions were refused, and the others written. */
  let lacking = false
  const signals = listen(() => {
    sweep(flags.out, tag)
    claim?.release()
  })
  try {
    claim = await claimPlaces(flags.out, manifest, shard, signals.signal)
    if (claim === null) return signals.code() ?? 0
    record = await openRecord(manifest, files, run, flags, kind)
    if (choice.editionKinds !== null && shard.index === 1) {
      const editions = loadEditions(resources, programmes)
      const ofEditions = { ...order, kinds: choice.editionKinds }
      checkPlaces(editions, ofEditions, flags.out)
      const { written, refused } = await renderEditions(
        editions,
        { ...assignment, order: ofEditions },
        workshop,
        record.listedOf,
      )
      claim.check()
      summary.add(written)
      await record.editions(written)
      if (refused.length > 0) {
        printIssues(formatIssues(refused))
        lacking = true
      }
    }
    if (files.length === 0) return signals.code() ?? (lacking ? 3 : 0)
    const code = await renderCases({
      ...{ files, shard, setting, workshop, record, summary, flags, signals, claim },
      assignment: { ...assignment, order: { ...order, kinds: choice.caseKinds } },
      jobs: single ? 1 : jobs,
    })
    return lacking && code === 0 ? 3 : code
  } finally {
    signals.close()
    try {
      await record?.close()
    } finally {
      claim?.release()
    }
    if (!summary.empty() && flags.quiet !== true) await print(summary.text(flags.out))
  }
}

function loadEditions(resources: Resources, wanted: readonly string[]): Edition[] {
  return (wanted.length > 0 ? wanted : resources.editionIds()).map((id) => {
    const edition = resources.edition(id)
    if (edition === undefined) throw new Error(`no edition ${id}, though it is listed`)
    return edition
  })
}

// All of them first, so that one that has no place leaves none of the others written.
function checkPlaces(editions: readonly Edition[], order: Order, out: string): void {
  for (const edition of editions) {
    for (const name of plan({ ...order, edition, record: null })) {
      checkPlace(join(out, fileName(edition.id, name)))
    }
  }
}
