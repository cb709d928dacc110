import type { RecordedOf } from '../../case/group/recording.ts'
import { byDay } from '../../case/group/sessions.ts'
import type { GroupFile } from '../../case/group/shape.ts'
import type { Session } from '../../case/record.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import { sha256 } from '../../digest.ts'
import { placeOf } from '../../group/sheet.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { type Band, bandOf } from '../../wording/group-sheet/people.ts'
import { endingOf } from '../../wording/report/ending.ts'
import type { Everybody, Person } from './everybody.ts'

/** Names a session in an address: its id may hold what staff chose. */
export const hashOf = (session: string): string => sha256(session).slice(0, 8)

export const sessionAt = ({ schedule }: GroupFile, hash: string): Session | undefined =>
  schedule.sessions.find(({ id }) => hashOf(id) === hash)

/** Where somebody stands in a session; its event is undefined where the person takes no part. */
export function inSession(
  person: Person,
  group: GroupFile,
  session: Session,
): { band: Band; event: SessionEvent | undefined } {
  const { subject, takesPart } = person
  const band = bandOf({ subject, ...placeOf(group, takesPart, session.id) }, session)
  return { band, event: subject.chronology.session(session.id) }
}

/** Who is asked of in a session: who takes part in it, and who has left only where something is recorded of it. */
export function askedIn({ group, people }: Everybody, session: Session) {
  return people.flatMap((person) => {
    const { band, event } = inSession(person, group, session)
    if (event === undefined || (band === 'left' && event.recorded === null)) return []
    const { recorded: outcome, reason } = event
    const recorded: RecordedOf | null = outcome === null ? null : { outcome, reason: reason ?? '' }
    return [{ person, band, recorded }]
  })
}
export type Asked = ReturnType<typeof askedIn>[number]

/** The first session until the day of which nothing is recorded of anybody. */
export function sessionToRecord(everybody: Everybody): Session | undefined {
  const { group, day } = everybody
  return group.schedule.sessions.toSorted(byDay).find((session) => {
    const asked = day.reached(session.date) ? askedIn(everybody, session) : []
    return asked.length > 0 && asked.every(({ recorded }) => recorded === null)
  })
}

/** The next session that is to be held, and of today only where nothing is recorded yet. */
export function sessionAhead(everybody: Everybody): Session | undefined {
  const { group, day } = everybody
  const isHeld = (session: Session) =>
    day.reached(session.date) && askedIn(everybody, session).some(({ recorded }) => recorded !== null)
  return group.schedule.sessions
    .toSorted(byDay)
    .find((session) => !day.passed(session.date) && !isHeld(session))
}

/** How many take part in the group by now: who has left is told of in it all the same. */
export const peopleNow = ({ group, people, unread, day }: Everybody): number =>
  people.filter((person) => leftOn(person, { group, day }) === null).length + unread.length

/** The day on which somebody's participation ended, or that of the last session. Null: the person takes part. */
export function leftOn(
  { subject, takesPart }: Person,
  { group, day }: Pick<Everybody, 'group' | 'day'>,
): string | null {
  const last = group.schedule.sessions.find(({ id }) => id === takesPart?.until)
  return endingOf(subject)?.on ?? (last !== undefined && day.passed(last.date) ? last.date : null)
}

/** `31 March 2026, 1:30pm` is too long for a button: its day, and its time where two are on it. */
export function sessionWords({ schedule: { sessions } }: GroupFile, { date, from }: Session): string {
  const several = sessions.filter((each) => each.date === date).length > 1
  return several && from !== undefined ? `${dateInWords(date)}, ${from}` : dateInWords(date)
}
