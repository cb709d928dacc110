import type { SessionEvent } from '../../chronology/sessions.ts'
import type { Amount } from '../../programme/source.ts'
import type { RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { say } from './findings.ts'

/** What the hearing and the order's own requirement say of a plan; neither is a criterion of an edition. */
export function assessHearing(given: Case, route: RouteAssessment): Finding[] {
  return [...hearing(given), ...requirementDays(given, route)]
}

/** An order that is proposed isn't one yet: nothing can start under it before the court has decided. */
function hearing({ chronology }: Case): Finding[] {
  const { order, plan } = chronology.known
  if (order?.status !== 'proposed' || order.hearingOn === undefined) return []
  const on = order.hearingOn
  const common = { topic: 'suitability' as const, severity: 'warning' as const }
  return [
    ...(chronology.passed(on)
      ? [
          finding({
            ...common,
            id: 'suitability.hearing',
            outcome: 'not recorded',
            ...say('suitability/hearing-over', { on }),
            facts: ['/order/hearingOn', '/order/status'],
            missing: [say('suitability/hearing-outcome-needed')],
          }),
        ]
      : []),
    ...(plan.startsOn !== undefined && plan.startsOn < on
      ? [
          finding({
            ...common,
            id: 'suitability.start-before-hearing',
            outcome: 'not met',
            ...say('suitability/start-before-hearing', { start: plan.startsOn, on }),
            facts: ['/order/hearingOn', '/plan/startsOn'],
          }),
        ]
      : []),
  ]
}

/**
 * Days on which the order requires attendance, beside those on which sessions are planned or were held; where none are
 * yet, beside what the longest route asks for that may still be his (B2).
 */
function requirementDays(given: Case, route: RouteAssessment): Finding[] {
  const { known } = given.chronology
  const days = known.order?.requirementDays
  if (days === undefined) return []
  const common = {
    id: 'suitability.requirement-days',
    topic: 'suitability',
    basis: [say('suitability/ground-requirement-days')],
  } as const
  const planned = new Set(given.chronology.sessions.filter(isOnADay).map(({ session }) => session.date)).size
  if (planned === 0) {
    const longest = longestRoute(given, route)
    if (longest === null || longest.days <= days) return []
    const told = { days, route: longest.name, least: longest.days, open: route.routeId === null }
    return [
      finding({
        ...common,
        outcome: 'not met',
        ...say('suitability/days-below-route', told),
        facts: ['/order/requirementDays'],
      }),
    ]
  }
  const over = planned > days
  return [
    finding({
      ...common,
      outcome: over ? 'not met' : 'noted',
      ...say(over ? 'suitability/days-over-requirement' : 'suitability/days-within-requirement', {
        days,
        planned,
      }),
      facts: ['/order/requirementDays', '/schedule/sessions'],
    }),
  ]
}

/** Of the routes that may still be his the one that asks for most, and on how many days at least. Null: none says. */
function longestRoute(
  { edition: { rules } }: Case,
  { routeId, exemptParts, directEntry }: RouteAssessment,
): { name: string; days: number } | null {
  if (directEntry) return null
  const routes = rules.routes
    .filter(({ id }) => routeId === null || id === routeId)
    .map(({ name, parts }) => ({
      name,
      days: parts
        .filter((id) => !exemptParts.includes(id))
        .map((id) => leastDays(rules.parts.find((part) => part.id === id)?.amounts ?? []))
        .reduce<number>((sum, least) => sum + least, 0),
    }))
    .filter(({ days }) => Number.isFinite(days))
  return routes.toSorted((one, other) => other.days - one.days)[0] ?? null
}

/** No two meetings of a part are on one day. NaN: the part doesn't say how many it has. */
function leastDays(amounts: readonly Amount[]): number {
  const meetings = amounts.filter(({ unit, approximate }) => ON_DAYS.includes(unit) && !approximate)
  const least = meetings.map(({ value, minimum }) => value ?? minimum ?? Number.NaN)
  return least.length === 0 ? Number.NaN : Math.min(...least)
}

const ON_DAYS: readonly Amount['unit'][] = ['sessions', 'full days', 'half days']

function isOnADay({ happened }: SessionEvent): boolean {
  return happened !== 'cancelled' && happened !== 'withheld'
}
