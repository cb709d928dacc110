import { join } from 'node:path'
import { type Assignment, renderEditions } from '../batch/batch.ts'
import { parseShard } from '../batch/shard.ts'
import { findCaseFiles } from '../batch/sources.ts'
import { checkFolder } from '../batch/staging.ts'
import type { Edition } from '../programme/edition.ts'
import { openResources, type Resources } from '../resources.ts'
import { choose, chooseDate } from './choices.ts'
import type { RenderFlags } from './options.ts'
import { renderCases } from './render-cases.ts'
import { chooseDocuments } from './render-choices.ts'
import { openRecord } from './render-record.ts'
import { openWorkshop } from './render-setting.ts'
import { chooseJobs } from './render-work.ts'
import { createSummary } from './summary.ts'
import { print } from './terminal.ts'

/**
 * `groupwork render`: documents of cases, of editions, or of both.
 * @returns the exit code: 0; 2 where no case could be used; 3 where some could not; 130 or 143 where a signal
 * stopped the run
 */
export async function render(paths: readonly string[], flags: RenderFlags): Promise<number> {
  const folders = { programmes: flags.programmes, templates: flags.templates }
  const resources = openResources(folders)
  const choice = chooseDocuments(paths, flags)
  const programmes = choose('--programme', choice.programmes, resources.editionIds())
  const setting = { folders, registers: flags.register ?? [], asOf: chooseDate('--as-of', flags.asOf) }
  const { layouts, formats } = choice
  const order = { asOf: setting.asOf, layouts, formats, final: flags.final === true }
  const jobs = chooseJobs(flags.jobs)
  const shard = flags.shard === undefined ? { index: 1, of: 1 } : parseShard(flags.shard)
  const files = findCaseFiles(choice.paths)
  checkFolder(flags.out)
  const workshop = openWorkshop(setting, resources)

  // One named case is the everyday use, and leaves nothing but its documents.
  const single = files.length === 1 && files[0]?.kind === 'json' && files[0].path === choice.paths[0]
  const many = files.length > 0 && !single
  const part = shard.of > 1 ? `.${shard.index}-of-${shard.of}` : ''
  const wanted = many || flags.resume === true || shard.of > 1
  const manifest = flags.manifest ?? (wanted ? join(flags.out, `manifest${part}.jsonl`) : null)
  const assignment: Omit<Assignment, 'order'> = {
    programmes: programmes.length > 0 ? programmes : null,
    out: flags.out,
    tag: manifest === null ? String(process.pid) : `run${part}`,
  }
  const run = { ...setting, ...order, version: workshop.version }
  const record = await openRecord(manifest, files, run, flags, assignment.tag)
  const summary = createSummary(setting.asOf)
  try {
    if (choice.editionKinds !== null && shard.index === 1) {
      const editions = loadEditions(resources, programmes)
      const ofEditions = { ...order, kinds: choice.editionKinds }
      const written = await renderEditions(editions, { ...assignment, order: ofEditions }, workshop)
      summary.add(written)
      await record.editions(written)
    }
    if (files.length === 0) return 0
    return await renderCases({
      ...{ files, shard, setting, workshop, record, summary, flags },
      assignment: { ...assignment, order: { ...order, kinds: choice.caseKinds } },
      jobs: single ? 1 : jobs,
    })
  } finally {
    await record.close()
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
