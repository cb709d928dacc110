import type { DecisionEvent } from '../../chronology/decisions.ts'
import type { Case } from '../case.ts'
import { decisionNamed } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { subjectSaid } from '../subject-words.ts'
import { say } from './findings.ts'

/**
 * Decisions on which nothing that was found rests: about a criterion that the edition doesn't have, a count that makes no
 * difference, a session to come, what is recorded of one that isn't his. They are accepted and change nothing, which is told.
 * @param findings what all the topics found
 */
export function assessWithoutEffect(given: Case, findings: readonly Finding[]): Finding[] {
  const cited = new Set(findings.flatMap(({ facts }) => facts))
  return given.chronology.decisions.all
    .filter(({ standing, pointer }) => IDLE.includes(standing) && !cited.has(pointer))
    .map(({ value, pointer }) =>
      finding({
        id: `case.decision-idle/${value.id}`,
        topic: 'case',
        outcome: 'noted',
        severity: 'warning',
        ...say('decisions/without-effect', {
          decision: decisionNamed(value),
          subject: value.subject === undefined ? null : subjectSaid(given, value.subject),
        }),
        facts: [pointer],
      }),
    )
}

/** What waits for an entry is told with the session, where that is told. */
const IDLE: readonly DecisionEvent['standing'][] = ['stands', 'waiting']
