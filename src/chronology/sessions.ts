import type { AttendanceEntry, CaseRecord, CatchUp, CatchUpOffer, Outcome, Session } from '../case/record.ts'
import type { DecisionEvent, Decisions } from './decisions.ts'
import { isMissed, isNothing, type Settled, settle, UNSETTLED, unknownCode } from './happened.ts'
import { type PlaceInDay, placesInDay } from './places.ts'
import { compare, groupedBy, type Recorded } from './recorded.ts'

/** A session planned or held, settled once: nobody reads its entry or the decisions about it again. */
export interface SessionEvent extends Settled {
  /** As it was planned. */
  session: Session
  /** What was recorded of it by the day. Null: nothing. */
  recorded: Outcome | null
  /** Reason for an absence as it was recorded. */
  reason: string | null
  /** Day by which evidence for an absence was asked for, as it was recorded. */
  evidenceDueBy: string | null
  /** A code that isn't known, read by what the entry says beside it. */
  unknownCode: string | null
  /** Date of the completed catch-up, or of the session held in place of a cancelled one. */
  caughtUpOn: string | null
  /** The catch-up that makes it up. */
  madeUpBy: CatchUpEvent | null
  /**
   * Whether it has to be made up, as somebody decided. Null: nobody has. Of what the group held before he joined it a
   * decision that names the session goes before one on all that the module held earlier.
   */
  makingUp: DecisionEvent | null
  /** Catch-ups arranged for it, attended or not. */
  catchUps: CatchUpEvent[]
  /** Offers of a catch-up, oldest first. */
  offers: readonly Recorded<CatchUpOffer>[]
  place: PlaceInDay
  /** JSON pointers of the planned session, and of its entry. */
  pointer: string
  entry: string | null
  /** Day on which he joined the group, where it was held before that. Null: he was in the group. */
  joinedAfter: string | null
  /** Pointers of all that it rests on: the session, its entry, decisions, the catch-up. */
  facts: string[]
}

export interface CatchUpEvent extends Settled {
  catchUp: CatchUp
  pointer: string
}

export interface AppointmentEvent extends Settled {
  appointment: CaseRecord['appointments'][number]
  pointer: string
}

interface Given {
  sessions: readonly Recorded<Session>[]
  attendance: readonly Recorded<AttendanceEntry>[]
  catchUps: readonly CatchUpEvent[]
  /** Oldest first. */
  offers: readonly Recorded<CatchUpOffer>[]
  joined: readonly Recorded<CaseRecord['joinedLate'][number]>[]
  decisions: Decisions
  /** The day: what is planned for a later one lies ahead. */
  asOf: string
}

/** By date, then time, then id. One of the day itself without an entry is still to come. */
export function settleSessions({
  sessions,
  attendance,
  catchUps,
  offers,
  joined,
  decisions,
  asOf,
}: Given): SessionEvent[] {
  const saying = attendance.filter(({ value }) => !isNothing(value.outcome))
  const entries = new Map(saying.toReversed().map((entry) => [entry.value.session, entry]))
  const arranged = groupedBy(catchUps, ({ catchUp }) => catchUp.for)
  const offered = groupedBy(offers, ({ value }) => value.for)
  const joining = new Map(joined.map((each) => [`${each.value.module}/${each.value.run}`, each]))
  const places = placesInDay(sessions.map(({ value }) => value))
  return sessions
    .map(({ value, pointer }): SessionEvent => {
      const entry = entries.get(value.id)
      const those = arranged.get(value.id) ?? []
      const makingUp = decisions.latest('catch-up', value.id)
      const base = {
        ...{ session: value, pointer, place: places.get(value.id) ?? null, catchUps: those, makingUp },
        offers: offered.get(value.id) ?? [],
      }
      if (value.date > asOf || (value.date === asOf && entry === undefined)) {
        return {
          ...{
            ...base,
            entry: null,
            recorded: null,
            reason: null,
            evidenceDueBy: null,
            unknownCode: null,
            happened: 'planned',
            caughtUpOn: null,
            madeUpBy: null,
            joinedAfter: null,
          },
          ...{ decisions: [], replaced: [], unapplied: [], waiting: [], facts: [pointer] },
        }
      }
      const outcome = entry?.value.outcome ?? null
      const late = joining.get(`${value.module}/${value.run}`)
      const isBefore = entry === undefined && late !== undefined && value.date < late.value.on
      const entered = settle(decisions, value.id, outcome)
      // Nobody withholds anything from somebody who wasn't there yet; it counts the same: neither attended nor missed.
      const settled = isBefore ? { ...entered, happened: 'withheld' as const } : entered
      const { happened } = settled
      const owed = isMissed(happened) || UNSETTLED.has(happened) || happened === 'cancelled'
      const done = owed ? completed(value, those) : null
      return {
        ...base,
        ...settled,
        makingUp: makingUp ?? (isBefore ? decisions.latest('earlier sessions', value.module) : null),
        entry: entry?.pointer ?? null,
        recorded: outcome,
        reason: entry?.value.reason ?? null,
        evidenceDueBy: entry?.value.evidenceDueBy ?? null,
        unknownCode: entry === undefined ? null : unknownCode(entry.value),
        caughtUpOn: done?.catchUp.date ?? null,
        madeUpBy: done,
        joinedAfter: isBefore ? late.value.on : null,
        facts: [
          pointer,
          ...(isBefore ? [late.pointer] : []),
          ...(entry ? [entry.pointer] : []),
          ...settled.decisions.map((each) => each.pointer),
          ...(done ? [done.pointer] : []),
        ],
      }
    })
    .sort(
      (a, b) =>
        compare(a.session.date, b.session.date) || compare(timeAndId(a.session), timeAndId(b.session)),
    )
}

/** A catch-up makes up for a session once it was attended, not before the session that it is for. */
function completed({ date }: Session, catchUps: readonly CatchUpEvent[]): CatchUpEvent | null {
  return (
    catchUps
      .filter(({ catchUp, happened }) => catchUp.date >= date && happened === 'attended')
      .sort((a, b) => compare(a.catchUp.date, b.catchUp.date) || compare(a.catchUp.id, b.catchUp.id))[0] ??
    null
  )
}

function timeAndId({ from = '', id }: Session): string {
  return `${from} ${id}`
}
