import type { Chronology } from '../chronology/chronology.ts'
import type { Recorded } from '../chronology/recorded.ts'
import { orderBegan, type Start } from '../chronology/starts.ts'

/** Starts of the programme: those of this participation, and those of earlier ones, each oldest first. */
export interface Starts {
  now: Recorded<Start>[]
  earlier: Recorded<Start>[]
  /** Whether a session of a day can be one of this participation: it isn't one under an earlier order. */
  isSince: (date: string) => boolean
}

/**
 * A start made before the order or licence began is one of an earlier order, unless the record says otherwise: it
 * counts as an attempt, and isn't the start of this participation. Where all that are recorded are earlier ones,
 * the first session attended since is the start of this one.
 */
export function startsIn({ starts, sessions, known }: Chronology): Starts {
  const began = orderBegan(known)
  const isEarlier = ({ value }: Recorded<Start>) =>
    value.underOrder === undefined ? value.date < began : value.underOrder === 'earlier'
  const earlier = starts.filter(isEarlier)
  const now = starts.filter((start) => !isEarlier(start))
  const last = earlier.at(-1)
  const isSince = (date: string) => last === undefined || (date >= began && date > last.value.date)
  if (now.length > 0 || last === undefined) return { now, earlier, isSince }
  const since = sessions.find(({ happened, session }) => happened === 'attended' && isSince(session.date))
  if (since === undefined) return { now, earlier, isSince }
  const { date, id } = since.session
  const first = { value: { date, entry: 'beginning' as const, subjects: [id] }, pointer: since.pointer }
  return { now: [first], earlier, isSince }
}

/** This participation has begun. */
export function hasStarted(chronology: Chronology): boolean {
  return startsIn(chronology).now.length > 0
}
