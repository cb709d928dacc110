import type { Assignment, CaseOutcome, Workshop } from '../../batch/assignment.ts'
import { renderCase } from '../../batch/batch.ts'
import type { ListedFiles } from '../../batch/listed-before.ts'
import type { Made } from '../../batch/manifest.ts'
import type { CaseSource } from '../../batch/sources.ts'
import { type Verdict, type VerifyTask, verifyCase, verifyFiles } from '../../batch/verify.ts'
import { InputError, type Issue } from '../../errors.ts'
import { openWorkshop, type Setting } from './setting.ts'

/** What the threads of a run do, one task at a time. */

export interface RenderTask {
  setting: Setting
  assignment: Assignment
  source: CaseSource
  made: readonly Made[]
  listed: ListedFiles
}

export function render({ setting, assignment, source, made, listed }: RenderTask): Promise<CaseOutcome> {
  return orIssues(
    () => renderCase(source, { made, listed }, assignment, workshopOf(setting)),
    (issues) => ({ state: 'failed', name: source.name, issues, kept: [] }),
  )
}

export function verify({ setting, task }: { setting: Setting; task: VerifyTask }): Promise<Verdict[]> {
  return orIssues(
    () => verifyCase(task, workshopOf(setting)),
    (issues) => verifyFiles(task, issues),
  )
}

/** A register or a folder that was moved since: an error would lose its issues on its way out of a thread. */
async function orIssues<Result>(
  work: () => Promise<Result>,
  otherwise: (issues: readonly Issue[]) => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof InputError) return otherwise(error.issues)
    throw error
  }
}

// A run has one setting; the lines of a manifest that was joined from several may change between a few.
const workshops = new Map<string, Workshop>()

function workshopOf(setting: Setting): Workshop {
  const key = JSON.stringify(setting)
  const workshop = workshops.get(key) ?? openWorkshop(setting)
  workshops.set(key, workshop)
  return workshop
}
