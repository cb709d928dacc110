import type { Assignment, CaseOutcome, Workshop, Written } from '../../batch/assignment.ts'
import type { Claim } from '../../batch/claim.ts'
import { inOrder } from '../../batch/run.ts'
import type { Shard } from '../../batch/shard.ts'
import { type CaseFile, type CaseSource, countSources, readSources } from '../../batch/sources.ts'
import { formatIssues, InputError } from '../../errors.ts'
import { FORM_FIELD, inDigits } from '../../limits.ts'
import { outside } from '../../outside.ts'
import type { RenderFlags } from '../options.ts'
import type { Summary } from '../summary.ts'
import { errorColour, fold } from '../terminal.ts'
import { printUnmatched } from '../unmatched.ts'
import { openProgress, type Progress, QUIET } from './progress.ts'
import type { RunRecord } from './record.ts'
import type { Setting } from './setting.ts'
import type { Signals } from './signals.ts'
import { openTeam } from './work.ts'

export interface Run {
  files: readonly CaseFile[]
  shard: Shard
  setting: Setting
  workshop: Workshop
  assignment: Assignment
  record: RunRecord
  summary: Summary
  jobs: number
  flags: RenderFlags
  signals: Signals
  claim: Pick<Claim, 'check'>
}

/** Cases by what became of them, and documents that weren't made: refused, or not for the person. */
type Count = { [State in CaseOutcome['state'] | 'refused' | 'not for']: number }

/** Makes the documents of every case, by threads where there is more than one job. @returns the exit code */
export async function renderCases(run: Run): Promise<number> {
  const { files, shard, setting, assignment, record, flags, jobs, signals, claim } = run
  const count: Count = {
    written: 0,
    'there already': 0,
    failed: 0,
    'passed over': 0,
    refused: 0,
    'not for': 0,
  }
  const quiet = flags.quiet === true || (files.length === 1 && files[0]?.kind === 'json')
  const progress = quiet ? QUIET : await openProgress(() => countSources(files, shard))
  const team = await openTeam(jobs)
  signals.ends(team.kill)
  const work = async ({ source, made }: Task) =>
    team.run('render', { setting, assignment, source, made, listed: record.listedOf(source.name) })
  try {
    const { signal } = signals
    const tasks = tasksOf(readSources(files, shard), record, signal)
    for await (const { item, result } of inOrder(tasks, work, { window: team.window, signal })) {
      claim.check()
      count[result.state] += 1
      for (const { notFor } of 'refused' in result ? result.refused : []) {
        count[notFor ? 'not for' : 'refused'] += 1
      }
      await record.add(item.source, result)
      note(result, run, progress)
    }
  } finally {
    progress.end()
    await team.close()
  }
  const stopped = signals.code()
  if (stopped === null) record.complete()
  else {
    const how = record.kept ? ' The manifest lists what is written; --resume goes on from there.' : ''
    process.stderr.write(`Stopped.${how}\n`)
  }
  return stopped ?? conclude(count, run)
}

interface Task {
  source: CaseSource
  made: Awaited<ReturnType<RunRecord['madeOf']>>
}

async function* tasksOf(
  sources: AsyncIterable<CaseSource>,
  record: RunRecord,
  signal: AbortSignal,
): AsyncGenerator<Task> {
  for await (const source of sources) {
    if (signal.aborted) return
    yield { source, made: await record.madeOf(source) }
  }
}

function note(outcome: CaseOutcome, { summary, workshop, flags }: Run, progress: Progress): void {
  progress.step(outcome.state === 'failed')
  if (outcome.state === 'failed') {
    progress.tell(formatIssues(outcome.issues))
    return
  }
  if (outcome.registered !== null) workshop.reader.note(outcome.registered)
  if (outcome.state === 'passed over') return
  if (outcome.changes.length > 0) progress.tell(formatIssues(outcome.changes))
  summary.add(outcome.written)
  progress.tell(formatIssues(outcome.refused.flatMap(({ issues }) => issues)))
  if (flags.quiet) return
  for (const { subject, lengths } of outcome.written) {
    if (lengths !== undefined) progress.tell([`${outside(subject)}, as text`, ...lengthsText(lengths)])
  }
  summary.later(outcome.later)
  for (const kind of outcome.stand ?? []) progress.tell([standsText(outcome.name, kind)])
}

/** Nobody has to sign again because the program, a template or a message has changed. */
export function standsText(name: string, kind: string): string {
  return fold(
    `${name}: the ${kind} was signed, and would say the same in other words today. The file that was kept stands; none is written.`,
  )
}

/** Forms count characters: what each block of a text has, and which has more than its field takes. */
function lengthsText(lengths: NonNullable<Written['lengths']>): string[] {
  return lengths.map(({ heading, characters }, at) => {
    // The national form's field for the proposal, which comes first.
    const over =
      at === 0 && characters > FORM_FIELD.most
        ? `, more than the ${inDigits(FORM_FIELD.most)} that its field takes`
        : ''
    return `  ${heading}: ${inDigits(characters)} characters${over}`
  })
}

function conclude(count: Count, { files, shard, assignment, workshop, summary }: Run): number {
  const { failed, refused, 'there already': kept, 'passed over': passedOver } = count
  const good = count.written + kept
  // A shard may well have no case of the ones asked for, or none at all.
  if (shard.of === 1) {
    if (good + failed + passedOver === 0) {
      throw new InputError(
        files.map(({ path }) => ({ file: path, pointer: '', expected: 'expected a case' })),
      )
    }
    if (good + failed === 0) {
      const expected = `none of the cases is one of ${assignment.programmes?.join(', ')}`
      throw new InputError([{ file: '--programme', pointer: '', expected }])
    }
  }
  if (failed > 0 && good + failed > 1) {
    const told = `${failed} of ${good + failed} cases failed; none of their documents was written.`
    process.stderr.write(`${errorColour.red(told)}\n`)
  }
  if (refused > 0) {
    const [what, of] = refused === 1 ? ['document was', 'its case'] : ['documents were', 'their cases']
    process.stderr.write(
      `${errorColour.red(`${refused} ${what} refused; the others of ${of} were written.`)}\n`,
    )
  }
  if (failed === 0 && shard.of === 1) printUnmatched(workshop.reader, good === 1)
  if (passedOver > 0) summary.note(`${passedOver} cases of other programmes were passed over.`)
  if (kept > 0) summary.note(`Of ${good} cases, the documents of ${kept} were there already.`)
  if (failed + refused > 0) return good === 0 && summary.empty() ? 2 : 3
  return count['not for'] > 0 && kept === 0 && summary.empty() ? 2 : 0
}
