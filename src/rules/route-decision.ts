import type { Decision } from '../case/record.ts'
import type { RouteAssessment } from './assessment.ts'
import type { Case } from './criterion.ts'
import { dateInWords } from './dates.ts'
import { decisionInWords, latestDecision } from './decisions.ts'
import { list, type Recorded } from './facts.ts'
import { type Finding, finding, type Reading } from './finding.ts'
import type { LevelRoute, Routing } from './route-level.ts'
import { departure, highNeed } from './route-override.ts'

export type DecidedRoute = Pick<RouteAssessment, 'state' | 'routeId' | 'decision'> & { findings: Finding[] }

/**
 * The recorded decision where it can stand, else the route that the level leads to. `ended`: the date on which
 * the part ended after which the edition has the route decided; null while it hasn't, empty where there is none.
 */
export function decideRoute(
  given: Case,
  routing: Routing,
  level: LevelRoute,
  ended: string | null,
): DecidedRoute {
  const { edition, record, asOf } = given
  const decision = latestDecision(record, asOf, 'route')
  const known = edition.rules.routes.some(({ id }) => id === decision?.value.outcome)
  if (decision !== null && known) {
    const refused = departure(given, routing, level, decision)
    if (!refused.refused) return standing(given, routing, level, decision, ended, refused.findings)
    const fallback = undecided(given, routing, level, ended)
    return { ...fallback, findings: [...fallback.findings, ...refused.findings] }
  }
  const fallback = undecided(given, routing, level, ended)
  return decision === null
    ? fallback
    : { ...fallback, findings: [...fallback.findings, unknownRoute(decision)] }
}

function standing(
  given: Case,
  routing: Routing,
  level: LevelRoute,
  decision: Recorded<Decision>,
  ended: string | null,
  findings: Finding[],
): DecidedRoute {
  const early = ended === null || decision.value.on < ended
  const name = nameOf(given, decision.value.outcome)
  const after = partName(given, routing.decidedAfter)
  return {
    state: early ? 'provisional' : 'final',
    routeId: decision.value.outcome,
    decision: decision.value,
    findings: [
      finding({
        id: 'route',
        topic: 'route',
        outcome: early && ended !== null && ended <= given.asOf ? 'needs decision' : 'decided',
        statement: `The route is “${name}”. ${decisionInWords(decision.value)}${early ? ` It is provisional: the edition has the route decided after ${after}.` : ''}`,
        sources: [routing.source],
        basis: early ? 'The final route is decided after the part that the edition names (C-7).' : null,
        facts: [decision.pointer, ...('facts' in level ? level.facts : [])],
        readings:
          early && ended !== null && ended <= given.asOf
            ? [
                { reading: `The decision recorded before the end of ${after} still holds`, outcome: name },
                { reading: `The decision has to be taken again after ${after}`, outcome: 'Not yet decided' },
              ]
            : [],
        settledBy: early ? `A recorded decision on the route after ${after}.` : null,
      }),
      ...findings,
    ],
  }
}

/** The route by level, without a decision that can stand. */
function undecided(given: Case, routing: Routing, level: LevelRoute, ended: string | null): DecidedRoute {
  const { edition, record, asOf } = given
  const after = partName(given, routing.decidedAfter)
  const due = ended !== null && ended !== '' && ended < asOf
  const common = { id: 'route', topic: 'route' as const, sources: [routing.source] }
  const settledBy = `A recorded decision on the route${routing.decidedAfter === undefined ? '' : ` after ${after}`}.`
  const waiting = due ? [decisionDue(given, routing, after, ended)] : []
  switch (level.kind) {
    case 'rule': {
      const { rule } = level
      return {
        state: 'provisional',
        routeId: rule.route,
        decision: null,
        findings: [
          finding({
            ...common,
            outcome: 'noted',
            severity: rule.certainty === 'not stated' ? 'warning' : 'information',
            statement: `The recorded levels lead to the route “${nameOf(given, rule.route)}”. This is provisional until a person decides.${rule.note === undefined ? '' : ` ${rule.note}`}`,
            sources: [rule.source],
            basis: BASIS[rule.certainty],
            facts: level.facts,
            settledBy,
          }),
          ...highNeed(given, routing, rule.route),
          ...waiting,
        ],
      }
    }
    case 'no rule fits':
      return {
        state: 'needs decision',
        routeId: null,
        decision: null,
        findings: [
          finding({
            ...common,
            outcome: 'needs decision',
            statement: 'The recorded levels do not lead to one route: the edition can be read in two ways.',
            sources: routing.levels.map(({ source }) => source),
            basis: 'A slash between two levels can mean “and” or “or” (A-8).',
            facts: level.facts,
            readings: readingsOf(given, routing),
            settledBy,
          }),
        ],
      }
    case 'not recorded':
      return {
        state: 'not recorded',
        routeId: null,
        decision: null,
        findings: [
          finding({
            ...common,
            outcome: 'not recorded',
            statement: `The route cannot be given: ${list(level.missing)} not recorded.`,
            facts: level.facts,
            missing: level.missing,
            settledBy,
          }),
        ],
      }
    case 'not by level': {
      const planned = edition.rules.routes.find(({ id }) => id === record.plan.route)
      return {
        state: 'provisional',
        routeId: planned?.id ?? null,
        decision: null,
        findings: [
          finding({
            ...common,
            outcome: 'noted',
            statement: `${planned === undefined ? 'No route has been chosen.' : `The route planned is “${planned.name}”.`} It is decided ${routing.decidedAfter === undefined ? 'by a person' : `after ${after}`}.`,
            facts: planned === undefined ? [] : ['/plan/route'],
            settledBy,
          }),
          ...waiting,
        ],
      }
    }
  }
}

/** One reading for each passage that leads to a route. */
function readingsOf(given: Case, { levels }: Routing): Reading[] {
  const readings = levels.map(({ route, source }) => ({
    reading: `“${source.words}” is read to cover this case`,
    outcome: nameOf(given, route),
  }))
  return readings.filter(
    ({ reading }, index) => readings.findIndex((each) => each.reading === reading) === index,
  )
}

const BASIS = {
  stated: null,
  default: 'The edition says “most”: another route needs a reason (A-9).',
  'not stated': 'The edition does not mention this level. It is read as the nearest one and flagged (A-9).',
} as const

function decisionDue({ edition }: Case, routing: Routing, after: string, ended: string): Finding {
  return finding({
    id: 'route.decision',
    topic: 'route',
    outcome: 'needs decision',
    statement: `The last session of ${after} was planned for ${dateInWords(ended)}. No decision on the route is recorded.`,
    sources: [routing.source],
    basis: 'The final route is a recorded human decision (C-7).',
    facts: ['/schedule/sessions'],
    readings: edition.rules.routes.map(({ name }) => ({
      reading: 'A decision for this route',
      outcome: name,
    })),
    settledBy: 'A recorded decision on the route.',
  })
}

function unknownRoute({ pointer }: Recorded<Decision>): Finding {
  return finding({
    id: 'route.decision',
    topic: 'route',
    outcome: 'not met',
    severity: 'action',
    statement:
      'The decision on the route names a route that this edition does not have, so it is not applied.',
    facts: [pointer],
    settledBy: 'A decision that names a route of this edition.',
  })
}

function nameOf({ edition }: Case, routeId: string): string {
  return edition.rules.routes.find(({ id }) => id === routeId)?.name ?? routeId
}

function partName({ edition }: Case, partId: string | undefined): string {
  return edition.rules.parts.find(({ id }) => id === partId)?.name ?? 'the part that the edition names'
}
