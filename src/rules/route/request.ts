import type { Message } from '../../message.ts'
import type { RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { term } from '../terms.ts'
import { say } from './findings.ts'
import type { LevelRoute, Routing } from './level.ts'
import { routeNamed } from './names.ts'

type Chosen = Pick<RouteAssessment, 'routeId' | 'decision'>

/**
 * A plan that asks for another route than the recorded levels or decisions lead to. Asking decides nothing: the
 * request is refused where the edition leaves no room (003-15), and open where it does (003-16, A-9).
 */
export function assessRequest(
  given: Case,
  { routeId, decision }: Chosen,
  routing: Routing | null,
  level: LevelRoute | null,
): Finding[] {
  const { routes } = given.edition.rules
  const { plan, risk } = given.chronology.known
  const asked = routes.find(({ id }) => id === plan.route)
  if (plan.route === undefined || plan.route === routeId) return []
  if (asked === undefined) return [refused(say('route/request-refused-as-unknown'))]
  const wanted = asked.name
  const leads = routes.find(({ id }) => id === routeId)?.name ?? ''
  if (decision !== null) return [noted(say('route/request-against-decision', { wanted, leads }))]
  if (routing === null || level === null) {
    return [refused(say('route/request-refused-without-ground', { wanted }), { sources: [asked.source] })]
  }
  if (level.kind !== 'rule') return [noted(say('route/request-settles-nothing', { wanted }))]
  const { rule } = level
  const facts = [ASKED, ...level.facts]
  if (routing.basis !== 'RM2000/S') {
    return [noted(say('route/request-beside-levels', { wanted, leads }), facts)]
  }
  const override = routing.override
  const upward = override !== undefined && override.from === rule.route && override.to === asked.id
  const need = risk.treatmentNeed?.level
  if (upward && need !== undefined && need !== override.whenTreatmentNeed) {
    return [
      refused(say('route/request-refused-without-high-need', { wanted, need: term('level', need) }), {
        sources: [rule.source, override.source],
        facts: [...facts, '/risk/treatmentNeed'],
      }),
    ]
  }
  // Room for judgement: "most", or the override for low risk.
  const open = {
    ...COMMON,
    facts,
    outcome: 'needs decision' as const,
    readings: [
      { reading: say('route/reading-reason'), outcome: routeNamed(given, asked.id) },
      { reading: say('route/reading-level-decides'), outcome: routeNamed(given, rule.route) },
    ],
  }
  if (upward) {
    return [
      finding({
        ...open,
        ...say('route/request-needs-approver', { wanted, leads }),
        sources: [override.source],
        basis: [say('route/ground-override')],
        settledBy: say('route/settled-by-reason-and-approver'),
      }),
    ]
  }
  if (rule.certainty === 'default') {
    return [
      finding({
        ...open,
        ...say('route/request-needs-reason', { wanted, leads }),
        sources: [rule.source],
        basis: [say('route/ground-most')],
        settledBy: say('route/settled-by-reason'),
      }),
    ]
  }
  const told = { wanted, leads, also: override === undefined ? [] : [say('route/upward-only')] }
  return [
    refused(
      rule.certainty === 'stated'
        ? say('route/request-refused-by-level', told)
        : say('route/request-refused-by-nearest-level', told),
      {
        sources: [rule.source, ...(override === undefined ? [] : [override.source])],
        facts,
        basis: [say('route/ground-upward-only')],
      },
    ),
  ]
}

const ASKED = '/plan/route'
const COMMON = { id: 'route.request', topic: 'route' as const, facts: [ASKED] }

function noted(told: Message, facts: readonly string[] = [ASKED]): Finding {
  return finding({ ...COMMON, ...told, outcome: 'noted', severity: 'warning', facts })
}

function refused(told: Message, rest: Partial<Finding> = {}): Finding {
  return finding({
    ...COMMON,
    ...rest,
    ...told,
    outcome: 'not met',
    severity: 'action',
    settledBy: say('route/settled-by-plan'),
  })
}
