import { nextActions } from '../actions/actions.ts'
import type { CaseRecord } from '../case/record.ts'
import { hasStarted } from '../chronology/starts.ts'
import type { Edition } from '../programme/edition.ts'
import type { Assessment } from './assessment.ts'
import { assessAttendance } from './attendance/attendance.ts'
import { assessCompletion } from './completion/completion.ts'
import { overallStatus } from './completion/status.ts'
import { assessRecordedStatus, assessSessionsMissing } from './completion/status-recorded.ts'
import { assessDecisions } from './decisions/differing.ts'
import { assessEarlyDecisions } from './decisions/early.ts'
import { assessAttempts } from './delivery/attempts.ts'
import { assessGroup } from './delivery/group.ts'
import { assessTimetable } from './delivery/timetable.ts'
import { assessTransfer } from './delivery/transfer.ts'
import { assessEnforcement } from './enforcement/enforcement.ts'
import { assessPsychometrics } from './psychometrics/psychometrics.ts'
import { assessRoute } from './route/route.ts'
import { assessSuitability } from './suitability/suitability.ts'
import { withoutRoute } from './suitability/unsuitable.ts'

/**
 * Where a person stands under one edition on `asOf` (YYYY-MM-DD). Pure: the same edition, record and date
 * give the same answer; what happened after `asOf` and the order of entries in the record change nothing.
 */
export function assess(edition: Edition, record: CaseRecord, asOf: string): Assessment {
  const { route, findings: routeFindings } = assessRoute(edition, record, asOf)
  const suitability = assessSuitability(edition, record, asOf, route, routeFindings)
  const attendance = assessAttendance(edition, record, asOf, route)
  const enforcement = assessEnforcement(edition, record, asOf)
  const attempts = assessAttempts(edition, record, asOf)
  const psychometrics = assessPsychometrics(edition, record, asOf, route, attendance.parts)
  const completion = assessCompletion(
    edition,
    record,
    asOf,
    route,
    attendance.parts,
    psychometrics.psychometrics,
  )
  const findings = [
    ...suitability.findings,
    ...withoutRoute(routeFindings, route, suitability.suitability, hasStarted(record, asOf)),
    ...assessTimetable(edition, record, route, attendance.parts),
    ...assessGroup(edition, record),
    ...attendance.findings,
    ...attempts.findings,
    ...enforcement.findings,
    ...psychometrics.findings,
    ...completion.findings,
    ...assessTransfer(edition, record, asOf),
    ...assessDecisions(record, asOf, edition.rules.routes),
    ...assessEarlyDecisions(record, asOf),
    ...assessRecordedStatus(record, asOf, completion.completion),
    ...assessSessionsMissing(edition, record, asOf, route),
  ]
  const assessed = {
    edition: edition.id,
    asOf,
    suitability: suitability.suitability,
    route,
    parts: attendance.parts,
    hours: attendance.hours,
    doneWithoutHours: attendance.doneWithoutHours,
    enforcement: enforcement.enforcement,
    attempts: attempts.attempts,
    psychometrics: psychometrics.psychometrics,
    completion: completion.completion,
    undecided: findings.filter(({ outcome }) => outcome === 'needs decision').map(({ id }) => id),
    findings,
  }
  const status = overallStatus(record, asOf, assessed)
  return { ...assessed, status, nextActions: nextActions(edition, record, asOf, { ...assessed, status }) }
}
