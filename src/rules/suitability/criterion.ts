import type { Order } from '../../case/record.ts'
import type { Criterion } from '../assessment.ts'
import type { Case } from '../case.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding, messageOf } from '../finding.ts'
import { say } from './findings.ts'

/** A criterion, its finding, and whether it holds: by itself or by a recorded decision. Null: open. */
export interface Judged {
  criterion: Criterion
  finding: Finding
  holds: boolean | null
}

type Given = Omit<Criterion, 'findingId'> & Pick<Finding, 'code' | 'parameters'> & Partial<Finding>

/**
 * Joins a criterion to its finding. A recorded decision about it settles `needs decision`, and nothing else:
 * a fact that fails or is missing stays so.
 */
export function judge({ chronology }: Case, given: Given): Judged {
  const { id, name, requirement, recorded, ...rest } = given
  const found = finding({ ...rest, id: `suitability.${id}`, topic: 'suitability' })
  const decision = chronology.decisions.latest('criterion', id)
  const settled =
    given.outcome === 'needs decision' && ['met', 'not met'].includes(decision?.value.outcome ?? '')
      ? decision
      : null
  const outcome = settled === null ? given.outcome : 'decided'
  const criterion = { id, name, requirement, recorded, outcome, findingId: found.id }
  if (settled === null) return { criterion, finding: found, holds: HOLDS[outcome] }
  const met = settled.value.outcome === 'met'
  return {
    criterion,
    finding: {
      ...found,
      ...say('suitability/criterion-decided', {
        found: messageOf(found),
        met,
        decision: decisionSaid(settled.value),
      }),
      outcome: 'decided',
      severity: 'information',
      facts: [...found.facts, settled.pointer],
      missing: [],
      settledBy: null,
    },
    holds: met,
  }
}

const HOLDS: Record<Criterion['outcome'], boolean | null> = {
  met: true,
  'not met': false,
  'not recorded': null,
  'needs decision': null,
  decided: null,
}

/** Which of the two the record has, as a criterion is named by it. */
export function orderOrLicence(order: Order | undefined): 'order' | 'licence' | 'either' {
  if (order === undefined) return 'either'
  return order.kind === 'licence' ? 'licence' : 'order'
}
