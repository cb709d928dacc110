import type { Chronology } from '../../chronology/chronology.ts'
import type { StatusEntry } from '../../chronology/statuses.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Part } from '../../programme/rules.ts'
import type { Completion, RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { modulesOf, named } from '../modules.ts'
import { list } from '../words.ts'

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
        LEFT.includes(status) || (PUT_OFF.includes(status) && chronology.starts.length > 0),
    )
  if (last === undefined) return []
  const { status, on } = last.value
  const put = PUT_OFF.includes(status)
  return [
    finding({
      id: STATUS_ID,
      topic: 'case',
      outcome: 'needs decision',
      statement: `The record has the status “${status}” from ${dateInWords(on)}. It does not say whether participation has ended.`,
      basis:
        'A status word of the service settles nothing by itself: people record the end, or that it goes on.',
      facts: [last.pointer],
      readings: [
        { reading: 'Participation has ended', outcome: 'The status “withdrawn” or “removed” is recorded' },
        {
          reading: put ? 'It goes on later' : 'It goes on',
          outcome: 'The status “on programme” is recorded from that day',
        },
      ],
      settledBy: 'A later status: withdrawn, removed or on programme.',
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
  const whose = all
    ? 'the group'
    : list(
        without.map(({ name }) => named(name)),
        'or',
      )
  return [
    finding({
      id: SESSIONS_MISSING_ID,
      topic: 'attendance',
      outcome: 'not recorded',
      severity: 'action',
      statement: `The record has the status “${status}” from ${dateInWords(on)}. No session of ${whose} is recorded, so attendance there cannot be shown.`,
      facts: [last.pointer],
      missing: [`sessions of ${whose}`],
      settledBy: 'The register of the group, or a correction of the status.',
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
