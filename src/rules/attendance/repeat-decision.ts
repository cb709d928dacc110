import type { Decision } from '../../case/record.ts'
import { standingOf } from '../../chronology/decisions.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Run, Tally } from './run.ts'

export interface RepeatDecision {
  /** The decision that stands for this run. Null: none does. */
  standing: Recorded<Decision> | null
  /** One of the day on which the run began that can be about it, or about the run before it. */
  unclear: Recorded<Decision> | null
}

/**
 * The decision taken during this run. One that no repeat is required covers what had been missed by then: a later
 * miss asks the question anew. One of the day on which a later run began is about the run before, which it ends: the
 * count of the new run stood at 0. Where a session of that very day was missed, either can be meant.
 */
export function repeatDecision(run: Run, { missed, open }: Tally): RepeatDecision {
  const { chronology, module, sessions, begunAgainOn: ended } = run
  const began = sessions[0]?.session.date ?? ''
  const during = chronology.decisions
    .about('repeat', module.id)
    .filter(({ value }) => value.on >= began && (ended === null || value.on <= ended))
  const decision = standingOf(during)
  if (decision === null) return NONE
  const days = [...missed, ...open].map(({ session }) => session.date)
  if (decision.value.outcome === 'not required' && days.some((day) => day > decision.value.on)) return NONE
  if (decision.value.on > began || !isLaterRun(run)) return { standing: decision, unclear: null }
  return days.includes(began) ? { standing: null, unclear: decision } : NONE
}

const NONE: RepeatDecision = { standing: null, unclear: null }

function isLaterRun({ chronology, module, number }: Run): boolean {
  return chronology.sessionsOf(module.id).some(({ session }) => session.run < number)
}
