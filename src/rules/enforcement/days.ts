import { groupedBy } from '../../chronology/recorded.ts'
import type { Case } from '../case.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { say as shared } from '../phrases.ts'
import { countAbsences, countSaid, type StandingAbsence } from './absences.ts'
import { say } from './findings.ts'
import { reachedThresholds } from './thresholds.ts'

/** The unacceptable absences that count to the edition's thresholds, and what is open about their number. */
export interface Countable {
  absences: StandingAbsence[]
  findings: Finding[]
}

/**
 * Sessions missed on one day can be one absence or several. Where a threshold turns on it, it is not taken
 * as reached until a person has decided what counts as one session.
 */
export function countable(
  { edition, chronology }: Case,
  unacceptable: readonly StandingAbsence[],
): Countable {
  const once = oncePerDay(unacceptable)
  const all = [...unacceptable]
  const isReached = (those: readonly StandingAbsence[]) => reachedThresholds(edition, those).length > 0
  if (isReached(all) === isReached(once)) return { absences: all, findings: [] }
  const decision = chronology.decisions.latest('session count', null)
  const sessions = unacceptable.filter(({ kind }) => kind === 'session')
  const days = groupedBy(sessions, ({ date }) => date)
  const several = sessions.filter(({ date }) => (days.get(date)?.length ?? 0) > 1)
  const common = {
    id: 'enforcement.count',
    topic: 'enforcement' as const,
    sources: edition.rules.enforcement.map(({ source }) => source),
    basis: [say('enforcement/ground-count')],
    facts: several.flatMap(({ facts }) => facts),
  }
  const told = {
    absences: several.map(({ label }) => label),
    days: [...new Set(several.map(({ date }) => date))].map((date) => ({ date })),
  }
  if (decision !== null) {
    const counts = decision.value.outcome === 'units' ? 'units' : 'days'
    return {
      absences: counts === 'units' ? all : once,
      findings: [
        finding({
          ...common,
          ...say('enforcement/count-decided', { ...told, counts, decision: decisionSaid(decision.value) }),
          outcome: 'decided',
          facts: [...common.facts, decision.pointer],
        }),
      ],
    }
  }
  const outcome = (those: readonly StandingAbsence[]) =>
    say('enforcement/reading-of-count', { count: countSaid(countAbsences(those)), reached: isReached(those) })
  return {
    absences: once,
    findings: [
      finding({
        ...common,
        ...say('enforcement/count-open', told),
        outcome: 'needs decision',
        readings: [
          { reading: shared('reading/once-a-day'), outcome: outcome(once) },
          { reading: shared('reading/each-session'), outcome: outcome(all) },
        ],
        settledBy: say('enforcement/count-decision', { supervisor: edition.terms.supervisor }),
      }),
    ],
  }
}

/** Of the sessions missed on one day, the first; catch-ups and appointments as they are. */
export function oncePerDay(absences: readonly StandingAbsence[]): StandingAbsence[] {
  const days = new Set<string>()
  return absences.filter(({ kind, date }) => {
    const again = kind === 'session' && days.has(date)
    if (kind === 'session') days.add(date)
    return !again
  })
}
