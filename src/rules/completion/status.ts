import type { Chronology } from '../../chronology/chronology.ts'
import type { Assessment } from '../assessment.ts'
import type { Finding } from '../finding.ts'
import { hasStarted } from '../starts.ts'
import { hidingState, type Status } from '../states.ts'
import { ALL_SESSIONS_ID } from './requirements.ts'
import { STATUS_ID } from './status-recorded.ts'

/**
 * Where the person stands with the programme as a whole: the first that applies of removed or withdrawn,
 * suspended, repeat required, on hold, needs decision, continuing, attendance complete and completed (A5).
 * Enforcement is a separate axis and never changes it. `not started`: nothing has been held yet.
 */
export function overallStatus(
  chronology: Chronology,
  assessed: Pick<Assessment, 'parts' | 'route' | 'attempts' | 'completion' | 'findings'>,
): Status {
  const { parts, completion } = assessed
  if (completion.ended !== null) return completion.ended.status
  const modules = parts.filter(({ state }) => state !== 'exempt').flatMap((part) => part.modules)
  // One that is past has begun it, recorded or not.
  const begun = modules.some(({ runs }) =>
    runs.some(
      ({ counts, sessions }) => counts.held > 0 || sessions.some(({ state }) => state === 'not recorded'),
    ),
  )
  if (!begun && !hasStarted(chronology)) return 'not started'
  const first = hidingState(modules)
  if (first !== undefined) return first
  if (isOpen(assessed)) return 'needs decision'
  if (!isAttended(assessed)) return 'continuing'
  return completion.state === 'complete' ? 'completed' : 'attendance complete'
}

/** A decision is open on which programme, or whether the programme: suitability, route, attempts, the status itself. */
function isOpen({ route, attempts, findings }: Pick<Assessment, 'route' | 'attempts' | 'findings'>): boolean {
  return (
    route.state === 'needs decision' ||
    attempts.state === 'needs decision' ||
    findings.some((each) => each.outcome === 'needs decision' && concernsTheWhole(each))
  )
}

function concernsTheWhole({ id, topic }: Finding): boolean {
  return topic === 'suitability' || topic === 'route' || id === STATUS_ID || id === ALL_SESSIONS_ID
}

/** Every part that the route requires; a route that isn't final yet may still require more. */
function isAttended({ parts, route }: Pick<Assessment, 'parts' | 'route'>): boolean {
  const required = parts.filter(({ partId }) => route.parts.includes(partId))
  return (
    route.routeId !== null &&
    required.length > 0 &&
    required.every(({ state }) => state === 'attendance complete' || state === 'exempt')
  )
}
