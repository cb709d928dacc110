import { OPEN } from '../../chronology/happened.ts'
import type { Message } from '../../message.ts'
import type { ModuleProgress, PartProgress, SessionProgress } from '../assessment.ts'
import type { Case } from '../case.ts'
import { named } from '../modules.ts'
import { sessionInModule } from '../session-words.ts'
import { say } from './findings.ts'

/** What attendance in some parts still waits for. */
export interface Outstanding {
  /** A session is still planned, or a module has none yet. */
  ahead: boolean
  /** Names of modules that have to be taken again, and of those of which it is open whether they have to. */
  again: string[]
  againOpen: string[]
  /** Missed or withheld, and not made up. */
  owed: SessionProgress[]
  /** Missed, and nothing says whether they have to be made up. */
  owedOpen: SessionProgress[]
  /** Attended in part, sent home, moved at request and the like, with no decision what it counts as. */
  undecided: SessionProgress[]
  unrecorded: SessionProgress[]
  /** Sessions that fell away because of the service where nothing else is open. */
  fellAway: SessionProgress[]
  /** All of it is done, and doesn't come to what the edition states. */
  short: boolean
}

export function outstandingIn(parts: readonly PartProgress[]): Outstanding {
  const open = parts.filter(({ state }) => state !== 'attendance complete' && state !== 'exempt')
  const each = open.map(outstandingInPart)
  return {
    ahead: each.some(({ ahead }) => ahead),
    again: each.flatMap(({ again }) => again),
    againOpen: each.flatMap(({ againOpen }) => againOpen),
    owed: each.flatMap(({ owed }) => owed),
    owedOpen: each.flatMap(({ owedOpen }) => owedOpen),
    undecided: each.flatMap(({ undecided }) => undecided),
    unrecorded: each.flatMap(({ unrecorded }) => unrecorded),
    fellAway: each.flatMap(({ fellAway }) => fellAway),
    short: each.some(({ short }) => short),
  }
}

/** Every session has been held, and what is open are single sessions that were missed, undecided or not recorded. */
export function isAllHeld(parts: readonly PartProgress[]): boolean {
  const { ahead, again, againOpen, fellAway, short } = outstandingIn(parts)
  return (
    parts.length > 0 && !ahead && !short && [again, againOpen, fellAway].every(({ length }) => length === 0)
  )
}

/** `the catch-up for the session of 5 March 2026`, one phrase each, in the order in which they hold things up. */
export function outstandingSaid(given: Case, outstanding: Outstanding): Message[] {
  const module = (name: string) => ({ module: named(name) })
  const session = (each: SessionProgress) => ({ session: sessionInModule(given, each) })
  return [
    ...outstanding.again.map((name) => say('attendance/outstanding-repeat', module(name))),
    ...outstanding.againOpen.map((name) => say('attendance/outstanding-repeat-decision', module(name))),
    ...outstanding.owed.map((each) => say('attendance/outstanding-catch-up', session(each))),
    ...outstanding.owedOpen.map((each) => say('attendance/outstanding-catch-up-decision', session(each))),
    ...outstanding.undecided.map((each) => say('attendance/outstanding-decision', session(each))),
    ...outstanding.unrecorded.map((each) => say('attendance/outstanding-record', session(each))),
    ...outstanding.fellAway.map((each) => say('attendance/outstanding-replacement', session(each))),
    ...(outstanding.short ? [say('attendance/outstanding-schedule')] : []),
  ]
}

function outstandingInPart({ modules }: PartProgress): Outstanding {
  const open = modules.filter(({ state }) => state !== 'attendance complete')
  const again = open.filter(isAgain).map(({ name }) => name)
  const sessions = open
    .filter((module) => !isAgain(module))
    .flatMap((module) => lastRun(module).map((session) => ({ session, module })))
  const inState = (...states: SessionProgress['state'][]) =>
    sessions.flatMap(({ session }) => (states.includes(session.state) ? session : []))
  const ahead = open.some((module) => !isAgain(module) && lastRun(module).length === 0)
  const found = {
    ahead: ahead || inState('planned').length > 0,
    again,
    owed: sessions.flatMap(({ session, module }) =>
      isOwed(module, session) || (session.state === 'withheld' && session.waived !== true) ? session : [],
    ),
    owedOpen: sessions.flatMap(({ session, module }) =>
      module.catchUpsOpen.includes(session.id) ? session : [],
    ),
    undecided: inState(...OPEN),
    unrecorded: inState('not recorded'),
  }
  const { owed, owedOpen, undecided, unrecorded } = found
  const single = [...owed, ...owedOpen, ...undecided, ...unrecorded]
  const againOpen = open
    .filter((module) => module.state === 'needs decision')
    .filter((module) => !lastRun(module).some((session) => undecided.includes(session)))
    .map(({ name }) => name)
  const nothing = !found.ahead && [again, againOpen, single].every(({ length }) => length === 0)
  const fellAway = nothing ? inState('cancelled').filter(({ caughtUpOn }) => caughtUpOn === null) : []
  return { ...found, againOpen, fellAway, short: nothing && fellAway.length === 0 }
}

function isOwed({ catchUpsOwed, catchUpsOpen }: ModuleProgress, { id }: SessionProgress): boolean {
  return catchUpsOwed.includes(id) && !catchUpsOpen.includes(id)
}

function isAgain({ state }: ModuleProgress): boolean {
  return state === 'repeat required' || state === 'suspended'
}

function lastRun({ runs }: ModuleProgress): readonly SessionProgress[] {
  return runs.at(-1)?.sessions ?? []
}
