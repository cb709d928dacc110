import type { Assessment } from './assessment.ts'
import { assessAttendance } from './attendance/attendance.ts'
import type { Case } from './case.ts'
import { assessCompletion } from './completion/completion.ts'
import { overallStatus } from './completion/status.ts'
import { assessRecordedStatus, assessSessionsMissing } from './completion/status-recorded.ts'
import { assessDiffering } from './decisions/differing.ts'
import { assessEarlyDecisions } from './decisions/early.ts'
import { assessReplaced } from './decisions/replaced.ts'
import { assessWithoutEffect } from './decisions/without-effect.ts'
import { assessAttempts } from './delivery/attempts.ts'
import { assessGroup } from './delivery/group.ts'
import { assessTimetable } from './delivery/timetable.ts'
import { assessTransfer } from './delivery/transfer.ts'
import { assessEnforcement } from './enforcement/enforcement.ts'
import { openMatters } from './open-matters.ts'
import { assessPsychometrics } from './psychometrics/psychometrics.ts'
import { assessRoute } from './route/route.ts'
import { hasStarted } from './starts.ts'
import { assessSuitability } from './suitability/suitability.ts'
import { withoutRoute } from './suitability/unsuitable.ts'

/**
 * Where a person stands under one edition, as the case was known on the day of the chronology. Pure: the same edition
 * and chronology give the same answer.
 */
export function assess(edition: Case['edition'], chronology: Case['chronology']): Assessment {
  const given = { edition, chronology }
  const { route, findings: routeFindings } = assessRoute(given)
  const suitability = assessSuitability(given, route, routeFindings)
  const attendance = assessAttendance(given, route)
  const enforcement = assessEnforcement(given)
  const attempts = assessAttempts(given)
  const psychometrics = assessPsychometrics(given, route, attendance.parts)
  const completion = assessCompletion(given, route, attendance.parts, psychometrics.psychometrics)
  const found = [
    ...suitability.findings,
    ...withoutRoute(routeFindings, route, suitability.suitability, hasStarted(chronology)),
    ...assessTimetable(given, route, attendance.parts),
    ...assessGroup(given),
    ...attendance.findings,
    ...attempts.findings,
    ...enforcement.findings,
    ...psychometrics.findings,
    ...completion.findings,
    ...assessTransfer(given),
    ...assessDiffering(given),
    ...assessEarlyDecisions(chronology),
    ...assessReplaced(chronology),
    ...assessRecordedStatus(chronology, completion.completion),
    ...assessSessionsMissing(given, route),
  ]
  const findings = [...found, ...assessWithoutEffect(chronology, found)]
  const assessed = {
    edition: edition.id,
    asOf: chronology.asOf,
    suitability: suitability.suitability,
    route,
    parts: attendance.parts,
    hours: attendance.hours,
    doneWithoutHours: attendance.doneWithoutHours,
    enforcement: enforcement.enforcement,
    attempts: attempts.attempts,
    psychometrics: psychometrics.psychometrics,
    completion: completion.completion,
    undecided: openMatters(findings, completion.completion),
    findings,
  }
  return { ...assessed, status: overallStatus(chronology, assessed) }
}
