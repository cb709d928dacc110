import type { Chronology } from '../../chronology/chronology.ts'
import type { DecisionEvent } from '../../chronology/decisions.ts'
import { isLeave, matterOf } from '../../chronology/decisions.ts'
import { outcomeSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { term } from '../terms.ts'
import { say } from './findings.ts'

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

function earlyFinding({ value, pointer, standing }: DecisionEvent, decides: string): Finding {
  const { about, on } = value
  const told = { about: term('about', about), outcome: outcomeSaid(value), on, decides }
  const common = {
    id: `case.decision-early/${about}/${value.subject}/${value.id}`,
    topic: 'case' as const,
    facts: [pointer],
  }
  if (standing !== 'too early') {
    return finding({
      ...common,
      outcome: 'noted',
      severity: 'warning',
      ...say('decisions/early-leave', told),
    })
  }
  return finding({
    ...common,
    outcome: 'needs decision',
    ...say('decisions/early-not-applied', told),
    readings: [
      { reading: say('decisions/reading-slip'), outcome: say('decisions/recorded-with-date') },
      { reading: say('decisions/reading-facts-unknown'), outcome: say('decisions/decided-again') },
    ],
    settledBy: say('decisions/settled-by-date'),
  })
}

/** One that could be applied has come on a later day. */
function isTakenAgain(early: DecisionEvent, all: readonly DecisionEvent[]): boolean {
  return all.some(
    ({ value, standing }) =>
      standing !== 'too early' && value.on > early.value.on && matterOf(value) === matterOf(early.value),
  )
}
