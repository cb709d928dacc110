import type { CaseRecord, Fact } from '../../case/record.ts'
import { list } from '../../chronology/recorded.ts'
import type { Edition } from '../../programme/edition.ts'
import type { PartProgress, RouteAssessment } from '../assessment.ts'
import { type Finding, finding } from '../finding.ts'
import { named } from '../modules.ts'

type EveningRule = Edition['rules']['attendance']['evening'][number]

/**
 * 000-14, 000-17, 001-17, 004-17: whether the parts of the route can be attended in the evening, where the
 * plan says so. The condition is about the person's work or days, and needs a recorded fact. A part whose attendance
 * is complete asks for neither evenings nor time off any more.
 */
export function assessTimetable(
  edition: Edition,
  record: CaseRecord,
  route: RouteAssessment,
  progress: readonly PartProgress[],
): Finding[] {
  const over = progress.filter(({ state }) => state === 'attendance complete').map(({ partId }) => partId)
  const ahead = route.parts.filter((part) => !over.includes(part))
  return [...eveningAttendance(edition, record, ahead), ...timeOffWork(edition, record, ahead)]
}

/** 000-15, 001-16: what someone in work needs time off for, in the edition's own scope (C-10). */
function timeOffWork(
  { rules: { attendance }, terms }: Edition,
  { person }: CaseRecord,
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
      statement: `The ${terms.person} is recorded as working and would need time off for ${rule.scope}.`,
      sources: [rule.source],
      basis: 'The documents differ on how much time off is needed. This is the scope of this edition (C-10).',
      facts: ['/person/employed'],
    }),
  ]
}

function eveningAttendance(edition: Edition, record: CaseRecord, ahead: readonly string[]): Finding[] {
  if (record.plan.mode !== 'evening') return []
  return edition.rules.attendance.evening.flatMap((rule, index) => {
    const parts = rule.parts === 'all' ? ahead : ahead.filter((part) => rule.parts.includes(part))
    return parts.length === 0 ? [] : [evening(edition, record, rule, parts, index)]
  })
}

function evening(
  edition: Edition,
  record: CaseRecord,
  rule: EveningRule,
  parts: readonly string[],
  index: number,
): Finding {
  const names = list(
    edition.rules.parts.filter(({ id }) => parts.includes(id)).map(({ name }) => named(name)),
  )
  const { holds, facts, missing } = conditionOf(edition, record, rule)
  const outcome = holds === 'yes' ? 'met' : holds === 'no' ? 'not met' : 'not recorded'
  const needed = missing.length === 0 ? '' : ` The record does not say ${list(missing)}.`
  return finding({
    id: `route.evening/${index + 1}`,
    topic: 'route',
    outcome,
    statement: `Evening attendance is planned. ${ALLOWED[rule.allowed](names)}${needed}`,
    sources: [rule.source],
    facts: ['/plan/mode', ...facts],
    missing,
  })
}

const ALLOWED: Record<EveningRule['allowed'], (names: string) => string> = {
  yes: (names) => `The edition offers ${names} in the evening.`,
  no: (names) => `The edition does not offer ${names} in the evening.`,
  'if working': (names) => `The edition offers ${names} in the evening to people who are working.`,
  'if daytime impossible': (names) =>
    `The edition offers ${names} in the evening to people who cannot attend during the day.`,
}

function conditionOf(
  { terms }: Edition,
  { person }: CaseRecord,
  { allowed }: EveningRule,
): { holds: Fact; facts: string[]; missing: string[] } {
  switch (allowed) {
    case 'yes':
    case 'no':
      return { holds: allowed, facts: [], missing: [] }
    case 'if working': {
      const holds = person.employed ?? 'not recorded'
      return holds === 'not recorded'
        ? { holds, facts: [], missing: [`whether the ${terms.person} is working`] }
        : { holds, facts: ['/person/employed'], missing: [] }
    }
    case 'if daytime impossible': {
      const available = person.daytimeAvailable ?? 'not recorded'
      if (available === 'not recorded') {
        return { holds: available, facts: [], missing: ['whether daytime attendance is possible'] }
      }
      if (available === 'yes') return { holds: 'no', facts: ['/person/daytimeAvailable'], missing: [] }
      return person.daytimeReason === undefined
        ? {
            holds: 'not recorded',
            facts: ['/person/daytimeAvailable'],
            missing: ['why daytime attendance is impossible'],
          }
        : { holds: 'yes', facts: ['/person/daytimeAvailable', '/person/daytimeReason'], missing: [] }
    }
  }
}
