import { groupedBy } from '../../chronology/recorded.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Case } from '../case.ts'
import { decisionInWords } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { list } from '../words.ts'
import { countAbsences, type StandingAbsence } from './absences.ts'
import { countInWords, reachedThresholds } from './thresholds.ts'

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
    basis: 'What one session is, is not stated: what is missed on one day, or each session of it (A-1).',
    facts: several.flatMap(({ facts }) => facts),
  }
  const told = `Without an acceptable reason, ${list(several.map(({ label }) => label))} were missed on ${list([...new Set(several.map(({ date }) => dateInWords(date)))])}.`
  if (decision !== null) {
    const units = decision.value.outcome === 'units'
    return {
      absences: units ? all : once,
      findings: [
        finding({
          ...common,
          outcome: 'decided',
          statement: `${told} Decided: ${units ? 'each session counts' : 'what is missed on one day counts as one session'}. ${decisionInWords(decision.value)}`,
          facts: [...common.facts, decision.pointer],
        }),
      ],
    }
  }
  const outcome = (those: readonly StandingAbsence[]) =>
    `Absences without an acceptable reason: ${countInWords(countAbsences(those))}. The edition’s threshold is ${isReached(those) ? 'reached' : 'not reached'}.`
  return {
    absences: once,
    findings: [
      finding({
        ...common,
        outcome: 'needs decision',
        statement: `${told} Whether the edition’s threshold is reached depends on what counts as one session.`,
        readings: [
          { reading: 'What is missed on one day counts as one session', outcome: outcome(once) },
          { reading: 'Each session of a day counts', outcome: outcome(all) },
        ],
        settledBy: `A decision by the ${edition.terms.supervisor} on what counts as one session.`,
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
