import type { CaseRecord, Decision } from '../../src/case/record.ts'

/**
 * What was known of a case on a day, worked out a second time and the slow way, from the documents: each question
 * is asked of the record anew. It knows nothing of how `src/chronology` goes about it.
 */
export interface NaiveEvent {
  id: string
  happened: string
  /** What was entered of it. */
  recorded: string | null
  /** Ids of the decisions that settled it. */
  decided: string[]
  madeUpBy: string | null
}

type Kind = 'session' | 'catch-up' | 'appointment'
interface Planned {
  kind: Kind
  id: string
  date: string
  entry: { outcome: string } | undefined
}

const STILL_OPEN = ['partial', 'failed to comply', 'excluded', 'moved at request', 'attendance undecided']
const UNDECIDED_PRESENCE = [...STILL_OPEN, 'withheld']

export function naive(record: CaseRecord, day: string) {
  const until = <T>(list: readonly T[], date: (each: T) => string | undefined) =>
    list.filter((each) => (date(each) ?? '') <= day)
  const events: Planned[] = [
    ...record.schedule.sessions.map(({ id, date }) => {
      const entry = record.attendance.find(
        ({ session, outcome }) => session === id && outcome !== 'not recorded',
      )
      return { kind: 'session' as const, id, date, entry: date > day ? undefined : entry }
    }),
    ...until(record.catchUps, ({ date }) => date).map((entry) => ({
      ...{ kind: 'catch-up' as const, id: entry.id, date: entry.date, entry },
    })),
    ...until(record.appointments, ({ date }) => date).map((entry) => ({
      ...{ kind: 'appointment' as const, id: entry.id, date: entry.date, entry },
    })),
  ]
  const taken = until(record.decisions, ({ on }) => on)
  const concerned = ({ about, subject }: Decision) =>
    about === 'absence' || about === 'attendance' ? events.find(({ id }) => id === subject) : undefined
  // Leave is agreed beforehand; nothing else can be decided of what is still to come.
  const isTooEarly = (each: Decision) =>
    !(each.about === 'absence' && each.outcome === 'acceptable') && each.on < (concerned(each)?.date ?? '')

  const lastWord = (about: Decision['about'], subject: string | undefined): Decision[] => {
    const all = taken.filter((each) => each.about === about && each.subject === subject && !isTooEarly(each))
    const last = all
      .map(({ on }) => on)
      .sort()
      .at(-1)
    return all.filter(({ on }) => on === last)
  }
  const agree = (decisions: readonly Decision[]) =>
    new Set(decisions.map(({ outcome }) => outcome)).size === 1
  const standing = (about: Decision['about'], subject: string | undefined): Decision | undefined => {
    const last = lastWord(about, subject)
    return agree(last) ? last.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0] : undefined
  }

  const settle = ({ kind, id, date, entry }: Planned): Omit<NaiveEvent, 'madeUpBy'> => {
    const recorded = entry?.outcome ?? null
    if (kind === 'session' && (date > day || (date === day && recorded === null))) {
      return { id, happened: 'planned', recorded, decided: [] }
    }
    if (recorded === null || recorded === 'not recorded') {
      return { id, happened: 'not recorded', recorded, decided: [] }
    }
    const [presence, reason] = [standing('attendance', id), standing('absence', id)]
    const open = UNDECIDED_PRESENCE.includes(recorded)
    if (open && presence === undefined) return { id, happened: recorded, recorded, decided: [] }
    const decided = open && presence !== undefined ? [presence.id] : []
    if (recorded === 'attended' || (open && presence?.outcome === 'attended')) {
      return { id, happened: 'attended', recorded, decided }
    }
    if (recorded === 'cancelled by service') return { id, happened: 'cancelled', recorded, decided: [] }
    if (reason !== undefined) {
      return { id, happened: `missed, ${reason.outcome}`, recorded, decided: [...decided, reason.id] }
    }
    const entered = open || lastWord('absence', id).length > 0 ? 'undecided' : recorded.split(' ')[0]
    const why = recorded === 'absence undecided' ? 'undecided' : entered
    return { id, happened: `missed, ${why}`, recorded, decided }
  }

  const settled = events.map((each) => {
    const found = settle(each)
    const owed = each.kind === 'session' && !['attended', 'not recorded', 'planned'].includes(found.happened)
    const makingUp = owed
      ? record.catchUps
          .filter((other) => other.for === each.id && other.date >= each.date)
          .filter((other) => events.some(({ id, kind }) => id === other.id && kind === 'catch-up'))
          .filter(
            (other) => settle(events.find(({ id }) => id === other.id) as Planned).happened === 'attended',
          )
          .map(({ id, date }) => `${date} ${id}`)
          .sort()
      : []
    return { kind: each.kind, ...found, madeUpBy: makingUp[0]?.split(' ')[1] ?? null }
  })

  const standingOf = (each: Decision): string => {
    if (isTooEarly(each)) return 'too early'
    const last = lastWord(each.about, each.subject)
    if (!last.includes(each)) return 'replaced'
    if (!agree(last)) return 'contradicted'
    if (standing(each.about, each.subject) !== each) return 'replaced'
    if (each.about !== 'absence' && each.about !== 'attendance') return 'stands'
    const event = settled.find(({ id }) => id === each.subject)
    if (event === undefined) return 'about nothing'
    if (event.happened === 'planned') return 'stands'
    if (event.recorded === null || event.recorded === 'not recorded') return 'waiting'
    if (each.about === 'absence' && isStillOpen(event)) return 'waiting'
    return fits(each, event) ? 'stands' : 'against the entry'
  }

  const sessions = settled.filter(({ kind }) => kind === 'session')
  const begun = until(record.attempts, ({ offeredOn }) => offeredOn).flatMap(({ startedOn }) =>
    startedOn !== undefined && startedOn <= day ? [startedOn] : [],
  )
  const attended = sessions
    .filter(({ happened }) => happened === 'attended')
    .map(({ id }) => record.schedule.sessions.find((each) => each.id === id)?.date ?? '')
    .sort()
  return {
    events: settled,
    decisions: Object.fromEntries(taken.map((each) => [each.id, standingOf(each)])),
    starts: begun.length > 0 ? begun.sort() : attended.slice(0, 1),
    ended: endingOf(until(record.status, ({ on }) => on)),
    warnings: warningsOf(until(record.enforcement, ({ date }) => date)),
  }
}

