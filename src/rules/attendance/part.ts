import type { ModuleProgress, PartProgress } from '../assessment.ts'
import { type Finding, finding } from '../finding.ts'
import { modulesOf, named } from '../modules.ts'
import { completeness, moreThanStated, type Shortfall, shortfalls, underWay } from './amounts.ts'
import { areasNoted } from './areas.ts'
import { replacementOf } from './cancelled.ts'
import { say } from './findings.ts'
import { hoursOfPart } from './hours.ts'
import { assessJoinedLate } from './joined-late.ts'
import { assessModule } from './module.ts'
import { isReached, thresholdSaid } from './repeat.ts'
import { repeatRule } from './repeat-told.ts'
import { isSettled, missedSaid, type OfModule, type Run, unitWord } from './run.ts'
import type { StandingSession } from './runs.ts'

export interface AssessedPart {
  progress: PartProgress
  findings: Finding[]
  /** Decisions on a repeat that no run rests on, told whether or not the part is on the route. */
  history: Finding[]
  /** The current run of each module that has begun. */
  current: Run[]
  /** What the part's own amounts lack once every session of its schedule is done. */
  short: Shortfall[]
}

/** One part of the programme: its modules, its hours, and whether what the edition asks for is done. */
export function assessPart(given: Omit<OfModule, 'module'>, exempt: boolean): AssessedPart {
  const { part, chronology } = given
  const assessed = modulesOf(part, chronology).map((module) => {
    const each = assessModule({ ...given, module })
    const late = assessJoinedLate({ ...given, module }, each)
    return { ...each, findings: [...each.findings, ...late] }
  })
  const modules = assessed.map(({ module }) => module)
  const current = assessed.flatMap((each) => (each.current === null ? [] : [each.current]))
  const runs = modules.flatMap((module) => module.runs)
  const credited = runs.reduce((sum, { hours }) => sum + hours, 0)
  const required = hoursOfPart(part)
  const short = isOver(modules) ? shortfalls(given, modules, current) : []
  const state = exempt ? 'exempt' : stateOf(modules)
  const missedNow = modules.reduce((sum, { runs: all }) => sum + (all.at(-1)?.counts.missed ?? 0), 0)
  const progress: PartProgress = {
    partId: part.id,
    name: part.name,
    state,
    modules,
    missedNow,
    restsOn: exempt ? [] : restsOn(given, modules, current),
    missedEver: runs.reduce((sum, { counts }) => sum + counts.missed, 0),
    hours: { credited, required: required?.value ?? null, approximate: required?.approximate ?? false },
  }
  const isShort = !exempt && short.length > 0
  return {
    progress: isShort ? underWay(progress) : progress,
    findings: [
      ...assessed.flatMap(({ findings }) => findings),
      ...totalMissed(given, modules, missedNow, current),
      ...(current.length === 0 ? [] : areasNoted(part)),
      ...(exempt || !isOver(modules) ? [] : [completeness(given, current, short, false)]),
      ...moreThanStated(given, current),
    ],
    history: assessed.flatMap(({ history }) => history),
    current,
    short: isShort ? short : [],
  }
}

/**
 * Where all else is done, the missed sessions of which nothing says whether they have to be made up: the edition doesn't
 * make a catch-up a requirement of completion (002-18, C-13). Its amounts aren't short by anything else.
 */
function restsOn(
  given: Omit<OfModule, 'module'>,
  modules: readonly ModuleProgress[],
  current: readonly Run[],
): string[] {
  const open = new Set(modules.flatMap(({ catchUpsOpen }) => catchUpsOpen))
  const counts = (session: StandingSession) => isSettled(session) || open.has(session.session.id)
  const runs = new Map(current.map((run) => [run.module.id, run]))
  const done = modules.map((module): ModuleProgress => {
    const run = runs.get(module.moduleId)
    const isWhole =
      module.state === 'under way' &&
      run?.sessions.every((each) => counts(each) || replacementOf(run, each) !== null)
    return isWhole ? { ...module, state: 'attendance complete' } : module
  })
  if (open.size === 0 || !isOver(done) || shortfalls(given, done, current, counts).length > 0) return []
  return [...open]
}

/** The sessions of every module are done; whether they are enough is another question. */
function isOver(modules: readonly ModuleProgress[]): boolean {
  return modules.length > 0 && modules.every(({ state }) => state === 'attendance complete')
}

function stateOf(modules: readonly ModuleProgress[]): PartProgress['state'] {
  if (modules.every(({ state }) => state === 'not started')) return 'not started'
  return isOver(modules) ? 'attendance complete' : 'under way'
}

/**
 * Missed sessions of the whole part beside those of each module. Where the edition doesn't say over what it
 * counts, a total that reaches the threshold while no module does is flagged.
 */
function totalMissed(
  given: Omit<OfModule, 'module'>,
  modules: readonly ModuleProgress[],
  missed: number,
  current: readonly Run[],
): Finding[] {
  const affected = modules.filter(({ runs }) => (runs.at(-1)?.counts.missed ?? 0) > 0)
  if (affected.length < 2) return []
  const rule = repeatRule(given)
  const told = {
    part: named(given.part.name),
    missed: missedSaid(missed),
    // Earlier runs are left out, which is said only where there are any.
    again: modules.some(({ runs }) => runs.some(({ superseded }) => superseded)),
    unit: unitWord(given),
  }
  const repeated = modules.some(({ state }) => state === 'repeat required' || state === 'suspended')
  const flagged = rule !== undefined && !rule.scopeStated && !repeated && isReached(rule.missed, missed)
  return [
    finding({
      id: `attendance.total/${given.part.id}`,
      topic: 'attendance',
      outcome: 'noted',
      severity: flagged ? 'warning' : 'information',
      ...(flagged
        ? say('attendance/total-over-threshold', { ...told, threshold: thresholdSaid(rule.missed) })
        : say('attendance/total-missed', told)),
      sources: rule ? [rule.source] : [],
      basis: rule === undefined || rule.scopeStated ? [] : [say('attendance/ground-total')],
      facts: current.flatMap(({ sessions }) =>
        sessions.filter(({ happened }) => happened.startsWith('missed')).flatMap(({ facts }) => facts),
      ),
    }),
  ]
}
