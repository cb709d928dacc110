import type { CaseRecord, Decision } from '../case/record.ts'
import { groupedBy, inOrder, type Recorded } from './recorded.ts'

/** A decision as it was known on the day. */
export interface DecisionEvent extends Recorded<Decision> {
  /** Date of what it decides, where it was taken before that. Null: it was taken on the day or later. */
  before: string | null
  standing: DecisionStanding
}

/**
 * stands: it is the latest about its matter. replaced: a later one is. contradicted: another of the same day differs,
 * and a person says which holds. too early: it can't have been taken before what it decides. against the entry: what
 * is recorded leaves it no room. waiting: nothing is recorded yet that it could settle, or whether an absence was one
 * isn't decided yet. about nothing: what it names isn't known on the day. Only the first is applied.
 */
export type DecisionStanding =
  | 'stands'
  | 'replaced'
  | 'contradicted'
  | 'too early'
  | 'against the entry'
  | 'waiting'
  | 'about nothing'

/** Decisions by what they are about, so that each matter is settled once. */
export interface Decisions {
  /** By date and id. */
  all: DecisionEvent[]
  /** About something, oldest first, those that are too early left out; `null`: those that name nothing. */
  about(about: Decision['about'], subject?: string | null): readonly DecisionEvent[]
  /** The decision that stands: the latest. Null where there is none, or where two of its day differ. */
  latest(about: Decision['about'], subject?: string | null): DecisionEvent | null
}

/** A decision about several things is an event of each: every one once, for whoever tells of decisions by themselves. */
export const eachOnce = (events: readonly DecisionEvent[]): DecisionEvent[] => [
  ...new Map(events.map((event) => [event.pointer, event])).values(),
]

/** @param dateOf date of a session, catch-up or appointment, by its id; undefined: none of this id is known */
export function settleDecisions(
  known: readonly Recorded<CaseRecord['decisions'][number]>[],
  dateOf: (id: string) => string | undefined,
): Decisions {
  const all = inOrder(
    known.flatMap(eachSubject),
    ({ on }) => on,
    ({ id }) => id,
  ).map(({ value, pointer }): DecisionEvent => {
    const date = isOnAnEvent(value) ? dateOf(value.subject ?? '') : undefined
    const before = date !== undefined && value.on < date ? date : null
    return { value, pointer, before, standing: before === null || isLeave(value) ? 'stands' : 'too early' }
  })
  const timely = all.filter(({ standing }) => standing !== 'too early')
  const matters = groupedBy(timely, ({ value }) => matterOf(value))
  for (const matter of matters.values()) {
    const day = matter.at(-1)?.value.on
    const differ = differing(matter).length > 0
    for (const each of matter) {
      if (each.value.on !== day) each.standing = 'replaced'
      else if (differ) each.standing = 'contradicted'
      else if (each !== matter.at(-1)) each.standing = 'replaced'
      else if (isOnAnEvent(each.value) && dateOf(each.value.subject ?? '') === undefined)
        each.standing = 'about nothing'
    }
  }
  const byAbout = groupedBy(timely, ({ value }) => value.about)
  const about: Decisions['about'] = (kind, subject) =>
    (subject === undefined
      ? byAbout.get(kind)
      : matters.get(subject === null ? kind : `${kind}/${subject}`)) ?? []
  return { all, about, latest: (kind, subject) => standingOf(about(kind, subject)) }
}

/** One that covers several gaps settles each of them by itself. */
function eachSubject({ value, pointer }: Recorded<Decision>): Recorded<Decision>[] {
  const { subjects, ...decision } = value
  return subjects === undefined
    ? [{ value, pointer }]
    : [...new Set(subjects)].map((subject) => ({ value: { ...decision, subject }, pointer }))
}

/** The latest of decisions about one matter, oldest first; null where those of its day differ. */
export function standingOf<Event extends Recorded<Decision>>(decisions: readonly Event[]): Event | null {
  return differing(decisions).length > 0 ? null : (decisions.at(-1) ?? null)
}

/** The decisions of the latest day where they differ; else none. */
export function differing<Event extends Recorded<Decision>>(decisions: readonly Event[]): Event[] {
  const last = decisions.filter(({ value }) => value.on === decisions.at(-1)?.value.on)
  return new Set(last.map(({ value }) => value.outcome)).size < 2 ? [] : last
}

/** What a decision is about, as one key: `absence/core-12`, `suitability`. */
export function matterOf({ about, subject }: Pick<Decision, 'about' | 'subject'>): string {
  return subject === undefined ? about : `${about}/${subject}`
}

/** About what happened at a session, catch-up or appointment, or what follows from it. */
function isOnAnEvent({ about }: Decision): boolean {
  return about === 'absence' || about === 'attendance' || about === 'catch-up' || about === 'hold'
}

/**
 * Leave may be agreed beforehand; that an absence was unacceptable, or what a part of a session counts as, can't be
 * decided before it took place.
 */
export function isLeave({ about, outcome }: Decision): boolean {
  return about === 'absence' && outcome === 'acceptable'
}