const isStillOpen = ({ happened }: NaiveEvent) => STILL_OPEN.includes(happened)

/** A decision that stands agrees with what came of it. */
function fits({ about, outcome }: Decision, { happened }: NaiveEvent): boolean {
  const missed = happened.startsWith('missed')
  if (about === 'attendance') return outcome === 'missed' ? missed : happened === 'attended'
  return missed
}

/** The day of the last withdrawal or removal, unless he was on the programme again on a later day. */
function endingOf(statuses: CaseRecord['status']): string | null {
  const ended = statuses.filter(({ status }) => status === 'withdrawn' || status === 'removed')
  const last = ended
    .map(({ on }) => on)
    .sort()
    .at(-1)
  const back = ['scheduled', 'on programme', 'programme complete']
  return last === undefined || statuses.some(({ status, on }) => back.includes(status) && on > last)
    ? null
    : last
}

/** Day by day: what a withdrawal names goes; one that names nothing takes the latest that is still in effect. */
function warningsOf(steps: CaseRecord['enforcement']): string[] {
  const isWarning = ({ step }: (typeof steps)[number]) => step.endsWith('warning')
  let inEffect: typeof steps = []
  for (const day of [...new Set(steps.map(({ date }) => date))].sort()) {
    const today = steps.filter(({ date }) => date === day).sort((a, b) => (a.id < b.id ? -1 : 1))
    inEffect = [...inEffect, ...today.filter(isWarning)]
    const withdrawals = today.filter(({ step }) => step === 'warning withdrawn')
    for (const { for: named } of withdrawals.filter(({ for: ids }) => ids.length > 0)) {
      inEffect = inEffect.filter((each) => ![each.id, ...each.for].some((id) => named.includes(id)))
    }
    for (const _ of withdrawals.filter(({ for: ids }) => ids.length === 0)) inEffect = inEffect.slice(0, -1)
  }
  return inEffect.map(({ id }) => id)
}
