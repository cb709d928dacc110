import type { DecisionEvent } from '../../chronology/decisions.ts'
import { isMissed } from '../../chronology/happened.ts'
import { compare } from '../../chronology/recorded.ts'
import type { Part } from '../../programme/rules.ts'
import type { Case } from '../case.ts'
import { covers, modulesOf } from '../modules.ts'
import { catchUpForce, catchUpRule, heldUntil, NEVER } from './hold.ts'
import { assessRepeat } from './repeat.ts'
import { type Run, runsIn, tally } from './run.ts'
import type { StandingSession } from './runs.ts'

/** A session missed where the edition asks for its catch-up before the next. */
export interface Miss {
  run: Run
  missed: StandingSession
  /** The day from which nobody waits for its catch-up any more. */
  until: string
}

/**
 * Whether what is held in a part waits for the catch-up of a session missed in another: by the edition's words, or as
 * somebody decided. Null: neither says.
 */
export interface Reach {
  holds: boolean | null
  decision: DecisionEvent | null
}

/** The sessions of these runs whose catch-up comes first, by date. */
export function missesIn(runs: readonly Run[]): Miss[] {
  return runs
    .filter((run) => catchUpForce(run) === 'required before next')
    .flatMap((run) => {
      const end = endOfHolds(run)
      return run.sessions.flatMap((missed): Miss[] => {
        const until = heldUntil(missed)
        return isMissed(missed.happened) ? [{ run, missed, until: until < end ? until : end }] : []
      })
    })
    .sort((a, b) => compare(a.missed.session.date, b.missed.session.date))
}

/** The same of every run that has begun, made once for a case. */
export function allMisses({ edition, chronology }: Case): readonly Miss[] {
  const known = made.get(chronology)
  if (known?.edition === edition) return known.misses
  const misses = edition.rules.parts.flatMap((part) =>
    modulesOf(part, chronology).flatMap((module) =>
      missesIn(runsIn({ edition, chronology, part, module }).begun),
    ),
  )
  made.set(chronology, { edition, misses })
  return misses
}

const made = new WeakMap<Case['chronology'], { edition: Case['edition']; misses: readonly Miss[] }>()

/** From the day after it was missed to the day before its catch-up. */
export function isOwedOn({ missed, until }: Miss, date: string): boolean {
  return date > missed.session.date && date < until
}

export function reachOf({ run, missed }: Pick<Miss, 'run' | 'missed'>, part: Part): Reach {
  const rule = catchUpRule(run)
  if (rule !== undefined && covers(rule, part.id)) return { holds: true, decision: null }
  const decision = decisionOnHold({ run, missed })
  return { holds: decision === null ? null : decision.value.outcome === 'whole programme', decision }
}

/** One that names the missed session goes before one about every hold. */
export function decisionOnHold({ run, missed }: Pick<Miss, 'run' | 'missed'>): DecisionEvent | null {
  const { decisions } = run.chronology
  return decisions.latest('hold', missed.session.id) ?? decisions.latest('hold', null)
}

/** Of a run that has to be taken again as a whole, or has been, no catch-up is owed any more. */
function endOfHolds(run: Run): string {
  if (assessRepeat(run).state !== 'required') return run.begunAgainOn ?? NEVER
  return tally(run).missed.at(-1)?.session.date ?? NEVER
}
