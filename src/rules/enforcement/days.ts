import type { CaseRecord } from '../../case/record.ts'
import { list } from '../../chronology/recorded.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Edition } from '../../programme/edition.ts'
import { decisionInWords, latestDecision } from '../decisions/differing.ts'
import { type Finding, finding } from '../finding.ts'
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
  edition: Edition,
  record: CaseRecord,
  asOf: string,
  unacceptable: readonly StandingAbsence[],
): Countable {
  const days = oncePerDay(unacceptable)
  const all = [...unacceptable]
  const isReached = (those: readonly StandingAbsence[]) => reachedThresholds(edition, those).length > 0
  if (isReached(all) === isReached(days)) return { absences: all, findings: [] }
  const decision = latestDecision(record, asOf, 'session count', null)
  const several = unacceptable.filter(({ id, kind, date }) =>
    unacceptable.some(
      (other) => kind === 'session' && other.kind === kind && other.date === date && other.id !== id,
    ),
  )
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
      absences: units ? all : days,
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
    absences: days,
    findings: [
      finding({
        ...common,
        outcome: 'needs decision',
        statement: `${told} Whether the edition’s threshold is reached depends on what counts as one session.`,
        readings: [
          { reading: 'What is missed on one day counts as one session', outcome: outcome(days) },
          { reading: 'Each session of a day counts', outcome: outcome(all) },
        ],
        settledBy: `A decision by the ${edition.terms.supervisor} on what counts as one session.`,
      }),
    ],
  }
}

/** Of the sessions missed on one day, the first; catch-ups and appointments as they are. */
export function oncePerDay(absences: readonly StandingAbsence[]): StandingAbsence[] {
  return absences.filter(
    ({ kind, date }, index) =>
      kind !== 'session' ||
      absences.findIndex((other) => other.kind === 'session' && other.date === date) === index,
  )
}
