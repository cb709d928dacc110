import type { AssessedCase } from '../assess.ts'
import type { GroupFile } from '../case/group/shape.ts'
import { sha256 } from '../digest.ts'
import type { Language } from '../language/language.ts'
import type { Edition } from '../programme/edition.ts'
import { moduleNames } from '../wording/group-sheet/modules.ts'
import { tellingIn } from '../wording/telling.ts'
import type { CalendarEvent } from './ics.ts'
import { say } from './phrases.ts'

/**
 * The sessions of a group, and the last days for catch-ups that somebody owes. It names nobody, nor how many owe one; a
 * module or place whose name would tell what the programme is about is left out.
 */
export function groupEvents(
  group: GroupFile,
  edition: Edition,
  people: readonly AssessedCase[],
  language: Language,
): CalendarEvent[] {
  const { sessions, modules } = group.schedule
  const tells = tellingIn(edition, language)
  const discreet = (text: string | undefined) => (text === undefined || tells(text) ? undefined : text)
  const names = moduleNames(edition, modules)
  const location = [discreet(group.room), discreet(group.venue)]
    .filter((each) => each !== undefined)
    .join(', ')
  const uid = (what: string, of: string) =>
    `${sha256([group.id, what, of].join('\n')).slice(0, 32)}@groupwork.invalid`
  return [
    ...sessions.map(({ id, module, date, from, to }) => ({
      ...{ uid: uid('session', id), date, from, to },
      summary: language.say(say('calendar/session', { module: discreet(names.get(module)) ?? null })),
      ...(location !== '' && { location }),
    })),
    ...lastDays(people).map((date) => ({
      ...{ uid: uid('last day', date), date },
      summary: language.say(say('calendar/last-day')),
    })),
  ]
}

/** Days by which catch-ups that are owed have to be done, in order, each once. */
function lastDays(people: readonly AssessedCase[]): string[] {
  const days = people.flatMap(({ assessment: { findings, nextActions } }) => {
    const owed = new Set(findings.filter(({ code }) => OWED.includes(code)).map(({ id }) => id))
    return nextActions.flatMap(({ findingId, by }) => (by !== null && owed.has(findingId) ? [by] : []))
  })
  return [...new Set(days)].sort()
}

const OWED: readonly string[] = [
  'attendance/catch-up-required',
  'attendance/catch-up-to-offer',
  'attendance/catch-up-offered',
]
