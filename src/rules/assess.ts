import type { Assessment } from './assessment.ts'
import { assessAttendance } from './attendance/attendance.ts'
import type { Case } from './case.ts'
import { assessCompletion } from './completion/completion.ts'
import { askedOnceDone } from './completion/route-waits.ts'
import { overallStatus } from './completion/status.ts'
import { assessRecordedStatus, assessSessionsMissing } from './completion/status-recorded.ts'
import { assessDepartures } from './decisions/departures.ts'
import { assessDiffering } from './decisions/differing.ts'
import { assessEarlyDecisions } from './decisions/early.ts'
import { assessReplaced } from './decisions/replaced.ts'
import { assessWithoutEffect } from './decisions/without-effect.ts'
import { assessAttempts } from './delivery/attempts.ts'
import { assessGroup } from './delivery/group.ts'
import { assessTimetable } from './delivery/timetable.ts'
import { assessTransfer } from './delivery/transfer.ts'
import { assessEnforcement } from './enforcement/enforcement.ts'
import type { Finding } from './finding.ts'
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
  const worked = working({ edition, chronology })
  const { completion } = worked.completion()
  const attendance = worked.attendance()
  const found = SECTIONS.flatMap((section) => FOUND[section](worked))
  const findings = [...found, ...assessWithoutEffect({ edition, chronology }, found)]
  const assessed = {
    edition: edition.id,
    asOf: chronology.asOf,
    suitability: worked.suitability().suitability,
    route: worked.route().route,
    parts: attendance.parts,
    hours: attendance.hours,
    doneWithoutHours: attendance.doneWithoutHours,
    enforcement: worked.enforcement().enforcement,
    attempts: worked.attempts().attempts,
    psychometrics: worked.psychometrics().psychometrics,
    completion,
    undecided: openMatters(findings, completion),
    findings,
  }
  return { ...assessed, status: overallStatus(chronology, assessed) }
}

/** What each section of an assessment finds, with no more worked out than what is asked for rests on. */
export function sectionsOf(given: Case): (section: Section) => Finding[] {
  const worked = working(given)
  return (section) => FOUND[section](worked)
}

/** What the topics come to, each worked out when it is first asked for. */
function working(given: Case) {
  const route = once(() => assessRoute(given))
  const suitability = once(() => assessSuitability(given, route().route, route().findings))
  const attendance = once(() => assessAttendance(given, route().route))
  const psychometrics = once(() => assessPsychometrics(given, route().route, attendance().parts))
  return {
    given,
    route,
    suitability,
    attendance,
    psychometrics,
    enforcement: once(() => assessEnforcement(given)),
    attempts: once(() => assessAttempts(given)),
    completion: once(() =>
      assessCompletion(given, route().route, attendance().parts, psychometrics().psychometrics),
    ),
  }
}

type Working = ReturnType<typeof working>

/** The findings of an assessment, section by section, in their order. */
const FOUND = {
  suitability: ({ suitability }) => suitability().findings,
  route: ({ given, route, suitability, attendance }) =>
    withoutRoute(
      askedOnceDone(given.edition, route().findings, () => attendance().parts),
      route().route,
      suitability().suitability,
      hasStarted(given.chronology),
    ),
  timetable: ({ given, route, attendance }) => assessTimetable(given, route().route, attendance().parts),
  group: ({ given }) => assessGroup(given),
  attendance: ({ attendance }) => attendance().findings,
  attempts: ({ attempts }) => attempts().findings,
  enforcement: ({ enforcement }) => enforcement().findings,
  psychometrics: ({ psychometrics }) => psychometrics().findings,
  completion: ({ completion }) => completion().findings,
  transfer: ({ given }) => assessTransfer(given),
  differing: ({ given }) => assessDiffering(given),
  early: ({ given }) => assessEarlyDecisions(given.chronology),
  replaced: ({ given }) => assessReplaced(given),
  departures: ({ given }) => assessDepartures(given.chronology),
  recordedStatus: ({ given, completion }) => assessRecordedStatus(given.chronology, completion().completion),
  sessionsMissing: ({ given, route }) => assessSessionsMissing(given, route().route),
} as const satisfies Record<string, (worked: Working) => Finding[]>

export type Section = keyof typeof FOUND
export const SECTIONS = Object.keys(FOUND) as Section[]

function once<Result>(work: () => Result): () => Result {
  let done: { result: Result } | null = null
  return () => {
    done ??= { result: work() }
    return done.result
  }
}
