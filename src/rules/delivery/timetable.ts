import type { Fact } from '../../case/record.ts'
import type { Edition } from '../../programme/edition.ts'
import type { PartProgress, RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { named } from '../modules.ts'
import { list } from '../words.ts'

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
      statement: `The ${terms.person} is recorded as working and would need time off for ${rule.scope}.`,
      sources: [rule.source],
      basis: 'The documents differ on how much time off is needed. This is the scope of this edition (C-10).',
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
  const names = list(
    edition.rules.parts.filter(({ id }) => parts.includes(id)).map(({ name }) => named(name)),
  )
  const { holds, facts, missing } = conditionOf(edition, known, rule)
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
  { person }: Known,
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
