import { assessAttendance } from '../rules/attendance/attendance.ts'
import type { Case } from '../rules/case.ts'
import { assessCompletion } from '../rules/completion/completion.ts'
import { assessDiffering } from '../rules/decisions/differing.ts'
import { assessAttempts } from '../rules/delivery/attempts.ts'
import { assessGroup } from '../rules/delivery/group.ts'
import { assessTimetable } from '../rules/delivery/timetable.ts'
import { assessTransfer } from '../rules/delivery/transfer.ts'
import { assessEnforcement } from '../rules/enforcement/enforcement.ts'
import type { Finding } from '../rules/finding.ts'
import { assessPsychometrics } from '../rules/psychometrics/psychometrics.ts'
import { assessRoute } from '../rules/route/route.ts'
import { assessSuitability } from '../rules/suitability/suitability.ts'

export type Topic = (given: Case) => readonly Finding[]

/** The public function of each topic, with those before it that it needs: the rules themselves, never a copy. */
export const TOPICS = {
  route: (given) => assessRoute(given).findings,
  suitability: (given) => {
    const { route, findings } = assessRoute(given)
    return assessSuitability(given, route, findings).findings
  },
  attendance: (given) => assessAttendance(given, assessRoute(given).route).findings,
  enforcement: (given) => assessEnforcement(given).findings,
  psychometrics: (given) => {
    const { route } = assessRoute(given)
    return assessPsychometrics(given, route, assessAttendance(given, route).parts).findings
  },
  completion: (given) => {
    const { route } = assessRoute(given)
    const { parts } = assessAttendance(given, route)
    const { psychometrics } = assessPsychometrics(given, route, parts)
    return assessCompletion(given, route, parts, psychometrics).findings
  },
  attempts: (given) => assessAttempts(given).findings,
  group: assessGroup,
  timetable: (given) => {
    const { route } = assessRoute(given)
    return assessTimetable(given, route, assessAttendance(given, route).parts)
  },
  transfer: assessTransfer,
  decisions: assessDiffering,
} as const satisfies Record<string, Topic>

export type TopicName = keyof typeof TOPICS
export type Topics = Readonly<Record<TopicName, Topic>>
