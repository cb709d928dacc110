import type { Decision } from '../case/record.ts'
import type { Case, Judged } from './criterion.ts'
import { decisionInWords, latestDecision } from './decisions.ts'
import type { Recorded } from './facts.ts'
import { type Finding, finding } from './finding.ts'

/**
 * A decision that someone is suitable although a criterion isn't met: the edition and the decision differ, so
 * somebody has to say of that criterion that it is known and why the programme is proposed all the same. Until
 * then no final document.
 */
export function assessContrary(
  { edition, record, asOf }: Case,
  suitable: Recorded<Decision>,
  against: readonly Judged[],
): Finding[] {
  return against.map(({ criterion, finding: ground }) => {
    const common = {
      id: `suitability.contrary/${criterion.id}`,
      topic: 'suitability' as const,
      sources: ground.sources,
      basis: 'A decision does not change what the edition asks for.',
      facts: [suitable.pointer, ...ground.facts],
    }
    const settled = latestDecision(record, asOf, 'criterion', criterion.id)
    if (settled !== null) {
      return finding({
        ...common,
        outcome: 'decided',
        severity: 'warning',
        statement: `The criterion “${criterion.name}” is not met, and the programme is proposed all the same. ${decisionInWords(settled.value)}`,
        facts: [...common.facts, settled.pointer],
      })
    }
    return finding({
      ...common,
      outcome: 'needs decision',
      severity: 'decision',
      statement: `The programme is proposed although the criterion “${criterion.name}” is not met. ${ground.statement}`,
      readings: [
        { reading: 'The criterion stands', outcome: 'The programme is not proposed' },
        { reading: 'There is a reason to depart from it', outcome: 'The reason is recorded and printed' },
      ],
      settledBy: `A recorded decision on this criterion, with its reason, by the ${edition.terms.supervisor}.`,
    })
  })
}
