import { type Assignment, type CaseOutcome, renderCase, type Workshop } from '../batch/batch.ts'
import type { Made } from '../batch/manifest.ts'
import type { CaseSource } from '../batch/sources.ts'
import { type Verdict, type VerifyTask, verifyCase } from '../batch/verify.ts'
import { openWorkshop, type Setting } from './render-setting.ts'

/** What the threads of a run do, one task at a time. */

export interface RenderTask {
  setting: Setting
  assignment: Assignment
  source: CaseSource
  made: readonly Made[]
}

export function render({ setting, assignment, source, made }: RenderTask): Promise<CaseOutcome> {
  return renderCase(source, made, assignment, workshopOf(setting))
}

export function verify({ setting, task }: { setting: Setting; task: VerifyTask }): Promise<Verdict[]> {
  return verifyCase(task, workshopOf(setting))
}

// A run has one setting; the lines of a manifest that was joined from several may change between a few.
const workshops = new Map<string, Workshop>()

function workshopOf(setting: Setting): Workshop {
  const key = JSON.stringify(setting)
  const workshop = workshops.get(key) ?? openWorkshop(setting)
  workshops.set(key, workshop)
  return workshop
}
