import { groupedBy } from '../../chronology/recorded.ts'
import type { Language } from '../../language/language.ts'
import type { Item } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { say as sayOfCase } from '../case-phrases.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { hoursOfDay } from '../programme/glance.ts'
import type { Teller } from '../teller.ts'
import { capital, sentences } from '../words.ts'
import { say } from './phrases.ts'

type Entry = Edition['rules']['timetable'][number]

/** In which pattern, on which days and where: what the programme states, then what is planned for the person. */
export function daysAndPlace(
  edition: Edition,
  { chronology, assessment: { route } }: Subject,
  teller: Teller,
): Passage {
  const { mode, days = [], venue } = chronology.known.plan
  const names = edition.rules.parts.map(({ name }) => name)
  // A pattern that is a part's own is told with the part's length.
  const parts = route.routeId === null ? edition.rules.parts.map(({ id }) => id) : route.parts
  const stated = timetableOf(edition, parts, mode).filter(({ entry }) => !names.includes(entry.name))
  // A first week that is daily isn't told by the day of the week of the months after it.
  const firstWeek = timetableOf(edition, parts, mode).some(({ entry }) => entry.firstWeek === 'daily')
  // The days of one pattern say all that it says.
  const patterns = stated.length === 1 && days.length > 0 && !firstWeek ? [] : stated
  const when = planned(days)
  const place = venue === undefined ? null : { text: venue }
  const own =
    place === null || (when === null && patterns.length > 0)
      ? (when ?? place)
      : say('section/at-place', { when, place: place.text })
  const isBeside = when !== null && (patterns.length > 0 || firstWeek)
  const said: Item[] = [
    ...patterns.map(({ entry }) =>
      say('section/pattern-of', { name: entry.name, pattern: patternWithHours(entry, teller.language) }),
    ),
    ...(own === null ? [] : [isBeside ? say('section/planned-beside', { planned: own, firstWeek }) : own]),
  ]
  if (said.length === 0) return teller.words(sayOfCase('document/not-recorded'))
  const facts = [
    ...(days.length === 0 ? [] : ['/plan/days']),
    ...(venue === undefined ? [] : ['/plan/venue']),
  ]
  return facts.length === 0
    ? teller.ofEdition(
        capital(sentences(said)),
        patterns.map(({ at }) => at),
        patterns.map(({ entry }) => entry.source),
      )
    : teller.workedOut(capital(sentences(said)), { facts })
}

/** What of the timetable is about these parts, by day or in the evening; undefined: both. */
export function timetableOf(
  { rules }: Edition,
  parts: readonly string[],
  mode: 'day' | 'evening' | undefined,
): { entry: Entry; at: string }[] {
  return rules.timetable
    .map((entry, index) => ({ entry, at: `/rules/timetable/${index}` }))
    .filter(
      ({ entry }) =>
        (entry.parts === 'all' || entry.parts.some((id) => parts.includes(id))) &&
        (mode === undefined || entry.mode === undefined || entry.mode === 'either' || entry.mode === mode),
    )
}

/** "half a day each week, 10am to 3pm"; the hours once, also where the pattern names them. */
function patternWithHours(entry: Entry, language: Language): Item {
  const pattern = { text: entry.pattern }
  const hours = hoursOfDay(entry)
  const times = [entry.from, entry.to].filter((at) => at !== undefined)
  const told = times.every((time) => entry.pattern.includes(language.say({ time })))
  return hours === null || told ? pattern : { commas: [pattern, hours] }
}

/** "Tuesdays and Wednesdays, 9:30am to 4pm and Thursdays": days of the same hours together. */
function planned(days: NonNullable<Subject['chronology']['known']['plan']['days']>): Item | null {
  if (days.length === 0) return null
  const alike = groupedBy(days, ({ from, to }) => [from, to].join(' '))
  return {
    and: [...alike.values()].map((those) =>
      say('section/days-of-week', {
        days: those.map(({ weekday }) => say('section/weekday', { weekday })),
        from: those[0]?.from ?? null,
        to: those[0]?.to ?? null,
      }),
    ),
  }
}
