import type { Amount, Source } from '../programme/source.ts'
import { areasNoted } from './areas.ts'
import type { ModuleProgress, PartProgress } from './assessment.ts'
import { assessModule } from './attendance-module.ts'
import { isDone, missedInWords, type Run, unitWord } from './attendance-run.ts'
import { sentence } from './facts.ts'
import { type Finding, finding } from './finding.ts'
import { hoursInWords, hoursOfPart } from './hours.ts'
import { modulesOf } from './modules.ts'
import { isReached, repeatRule, thresholdInWords } from './repeat.ts'
import { isDefinedByLength } from './repeat-counting.ts'

export interface AssessedPart {
  progress: PartProgress
  findings: Finding[]
  /** The current run of each module that has begun. */
  current: Run[]
}

/** One part of the programme: its modules, its hours, and whether what the edition asks for is done. */
export function assessPart(
  given: Omit<Run, 'module' | 'number' | 'sessions'>,
  exempt: boolean,
): AssessedPart {
  const { part, record } = given
  const assessed = modulesOf(part, record).map((module) => assessModule({ ...given, module }))
  const modules = assessed.map(({ module }) => module)
  const current = assessed.flatMap((each) => (each.current === null ? [] : [each.current]))
  const runs = modules.flatMap((module) => module.runs)
  const credited = runs.reduce((sum, { hours }) => sum + hours, 0)
  const required = hoursOfPart(part)
  const short = shortfalls(given, modules, current, credited)
  const state = exempt ? 'exempt' : stateOf(modules, short)
  const missedNow = modules.reduce((sum, { runs: all }) => sum + (all.at(-1)?.counts.missed ?? 0), 0)
  return {
    progress: {
      partId: part.id,
      name: part.name,
      state,
      modules,
      missedNow,
      missedEver: runs.reduce((sum, { counts }) => sum + counts.missed, 0),
      hours: { credited, required: required?.value ?? null, approximate: required?.approximate ?? false },
    },
    findings: [
      ...assessed.flatMap(({ findings }) => findings),
      ...totalMissed(given, modules, missedNow, current),
      ...(current.length === 0 ? [] : areasNoted(part)),
      ...(exempt || !isOver(modules) ? [] : [completeness(given, current, short)]),
    ],
    current,
  }
}

/** The sessions of every module are done; whether they are enough is another question. */
function isOver(modules: readonly ModuleProgress[]): boolean {
  return modules.length > 0 && modules.every(({ state }) => state === 'attendance complete')
}

function stateOf(modules: readonly ModuleProgress[], short: readonly Shortfall[]): PartProgress['state'] {
  if (modules.every(({ state }) => state === 'not started')) return 'not started'
  return isOver(modules) && short.length === 0 ? 'attendance complete' : 'under way'
}

interface Shortfall {
  words: string
  source: Source
  missing: string[]
}

/**
 * Amounts that the edition states exactly and that aren't reached. Approximate amounts are no pass mark, nor are
 * those that were worked out from the words.
 */
function shortfalls(
  given: Pick<Run, 'part'>,
  modules: readonly ModuleProgress[],
  current: readonly Run[],
  credited: number,
): Shortfall[] {
  const exact = given.part.amounts.filter(({ approximate, derived }) => !approximate && !derived)
  const done = current.flatMap(({ sessions }) => sessions.filter(isDone))
  const unknown = done.some(({ hours }) => hours === null)
  const units = done.reduce((sum, each) => sum + (isDefinedByLength(given) ? each.units : 1), 0)
  const completed = modules.filter(({ state }) => state === 'attendance complete').length
  const reached: Partial<Record<Amount['unit'], number>> = {
    hours: credited,
    sessions: units,
    'full days': units,
    blocks: completed,
    modules: completed,
  }
  return exact.flatMap(({ unit, value, minimum, source }) => {
    const asked = value ?? minimum
    const have = reached[unit]
    if (asked === undefined || have === undefined || have >= asked) return []
    const least = value === undefined ? 'at least ' : ''
    const so = unit === 'hours' ? hoursInWords(have) : `${have} ${unit}`
    return [
      {
        words: `${so} of ${least}${asked}${unit === 'hours' ? ' hours' : ''} are recorded as done`,
        source,
        missing: unit === 'hours' && unknown ? ['length of each session'] : [],
      },
    ]
  })
}

function completeness(
  { part }: Pick<Run, 'part'>,
  current: readonly Run[],
  short: readonly Shortfall[],
): Finding {
  const missing = short.flatMap((each) => each.missing)
  const common = {
    id: `attendance.part/${part.id}`,
    topic: 'attendance' as const,
    facts: current.flatMap(({ sessions }) => sessions.flatMap(({ facts }) => facts)),
  }
  const done = `Every session scheduled in ${part.name} was attended or caught up`
  if (short.length === 0) {
    return finding({
      ...common,
      outcome: 'met',
      statement: `${done}. Attendance in this part is complete.`,
      sources: [part.source],
    })
  }
  return finding({
    ...common,
    outcome: missing.length > 0 ? 'not recorded' : 'not met',
    statement: `${done}, but ${short.map(({ words }) => words).join(', and ')}. Attendance in this part is not complete.`,
    sources: short.map(({ source }) => source),
    missing,
  })
}

/**
 * Missed sessions of the whole part beside those of each module. Where the edition doesn't say over what it
 * counts, a total that reaches the threshold while no module does is flagged.
 */
function totalMissed(
  given: Omit<Run, 'module' | 'number' | 'sessions'>,
  modules: readonly ModuleProgress[],
  missed: number,
  current: readonly Run[],
): Finding[] {
  const affected = modules.filter(({ runs }) => (runs.at(-1)?.counts.missed ?? 0) > 0)
  if (affected.length < 2) return []
  const rule = repeatRule(given)
  const told = `In ${given.part.name} as a whole, ${missedInWords(missed)} in the current runs.`
  const repeated = modules.some(({ state }) => state === 'repeat required' || state === 'suspended')
  const flagged = rule !== undefined && !rule.scopeStated && !repeated && isReached(rule.missed, missed)
  return [
    finding({
      id: `attendance.total/${given.part.id}`,
      topic: 'attendance',
      outcome: 'noted',
      severity: flagged ? 'warning' : 'information',
      statement: flagged
        ? `${told} ${sentence(thresholdInWords(rule.missed))} would be reached if all of it were counted together. No single ${unitWord(given)} reaches it, and it is counted for each ${unitWord(given)}.`
        : `${told} Missed sessions are counted for each ${unitWord(given)}.`,
      sources: rule ? [rule.source] : [],
      basis:
        rule === undefined || rule.scopeStated
          ? null
          : 'The document does not say whether it counts missed sessions for each block or over the whole stage. They are counted for each block, with the total shown (A-4).',
      facts: current.flatMap(({ sessions }) =>
        sessions.filter(({ happened }) => happened.startsWith('missed')).flatMap(({ facts }) => facts),
      ),
    }),
  ]
}
