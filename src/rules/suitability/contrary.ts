import type { Decision } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Case } from '../case.ts'
import { decisionInWords } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { sentence } from '../words.ts'
import type { Judged } from './criterion.ts'

/**
 * A decision that someone is suitable although a criterion isn't met: the edition and the decision differ, so
 * somebody has to say of that criterion that it is known and why the programme is proposed all the same. Until
 * then no final document.
 */
export function assessContrary(
  { edition, chronology }: Case,
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
    const settled = chronology.decisions.latest('criterion', criterion.id)
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

/** 001-21, C-12: someone who was found not suitable and has started, with no end of his participation recorded. */
export function assessAttending({ edition, chronology }: Case, decided: Recorded<Decision>): Finding[] {
  if (chronology.starts.length === 0 || chronology.ended !== null) return []
  const person = `the ${edition.terms.person}`
  return [
    finding({
      id: 'suitability.contrary/attending',
      topic: 'suitability',
      outcome: 'needs decision',
      statement: `On ${dateInWords(decided.value.on)} it was decided that ${person} is not suitable. The programme has started, and no withdrawal or removal is recorded.`,
      sources: edition.rules.proposals
        .filter(({ when }) => when === 'not suitable')
        .map(({ source }) => source),
      basis:
        'The program ends nobody’s participation: people record a withdrawal or a removal, or decide again (C-12).',
      facts: [decided.pointer],
      readings: [
        { reading: 'The decision stands', outcome: 'The withdrawal or removal is recorded' },
        { reading: `${sentence(person)} goes on`, outcome: 'Another decision on suitability is recorded' },
      ],
      settledBy: `A recorded withdrawal or removal, or another decision by the ${edition.terms.supervisor}.`,
    }),
  ]
}
