import type { Decision } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Case } from '../case.ts'
import { type Finding, finding, type Reading } from '../finding.ts'
import { term } from '../terms.ts'
import { say } from './findings.ts'
import type { LevelRoute, Routing } from './level.ts'
import { nameOf, routeNamed } from './names.ts'

type Override = NonNullable<Routing['override']>

/**
 * 003-15, 003-16. Where the edition routes by level, a decision may depart from the level upward only, for
 * high treatment need, with a reason and an approver; where it says "most", a reason is enough. A level that it
 * doesn't mention is read as the nearest one in this too. Where it routes by clinical judgement, the decision
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
    const decided = finding({ ...common, ...say('route/departure-decided'), outcome: 'decided' })
    return { refused: false, findings: [decided] }
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
        ...say(
          rule.certainty === 'not stated'
            ? 'route/departure-not-allowed-at-level-not-mentioned'
            : 'route/departure-not-allowed',
        ),
        basis: [say('route/ground-upward-only')],
        readings: corrected(given, rule.route),
        settledBy: say('route/settled-by-allowed-route'),
      }),
    ],
  }
}

/** What can be behind a decision that the edition doesn't allow. */
function corrected(given: Case, routeId: string): Reading[] {
  const name = nameOf(given, routeId)
  return [
    { reading: say('route/reading-level-right'), outcome: say('route/decision-corrected', { name }) },
    { reading: say('route/reading-level-wrong'), outcome: say('route/level-recorded') },
  ]
}

function approval(
  given: Case,
  common: Pick<Finding, 'id' | 'topic' | 'sources' | 'facts'>,
  decision: Recorded<Decision>,
  { exceptional, whenTreatmentNeed, from, to }: Override,
): { refused: boolean; findings: Finding[] } {
  const need = given.chronology.known.risk.treatmentNeed
  const level = need?.level ?? null
  const facts = level === null ? common.facts : [...common.facts, '/risk/treatmentNeed']
  const unapproved = decision.value.approvedBy === undefined
  const refusal = unapproved
    ? say('route/override-not-approved')
    : level === null || level === whenTreatmentNeed
      ? null
      : say('route/override-without-high-need', { need: term('level', level) })
  if (refusal !== null) {
    return {
      refused: true,
      findings: [
        finding({
          ...common,
          facts,
          outcome: 'needs decision',
          ...refusal,
          missing: unapproved ? [say('route/approver-needed')] : [],
          readings: [
            { reading: say('route/reading-no-approval'), outcome: routeNamed(given, from) },
            { reading: say('route/reading-approval'), outcome: routeNamed(given, to) },
          ],
          settledBy: say('route/settled-by-approval'),
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
        ...say('route/override-decided', { exceptional }),
        missing: level === null ? [say('route/treatment-need-needed')] : [],
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
      ...say('route/override-possible', { exceptional: override.exceptional }),
      sources: [override.source],
      basis: need.tool === undefined ? [] : [say('route/ground-need-tool', { tool: need.tool })],
      facts: ['/risk/treatmentNeed'],
    }),
  ]
}
