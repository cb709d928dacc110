import type { CaseRecord, Decision } from '../../case/record.ts'
import { happened } from '../../chronology/recorded.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { type Finding, finding } from '../finding.ts'

/**
 * A decision about what happened at a session, catch-up or appointment that hadn't taken place yet. Leave may be
 * agreed beforehand; that an absence was unacceptable, or what a part of a session counts as, can't be decided then.
 */
export function isTooEarly(record: CaseRecord, decision: Decision): boolean {
  const leave = decision.about === 'absence' && decision.outcome === 'acceptable'
  return !leave && isBefore(record, decision)
}

/** What was decided before it happened: applied where it can be leave, open where it can't. */
export function assessEarlyDecisions(record: CaseRecord, asOf: string): Finding[] {
  const decisions = happened(
    record.decisions,
    '/decisions',
    asOf,
    ({ on }) => on,
    ({ id }) => id,
  )
  return decisions.flatMap(({ value, pointer }) => {
    const date = eventDate(record, value)
    if (date === null || date > asOf || !isBefore(record, value)) return []
    if (isTooEarly(record, value) && replaced(record, value, decisions)) return []
    const told = `The decision (${value.about}: ${value.outcome}) of ${dateInWords(value.on)} is dated before what it decides, on ${dateInWords(date)}.`
    const common = {
      id: `case.decision-early/${value.about}/${value.subject}/${value.id}`,
      topic: 'case' as const,
      facts: [pointer],
    }
    if (!isTooEarly(record, value)) {
      return finding({
        ...common,
        outcome: 'noted',
        severity: 'warning',
        statement: `${told} It is applied as leave that was agreed beforehand.`,
      })
    }
    return finding({
      ...common,
      outcome: 'needs decision',
      statement: `${told} It is not applied.`,
      readings: [
        { reading: 'The date of the decision is a slip', outcome: 'The decision is recorded with its date' },
        { reading: 'It was taken before the facts were known', outcome: 'It is decided again' },
      ],
      settledBy: 'A decision that is dated on the day or later.',
    })
  })
}

/** A decision that could be applied has come on a later day. */
function replaced(record: CaseRecord, early: Decision, all: readonly { value: Decision }[]): boolean {
  return all.some(
    ({ value }) =>
      value.on > early.on &&
      value.about === early.about &&
      value.subject === early.subject &&
      !isTooEarly(record, value),
  )
}

function isBefore(record: CaseRecord, decision: Decision): boolean {
  const date = eventDate(record, decision)
  return date !== null && decision.on < date
}

function eventDate({ schedule, catchUps, appointments }: CaseRecord, decision: Decision): string | null {
  if (decision.about !== 'absence' && decision.about !== 'attendance') return null
  const events = [...schedule.sessions, ...catchUps, ...appointments]
  return events.find(({ id }) => id === decision.subject)?.date ?? null
}
