import type { Administration, CaseRecord } from '../case/record.ts'
import { type Day, dayOf } from './day.ts'
import { type Decisions, settleDecisions } from './decisions.ts'
import { settle } from './happened.ts'
import { type KnownFacts, knownOn } from './known-facts.ts'
import type { Position } from './position.ts'
import { compare, groupedBy, inOrder, type Recorded } from './recorded.ts'
import { type AppointmentEvent, type CatchUpEvent, type SessionEvent, settleSessions } from './sessions.ts'
import { orderBegan, type Start, startsOf } from './starts.ts'
import {
  type Ending,
  endedBy,
  isEnding,
  recalledBy,
  type StatusEntry,
  type Stop,
  stoppedBy,
} from './statuses.ts'
import { type Steps, settleSteps } from './steps.ts'

/**
 * The dated account of a case as it was known on one day: each event once, settled, in order. What happened later
 * isn't in it, so no rule can see it; sessions to come are in it as planned.
 */
export interface Chronology extends Day {
  /** The day (YYYY-MM-DD), to be printed. Whether a date has come is asked of `reached` and `passed`. */
  asOf: string
  /** The document that tells of this day, where it has a date of position of its own. */
  position: Position | null
  known: KnownFacts
  sessions: SessionEvent[]
  catchUps: CatchUpEvent[]
  appointments: AppointmentEvent[]
  /** Modules of the schedule, in the order in which they begin. */
  modules: CaseRecord['schedule']['modules']
  steps: Steps
  administrations: Recorded<Administration>[]
  decisions: Decisions
  statuses: Recorded<StatusEntry>[]
  /** The withdrawal or removal that stands. Null: participation goes on. */
  ended: Recorded<Ending> | null
  /** The recall that stands: nothing was recorded after it. Null: none. */
  recalled: Recorded<StatusEntry> | null
  /** That he attends no more as far as is recorded: an ending, a recall, or the end of the order. Null: he may. */
  stopped: Stop | null
  /** Withdrawals and removals under an earlier order or licence: they end nothing now. */
  endedEarlier: Recorded<Ending>[]
  starts: Recorded<Start>[]
  /** Modules whose group he joined after it had begun. */
  joined: readonly Recorded<CaseRecord['joinedLate'][number]>[]
  /** Offers of a start that hasn't been made. */
  offers: Recorded<CaseRecord['attempts'][number]>[]
  session(id: string): SessionEvent | undefined
  /** The sessions of a module, of every run, in order. */
  sessionsOf(module: string): readonly SessionEvent[]
}

/**
 * The account of a record on a day (YYYY-MM-DD), or on a document's date of position. Pure: the order of entries in the
 * record changes nothing.
 */
export function chronology(record: CaseRecord, day: string, position: Position | null = null): Chronology {
  const asOf = position?.asOf ?? day
  const { facts, entries, attempts } = knownOn(record, asOf, position)
  const sessions = entries(record.schedule.sessions, '/schedule/sessions')
  const catchUps = entries(record.catchUps, '/catchUps')
  const appointments = entries(record.appointments, '/appointments')
  const dates = new Map(
    [...sessions, ...catchUps, ...appointments].map(({ value }) => [value.id, value.date]),
  )
  const decisions = settleDecisions(entries(record.decisions, '/decisions'), (id) => dates.get(id))
  const events = {
    catchUps: byDateAndId(catchUps).map(({ value, pointer }) => ({
      ...{ catchUp: value, pointer },
      ...settle(decisions, value.id, value.outcome),
    })),
    appointments: byDateAndId(appointments).map(({ value, pointer }) => ({
      ...{ appointment: value, pointer },
      ...settle(decisions, value.id, value.outcome),
    })),
  }
  const joined = entries(record.joinedLate, '/joinedLate')
  const settled = settleSessions({
    sessions,
    attendance: entries(record.attendance, '/attendance'),
    catchUps: events.catchUps,
    joined,
    offers: inOrder(entries(record.catchUpOffers, '/catchUpOffers'), ({ on }) => on),
    decisions,
    asOf,
  })
  for (const { unapplied, waiting } of [...settled, ...events.catchUps, ...events.appointments]) {
    for (const each of unapplied) each.standing = 'against the entry'
    for (const each of waiting) each.standing = 'waiting'
  }
  const byId = new Map(settled.map((event) => [event.session.id, event]))
  const byModule = groupedBy(settled, ({ session }) => session.module)
  const begins = (module: string) => byModule.get(module)?.[0]?.session.date ?? '9999-12-31'
  const statuses = inOrder(entries(record.status, '/status'), ({ on }) => on)
  const began = orderBegan(facts)
  const under = statuses.filter(({ value }) => value.on >= began)
  const stops = { ended: endedBy(under), recalled: recalledBy(under) }
  return {
    asOf,
    position,
    known: facts,
    sessions: settled,
    ...events,
    modules: entries(record.schedule.modules, '/schedule/modules')
      .map(({ value }) => value)
      .toSorted((a, b) => compare(begins(a.id), begins(b.id)) || compare(a.id, b.id)),
    steps: settleSteps(entries(record.enforcement, '/enforcement'), record.order?.kind, began),
    administrations: byDateAndId(
      entries(record.psychometrics.administrations, '/psychometrics/administrations'),
    ),
    decisions,
    statuses,
    ...stops,
    stopped: stoppedBy(stops, facts.order?.endsOn, asOf),
    endedEarlier: statuses.filter(isEnding).filter(({ value }) => value.on < began),
    starts: startsOf(attempts, settled),
    joined,
    offers: inOrder(
      attempts.filter(({ value }) => value.startedOn === undefined),
      ({ offeredOn }) => offeredOn,
    ),
    ...dayOf(asOf),
    session: (id) => byId.get(id),
    sessionsOf: (module) => byModule.get(module) ?? [],
  }
}

function byDateAndId<T extends { date: string; id: string }>(items: readonly Recorded<T>[]): Recorded<T>[] {
  return inOrder(
    items,
    ({ date }) => date,
    ({ id }) => id,
  )
}
