import type { Decision } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Case } from '../case.ts'
import { decisionInWords } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import type { LevelRoute, Routing } from './level.ts'
import { departure } from './override.ts'
import { type DecidedRoute, nameOf, partName, routeReadings, undecidedRoute } from './undecided.ts'

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
  const { edition, chronology } = given
  const decision = chronology.decisions.latest('route')
  const known = edition.rules.routes.some(({ id }) => id === decision?.value.outcome)
  if (decision !== null && known) {
    const refused = departure(given, routing, level, decision)
    if (!refused.refused) return standing(given, routing, level, decision, ended, refused.findings)
    const fallback = undecidedRoute(given, routing, level, ended)
    const others = fallback.findings.filter(({ id }) => id !== 'route.override')
    return { ...fallback, findings: [...others, ...refused.findings] }
  }
  const fallback = undecidedRoute(given, routing, level, ended)
  return decision === null
    ? fallback
    : {
        ...fallback,
        findings: [
          ...fallback.findings.filter(({ id }) => id !== 'route.decision'),
          unknownRoute(given, decision),
        ],
      }
}

function standing(
  given: Case,
  routing: Routing,
  level: LevelRoute,
  decision: Recorded<Decision>,
  ended: string | null,
  findings: Finding[],
): DecidedRoute {
  if (routing.basis === 'RM2000/S' && level.kind === 'not recorded') {
    return unchecked(given, routing, level.missing, decision)
  }
  const early = ended === null || decision.value.on < ended
  // The part has ended since: whether the decision still holds is for a person.
  const overtaken = early && ended !== null && given.chronology.reached(ended)
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
        outcome: overtaken ? 'needs decision' : 'decided',
        statement: `The route is “${name}”. ${decisionInWords(decision.value)}${early ? ` It is provisional: the edition has the route decided after ${after}.` : ''}`,
        sources: [routing.source],
        basis: early ? 'The final route is decided after the part that the edition names (C-7).' : null,
        facts: [decision.pointer, ...('facts' in level ? level.facts : [])],
        readings: overtaken
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

/** 003-13: which route a decision may choose depends on the level, so without one it stays provisional. */
function unchecked(
  given: Case,
  routing: Routing,
  missing: string[],
  decision: Recorded<Decision>,
): DecidedRoute {
  const name = nameOf(given, decision.value.outcome)
  return {
    state: 'provisional',
    routeId: decision.value.outcome,
    decision: decision.value,
    findings: [
      finding({
        id: 'route',
        topic: 'route',
        outcome: 'not recorded',
        severity: 'action',
        statement: `The route decided is “${name}”. ${decisionInWords(decision.value)} It is provisional: the edition has the route depend on the risk level, which is not recorded, so it cannot be said whether the edition allows it.`,
        sources: [routing.source, ...routing.levels.map(({ source }) => source)],
        facts: [decision.pointer],
        missing,
        settledBy: 'The risk level, recorded as assessed.',
      }),
    ],
  }
}

function unknownRoute({ edition }: Case, { pointer }: Recorded<Decision>): Finding {
  return finding({
    id: 'route.decision',
    topic: 'route',
    outcome: 'needs decision',
    statement:
      'The decision on the route names a route that this edition does not have, so it is not applied.',
    facts: [pointer],
    readings: routeReadings(edition),
    settledBy: 'A decision that names a route of this edition.',
  })
}
