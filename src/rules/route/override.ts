import type { Decision } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Case } from '../case.ts'
import { type Finding, finding, type Reading } from '../finding.ts'
import type { LevelRoute, Routing } from './level.ts'

type Override = NonNullable<Routing['override']>

/**
 * 003-15, 003-16. Where the edition routes by level, a decision may depart from the level upward only, for
 * high treatment need, with a reason and an approver; where it says "most", a reason is enough. A level that it
 * doesn't mention is read as the nearest one in this too (A-9). Where it routes by clinical judgement, the decision
 * stands and the difference is noted. A decision that isn't applied is open until there is one that can be.
 */
export function departure(
  given: Case,
  routing: Routing,
  level: LevelRoute,
  decision: Recorded<Decision>,
): { refused: boolean; findings: Finding[] } {
  if (level.kind !== 'rule') return { refused: false, findings: [] }
  const to = decision.value.outcome
  const { rule } = level
  const override = routing.override
  if (rule.route === to) return { refused: false, findings: highNeed(given, routing, to) }
  const common = {
    id: 'route.override',
    topic: 'route' as const,
    sources: [rule.source],
    facts: [decision.pointer, ...level.facts],
  }
  if (routing.basis !== 'RM2000/S' || rule.certainty === 'default') {
    const statement = `The decision departs from the route that the recorded levels lead to. The reason is recorded.`
    return { refused: false, findings: [finding({ ...common, outcome: 'decided', statement })] }
  }
  if (override !== undefined && override.from === rule.route && override.to === to) {
    return approval(given, { ...common, sources: [override.source] }, decision, override)
  }
  return {
    refused: true,
    findings: [
      finding({
        ...common,
        outcome: 'needs decision',
        statement:
          rule.certainty === 'not stated'
            ? 'The decision on the route is not applied: the edition does not mention this level, which is read as the nearest one, and it allows no departure from the route of that level.'
            : 'The decision on the route is not applied: the edition allows no departure from the route of this level.',
        basis: 'The edition describes departures upward only, for low risk (A-9).',
        readings: corrected(given, rule.route),
        settledBy: 'A decision on the route that the edition allows.',
      }),
    ],
  }
}

/** What can be behind a decision that the edition doesn't allow. */
function corrected({ edition }: Case, routeId: string): Reading[] {
  const name = edition.rules.routes.find(({ id }) => id === routeId)?.name ?? routeId
  return [
    { reading: 'The recorded level is right', outcome: `The decision is corrected to “${name}”` },
    { reading: 'The level is another', outcome: 'The level is recorded, and the route decided again' },
  ]
}

function approval(
  { edition, chronology }: Case,
  common: Pick<Finding, 'id' | 'topic' | 'sources' | 'facts'>,
  decision: Recorded<Decision>,
  { exceptional, whenTreatmentNeed, from, to }: Override,
): { refused: boolean; findings: Finding[] } {
  const need = chronology.known.risk.treatmentNeed
  const level = need?.level ?? null
  const facts = level === null ? common.facts : [...common.facts, '/risk/treatmentNeed']
  const unapproved = decision.value.approvedBy === undefined
  const nameOf = (routeId: string) => edition.rules.routes.find(({ id }) => id === routeId)?.name ?? routeId
  if (unapproved || (level !== null && level !== whenTreatmentNeed)) {
    return {
      refused: true,
      findings: [
        finding({
          ...common,
          facts,
          outcome: 'needs decision',
          statement: `The override to the longer route is not applied: ${unapproved ? 'no approver is recorded' : `treatment need is recorded as ${level}, and the edition allows it for higher treatment need`}.`,
          missing: unapproved ? ['approver of the override'] : [],
          readings: [
            { reading: 'There is no such approval for high treatment need', outcome: nameOf(from) },
            { reading: 'There is, and it is recorded', outcome: nameOf(to) },
          ],
          settledBy: 'A decision with a reason and an approver, for someone with high treatment need.',
        }),
      ],
    }
  }
  return {
    refused: false,
    findings: [
      finding({
        ...common,
        facts,
        outcome: 'decided',
        severity: level === null ? 'warning' : 'information',
        statement: `The longer route is an override of the recorded level, with a reason and an approver.${exceptional ? ' The edition says that such overrides should be exceptional.' : ''}`,
        missing: level === null ? ['level of treatment need'] : [],
      }),
    ],
  }
}

/** A5, case 28: high need alone changes nothing; the discretion that the edition gives is noted. */
export function highNeed({ chronology }: Case, { override }: Routing, routeId: string): Finding[] {
  const need = chronology.known.risk.treatmentNeed
  if (override?.from !== routeId || need?.level !== override.whenTreatmentNeed) {
    return []
  }
  return [
    finding({
      id: 'route.override',
      topic: 'route',
      outcome: 'noted',
      statement: `Treatment need is recorded as high. The edition allows the longer route for higher treatment need${override.exceptional ? ' in exceptional cases' : ''}, with a reason and an approver. No such decision is recorded.`,
      sources: [override.source],
      facts: ['/risk/treatmentNeed'],
    }),
  ]
}
