import type { Chronology } from '../../chronology/chronology.ts'
import type { StatusEntry } from '../../chronology/statuses.ts'
import type { Part } from '../../programme/rules.ts'
import type { Completion, RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { modulesOf, named } from '../modules.ts'
import { hasStarted } from '../starts.ts'
import { term } from '../terms.ts'
import { say } from './findings.ts'

type Status = StatusEntry['status']

/**
 * The services' words for somebody who may have left the programme: breach, recall, return to court, and, once he has
 * started, deferred or deprioritised. None of them says whether he goes on, so a person records it. The other words
 * are borne out by the record itself, or are an end (withdrawn, removed).
 */
export function assessRecordedStatus(
  chronology: Chronology,
  { state }: Pick<Completion, 'state'>,
): Finding[] {
  if (state === 'complete' || state === 'not completed') return []
  const entries = chronology.statuses
  const day = entries.at(-1)?.value.on
  const last = entries
    .filter(({ value }) => value.on === day)
    .find(
      ({ value: { status } }) =>
        LEFT.includes(status) || (PUT_OFF.includes(status) && hasStarted(chronology)),
    )
  if (last === undefined) return []
  const { status, on } = last.value
  return [
    finding({
      id: STATUS_ID,
      topic: 'case',
      outcome: 'needs decision',
      ...say('recorded-status/may-have-ended', { status: term('status', status), on }),
      basis: [say('recorded-status/ground')],
      facts: [last.pointer],
      readings: [
        {
          reading: say('recorded-status/reading-ended'),
          outcome: say('recorded-status/reading-ended-then'),
        },
        {
          reading: say('recorded-status/reading-goes-on', { later: PUT_OFF.includes(status) }),
          outcome: say('recorded-status/reading-goes-on-then'),
        },
      ],
      settledBy: say('recorded-status/settled-later'),
    }),
  ]
}

/**
 * The record says that the programme has begun and holds no session at all, or that it is complete and holds none of a
 * part: the group's register hasn't reached it, or the status is wrong.
 */
export function assessSessionsMissing(
  { edition, chronology }: Case,
  route: Pick<RouteAssessment, 'parts'>,
): Finding[] {
  const last = chronology.statuses.at(-1)
  if (last === undefined || !BEGUN.includes(last.value.status)) return []
  const { status, on } = last.value
  const parts = edition.rules.parts.filter(({ id }) => route.parts.includes(id))
  const without = parts.filter((part) => !hasSessions(part, chronology))
  const all = chronology.sessions.length === 0
  if (without.length === 0 || !(all || status === 'programme complete')) return []
  const lacking = all ? [say('recorded-status/whole-group')] : without.map(({ name }) => named(name))
  return [
    finding({
      id: SESSIONS_MISSING_ID,
      topic: 'attendance',
      outcome: 'not recorded',
      severity: 'action',
      ...say('recorded-status/sessions-missing', { status: term('status', status), on, parts: lacking }),
      facts: [last.pointer],
      missing: [say('recorded-status/sessions-needed', { parts: lacking })],
      settledBy: say('recorded-status/settled-sessions'),
    }),
  ]
}

export const SESSIONS_MISSING_ID = 'attendance.sessions-missing'
const BEGUN: readonly Status[] = ['on programme', 'programme complete']

function hasSessions(part: Part, chronology: Chronology): boolean {
  return modulesOf(part, chronology).some(({ id }) => chronology.sessionsOf(id).length > 0)
}

export const STATUS_ID = 'case.status'

const LEFT: readonly Status[] = ['breach', 'recall', 'return to court']
const PUT_OFF: readonly Status[] = ['deferred', 'deprioritised']
