import type { Session } from '../case/record.ts'
import type { PlaceInDay } from '../chronology/places.ts'
import { groupedBy } from '../chronology/recorded.ts'
import type { Message } from '../message.ts'
import type { Case } from './case.ts'
import { moduleAmongOthers, named } from './modules.ts'
import { say } from './phrases.ts'

type Chronology = Case['chronology']

interface Named {
  id: string
  date: string
}

/**
 * `the session of 5 March 2026`. Of several on one day: `the session of 5 March 2026 at 10:30am`, or
 * `the second session of 5 March 2026`. Its id stands in the facts of the finding.
 */
export function sessionOf(chronology: Chronology, session: Named): Message {
  const place = placeOf(chronology, session)
  const on = session.date
  if (place === null) return say('session/of-day', { on })
  return 'at' in place ? say('session/at', { on, at: place.at }) : say('session/nth', { on, nth: place.nth })
}

/**
 * To be listed: `the sessions of 14, 15 and 16 January 2026`. Of several on one day, `both sessions of 14 January 2026`
 * where these are all of it, and each by itself where they aren't.
 */
export function sessionsOf(chronology: Chronology, sessions: readonly Named[]): Message[] {
  const alone = sessions.every((session) => placeOf(chronology, session) === null)
  if (sessions.length > 1 && alone) return [say('session/several', { on: sessions.map(({ date }) => date) })]
  return [...groupedBy(sessions, ({ date }) => date)].flatMap(([on, those]) =>
    those.length > 1 &&
    those.length === chronology.sessions.filter(({ session }) => session.date === on).length
      ? [say('session/whole-day', { on, n: those.length })]
      : those.map((session) => sessionOf(chronology, session)),
  )
}

/** The same with its module, where the sentence names none: `the session of 5 March 2026 in Victim empathy`. */
export function sessionInModule(given: Case, session: Named): Message {
  const module = moduleOf(given, session)
  const named = sessionOf(given.chronology, session)
  return module === null ? named : say('session/in-module', { session: named, module })
}

/** Several, module by module: `the sessions of 5 and 12 March 2026 in Victim empathy`. */
export function sessionsInModules(given: Case, sessions: readonly Session[]): Message[] {
  const ids = [...new Set(sessions.map(({ module }) => module))]
  return ids.flatMap((id) => {
    const those = sessions.filter(({ module }) => module === id)
    const [first] = those
    const module = first === undefined ? null : moduleOf(given, first)
    const named = sessionsOf(given.chronology, those)
    return module === null ? named : named.map((session) => say('session/in-module', { session, module }))
  })
}

/** `the session in Victim empathy`, `the second session in Victim empathy`: before the date of an absence. */
export function sessionLabel(given: Case, session: Named): Message {
  const place = placeOf(given.chronology, session)
  const module = moduleOf(given, session)
  const label = say('session/label', {
    place: place === null ? 'alone' : 'at' in place ? 'at' : 'nth',
    at: place !== null && 'at' in place ? place.at : null,
    nth: place !== null && 'nth' in place ? place.nth : null,
  })
  return module === null ? label : say('session/label-in-module', { label, module })
}

/** What tells it from the others of its day: `at 10:30am`, or `second session`. Empty where it is alone. */
export function ofDay(place: PlaceInDay): Message | '' {
  if (place === null) return ''
  return 'at' in place
    ? say('session/which-at', { at: place.at })
    : say('session/which-nth', { nth: place.nth })
}

/** A module's sessions, in words: what tells those of one day apart is finished. */
interface ModuleInWords {
  runs: readonly { sessions: readonly { id: string; date: string; ofDay: string }[] }[]
  catchUpsOwed: readonly string[]
}

/** The days of the sessions whose catch-up is owed: `5 March 2026`, `5 March 2026 (at 10:30am)`. */
export function daysOwed({ runs, catchUpsOwed }: ModuleInWords): Message[] {
  return runs
    .flatMap(({ sessions }) => sessions)
    .filter(({ id }) => catchUpsOwed.includes(id))
    .map(({ date: on, ofDay: which }) =>
      which === '' ? say('session/day', { on }) : say('session/day-which', { on, which }),
    )
}

function moduleOf(given: Case, { id }: Named): Message | null {
  const module = moduleAmongOthers(given, given.chronology.session(id)?.session.module)
  return module === null ? null : named(module.name)
}

function placeOf(chronology: Chronology, { id }: Named): PlaceInDay {
  return chronology.session(id)?.place ?? null
}
