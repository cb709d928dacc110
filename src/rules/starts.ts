import type { Chronology } from '../chronology/chronology.ts'
import type { Recorded } from '../chronology/recorded.ts'
import { orderBegan, type Start } from '../chronology/starts.ts'

/** Starts of the programme: those of this participation, and those of earlier ones, each oldest first. */
export interface Starts {
  now: Recorded<Start>[]
  earlier: Recorded<Start>[]
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
  if (now.length > 0 || last === undefined) return { now, earlier }
  const since = sessions.find(
    ({ happened, session }) =>
      happened === 'attended' && session.date >= began && session.date > last.value.date,
  )
  if (since === undefined) return { now, earlier }
  const { date, id } = since.session
  return { now: [{ value: { date, entry: 'beginning', subjects: [id] }, pointer: since.pointer }], earlier }
}

/** This participation has begun. */
export function hasStarted(chronology: Chronology): boolean {
  return startsIn(chronology).now.length > 0
}
