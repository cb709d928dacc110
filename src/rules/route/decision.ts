import type { Decision } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Message } from '../../message.ts'
import type { Case } from '../case.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { say } from './findings.ts'
import type { LevelRoute, Routing } from './level.ts'
import { decidedAfter, nameOf, routeNamed } from './names.ts'
import { departure } from './override.ts'
import { type DecidedRoute, routeReadings, undecidedRoute } from './undecided.ts'

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
    const fallback = provisional(undecidedRoute(given, routing, level, ended))
    const others = fallback.findings.filter(({ id }) => id !== 'route.override')
    return { ...fallback, findings: [...others, ...refused.findings] }
  }
  const fallback = undecidedRoute(given, routing, level, ended)
  return decision === null
    ? fallback
    : {
        ...provisional(fallback),
        findings: [
          ...fallback.findings.filter(({ id }) => id !== 'route.decision'),
          unknownRoute(given, decision),
        ],
      }
}

/** A decision that isn't applied leaves open what the level alone would settle. */
function provisional(route: DecidedRoute): DecidedRoute {
  return route.state === 'final' ? { ...route, state: 'provisional' } : route
}

/** C-7: one taken before the part has ended that the edition names leaves the route provisional. */
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
  const after = ended === null || decision.value.on < ended ? decidedAfter(given, routing) : null
  // The part has ended since: whether the decision still holds is for a person.
  const overtaken = after !== null && ended !== null && given.chronology.reached(ended)
  const routeId = decision.value.outcome
  const told = { name: nameOf(given, routeId), decision: decisionSaid(decision.value), also: [] }
  return {
    state: after === null ? 'final' : 'provisional',
    routeId,
    decision: decision.value,
    findings: [
      finding({
        id: 'route',
        topic: 'route',
        outcome: overtaken ? 'needs decision' : 'decided',
        ...(after === null ? say('route/decided', told) : say('route/decided-early', { ...told, after })),
        sources: [routing.source],
        basis: after === null ? [] : [say('route/ground-final-after-part')],
        facts: [decision.pointer, ...('facts' in level ? level.facts : [])],
        readings: overtaken
          ? [
              {
                reading: say('route/reading-decision-holds', { after }),
                outcome: routeNamed(given, routeId),
              },
              {
                reading: say('route/reading-decided-again', { after }),
                outcome: say('route/not-yet-decided'),
              },
            ]
          : [],
        settledBy: after === null ? null : say('route/settled-by-decision', { after }),
      }),
      ...findings,
    ],
  }
}

/** 003-13: which route a decision may choose depends on the level, so without one it stays provisional. */
function unchecked(
  given: Case,
  routing: Routing,
  missing: Message[],
  decision: Recorded<Decision>,
): DecidedRoute {
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
        ...say('route/decided-without-level', {
          name: nameOf(given, decision.value.outcome),
          decision: decisionSaid(decision.value),
          also: [],
        }),
        sources: [routing.source, ...routing.levels.map(({ source }) => source)],
        facts: [decision.pointer],
        missing,
        settledBy: say('route/settled-by-risk-level'),
      }),
    ],
  }
}

function unknownRoute(given: Case, { pointer }: Recorded<Decision>): Finding {
  return finding({
    id: 'route.decision',
    topic: 'route',
    outcome: 'needs decision',
    ...say('route/decision-names-unknown-route'),
    facts: [pointer],
    readings: routeReadings(given),
    settledBy: say('route/settled-by-known-route'),
  })
}
