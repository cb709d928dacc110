import type { Chronology } from '../../chronology/chronology.ts'
import { isMissed, isOpen } from '../../chronology/happened.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Part } from '../../programme/rules.ts'
import type { ModuleRun } from '../assessment.ts'
import { type CountedModule, covers, named } from '../modules.ts'
import { rounded } from '../rounding.ts'
import { ofDay } from '../session-words.ts'
import { countsOf } from './counts.ts'
import { say } from './findings.ts'
import { addUp, isKnown, type Units } from './hours.ts'
import { begunOf, runsOf, type StandingSession, sessionState } from './runs.ts'

/** One run of one module, with what its rules are judged on. */
export interface Run {
  edition: Edition
  chronology: Chronology
  part: Part
  module: CountedModule
  /** 1, then 2 after a repeat. */
  number: number
  sessions: StandingSession[]
  /** The day on which the module was begun once more after it. Null: it is the last run that has begun. */
  begunAgainOn: string | null
}

/** A module, of which the runs are looked for. */
export type OfModule = Omit<Run, 'number' | 'sessions' | 'begunAgainOn'>

/** The runs of a module, and those of them that have begun, in order. */
export function runsIn(given: OfModule): { all: Run[]; begun: Run[] } {
  const all = runsOf(given.chronology, given.part, given.module.id).map((sessions): Run => {
    return { ...given, number: sessions[0]?.session.run ?? 1, sessions, begunAgainOn: null }
  })
  const begun = begunOf(all)
  for (const [index, run] of begun.entries())
    run.begunAgainOn = begun[index + 1]?.sessions[0]?.session.date ?? null
  return { all, begun }
}

/** Sessions counted, in meetings and in the sessions that these held; `open` ones are partial or excluded, undecided. */
export interface Tally {
  missed: StandingSession[]
  open: StandingSession[]
  units: { missed: Units; open: Units }
}

export function tally({ sessions }: Run): Tally {
  const missed = sessions.filter(({ happened }) => isMissed(happened))
  const open = sessions.filter(({ happened }) => isOpen(happened))
  return { missed, open, units: { missed: unitsIn(missed), open: unitsIn(open) } }
}

/** The run as the assessment shows it. `credited`: its hours count, as it doesn't have to be done again. */
export function runProgress(run: Run, superseded: boolean, credited: boolean): ModuleRun {
  const { sessions } = run
  const { units } = tally(run)
  const { held, planned, attended, missed, ...counts } = countsOf(sessions)
  return {
    run: run.number,
    sessions: sessions.map((each) => ({
      id: each.session.id,
      date: each.session.date,
      state: sessionState(each),
      ...(isWaived(each) ? { waived: true as const } : {}),
      recorded: each.recorded,
      caughtUpOn: each.caughtUpOn,
      topic: each.session.topic ?? null,
      ofDay: ofDay(each.place),
    })),
    counts: {
      ...{ held, planned, attended, missed },
      missedUnits: isKnown(units.missed) ? units.missed.most : null,
      ...counts,
    },
    hours: credited ? creditedHours(sessions) : 0,
    superseded,
  }
}

/** Attended, or made up for by a catch-up. */
export function isDone({ happened, caughtUpOn }: StandingSession): boolean {
  return happened === 'attended' || caughtUpOn !== null
}

/** Missed, or held before he joined the group, and as somebody decided it needn't be made up. */
export function isWaived({ happened, joinedAfter, caughtUpOn, makingUp }: SessionEvent): boolean {
  const owed = isMissed(happened) || joinedAfter !== null
  return owed && caughtUpOn === null && WAIVING.includes(makingUp?.value.outcome ?? '')
}

/** Of one session, and of all that a module held before he joined. */
const WAIVING: readonly string[] = ['not required', 'not asked for']

/** Nothing of it is left to do. */
export function isSettled(session: StandingSession): boolean {
  return isDone(session) || isWaived(session)
}

/** The word for what is counted and repeated: that of the repeat rule, or else the edition's. */
export function unitWord({ edition, part }: Pick<Run, 'edition' | 'part'>): string {
  const rule = edition.rules.attendance.repeat.find((each) => covers(each, part.id))
  return rule?.unit ?? edition.terms.unit
}

/** `In Self-management`, `In the Induction Module` or, for a later run, `In run 2 of Self-management`. */
export function inModule({ module, number }: Pick<Run, 'module' | 'number'>): Message {
  return say('attendance/in-module', { module: named(module.name), run: number })
}

/** `no sessions were missed`, `one session was missed`, `3 sessions were missed` */
export function missedSaid(n: number): Message {
  return say('attendance/sessions-missed', { n })
}

function unitsIn(sessions: readonly StandingSession[]): Units {
  return addUp(sessions.map(({ units }) => units))
}

function creditedHours(sessions: readonly StandingSession[]): number {
  const hours = sessions.filter(isDone).reduce((sum, each) => sum + (each.hours ?? 0), 0)
  return rounded(hours)
}
