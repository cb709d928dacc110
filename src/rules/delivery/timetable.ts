import type { Fact } from '../../case/record.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { PartProgress, RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { covers, named } from '../modules.ts'
import { sessionsOfPart } from '../scheduled.ts'
import { say } from './findings.ts'
import { assessPlan } from './plan.ts'

type Known = Case['chronology']['known']
type EveningRule = Edition['rules']['attendance']['evening'][number]

/**
 * 000-14, 000-17, 001-17, 004-17: whether the parts of the route can be attended in the evening, where the
 * plan says so. The condition is about the person's work or days, and needs a recorded fact. A part whose attendance
 * is complete asks for neither evenings nor time off any more.
 */
export function assessTimetable(
  given: Case,
  route: RouteAssessment,
  progress: readonly PartProgress[],
): Finding[] {
  const { edition, chronology } = given
  const { known } = chronology
  const over = progress.filter(({ state }) => state === 'attendance complete').map(({ partId }) => partId)
  // While no route can be named, it may be any of them.
  const onRoute = route.routeId === null ? edition.rules.routes.flatMap(({ parts }) => parts) : route.parts
  const ahead = [...new Set(onRoute)].filter((part) => !over.includes(part))
  // Once participation has ended nothing of a plan is looked at.
  const plan = chronology.ended === null ? assessPlan(given, route) : []
  return [
    ...eveningAttendance(given, ahead),
    ...dayAttendance(given, ahead),
    ...timeOffWork(edition, known, ahead),
    ...plan,
  ]
}

/**
 * 000-15, 001-16: what someone in work needs time off for, in the edition's own scope (C-10); while it isn't recorded
 * whether the person is, that is told.
 */
function timeOffWork(
  { rules: { attendance } }: Edition,
  { person }: Known,
  parts: readonly string[],
): Finding[] {
  const rule = attendance.timeOffWork
  if (rule === undefined || person.employed === 'no') return []
  if (rule.parts !== 'all' && !rule.parts.some((part) => parts.includes(part))) return []
  const told = { scope: rule.scope }
  const common = {
    id: 'route.time-off-work',
    topic: 'route' as const,
    sources: [rule.source],
    basis: [say('timetable/ground-time-off')],
  }
  return [
    person.employed === 'yes'
      ? finding({
          ...common,
          outcome: 'noted',
          ...say('timetable/time-off-needed', told),
          facts: ['/person/employed'],
        })
      : finding({
          ...common,
          outcome: 'not recorded',
          severity: 'information',
          ...say('timetable/time-off-not-recorded', told),
          missing: [say('timetable/working-needed')],
        }),
  ]
}

/** Every part that is planned in the evening has an answer, also where the edition gives none (000-17, C-10). */
function eveningAttendance(given: Case, ahead: readonly string[]): Finding[] {
  const { edition, chronology } = given
  const rules = edition.rules.attendance.evening
  const planned = ahead.filter((part) => chronology.known.plan.mode === 'evening' || hasEvenings(given, part))
  const silent = planned.filter((part) => !rules.some((rule) => covers(rule, part)))
  return [
    ...rules.flatMap((rule, index) => {
      const parts = planned.filter((part) => covers(rule, part))
      return parts.length === 0 ? [] : [evening(edition, chronology.known, rule, parts, index)]
    }),
    ...(silent.length === 0 ? [] : [unstated(edition, silent)]),
  ]
}

/**
 * By day, of somebody who is recorded as working, or as unable to attend then: told where the edition has the part in
 * the evening, for all or on a condition (000-17, 001-17, 004-17).
 */
