import type { Criterion } from '../assessment.ts'
import type { Case } from '../case.ts'
import { decisionInWords } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'

/** What every criterion is judged on. */
/** A criterion, its finding, and whether it holds: by itself or by a recorded decision. Null: open. */
export interface Judged {
  criterion: Criterion
  finding: Finding
  holds: boolean | null
}

type Given = Omit<Criterion, 'findingId'> & Pick<Finding, 'statement'> & Partial<Finding>

/**
 * Joins a criterion to its finding. A recorded decision about it settles `needs decision`, and nothing else:
 * a fact that fails or is missing stays so.
 */
export function judge({ chronology }: Case, given: Given): Judged {
  const { id, name, requirement, recorded, ...found } = given
  const base = { ...found, id: `suitability.${id}`, topic: 'suitability' as const }
  const decision = chronology.decisions.latest('criterion', id)
  const settled =
    found.outcome === 'needs decision' && ['met', 'not met'].includes(decision?.value.outcome ?? '')
      ? decision
      : null
  const outcome = settled === null ? found.outcome : 'decided'
  const holds = settled === null ? HOLDS[found.outcome] : settled.value.outcome === 'met'
  return {
    criterion: { id, name, requirement, recorded, outcome, findingId: base.id },
    finding:
      settled === null
        ? finding(base)
        : finding({
            ...base,
            outcome: 'decided',
            severity: 'information',
            statement: `${found.statement} Decided: ${holds ? 'the criterion is met' : 'the criterion is not met'}. ${decisionInWords(settled.value)}`,
            facts: [...(found.facts ?? []), settled.pointer],
            missing: [],
            settledBy: null,
          }),
    holds,
  }
}

const HOLDS: Record<Criterion['outcome'], boolean | null> = {
  met: true,
  'not met': false,
  'not recorded': null,
  'needs decision': null,
  decided: null,
}
