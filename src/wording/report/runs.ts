import type { Chronology } from '../../chronology/chronology.ts'
import { type Happened, isOpen } from '../../chronology/happened.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Language } from '../../language/language.ts'
import type { Message } from '../../message.ts'
import { say } from './phrases.ts'

type ModuleProgress = AssessmentInWords['parts'][number]['modules'][number]
export type ModuleRun = ModuleProgress['runs'][number]
export type SessionProgress = ModuleRun['sessions'][number]

/** A run as it is told. */
export interface ToldRun {
  label: string
  run: ModuleRun
  moduleId: string
}

/** Days from one to another (YYYY-MM-DD), both included. Null: there is no first. */
export interface Period {
  from: string | null
  to: string
}

/** @param period only sessions of these days */
export function runs(assessment: AssessmentInWords, language: Language, period?: Period): ToldRun[] {
  const { ended } = assessment.completion
  return assessment.parts.flatMap(({ modules }) =>
    modules.flatMap((module) =>
      module.runs
        .map((run) => ({
          label: runLabel(module, run, language),
          run: within(ended === null ? run : until(run, ended.on), period),
          moduleId: module.moduleId,
        }))
        .filter(({ run }) => run.sessions.length > 0),
    ),
  )
}

function within(run: ModuleRun, period: Period | undefined): ModuleRun {
  if (period === undefined) return run
  const sessions = run.sessions.filter(({ date }) => date >= (period.from ?? '') && date <= period.to)
  if (sessions.length === run.sessions.length) return run
  const number = (is: (session: SessionProgress) => boolean) => sessions.filter(is).length
  return {
    ...run,
    sessions,
    counts: {
      ...run.counts,
      held: number(({ state }) => !NOT_HELD.includes(state)),
      planned: number(({ state }) => state === 'planned'),
      attended: number(({ state }) => state === 'attended'),
      missed: number(({ state, recorded }) => state.startsWith('missed') || isMadeUp(state, recorded)),
      caughtUp: number(({ state }) => state === 'caught up'),
      withheld: number(({ state }) => state === 'withheld'),
      cancelled: number(({ state }) => state === 'cancelled'),
      undecided: number(({ state }) => isOpen(state as Happened)),
    },
  }
}

const NOT_HELD: readonly string[] = ['planned', 'withheld', 'cancelled']

/** A missed session stays one when it is made up; one that fell away never was. */
const isMadeUp = (state: string, recorded: string | null) =>
  state === 'caught up' && recorded !== 'cancelled by service' && recorded !== 'withheld'

const until = (run: ModuleRun, date: string): ModuleRun => ({
  ...run,
  sessions: run.sessions.filter((session) => isOfHisTime(session, date)),
})

/** Sessions that were planned after somebody left are no longer his; what is recorded of him stays. */
export function isOfHisTime({ date, state }: SessionProgress, endedOn: string): boolean {
  return date <= endedOn || state !== 'planned'
}

const runLabel = ({ name, runs }: ModuleProgress, { run }: ModuleRun, language: Language) =>
  runs.length > 1 || run > 1 ? language.say(say('report/module-run', { module: name, run })) : name

export function eventsOf(chronology: Chronology, sessions: readonly SessionProgress[]): SessionEvent[] {
  return sessions.flatMap(({ id }) => chronology.session(id) ?? [])
}

export const factsOf = (events: readonly SessionEvent[]): string[] => events.flatMap(({ facts }) => facts)

type State = Parameters<typeof say<'report/sessions-in-state'>>[1]['state']

export const inStates = (counts: readonly [n: number, state: State][]): Message[] =>
  counts.filter(([n]) => n > 0).map(([n, state]) => say('report/sessions-in-state', { n, state }))

export function inState({ sessions }: ModuleRun, wanted: SessionProgress['state']): number {
  return sessions.filter(({ state }) => state === wanted).length
}
