import type { Item } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { sessionsOfPart } from '../scheduled.ts'
import { routeAmounts } from './amounts.ts'
import { assessAssessmentAfter } from './assessment-after.ts'
import { decideRoute } from './decision.ts'
import { say } from './findings.ts'
import { type LevelRoute, levelRoute, type Routing } from './level.ts'
import { assessPriorTreatment, type PriorTreatment } from './prior-treatment.ts'
import { assessRequest } from './request.ts'
import { assessOtherTool } from './tools.ts'
import type { DecidedRoute } from './undecided.ts'
import { assessUnmatchedDecisions } from './unmatched.ts'

/**
 * The route that the person is on and the parts he has to do. It is provisional until a person has recorded
 * the decision, after the part that the edition names (C-7). Exemption and direct entry are never automatic.
 */
export function assessRoute(given: Case): { route: RouteAssessment; findings: Finding[] } {
  const { edition } = given
  const prior = assessPriorTreatment(given)
  const entry = prior.find(({ rule, granted }) => granted && rule.effect === 'direct entry')
  const exempt = prior.flatMap(({ rule, granted }) =>
    granted && rule.effect === 'exempt from part' && rule.part !== undefined ? [rule.part] : [],
  )
  const chosen = chooseRoute(given, entry, exempt)
  const route = edition.rules.routes.find(({ id }) => id === chosen.routeId)
  const required = requiredParts(edition, route?.parts, entry)
  const parts = required.filter((part) => !exempt.includes(part))
  const amounts = routeAmounts(edition, route, parts, exempt.length > 0)
  return {
    route: {
      state: chosen.state,
      routeId: route?.id ?? null,
      name: route?.name ?? null,
      parts,
      exemptParts: exempt.filter((part) => required.includes(part)),
      directEntry: entry !== undefined,
      amounts: amounts.amounts,
      decision: chosen.decision,
      findingId: 'route',
    },
    findings: [
      ...chosen.findings,
      ...prior.map((each) => each.finding),
      ...assessUnmatchedDecisions(given),
      ...assessOtherTool(given, edition.rules.routing),
      ...assessAssessmentAfter(given, edition.rules.routing, hasEnded(given, exempt)),
      ...amounts.findings,
    ],
  }
}

function chooseRoute(given: Case, entry: PriorTreatment | undefined, exempt: string[]): DecidedRoute {
  const { edition } = given
  const open = usualRoutes(edition)
  if (entry !== undefined) {
    const routeId = entry.rule.route ?? open[0]?.id ?? null
    return withRequest(given, {
      state: 'final',
      routeId,
      decision: null,
      findings: [directEntry(edition, routeId, entry)],
    })
  }
  const [only] = open
  if (only !== undefined && open.length === 1) {
    return withRequest(given, {
      state: 'final',
      routeId: only.id,
      decision: null,
      findings: [oneRoute(only)],
    })
  }
  const routing = edition.rules.routing ?? unstated(open)
  const level = levelRoute(given, routing)
  return withRequest(given, decideRoute(given, routing, level, hasEnded(given, exempt)), routing, level)
}

/**
 * What the plan asks for, where it is another route. A request that is open says what the edition allows; one that
 * is refused is told with the route itself, wherever that is told.
 */
function withRequest(
  given: Case,
  chosen: DecidedRoute,
  routing: Routing | null = null,
  level: LevelRoute | null = null,
): DecidedRoute {
  const [request] = assessRequest(given, chosen, routing, level)
  if (request === undefined) return chosen
  const open = request.outcome === 'needs decision'
  const findings = chosen.findings
    .filter(({ id }) => !open || id !== 'route.override')
    .map((each) =>
      each.id === 'route' && request.outcome === 'not met' ? withRefusal(given, each, request) : each,
    )
  return { ...chosen, findings: [...findings, request] }
}

function withRefusal({ edition, chronology }: Case, route: Finding, request: Finding): Finding {
  const asked = edition.rules.routes.find(({ id }) => id === chronology.known.plan.route)
  const refusal =
    asked === undefined
      ? say('route/unknown-route-refused')
      : say('route/planned-route-refused', { wanted: asked.name })
  // Every code of the route itself takes sentences that follow.
  const { also } = route.parameters as { also: { also: readonly Item[] } }
  return finding({
    ...route,
    parameters: { ...route.parameters, also: { also: [...also.also, refusal] } },
    sources: [...route.sources, ...request.sources],
    facts: [...new Set([...route.facts, ...request.facts])],
  })
}

/** An edition with several routes that doesn't say how one is chosen leaves it to a person. */
function unstated(open: Edition['rules']['routes']): Routing {
  const source = open[0]?.source ?? { clause: '', lines: '', words: '' }
  return { basis: 'assessment', levels: [], source }
}

/** Routes that aren't reached by direct entry alone. */
function usualRoutes(edition: Edition): Edition['rules']['routes'] {
  const direct = edition.rules.priorTreatment
    .filter(({ effect }) => effect === 'direct entry')
    .map(({ route }) => route)
  return edition.rules.routes.filter(({ id }) => !direct.includes(id))
}

function directEntry(edition: Edition, routeId: string | null, { finding: ground }: PriorTreatment): Finding {
  const name = edition.rules.routes.find(({ id }) => id === routeId)?.name ?? ''
  return finding({
    id: 'route',
    topic: 'route',
    outcome: 'decided',
    ...say('route/of-direct-entry', { name, also: [] }),
    sources: ground.sources,
    basis: ground.basis,
    facts: ground.facts,
  })
}

function oneRoute({ name, source }: Edition['rules']['routes'][number]): Finding {
  return finding({
    id: 'route',
    topic: 'route',
    outcome: 'noted',
    ...say('route/only-route', { name, also: [] }),
    sources: [source],
  })
}

/** On which date the part after which the route is decided had ended; empty when the person is exempt from it. */
function hasEnded(given: Case, exempt: string[]): string | null {
  const part = given.edition.rules.routing?.decidedAfter
  if (part === undefined || exempt.includes(part)) return ''
  return sessionsOfPart(given, part).at(-1)?.session.date ?? null
}

/** The route's parts; while no route can be named, the parts that all routes share. */
function requiredParts(
  edition: Edition,
  parts: readonly string[] | undefined,
  entry: PriorTreatment | undefined,
): string[] {
  if (parts !== undefined) {
    const from = entry?.rule.route === undefined ? parts.indexOf(entry?.rule.part ?? '') : 0
    return parts.slice(Math.max(from, 0))
  }
  const [first, ...others] = usualRoutes(edition)
  return (first?.parts ?? []).filter((part) => others.every((route) => route.parts.includes(part)))
}
