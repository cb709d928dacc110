import type { Decision } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Case } from '../case.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding, messageOf } from '../finding.ts'
import { hasStarted } from '../starts.ts'
import type { Judged } from './criterion.ts'
import { say } from './findings.ts'

/**
 * A decision that someone is suitable although a criterion isn't met: the edition and the decision differ, so
 * somebody has to say of that criterion that it is known and why the programme is proposed all the same. Until
 * then no final document.
 */
export function assessContrary(
  { chronology }: Case,
  suitable: Recorded<Decision>,
  against: readonly Judged[],
): Finding[] {
  return against.map(({ criterion, finding: ground }) => {
    const common = {
      id: `suitability.contrary/${criterion.id}`,
      topic: 'suitability' as const,
      sources: ground.sources,
      basis: [say('suitability/ground-contrary')],
      facts: [suitable.pointer, ...ground.facts],
    }
    const settled = chronology.decisions.latest('criterion', criterion.id)
    if (settled !== null) {
      return finding({
        ...common,
        outcome: 'decided',
        severity: 'warning',
        ...say('suitability/contrary-decided', {
          criterion: criterion.name,
          decision: decisionSaid(settled.value),
        }),
        facts: [...common.facts, settled.pointer],
      })
    }
    return finding({
      ...common,
      outcome: 'needs decision',
      ...say('suitability/contrary-open', { criterion: criterion.name, found: messageOf(ground) }),
      readings: [
        {
          reading: say('suitability/reading-criterion-stands'),
          outcome: say('suitability/then-not-proposed'),
        },
        {
          reading: say('suitability/reading-criterion-departed-from'),
          outcome: say('suitability/then-reason-printed'),
        },
      ],
      settledBy: say('suitability/settled-contrary'),
    })
  })
}

/** 001-21, C-12: someone who was found not suitable and has started, with no end of his participation recorded. */
export function assessAttending({ edition, chronology }: Case, decided: Recorded<Decision>): Finding[] {
  if (!hasStarted(chronology) || chronology.ended !== null) return []
  const { supervisor } = edition.terms
  return [
    finding({
      id: 'suitability.contrary/attending',
      topic: 'suitability',
      outcome: 'needs decision',
      ...say('suitability/attending-not-suitable', { on: decided.value.on }),
      sources: edition.rules.proposals
        .filter(({ when }) => when === 'not suitable')
        .map(({ source }) => source),
      basis: [say('suitability/ground-attending')],
      facts: [decided.pointer],
      readings: [
        {
          reading: say('suitability/reading-decision-stands'),
          outcome: say('suitability/then-end-recorded'),
        },
        {
          reading: say('suitability/reading-goes-on'),
          outcome: say('suitability/then-decided-again'),
        },
      ],
      settledBy: say('suitability/settled-attending', { supervisor }),
    }),
  ]
}
