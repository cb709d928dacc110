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

/** What the group held before he joined it and hasn't been made up: decided about first. */
export function heldBefore(
  { edition, chronology, finding }: Standing,
  { moduleId, name }: ModuleProgress,
  run: ModuleRun,
): RankedAction[] {
  const id = joinedLateId(moduleId, run.run)
  const owed = run.sessions.filter(
    (each) => each.state === 'withheld' && typeof chronology.session(each.id)?.joinedAfter === 'string',
  )
  const outcome = finding(id)?.outcome
  if (owed.length === 0 || outcome === undefined || outcome === 'noted') return []
  const module = named(name)
  return outcome === 'needs decision'
    ? [undated(4, edition.terms.staff, say('action/decide-earlier-sessions', { module }), id)]
    : [
        undated(
          7,
          edition.terms.staff,
          say('action/make-up-earlier-sessions', { n: owed.length, module }),
          id,
        ),
      ]
}
