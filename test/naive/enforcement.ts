import type { CaseRecord } from '../../src/case/record.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { sessionsOf } from './attendance.ts'
import { happeningOf, settled, type Why } from './happening.ts'

/** An absence of any kind: all that he was instructed to attend counts, told apart by its kind. */
export interface NaiveAbsence {
  id: string
  kind: 'session' | 'catch-up' | 'appointment'
  date: string
  why: Why
  /** Sessions in it, at least and at most, and how they are counted where somebody has decided that. */
  units: [number, number]
  counts: string | null
}

export function absencesOf(record: CaseRecord, edition: Edition, asOf: string): NaiveAbsence[] {
  const absences: NaiveAbsence[] = []
  // A decision about one module says nothing of the whole order.
  const counts = settled(record, 'session count', undefined, asOf)
  // no repeat takes an absence back, so those of all runs stand.
  for (const { id, date, why, units } of sessionsOf(record, edition, asOf)) {
    if (why === null) continue
    absences.push({ id, kind: 'session', date, why, units, counts })
  }
  // a missed catch-up is no new missed session, but an absence it is.
  for (const each of record.catchUps) {
    const { why } = happeningOf(record, each, asOf)
    if (why !== null)
      absences.push({ id: each.id, kind: 'catch-up', date: each.date, why, units: [1, 1], counts: 'units' })
  }
  // 004-24: a missed questionnaire session is a missed appointment.
  for (const each of record.appointments) {
    const { why } = happeningOf(record, each, asOf)
    if (why !== null)
      absences.push({
        id: each.id,
        kind: 'appointment',
        date: each.date,
        why,
        units: [1, 1],
        counts: 'units',
      })
  }
  return absences
}

export interface NaiveThreshold {
  id: string
  reached: boolean | 'needs decision'
}

/** C-5: what each threshold of the edition comes to; never that anything happened. */
export function naiveThresholds(record: CaseRecord, edition: Edition, asOf: string): NaiveThreshold[] {
  const counted = absencesOf(record, edition, asOf)
    // a reason that nobody has decided about doesn't count. Nor does an acceptable one.
    .filter(({ why }) => why === 'unacceptable')
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  return edition.rules.enforcement.map((rule) => {
    if (rule.withinMonths === undefined) return { id: rule.id, reached: isReached(rule, counted) }
    // "In any 12 months": of what lies within as many up to one of them. What breach or the like followed is over, and
    // only what comes up to the last absence then counts.
    const ends = counted
      .map(({ date }) => date)
      .filter((day, at, all) => at === all.length - 1 || !isOver(record, day, asOf))
    const found = ends.map((day) => {
      const first = dayAfter(monthsBefore(day, rule.withinMonths ?? 0))
      return isReached(
        rule,
        counted.filter(({ date }) => date >= first && date <= day),
      )
    })
    const reached = found.includes(true) || (found.includes('needs decision') ? 'needs decision' : false)
    return { id: rule.id, reached }
  })
}

const BEYOND_A_WARNING =
  /^(breach letter|breach in progress|breach or recall initiated|breach request actioned|breach confirmation sent|recall requested|recalled|no further action)$/

function isOver({ enforcement, order }: CaseRecord, day: string, asOf: string): boolean {
  // EA08: outside licences the breach letter is the warning.
  const steps = enforcement.filter(({ step }) => step !== 'breach letter' || order?.kind === 'licence')
  return steps.some(({ step, date }) => BEYOND_A_WARNING.test(step) && date >= day && date <= asOf)
}

function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10)
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

function isReached(
  rule: Edition['rules']['enforcement'][number],
  absences: readonly NaiveAbsence[],
): NaiveThreshold['reached'] {
  let least = 0
  let most = 0
  const days: string[] = []
  for (const { kind, date, units, counts } of absences) {
    // 000-24, 001-26: sessions. 000-25, 002-21, 004-09: appointments, too. A-14: a catch-up session is a session.
    if (kind === 'appointment' && !rule.counts.includes('appointment')) continue
    if (kind !== 'session') {
      least += 1
      most += 1
      continue
    }
    // what is missed on one day is one session, or as many as were held. 002-21 speaks of absences.
    const [fewest, several] = rule.source.clause.startsWith('002') ? [1, 1] : units
    const isNew = !days.includes(date)
    days.push(date)
    least += counts === 'units' ? fewest : isNew ? 1 : 0
    most += counts === 'meetings' ? (isNew ? 1 : 0) : several
  }
  const isLeast = least >= rule.unacceptable
  const isMost = most >= rule.unacceptable
  return isLeast === isMost ? isLeast : 'needs decision'
}

/** C-5: action from the first unacceptable absence on; a threshold where more than a warning follows for certain. */
export function naiveStage(
  record: CaseRecord,
  edition: Edition,
  asOf: string,
  windows: { state: string }[],
): string {
  if (absencesOf(record, edition, asOf).every(({ why }) => why !== 'unacceptable')) return 'none'
  // B2: a further failure within twelve months of a warning is referred, whatever the edition counts.
  if (windows.some(({ state }) => state === 'within')) return 'threshold reached'
  // 003 says nothing of it.
  if (edition.rules.enforcement.length === 0) return 'not stated'
  for (const { id, reached } of naiveThresholds(record, edition, asOf)) {
    for (const rule of edition.rules.enforcement) {
      // 002-21: "on or before two": it may be at the first, and must be at the second.
      if (rule.id !== id || rule.outcome === 'enforcement action' || rule.force === 'may') continue
      if (reached === true) return 'threshold reached'
    }
  }
  return 'action'
}
