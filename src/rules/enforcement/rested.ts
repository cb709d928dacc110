import type { EnforcementStep } from '../../case/record.ts'
import type { DecisionEvent } from '../../chronology/decisions.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Case } from '../case.ts'
import { decisionNamed } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { term } from '../terms.ts'
import { absencesOf, type StandingAbsence } from './absences.ts'
import { say } from './findings.ts'

/**
 * Warnings in effect that rest on nothing any more: every absence that they answered counted as unacceptable when they
 * were given, and has been decided to be acceptable since. They stand until somebody takes them back.
 */
export function restedFindings(given: Case): Finding[] {
  // Without a decision on an absence nothing can have changed since.
  if (given.chronology.decisions.about('absence').length === 0) return []
  const absences = absencesOf(given)
  const { warnings, earlierWarnings } = given.chronology.steps
  return [...earlierWarnings, ...warnings].flatMap((warning) => {
    const answered = absences.filter((absence) => isAnsweredBy(given, absence, warning))
    const since = answered.map((absence) => changedSince(given, absence, warning))
    const decisions = since.filter((each) => each !== null)
    if (decisions.length === 0 || decisions.length < answered.length) return []
    const isSettled = isDealtWith(given, warning, answered, decisions)
    return [
      finding({
        id: `enforcement.rested/${warning.value.id}`,
        topic: 'enforcement',
        outcome: 'noted',
        severity: isSettled ? 'information' : 'warning',
        ...say('enforcement/warning-rested', {
          step: term('step', warning.value.step),
          warned: warning.value.date,
          days: [...new Set(answered.map(({ date }) => date))],
          n: answered.length,
          decisions: decisions.map(({ value }) => decisionNamed(value)),
        }),
        facts: [warning.pointer, ...answered.flatMap(({ facts }) => facts)],
      }),
    ]
  })
}

type Warning = Recorded<EnforcementStep>

/** It names the absence, or nothing; the absence had come, and counted as unacceptable on its day. */
function isAnsweredBy({ chronology }: Case, { id, date }: StandingAbsence, { value }: Warning): boolean {
  const isMeant = value.for.length === 0 || value.for.includes(id)
  if (!isMeant || date > value.date) return false
  const then = chronology.decisions.about('absence', id).findLast(({ value: { on } }) => on <= value.date)
  return (then?.value.outcome ?? REASON[recordedOf(chronology, id) ?? '']) === 'unacceptable'
}

const REASON: Readonly<Record<string, string>> = { 'unacceptable absence': 'unacceptable' }

/** What was recorded of it, before any decision. */
function recordedOf({ session, catchUps, appointments }: Case['chronology'], id: string): string | null {
  return (
    session(id)?.recorded ??
    catchUps.find(({ catchUp }) => catchUp.id === id)?.catchUp.outcome ??
    appointments.find(({ appointment }) => appointment.id === id)?.appointment.outcome ??
    null
  )
}

/** The decision that it is acceptable, taken after the warning. Null: it still counts, or is open. */
function changedSince(
  { chronology }: Case,
  { id, reason }: StandingAbsence,
  { value }: Warning,
): DecisionEvent | null {
  const decision = reason === 'acceptable' ? chronology.decisions.latest('absence', id) : null
  return decision !== null && decision.value.on > value.date ? decision : null
}

/** A step since then that names the warning or what it answered. */
function isDealtWith(
  { chronology }: Case,
  warning: Warning,
  answered: readonly StandingAbsence[],
  decisions: readonly DecisionEvent[],
): boolean {
  const from =
    decisions
      .map(({ value }) => value.on)
      .sort()
      .at(-1) ?? ''
  const ids = [warning.value.id, ...answered.map(({ id }) => id)]
  return chronology.steps.inEffect.some(
    ({ value }) =>
      value.id !== warning.value.id && value.date >= from && value.for.some((id) => ids.includes(id)),
  )
}
