import { dateInWords } from '../programme/date-words.ts'
import type { ModuleProgress, ModuleRun, PartProgress } from '../rules/assessment.ts'
import { ROUTE_SHORT_ID } from '../rules/attendance/amounts.ts'
import { unitWord } from '../rules/attendance/run.ts'
import { modulesOf, named } from '../rules/modules.ts'
import { sessionInModule } from '../rules/session-words.ts'
import { type RankedAction, type Standing, undated } from './action.ts'

/**
 * Repeats, catch-ups, sessions to decide about, to record or to hold again, for every module that isn't done; then
 * what the schedule lacks, and decisions that the entries don't bear out.
 */
export function attendanceActions(standing: Standing): RankedAction[] {
  return [...modules(standing), ...lacking(standing), ...unapplied(standing)]
}

/** Every session scheduled is done, and they don't come to what the edition states. */
function lacking({ edition, assessed }: Standing): RankedAction[] {
  return assessed.findings
    .filter(({ id, severity }) => severity === 'action' && (id === ROUTE_SHORT_ID || id.startsWith(PART)))
    .map(({ id, missing }) => {
      const part = edition.rules.parts.find((each) => id === `${PART}${each.id}`)
      const whose = part === undefined ? 'the route' : named(part.name)
      const words =
        missing.length > 0
          ? `Record the length of each session of ${whose}`
          : `Schedule the sessions that ${whose} still lacks`
      return undated(7, edition.terms.staff, words, id)
    })
}

const PART = 'attendance.part/'

function unapplied({ edition, chronology, assessed }: Standing): RankedAction[] {
  return assessed.findings
    .filter(({ id }) => id.startsWith('attendance.unapplied/'))
    .map(({ id }) => {
      const decision = chronology.decisions.all.find(
        ({ value }) => id === `attendance.unapplied/${value.id}`,
      )?.value
      const { staff, supervisor } = edition.terms
      return undated(
        4,
        decision?.about === 'absence' ? supervisor : staff,
        `Correct the entry or decide again: the decision of ${dateInWords(decision?.on ?? '')} (${decision?.about}: ${decision?.outcome}) and the entry differ`,
        id,
      )
    })
}

function modules(standing: Standing): RankedAction[] {
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
      action: `Prepare the repeat of ${named(module.name)}, planned from ${dateInWords(planned.date)}`,
      who: edition.terms.staff,
      by: planned.date,
      because: 'the repeat is planned to begin on that day',
      findingId,
    }
  }
  const attends = module.state === 'suspended' && !isWithheldSince(run)
  const arrange = attends ? 'Suspend attendance and arrange' : 'Arrange'
  const waits = closed ? ', in a new group because it is run as a closed group' : ''
  return undated(
    2,
    edition.terms.staff,
    `${arrange} for the whole ${unit} to be taken again: ${named(module.name)}${waits}`,
    findingId,
  )
}

/** He is suspended by the record itself where it withholds sessions after the last one missed. */
function isWithheldSince({ sessions }: ModuleRun): boolean {
  const last = sessions.findLastIndex(({ state }) => state.startsWith('missed') || state === 'caught up')
  return sessions.slice(last + 1).some(({ state }) => state === 'withheld')
}

function catchUps(standing: Standing, module: ModuleProgress, run: ModuleRun): RankedAction[] {
  const { edition, next } = standing
  const { staff } = edition.terms
  return module.catchUpsOwed.flatMap((owed) => {
    const session = run.sessions.find(({ id }) => id === owed)
    if (session === undefined) return []
    const findingId = `attendance.hold/${module.moduleId}/${owed}`
    const what = `the catch-up for ${sessionInModule(standing, session)}`
    if (module.catchUpForce === 'offered') return undated(8, staff, `Offer ${what}`, findingId)
    if (module.catchUpForce === 'not stated') {
      return undated(8, staff, `Arrange ${what} (recommended: this edition does not state one)`, findingId)
    }
    if (next === undefined) return undated(3, staff, `Arrange ${what}`, findingId)
    return {
      rank: 3,
      action: `Arrange ${what} before ${sessionInModule(standing, next)}`,
      who: staff,
      by: next.date,
      because: 'before the next session',
      findingId,
    }
  })
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
    .filter(({ state }) => state === 'partial' || state === 'excluded')
    .map((session) =>
      undated(
        4,
        staff,
        `Decide whether ${sessionInModule(standing, session)} counts as attended or missed`,
        `attendance.open/${module.moduleId}/${session.id}`,
      ),
    )
  const id = `attendance.repeat/${module.moduleId}/${run.run}`
  const repeatIsOpen = standing.finding(id)?.outcome === 'needs decision'
  if (!repeatIsOpen) return open
  const where =
    module.moduleId === part.partId ? named(module.name) : `${named(module.name)} in ${named(part.name)}`
  return [...open, undated(4, staff, `Decide whether ${where} has to be repeated`, id)]
}

/** More than three sessions without an entry are asked for together. */
function unrecorded(standing: Standing, module: ModuleProgress, run: ModuleRun): RankedAction[] {
  const { edition } = standing
  const { staff } = edition.terms
  const sessions = run.sessions.filter(({ state }) => state === 'not recorded')
  const id = (session: string) => `attendance.not-recorded/${module.moduleId}/${session}`
  const [first, last] = [sessions[0], sessions.at(-1)]
  if (first === undefined || last === undefined) return []
  if (sessions.length <= 3) {
    return sessions.map((each) =>
      undated(7, staff, `Record what happened at ${sessionInModule(standing, each)}`, id(each.id)),
    )
  }
  const words = `Record what happened at ${sessions.length} sessions of ${named(module.name)}, from ${dateInWords(first.date)} to ${dateInWords(last.date)}`
  return [undated(7, staff, words, id(first.id))]
}

function toRecord(standing: Standing, module: ModuleProgress, run: ModuleRun): RankedAction[] {
  const { edition } = standing
  const { staff } = edition.terms
  const others = run.sessions.flatMap((session) => {
    if (session.state !== 'withheld' && session.state !== 'cancelled') return []
    const words = sessionInModule(standing, session)
    if (session.state === 'withheld' && module.state !== 'repeat required' && module.state !== 'suspended') {
      const id = `attendance.withheld/${module.moduleId}/${session.id}`
      return undated(7, staff, `Arrange for ${words}, recorded as withheld, to be made up`, id)
    }
    const id = `attendance.cancelled/${module.moduleId}/${session.id}`
    const unset = (standing.finding(id)?.missing.length ?? 0) > 0
    return session.state === 'cancelled' && unset
      ? undated(
          7,
          staff,
          `Arrange another session in place of ${words}, which fell away because of the service`,
          id,
        )
      : []
  })
  return [...unrecorded(standing, module, run), ...others]
}
