import type { SessionEvent } from '../../chronology/sessions.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { say } from './findings.ts'

/** What the hearing and the order's own requirement say of a plan; neither is a criterion of an edition. */
export function assessHearing(given: Case): Finding[] {
  return [...hearing(given), ...requirementDays(given)]
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

/** Days on which the order requires attendance, beside those on which sessions are planned or were held (B2). */
function requirementDays({ chronology }: Case): Finding[] {
  const days = chronology.known.order?.requirementDays
  const planned = new Set(chronology.sessions.filter(isOnADay).map(({ session }) => session.date)).size
  if (days === undefined || planned === 0) return []
  const over = planned > days
  return [
    finding({
      id: 'suitability.requirement-days',
      topic: 'suitability',
      outcome: over ? 'not met' : 'noted',
      ...say(over ? 'suitability/days-over-requirement' : 'suitability/days-within-requirement', {
        days,
        planned,
      }),
      basis: [say('suitability/ground-requirement-days')],
      facts: ['/order/requirementDays', '/schedule/sessions'],
    }),
  ]
}

function isOnADay({ happened }: SessionEvent): boolean {
  return happened !== 'cancelled' && happened !== 'withheld'
}
