import type { Fact } from '../../case/record.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { PartProgress, RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { named } from '../modules.ts'
import { say } from './findings.ts'

type Known = Case['chronology']['known']
type EveningRule = Edition['rules']['attendance']['evening'][number]

/**
 * 000-14, 000-17, 001-17, 004-17: whether the parts of the route can be attended in the evening, where the
 * plan says so. The condition is about the person's work or days, and needs a recorded fact. A part whose attendance
 * is complete asks for neither evenings nor time off any more.
 */
export function assessTimetable(
  { edition, chronology: { known } }: Case,
  route: RouteAssessment,
  progress: readonly PartProgress[],
): Finding[] {
  const over = progress.filter(({ state }) => state === 'attendance complete').map(({ partId }) => partId)
  const ahead = route.parts.filter((part) => !over.includes(part))
  return [...eveningAttendance(edition, known, ahead), ...timeOffWork(edition, known, ahead)]
}

/** 000-15, 001-16: what someone in work needs time off for, in the edition's own scope (C-10). */
function timeOffWork(
  { rules: { attendance }, terms }: Edition,
  { person }: Known,
  parts: readonly string[],
): Finding[] {
  const rule = attendance.timeOffWork
  if (rule === undefined || person.employed !== 'yes') return []
  if (rule.parts !== 'all' && !rule.parts.some((part) => parts.includes(part))) return []
  return [
    finding({
      id: 'route.time-off-work',
      topic: 'route',
      outcome: 'noted',
      ...say('timetable/time-off-needed', { person: terms.person, scope: rule.scope }),
      sources: [rule.source],
      basis: [say('timetable/ground-time-off')],
      facts: ['/person/employed'],
    }),
  ]
}

function eveningAttendance(edition: Edition, known: Known, ahead: readonly string[]): Finding[] {
  if (known.plan.mode !== 'evening') return []
  return edition.rules.attendance.evening.flatMap((rule, index) => {
    const parts = rule.parts === 'all' ? ahead : ahead.filter((part) => rule.parts.includes(part))
    return parts.length === 0 ? [] : [evening(edition, known, rule, parts, index)]
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
  const { holds, facts, missing } = conditionOf(edition, known, rule)
  const outcome = holds === 'yes' ? 'met' : holds === 'no' ? 'not met' : 'not recorded'
  const also = missing.length === 0 ? [] : [say('timetable/record-silent', { missing })]
  return finding({
    id: `route.evening/${index + 1}`,
    topic: 'route',
    outcome,
    ...say(ALLOWED[rule.allowed], { parts: names, also }),
    sources: [rule.source],
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

function conditionOf(
  { terms }: Edition,
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
        ? { holds, facts: [], missing: [say('timetable/working-needed', { person: terms.person })] }
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