function dayAttendance(given: Case, ahead: readonly string[]): Finding[] {
  const { edition, chronology } = given
  const { person, plan } = chronology.known
  const works = person.employed === 'yes'
  const unable = person.daytimeAvailable === 'no'
  if (plan.mode !== 'day' || !(works || unable)) return []
  return edition.rules.attendance.evening.flatMap((rule, index) => {
    const parts = ahead.filter((part) => covers(rule, part) && !hasEvenings(given, part))
    const offered = OFFERED[rule.allowed]
    if (offered === undefined || parts.length === 0) return []
    // Somebody who is recorded as free during the day isn't one who can't come then, whether he works or not.
    if (offered === 'daytime-impossible' && person.daytimeAvailable === 'yes') return []
    const silent = offered === 'daytime-impossible' && !unable
    const missing = silent ? [say('timetable/daytime-needed')] : []
    return finding({
      id: `route.day/${index + 1}`,
      topic: 'route',
      outcome: silent ? 'not recorded' : 'noted',
      severity: unable ? 'warning' : 'information',
      ...say('timetable/day-planned', {
        why: unable ? 'unable' : 'working',
        parts: edition.rules.parts.filter(({ id }) => parts.includes(id)).map(({ name }) => named(name)),
        offered,
        also: missing.length === 0 ? [] : [say('timetable/record-silent', { missing })],
      }),
      sources: [rule.source],
      facts: ['/plan/mode', unable ? '/person/daytimeAvailable' : '/person/employed'],
      missing,
    })
  })
}

const OFFERED = {
  yes: 'all',
  'if working': 'working',
  'if daytime impossible': 'daytime-impossible',
  no: undefined,
} as const

/** Whatever the plan says: a session to come that begins late enough is one in the evening. */
function hasEvenings(given: Case, part: string): boolean {
  return sessionsOfPart(given, part).some(
    ({ session }) =>
      !given.chronology.reached(session.date) && session.from !== undefined && session.from >= EVENING,
  )
}

/** The only evening that an edition gives a time for begins at 6pm (004-17); an hour earlier is no day session either. */
const EVENING = '17:00'

function unstated({ rules }: Edition, parts: readonly string[]): Finding {
  const names = rules.parts.filter(({ id }) => parts.includes(id)).map(({ name }) => named(name))
  return finding({
    id: 'route.evening/not-stated',
    topic: 'route',
    outcome: 'noted',
    severity: 'warning',
    ...say('timetable/evening-not-stated', { parts: names }),
    basis: [say('timetable/ground-evening-not-stated')],
    facts: ['/plan/mode'],
  })
}

function evening(
  edition: Edition,
  known: Known,
  rule: EveningRule,
  parts: readonly string[],
  index: number,
): Finding {
  const names = edition.rules.parts.filter(({ id }) => parts.includes(id)).map(({ name }) => named(name))
  const { holds, facts, missing } = eveningCondition(known, rule)
  const outcome = holds === 'yes' ? 'met' : holds === 'no' ? 'not met' : 'not recorded'
  const also = missing.length === 0 ? [] : [say('timetable/record-silent', { missing })]
  return finding({
    id: `route.evening/${index + 1}`,
    topic: 'route',
    outcome,
    ...say(ALLOWED[rule.allowed], { parts: names, also }),
    sources: [rule.source],
    basis: known.plan.mode === 'evening' ? [] : [say('timetable/ground-evening-hour', { from: EVENING })],
    facts: ['/plan/mode', ...facts],
    missing,
  })
}

const ALLOWED = {
  yes: 'timetable/evening-offered',
  no: 'timetable/evening-not-offered',
  'if working': 'timetable/evening-if-working',
  'if daytime impossible': 'timetable/evening-if-daytime-impossible',
} as const

/** Whether what an edition asks of somebody in an evening group holds of him, and what is missing to tell. */
export function eveningCondition(
  { person }: Known,
  { allowed }: EveningRule,
): { holds: Fact; facts: string[]; missing: Message[] } {
  switch (allowed) {
    case 'yes':
    case 'no':
      return { holds: allowed, facts: [], missing: [] }
    case 'if working': {
      const holds = person.employed ?? 'not recorded'
      return holds === 'not recorded'
        ? { holds, facts: [], missing: [say('timetable/working-needed')] }
        : { holds, facts: ['/person/employed'], missing: [] }
    }
    case 'if daytime impossible': {
      const available = person.daytimeAvailable ?? 'not recorded'
      if (available === 'not recorded') {
        return { holds: available, facts: [], missing: [say('timetable/daytime-needed')] }
      }
      if (available === 'yes') return { holds: 'no', facts: ['/person/daytimeAvailable'], missing: [] }
      return person.daytimeReason === undefined
        ? {
            holds: 'not recorded',
            facts: ['/person/daytimeAvailable'],
            missing: [say('timetable/daytime-reason-needed')],
          }
        : { holds: 'yes', facts: ['/person/daytimeAvailable', '/person/daytimeReason'], missing: [] }
    }
  }
}
