import type { CaseRecord, Session } from '../case/record.ts'
import { compare, list } from '../chronology/recorded.ts'
import { dateInWords, timeInWords } from '../programme/date-words.ts'
import type { Edition } from '../programme/edition.ts'
import type { ModuleProgress } from './assessment.ts'
import { modulesOf, named } from './modules.ts'

type Named = Pick<Session, 'id' | 'date'>

/**
 * `the session of 5 March 2026`. Of several on one day: `the session of 5 March 2026 at 10:30am`, or
 * `the second session of 5 March 2026`. Its id stands in the facts of the finding.
 */
export function sessionInWords({ schedule: { sessions } }: CaseRecord, session: Named): string {
  const { place, at } = placeInDay(sessions, session)
  return `the ${place}session of ${dateInWords(session.date)}${at}`
}

/** `the sessions of 14, 15 and 16 January 2026`. Each by itself where several were held on one day. */
export function sessionsInWords(record: CaseRecord, sessions: readonly Named[]): string {
  const alone = sessions.every((session) => ofDay(record, session) === '')
  if (sessions.length < 2 || !alone) return list(sessions.map((session) => sessionInWords(record, session)))
  return `the sessions of ${daysInWords(sessions.map(({ date }) => date))}`
}

/** `29 and 30 January and 2 February 2026`: days (YYYY-MM-DD) in order, the month and the year once where they can be. */
export function daysInWords(days: readonly string[]): string {
  const months = [...new Set(days.map((day) => day.slice(0, 7)))]
  return list(
    months.map((month, index) => {
      const those = days.filter((day) => day.startsWith(month))
      const whole = dateInWords(those.at(-1) ?? '')
      const sameYear = months[index + 1]?.slice(0, 4) === month.slice(0, 4)
      const before = those.slice(0, -1).map((day) => String(Number(day.slice(8))))
      return list([...before, sameYear ? whole.replace(/ \d{4}$/, '') : whole])
    }),
  )
}

/** The same with its module, where the sentence names none: `the session of 5 March 2026 in Victim empathy`. */
export function sessionInModule(edition: Edition, record: CaseRecord, session: Named): string {
  return `${sessionInWords(record, session)}${inItsModule(edition, record, session)}`
}

/** `the session in Victim empathy`, `the second session in Victim empathy`: before the date of an absence. */
export function sessionLabel(edition: Edition, record: CaseRecord, session: Named): string {
  const { place, at } = placeInDay(record.schedule.sessions, session)
  return `the ${place}session${at}${inItsModule(edition, record, session)}`
}

/** What tells it from the others of its day: `at 10:30am`, or `second session`. Empty where it is alone. */
export function ofDay({ schedule: { sessions } }: CaseRecord, session: Named): string {
  const { place, at } = placeInDay(sessions, session)
  return place === '' ? at.trim() : `${place}session`
}

/** The days of the sessions whose catch-up is owed: `5 March 2026`, `5 March 2026 (at 10:30am)`. */
export function daysOwed({ runs, catchUpsOwed }: Pick<ModuleProgress, 'runs' | 'catchUpsOwed'>): string[] {
  return runs
    .flatMap(({ sessions }) => sessions)
    .filter(({ id }) => catchUpsOwed.includes(id))
    .map(({ date, ofDay: which }) => `${dateInWords(date)}${which === '' ? '' : ` (${which})`}`)
}

function inItsModule({ rules }: Edition, record: CaseRecord, { id }: Named): string {
  const session = record.schedule.sessions.find((each) => each.id === id)
  const modules = rules.parts.flatMap((part) => modulesOf(part, record))
  const module = modules.find((each) => each.id === session?.module)
  return module === undefined || modules.length === 1 ? '' : ` in ${named(module.name)}`
}

/**
 * What tells a session from the others of its day: ` at 10:30am`, or else `second `. Both empty where it is alone.
 * Each is decided about by itself.
 */
function placeInDay(
  sessions: readonly (Named & Pick<Session, 'from'>)[],
  { id, date }: Named,
): { place: string; at: string } {
  const day = sessions
    .filter((each) => each.date === date)
    .sort((a, b) => compare(a.from ?? '', b.from ?? '') || compare(a.id, b.id))
  const index = day.findIndex((each) => each.id === id)
  if (day.length < 2 || index < 0) return { place: '', at: '' }
  const from = day[index]?.from
  return from !== undefined && day.filter((each) => each.from === from).length === 1
    ? { place: '', at: ` at ${timeInWords(from)}` }
    : { place: `${ORDINALS[index] ?? `${index + 1}th`} `, at: '' }
}

const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
