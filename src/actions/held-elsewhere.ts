import type { ModuleProgress, ModuleRun } from '../rules/assessment.ts'
import { joinedLateId } from '../rules/attendance/joined-late.ts'
import { named } from '../rules/modules.ts'
import { sessionInModule } from '../rules/session-words.ts'
import { type RankedAction, type Standing, undated } from './action.ts'
import { say } from './phrases.ts'

/** Sessions that were held before he joined the group, and those of which nobody knows the module. */

/** Where it decides on a repeat, it comes with what has to be decided. */
export function withoutModule(standing: Standing): RankedAction[] {
  const { edition, chronology, assessed } = standing
  return assessed.findings.flatMap(({ id, outcome }) => {
    const session = id.startsWith(NO_MODULE) && chronology.session(id.slice(NO_MODULE.length))
    if (!session || chronology.ended !== null) return []
    const action = say('action/record-module', { session: sessionInModule(standing, session.session) })
    return undated(outcome === 'needs decision' ? 4 : 7, edition.terms.staff, action, id)
  })
}

const NO_MODULE = 'attendance.no-module/'

/** What the group held before he joined it and hasn't been made up: decided about first, of all or session by session. */
export function heldBefore(
  { edition, chronology, finding }: Standing,
  { moduleId, name, state }: ModuleProgress,
  run: ModuleRun,
): RankedAction[] {
  const id = joinedLateId(moduleId, run.run)
  const isAgain = state === 'repeat required' || state === 'suspended'
  if (finding(id) === undefined || isAgain || chronology.ended !== null) return []
  const owed = run.sessions.flatMap((each) => {
    const event = each.state === 'withheld' && each.waived !== true ? chronology.session(each.id) : undefined
    return typeof event?.joinedAfter === 'string' ? event : []
  })
  const toMakeUp = owed.filter(({ makingUp }) => makingUp !== null)
  const { staff } = edition.terms
  const module = named(name)
  const n = toMakeUp.length
  return [
    ...(n < owed.length ? [undated(4, staff, say('action/decide-earlier-sessions', { module }), id)] : []),
    ...(n > 0 ? [undated(7, staff, say('action/make-up-earlier-sessions', { n, module }), id)] : []),
  ]
}
