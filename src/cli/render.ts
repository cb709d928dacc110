import { type CaseOutcome, type Order, renderCases, renderEditions, type Workshop } from '../batch/batch.ts'
import { createCaseReader } from '../batch/case-reader.ts'
import { type CaseFile, findCaseFiles, readSources } from '../batch/sources.ts'
import { checkFolder } from '../batch/staging.ts'
import { formatIssue, InputError } from '../errors.ts'
import { createGenerator } from '../generate.ts'
import type { Edition } from '../programme/edition.ts'
import { openResources, type Resources } from '../resources.ts'
import { choose, chooseDate } from './choices.ts'
import type { RenderFlags } from './options.ts'
import { chooseDocuments } from './render-choices.ts'
import { createSummary, type Summary } from './summary.ts'
import { errorColour, print, printIssues } from './terminal.ts'
import { printUnmatched } from './unmatched.ts'

/**
 * `groupwork render`: documents of cases, of editions, or of both.
 * @returns the exit code: 0, or 3 where some of many cases failed
 */
export async function render(paths: readonly string[], flags: RenderFlags): Promise<number> {
  const resources = openResources(flags)
  const choice = chooseDocuments(paths, flags)
  const programmes = choose('--programme', choice.programmes, resources.editionIds())
  const asOf = chooseDate('--as-of', flags.asOf)
  const { layouts, formats } = choice
  const order = { asOf, layouts, formats, final: flags.final === true }
  const files = findCaseFiles(choice.paths)
  checkFolder(flags.out)
  const workshop: Workshop = {
    generate: createGenerator(resources),
    reader: createCaseReader(resources, flags.register, asOf),
    out: flags.out,
  }
  const summary = createSummary(asOf)
  if (choice.editionKinds !== null) {
    const editions = (programmes.length > 0 ? programmes : resources.editionIds()).map((id) =>
      loadEdition(resources, id),
    )
    const written = await renderEditions(editions, { ...order, kinds: choice.editionKinds }, workshop)
    summary.add(written)
  }
  if (files.length > 0) {
    const wanted = programmes.length > 0 ? programmes : null
    const orderOfCases = { ...order, kinds: choice.caseKinds }
    const code = await renderAll(files, orderOfCases, wanted, workshop, summary)
    if (!summary.empty()) await print(summary.text(flags.out))
    return code
  }
  await print(summary.text(flags.out))
  return 0
}

function loadEdition(resources: Resources, id: string): Edition {
  const edition = resources.edition(id)
  if (edition === undefined) throw new Error(`no edition ${id}, though it is listed`)
  return edition
}

async function renderAll(
  files: readonly CaseFile[],
  order: Order,
  programmes: readonly string[] | null,
  workshop: Workshop,
  summary: Summary,
): Promise<number> {
  const count: Record<CaseOutcome['state'], number> = { written: 0, failed: 0, 'passed over': 0 }
  for await (const outcome of renderCases(readSources(files), order, programmes, workshop)) {
    count[outcome.state] += 1
    if (outcome.state === 'written') summary.add(outcome.written)
    if (outcome.state === 'failed') printIssues(outcome.issues.map(formatIssue))
  }
  const { written, failed, 'passed over': passedOver } = count
  if (written + failed + passedOver === 0) {
    throw new InputError(files.map(({ path }) => ({ file: path, pointer: '', expected: 'expected a case' })))
  }
  if (written + failed === 0) {
    const expected = `none of the cases is one of ${programmes?.join(', ')}`
    throw new InputError([{ file: '--programme', pointer: '', expected }])
  }
  if (failed > 0 && written + failed > 1) {
    printIssues([
      errorColour.red(`${failed} of ${written + failed} cases failed; none of their documents was written.`),
    ])
  }
  if (failed === 0) printUnmatched(workshop.reader, written === 1)
  if (passedOver > 0) summary.note(`${passedOver} cases of other programmes were passed over.`)
  return failed === 0 ? 0 : written === 0 && summary.empty() ? 2 : 3
}
