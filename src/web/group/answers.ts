import { isChange, type PersonRecorded, type RecordedOf } from '../../case/group/recording.ts'
import { OUTCOMES, type Session } from '../../case/record.ts'
import type { Day } from '../../chronology/day.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { Language } from '../../language/language.ts'
import { isDate } from '../../today.ts'
import { owedBefore } from '../../wording/group-sheet/people.ts'
import { idOf } from '../form/fields.ts'
import { writeDate } from '../form/written.ts'
import type { Problem } from '../page.ts'
import type { TypedPage } from '../state/typed.ts'
import { firstBooking, readBooking } from './booking.ts'
import { say } from './phrases.ts'
import { FIELDS } from './row-fields.ts'
import type { Asked } from './sessions.ts'

/** In place of an outcome: nothing is recorded yet, and nobody has overlooked it. */
export const NOT_YET = 'not yet'

/** The row of somebody before anything is entered: as it is recorded, else attended, but for who may not sit down yet. */
export function firstAnswers(asked: Asked, session: Session): TypedPage {
  const { band, recorded } = asked
  const { key } = asked.person
  return {
    ...Object.assign({}, ...owedIn(asked, session).map((missed) => firstBooking(key, missed))),
    [FIELDS.what(key)]: recorded?.outcome ?? (band === 'expected' ? 'attended' : ''),
    [FIELDS.reason(key)]: recorded?.reason ?? '',
  }
}

/** The sessions that somebody missed before this one and has not caught up. */
export const owedIn = ({ person }: Asked, session: Session): SessionEvent[] =>
  owedBefore(person.subject, session)

export interface RecordAnswers {
  people: PersonRecorded[]
  /** What was recorded before and is to be otherwise. */
  changed: PersonRecorded[]
  problems: Problem[]
}

/** What a page says of everybody and a session. @param day nothing later can have happened */
export function readRecord(
  asked: readonly Asked[],
  session: Session,
  typed: TypedPage,
  day: Day,
  language: Language,
): RecordAnswers {
  const problems: Problem[] = []
  const people = asked.map((each): PersonRecorded => {
    const { person, recorded } = each
    const { key, record } = person
    const given = typed[FIELDS.what(key)] ?? ''
    const outcome = OUTCOMES.find((word) => word === given)
    if (outcome === undefined && given !== NOT_YET) {
      const words = language.say(say('group-pages/select-what', { name: record.person.name }))
      problems.push({ words, field: idOf(FIELDS.what(key)) })
    }
    const reason = (typed[FIELDS.reason(key)] ?? '').trim()
    const now: RecordedOf | null = outcome === undefined ? null : { outcome, reason }
    const owed = owedIn(each, session)
    const caughtUp = owed.flatMap((missed) => {
      const read = readCaughtUp(each, missed.session, typed, day)
      if (read === null) return []
      if ('on' in read) return [{ for: missed.session.id, on: read.on }]
      const field = idOf(FIELDS.caughtUp(key, missed.session))
      problems.push({ words: language.say(read.problem), field })
      return []
    })
    const booked = owed.flatMap((missed) => {
      const read = readBooking(person, missed, typed)
      if (read === null) return []
      if (!('problem' in read)) return [read]
      problems.push({ words: language.say(read.problem), field: idOf(read.field) })
      return []
    })
    return { key, was: recorded, now, caughtUp, booked }
  })
  if (!day.reached(session.date))
    problems.unshift({ words: language.say(say('group-pages/session-later')), field: null })
  return { people, changed: people.filter(isChange), problems }
}

function readCaughtUp({ person }: Asked, missed: Session, typed: TypedPage, day: Day) {
  const name = FIELDS.caughtUp(person.key, missed)
  const part = (of: string) => (typed[`${name}-${of}`] ?? '').trim()
  const on = writeDate({ day: part('day'), month: part('month'), year: part('year') })
  if (on === undefined) return null
  const about = say('group-pages/catch-up-of', { on: missed.date, name: person.record.person.name })
  if (!isDate(on)) return { problem: say('group-pages/date-unreal', { what: about }) }
  if (!day.reached(on)) return { problem: say('group-pages/date-later', { what: about }) }
  if (on < missed.date)
    return { problem: say('group-pages/catch-up-early', { what: about, on: missed.date }) }
  return { on }
}
