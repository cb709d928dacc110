import type { Chronology } from '../../chronology/chronology.ts'
import type { DecisionEvent } from '../../chronology/decisions.ts'
import { isLeave, matterOf } from '../../chronology/decisions.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { type Finding, finding } from '../finding.ts'

/** What was decided before it happened: applied where it can be leave, open where it can't. */
export function assessEarlyDecisions({ decisions, reached }: Chronology): Finding[] {
  return decisions.all.flatMap((decision) => {
    const { before } = decision
    if (before === null || !reached(before)) return []
    // Leave that isn't applied is told with what keeps it from that.
    const isTold = isLeave(decision.value)
      ? decision.standing === 'stands'
      : !isTakenAgain(decision, decisions.all)
    return isTold ? earlyFinding(decision, before) : []
  })
}

function earlyFinding({ value, pointer, standing }: DecisionEvent, date: string): Finding {
  const told = `The decision (${value.about}: ${value.outcome}) of ${dateInWords(value.on)} is dated before what it decides, on ${dateInWords(date)}.`
  const common = {
    id: `case.decision-early/${value.about}/${value.subject}/${value.id}`,
    topic: 'case' as const,
    facts: [pointer],
  }
  if (standing !== 'too early') {
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
}

/** One that could be applied has come on a later day. */
function isTakenAgain(early: DecisionEvent, all: readonly DecisionEvent[]): boolean {
  return all.some(
    ({ value, standing }) =>
      standing !== 'too early' && value.on > early.value.on && matterOf(value) === matterOf(early.value),
  )
}
