import { dateInWords } from '../../programme/date-words.ts'
import type { Edition } from '../../programme/edition.ts'
import type { RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding, type Reading } from '../finding.ts'
import { named } from '../modules.ts'
import { list } from '../words.ts'
import type { LevelRoute, Routing } from './level.ts'
import { highNeed } from './override.ts'

export type DecidedRoute = Pick<RouteAssessment, 'state' | 'routeId' | 'decision'> & { findings: Finding[] }

/** The route by level, without a decision that can stand. */
export function undecidedRoute(
  given: Case,
  routing: Routing,
  level: LevelRoute,
  ended: string | null,
): DecidedRoute {
  const { edition, chronology } = given
  const after = partName(given, routing.decidedAfter)
  const due = ended !== null && ended !== '' && chronology.passed(ended)
  const common = { id: 'route', topic: 'route' as const, sources: [routing.source] }
  const settledBy = `A recorded decision on the route${routing.decidedAfter === undefined ? '' : ` after ${after}`}.`
  const waiting = due ? [decisionDue(given, routing, after, ended)] : []
  const begun = ended === '' || routing.decidedAfter === undefined ? isUnderWay(given) : false
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
            severity: begun ? 'action' : rule.certainty === 'not stated' ? 'warning' : 'information',
            statement: `The recorded levels lead to the route “${nameOf(given, rule.route)}”. This is provisional until a person decides.${rule.note === undefined ? '' : ` ${rule.note}`}${begun ? BEGUN : ''}`,
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
            statement: `${planned === undefined ? 'No route has been chosen.' : `The route planned is “${planned.name}”.`} It is decided ${routing.decidedAfter === undefined ? 'by a person' : `after ${after}`}.${begun ? BEGUN : ''}`,
            facts: planned === undefined ? [] : ['/plan/route'],
            settledBy,
          }),
          ...waiting,
        ],
      }
    }
  }
}

/** C-7: where the edition names no part to wait for, or the person is exempt from it, a start asks for the decision. */
function isUnderWay({ chronology }: Case): boolean {
  return chronology.starts.length > 0 && chronology.ended === null
}

const BEGUN = ' Sessions have begun, and no decision on the route is recorded.'

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

function decisionDue({ edition, chronology }: Case, routing: Routing, after: string, ended: string): Finding {
  const unapplied = chronology.decisions.about('route').length > 0
  return finding({
    id: 'route.decision',
    topic: 'route',
    outcome: 'needs decision',
    statement: `The last session of ${after} was planned for ${dateInWords(ended)}. No decision on the route ${unapplied ? 'that can be applied ' : ''}is recorded.`,
    sources: [routing.source],
    basis: 'The final route is a recorded human decision (C-7).',
    facts: ['/schedule/sessions'],
    readings: routeReadings(edition),
    settledBy: 'A recorded decision on the route.',
  })
}

/** One reading for each route that a decision may name. */
export function routeReadings({ rules }: Edition): Reading[] {
  return rules.routes.map(({ name }) => ({ reading: 'A decision for this route', outcome: name }))
}

export function nameOf({ edition }: Case, routeId: string): string {
  return edition.rules.routes.find(({ id }) => id === routeId)?.name ?? routeId
}

export function partName({ edition }: Case, partId: string | undefined): string {
  return named(edition.rules.parts.find(({ id }) => id === partId)?.name ?? 'the part that the edition names')
}
