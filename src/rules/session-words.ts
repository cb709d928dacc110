import type { PlaceInDay } from '../chronology/places.ts'
import { dateInWords, timeInWords } from '../programme/date-words.ts'
import type { ModuleProgress } from './assessment.ts'
import type { Case } from './case.ts'
import { moduleAmongOthers, named } from './modules.ts'
import { list } from './words.ts'

type Chronology = Case['chronology']

interface Named {
  id: string
  date: string
}

/**
 * `the session of 5 March 2026`. Of several on one day: `the session of 5 March 2026 at 10:30am`, or
 * `the second session of 5 March 2026`. Its id stands in the facts of the finding.
 */
export function sessionInWords(chronology: Chronology, session: Named): string {
  const { place, at } = placeInWords(placeOf(chronology, session))
  return `the ${place}session of ${dateInWords(session.date)}${at}`
}

/** `the sessions of 14, 15 and 16 January 2026`. Each by itself where several were held on one day. */
export function sessionsInWords(chronology: Chronology, sessions: readonly Named[]): string {
  const alone = sessions.every((session) => placeOf(chronology, session) === null)
  if (sessions.length < 2 || !alone)
    return list(sessions.map((session) => sessionInWords(chronology, session)))
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
export function sessionInModule(given: Case, session: Named): string {
  return `${sessionInWords(given.chronology, session)}${inItsModule(given, session)}`
}

/** `the session in Victim empathy`, `the second session in Victim empathy`: before the date of an absence. */
export function sessionLabel(given: Case, session: Named): string {
  const { place, at } = placeInWords(placeOf(given.chronology, session))
  return `the ${place}session${at}${inItsModule(given, session)}`
}

/** What tells it from the others of its day: `at 10:30am`, or `second session`. Empty where it is alone. */
export function ofDay(where: PlaceInDay): string {
  const { place, at } = placeInWords(where)
  return place === '' ? at.trim() : `${place}session`
}

/** The days of the sessions whose catch-up is owed: `5 March 2026`, `5 March 2026 (at 10:30am)`. */
export function daysOwed({ runs, catchUpsOwed }: Pick<ModuleProgress, 'runs' | 'catchUpsOwed'>): string[] {
  return runs
    .flatMap(({ sessions }) => sessions)
    .filter(({ id }) => catchUpsOwed.includes(id))
    .map(({ date, ofDay: which }) => `${dateInWords(date)}${which === '' ? '' : ` (${which})`}`)
}

function inItsModule(given: Case, { id }: Named): string {
  const module = moduleAmongOthers(given, given.chronology.session(id)?.session.module)
  return module === null ? '' : ` in ${named(module.name)}`
}

function placeOf(chronology: Chronology, { id }: Named): PlaceInDay {
  return chronology.session(id)?.place ?? null
}

/** ` at 10:30am`, or else `second `. Both empty where it is alone. */
function placeInWords(place: PlaceInDay): { place: string; at: string } {
  if (place === null) return { place: '', at: '' }
  return 'at' in place
    ? { place: '', at: ` at ${timeInWords(place.at)}` }
    : { place: `${ORDINALS[place.nth - 1] ?? `${place.nth}th`} `, at: '' }
}

const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
