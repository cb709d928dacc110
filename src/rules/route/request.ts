import type { RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import type { LevelRoute, Routing } from './level.ts'

type Chosen = Pick<RouteAssessment, 'routeId' | 'decision'>

/**
 * A plan that asks for another route than the recorded levels or decisions lead to. Asking decides nothing: the
 * request is refused where the edition leaves no room (003-15), and open where it does (003-16, A-9).
 */
export function assessRequest(
  { edition, chronology }: Case,
  { routeId, decision }: Chosen,
  routing: Routing | null,
  level: LevelRoute | null,
): Finding[] {
  const asked = chronology.known.plan.route
  if (asked === undefined || asked === routeId) return []
  const nameOf = (id: string | null) => edition.rules.routes.find((route) => route.id === id)?.name
  const wanted = nameOf(asked)
  if (wanted === undefined) {
    return [refused({ told: 'The plan asks for a route that this edition does not have. It is refused.' })]
  }
  const told = `The plan asks for the route “${wanted}”.`
  const leads = nameOf(routeId)
  if (decision !== null) {
    return [noted(`${told} The recorded decision is for “${leads}”, and it stands.`)]
  }
  if (routing === null || level === null) {
    const needs = 'Nothing that is recorded leads to it, so it is refused.'
    const source = edition.rules.routes.find(({ id }) => id === asked)?.source
    return [refused({ told: `${told} ${needs}`, sources: source === undefined ? [] : [source] })]
  }
  if (level.kind !== 'rule') {
    return [noted(`${told} A request does not settle the route.`)]
  }
  const { rule } = level
  const facts = [ASKED, ...level.facts]
  if (routing.basis !== 'RM2000/S') {
    return [
      noted(`${told} The recorded levels lead to “${leads}”, and a person decides between them.`, facts),
    ]
  }
  const override = routing.override
  const upward = override !== undefined && override.from === rule.route && override.to === asked
  const need = chronology.known.risk.treatmentNeed
  const known = need?.level ?? null
  if (upward && known !== null && known !== override.whenTreatmentNeed) {
    return [
      refused({
        told: `${told} It is refused: treatment need is recorded as ${known}, and the edition allows the longer route for higher treatment need.`,
        sources: [rule.source, override.source],
        facts: [...facts, '/risk/treatmentNeed'],
      }),
    ]
  }
  if (upward || rule.certainty === 'default') {
    return [open(told, wanted, leads ?? '', facts, upward ? [override.source] : [rule.source], upward)]
  }
  return [
    refused({
      told: `${told} It is refused: ${rule.certainty === 'stated' ? 'the edition has everyone at this level' : 'the edition does not mention this level, which is read as the nearest one, and has everyone there'} take “${leads}”.${override === undefined ? '' : ' It allows a departure upward only, for low risk with higher treatment need.'}`,
      sources: [rule.source, ...(override === undefined ? [] : [override.source])],
      facts,
      basis: 'The edition describes departures upward only, for low risk (A-9).',
    }),
  ]
}

const ASKED = '/plan/route'

function noted(statement: string, facts: readonly string[] = [ASKED]): Finding {
  return finding({
    id: 'route.request',
    topic: 'route',
    outcome: 'noted',
    severity: 'warning',
    statement,
    facts,
  })
}

function refused({ told, ...rest }: { told: string } & Partial<Finding>): Finding {
  return finding({
    facts: [ASKED],
    ...rest,
    id: 'route.request',
    topic: 'route',
    outcome: 'not met',
    severity: 'action',
    statement: told,
    settledBy: 'A plan with a route that the edition allows, or a recorded decision that it allows.',
  })
}

/** Room for judgement: "most", or the override for low risk. */
function open(
  told: string,
  wanted: string,
  leads: string,
  facts: readonly string[],
  sources: Finding['sources'],
  upward: boolean,
): Finding {
  const needs = upward ? 'a reason and an approver' : 'a reason'
  return finding({
    id: 'route.request',
    topic: 'route',
    outcome: 'needs decision',
    statement: `${told} The recorded level leads to “${leads}”. The other route needs a decision with ${needs}, and none is recorded.`,
    sources,
    basis: upward
      ? 'An override is a recorded decision, upward only and for low risk (A-9).'
      : 'The edition says “most”: another route needs a reason (A-9).',
    facts,
    readings: [
      { reading: 'There is a reason for the route that the plan asks for', outcome: wanted },
      { reading: 'The recorded level decides', outcome: leads },
    ],
    settledBy: `A recorded decision on the route, with ${needs}.`,
  })
}
