import { isOpen } from '../chronology/happened.ts'
import type { ModuleProgress, ModuleRun, PartProgress } from '../rules/assessment.ts'
import { unitWord } from '../rules/attendance/run.ts'
import { modulesOf, named } from '../rules/modules.ts'
import { sessionInModule, sessionsInModules } from '../rules/session-words.ts'
import { type RankedAction, type Standing, undated } from './action.ts'
import { catchUps } from './catch-ups.ts'
import { heldBefore } from './held-elsewhere.ts'
import { attendanceMatters } from './matters.ts'
import { say } from './phrases.ts'

/** Repeats, catch-ups, sessions to decide about, to record or to hold again, for every module that isn't done. */
export function moduleActions(standing: Standing): RankedAction[] {
  return standing.assessed.parts
    .filter(({ state }) => state !== 'exempt')
    .flatMap((part) =>
      part.modules.flatMap((module) => {
        const run = module.runs.at(-1)
        if (run === undefined || module.state === 'not started') return []
        const repeated = module.state === 'repeat required' || module.state === 'suspended'
        return repeated
          ? [
              repeat(standing, part, module, run),
              ...toDecide(standing, part, module, run),
              ...toRecord(standing, module, run),
            ]
          : [
              ...catchUps(standing, module, run),
              ...toDecide(standing, part, module, run),
              ...toRecord(standing, module, run),
            ]
      }),
    )
}

function repeat(
  standing: Standing,
  part: PartProgress,
  module: ModuleProgress,
  run: ModuleRun,
): RankedAction {
  const { edition, chronology } = standing
  const rules = edition.rules.parts.find(({ id }) => id === part.partId)
  const unit = rules === undefined ? edition.terms.unit : unitWord({ edition, part: rules })
  const closed = rules && modulesOf(rules, chronology).find(({ id }) => id === module.moduleId)?.closed
  const findingId = `attendance.repeat/${module.moduleId}/${run.run}`
  const planned = chronology
    .sessionsOf(module.moduleId)
    .find(({ session }) => session.run > run.run && !chronology.reached(session.date))?.session
  if (planned !== undefined) {
    return {
      rank: 2,
      action: say('action/prepare-repeat', { module: named(module.name), from: planned.date }),
      who: edition.terms.staff,
      by: planned.date,
      because: say('because/repeat-planned'),
      findingId,
    }
  }
  const attends = module.state === 'suspended' && !isWithheldSince(run)
  const code = attends ? 'action/suspend-and-arrange-repeat' : 'action/arrange-repeat'
  const action = say(code, { module: named(module.name), unit, closed: Boolean(closed) })
  return undated(2, edition.terms.staff, action, findingId)
}

/** He is suspended by the record itself where it withholds sessions after the last one missed. */
function isWithheldSince({ sessions }: ModuleRun): boolean {
  const last = sessions.findLastIndex(({ state }) => state.startsWith('missed') || state === 'caught up')
  return sessions.slice(last + 1).some(({ state }) => state === 'withheld')
}

function toDecide(
  standing: Standing,
  part: PartProgress,
  module: ModuleProgress,
  run: ModuleRun,
): RankedAction[] {
  const { edition } = standing
  const { staff } = edition.terms
  const open = run.sessions
    .filter(({ state }) => state !== 'caught up' && isOpen(state))
    .map((session) => ({
      ...undated(
        4,
        staff,
        say('action/decide-attendance', { session: sessionInModule(standing, session) }),
        `attendance.open/${module.moduleId}/${session.id}`,
      ),
      matters: attendanceMatters(session.id),
    }))
  const id = `attendance.repeat/${module.moduleId}/${run.run}`
  const repeatIsOpen = standing.finding(id)?.outcome === 'needs decision'
  if (!repeatIsOpen) return open
  const where = module.moduleId === part.partId ? null : named(part.name)
  return [
    ...open,
    undated(4, staff, say('action/decide-repeat', { module: named(module.name), part: where }), id),
  ]
}

/** More than three sessions without an entry are asked for together. */
function unrecorded(standing: Standing, module: ModuleProgress, run: ModuleRun): RankedAction[] {
  const { edition } = standing
  const { staff } = edition.terms
  const sessions = run.sessions.filter(({ state }) => state === 'not recorded')
  const id = (session: string) => `attendance.not-recorded/${module.moduleId}/${session}`
  const [first, last] = [sessions[0], sessions.at(-1)]
  if (first === undefined || last === undefined) return []
  if (sessions.length === 1) {
    return sessions.map((each) =>
      undated(
        7,
        staff,
        say('action/record-session', { session: sessionInModule(standing, each) }),
        id(each.id),
      ),
    )
  }
  const action = say('action/record-sessions', {
    ...{ n: sessions.length, module: named(module.name), from: first.date, to: last.date },
  })
  const also = sessions.slice(1).map((each) => id(each.id))
  return [{ ...undated(7, staff, action, id(first.id)), alsoFindingIds: also }]
}

function toRecord(standing: Standing, module: ModuleProgress, run: ModuleRun): RankedAction[] {
  const { edition, chronology } = standing
  const { staff } = edition.terms
  const owed = run.sessions.filter(({ id }) => typeof chronology.session(id)?.joinedAfter !== 'string')
  const isAgain = module.state === 'repeat required' || module.state === 'suspended'
  const withheld = isAgain ? [] : owed.filter(({ state }) => state === 'withheld')
  const cancelled = owed.flatMap((each) => {
    if (each.state !== 'cancelled') return []
    const session = sessionInModule(standing, each)
    const id = `attendance.cancelled/${module.moduleId}/${each.id}`
    const unset = (standing.finding(id)?.missing.length ?? 0) > 0
    return unset ? undated(7, staff, say('action/replace-cancelled', { session }), id) : []
  })
  return [
    ...unrecorded(standing, module, run),
    ...heldBefore(standing, module, run),
    ...toMakeUp(standing, module, withheld),
    ...cancelled,
  ]
}

/** Sessions that were on hold: one task. */
function toMakeUp(
  standing: Standing,
  { moduleId }: ModuleProgress,
  sessions: ModuleRun['sessions'],
): RankedAction[] {
  const [first, ...others] = sessions.map(({ id }) => `attendance.withheld/${moduleId}/${id}`)
  if (first === undefined) return []
  const events = sessions.flatMap(({ id }) => standing.chronology.session(id)?.session ?? [])
  const action = say('action/make-up-withheld', {
    sessions: sessionsInModules(standing, events),
    n: sessions.length,
  })
  const step = undated(7, standing.edition.terms.staff, action, first)
  return [others.length === 0 ? step : { ...step, alsoFindingIds: others }]
}
