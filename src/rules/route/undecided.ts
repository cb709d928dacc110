import type { Message } from '../../message.ts'
import type { RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding, type Reading } from '../finding.ts'
import { say as shared } from '../phrases.ts'
import { hasStarted } from '../starts.ts'
import { say } from './findings.ts'
import type { LevelRoute, LevelRule, Routing } from './level.ts'
import { decidedAfter, nameOf, routeNamed } from './names.ts'
import { highNeed } from './override.ts'
import { toolsUsed } from './tools.ts'

export type DecidedRoute = Pick<RouteAssessment, 'state' | 'routeId' | 'decision'> & { findings: Finding[] }

/** The route by level, without a decision that can stand. Levels parted by a slash can be read in two ways. */
export function undecidedRoute(
  given: Case,
  routing: Routing,
  level: LevelRoute,
  ended: string | null,
): DecidedRoute {
  const { edition, chronology } = given
  const after = decidedAfter(given, routing)
  const due = after !== null && ended !== null && ended !== '' && chronology.passed(ended)
  const common = { id: 'route', topic: 'route' as const, sources: [routing.source] }
  const settledBy = say('route/settled-by-decision', { after })
  const waiting = due ? [decisionDue(given, routing, after, ended)] : []
  const begun = (ended === '' || after === null) && isUnderWay(given)
  const also = begun ? [say('route/sessions-begun')] : []
  switch (level.kind) {
    case 'rule': {
      const { rule } = level
      if (isFixed(routing, rule)) return fixedRoute(given, rule, level.facts)
      return {
        state: 'provisional',
        routeId: rule.route,
        decision: null,
        findings: [
          finding({
            ...common,
            outcome: 'noted',
            severity: begun ? 'action' : rule.certainty === 'not stated' ? 'warning' : 'information',
            ...say('route/by-recorded-levels', {
              name: nameOf(given, rule.route),
              after,
              also: rule.note === undefined ? also : [rule.note, ...also],
            }),
            sources: [rule.source],
            basis: [...BASIS[rule.certainty], ...toolsUsed(given, level.facts)],
            facts: level.facts,
            settledBy,
          }),
          ...highNeed(given, routing, rule.route),
          ...waiting,
        ],
      }
    }
    case 'no-rule-fits':
      return {
        state: 'needs decision',
        routeId: null,
        decision: null,
        findings: [
          finding({
            ...common,
            outcome: 'needs decision',
            ...say('route/levels-open', { also: [] }),
            sources: routing.levels.map(({ source }) => source),
            basis: [say('route/ground-slash')],
            facts: level.facts,
            readings: readingsOf(given, routing),
            settledBy,
          }),
        ],
      }
    case 'tools-differ':
      return {
        state: 'needs decision',
        routeId: null,
        decision: null,
        findings: [
          finding({
            ...common,
            outcome: 'needs decision',
            ...say('route/tools-differ', { tools: level.tools.map(({ tool }) => tool), also: [] }),
            sources: routing.levels.map(({ source }) => source),
            basis: [say('route/ground-no-tool')],
            facts: level.facts,
            readings: level.tools.map(({ tool, route }) => ({
              reading: say('route/reading-tool', { tool }),
              outcome: route === null ? say('route/no-single-route') : routeNamed(given, route),
            })),
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
            severity: begun ? 'action' : 'warning',
            ...say('route/levels-not-recorded', { missing: level.missing, also }),
            facts: level.facts,
            missing: level.missing,
            settledBy,
          }),
          ...waiting,
        ],
      }
    case 'not-by-level': {
      const planned = edition.rules.routes.find(({ id }) => id === chronology.known.plan.route)
      return {
        state: 'provisional',
        routeId: planned?.id ?? null,
        decision: null,
        findings: [
          finding({
            ...common,
            outcome: 'noted',
            severity: begun ? 'action' : 'information',
            ...(planned === undefined
              ? say('route/none-chosen', { after, also })
              : say('route/as-planned', { name: planned.name, after, also })),
            facts: planned === undefined ? [] : ['/plan/route'],
            settledBy,
          }),
          ...waiting,
        ],
      }
    }
  }
}

/**
 * 003-15: "all high risk offenders attend all modules". Where the edition has everyone at a level take one route, and
 * leaves no room for another, nothing is to be decided.
 */
function isFixed(routing: Routing, rule: LevelRule): boolean {
  return (
    routing.basis === 'RM2000/S' &&
    routing.decidedAfter === undefined &&
    rule.certainty === 'stated' &&
    routing.override?.from !== rule.route
  )
}

function fixedRoute(given: Case, rule: LevelRule, facts: string[]): DecidedRoute {
  return {
    state: 'final',
    routeId: rule.route,
    decision: null,
    findings: [
      finding({
        id: 'route',
        topic: 'route',
        outcome: 'noted',
        ...say('route/of-level', {
          name: nameOf(given, rule.route),
          also: rule.note === undefined ? [] : [rule.note],
        }),
        sources: [rule.source],
        facts,
      }),
    ],
  }
}

/** C-7: where the edition names no part to wait for, or the person is exempt from it, a start asks for the decision. */
function isUnderWay({ chronology }: Case): boolean {
  return hasStarted(chronology) && chronology.ended === null
}

/** One reading for each passage that leads to a route. */
function readingsOf(given: Case, { levels }: Routing): Reading[] {
  return levels
    .filter(({ source }, index) => levels.findIndex((each) => each.source.words === source.words) === index)
    .map(({ route, source }) => ({
      reading: say('route/reading-words-cover', { words: source.words }),
      outcome: routeNamed(given, route),
    }))
}

/** What “most” and a level that isn't mentioned are read as. */
const BASIS = {
  stated: [],
  default: [say('route/ground-most')],
  'not stated': [say('route/ground-level-not-mentioned')],
} as const

function decisionDue(given: Case, routing: Routing, after: Message, ended: string): Finding {
  const unapplied = given.chronology.decisions.about('route').length > 0
  return finding({
    id: 'route.decision',
    topic: 'route',
    outcome: 'needs decision',
    ...say('route/decision-due', { after, on: ended, unapplied }),
    sources: [routing.source],
    basis: [shared('ground/final-route')],
    facts: ['/schedule/sessions'],
    readings: routeReadings(given),
    settledBy: say('route/settled-by-decision', { after: null }),
  })
}

/** One reading for each route that a decision may name. */
export function routeReadings(given: Case): Reading[] {
  return given.edition.rules.routes.map(({ id }) => ({
    reading: say('route/reading-decision-for-route'),
    outcome: routeNamed(given, id),
  }))
}
