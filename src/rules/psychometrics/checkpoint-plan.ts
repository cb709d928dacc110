import type { Chronology } from '../../chronology/chronology.ts'
import type { Part } from '../../programme/rules.ts'
import type { Amount } from '../../programme/source.ts'
import type { PartProgress } from '../assessment.ts'
import { hoursOf, unitsHeld } from '../attendance/hours.ts'
import { isDefinedByLength } from '../attendance/repeat-counting.ts'
import type { Case } from '../case.ts'
import { latest } from '../dates.ts'

/**
 * The day planned for the last session of these parts: one that is still ahead. Null where nothing is ahead, where a
 * module has no sessions or has to be taken again, and where nothing says that the schedule is the whole of a part.
 */
export function lastPlanned(
  { edition: { rules }, chronology }: Case,
  parts: readonly PartProgress[],
): string | null {
  const whole = parts.every((progress) => {
    const part = rules.parts.find(({ id }) => id === progress.partId)
    return part !== undefined && progress.modules.every(isPlanned) && isWhole(chronology, part, progress)
  })
  return whole
    ? latest(sessionsOf(parts).flatMap((each) => (each.state === 'planned' ? each.date : [])))
    : null
}

function isPlanned({ state, runs }: PartProgress['modules'][number]): boolean {
  return state !== 'repeat required' && state !== 'suspended' && (runs.at(-1)?.sessions.length ?? 0) > 0
}

/**
 * Whether the schedule is the whole part: it comes to every amount that the edition states exactly, or, where it
 * states none, has each module that the edition lists. A part of neither kind has no known length (C-1).
 */
function isWhole(chronology: Chronology, part: Part, progress: PartProgress): boolean {
  const exact = part.amounts.filter(({ approximate, derived }) => !approximate && !derived)
  const planned = planOf(chronology, part, progress)
  return exact.length === 0
    ? part.modules.length > 0
    : exact.every(({ unit, value, minimum }) => (planned[unit] ?? Infinity) >= (value ?? minimum ?? 0))
}

type Plan = Partial<Record<Amount['unit'], number>>

/** What the sessions of the runs that count come to, held or ahead; 0 hours where a length isn't recorded. */
function planOf(chronology: Chronology, part: Part, progress: PartProgress): Plan {
  const kept = sessionsOf([progress]).filter(
    ({ state, caughtUpOn }) => state !== 'cancelled' || caughtUpOn !== null,
  )
  const sessions = kept.flatMap(({ id }) => chronology.session(id)?.session ?? [])
  const hours = sessions.map((each) => hoursOf(each, part))
  const number = isDefinedByLength({ part })
    ? sessions.reduce((sum, each) => sum + unitsHeld(each, part).least, 0)
    : sessions.length
  return {
    hours: hours.includes(null) ? 0 : hours.reduce<number>((sum, each) => sum + (each ?? 0), 0),
    sessions: number,
    'full days': number,
    blocks: progress.modules.length,
    modules: progress.modules.length,
  }
}

function sessionsOf(parts: readonly PartProgress[]) {
  return parts
    .flatMap(({ modules }) => modules)
    .flatMap(({ runs }) => runs.slice(-1).flatMap(({ sessions }) => sessions))
}
