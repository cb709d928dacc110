import type { Chronology } from '../../chronology/chronology.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Language } from '../../language/language.ts'
import type { Message } from '../../message.ts'
import { countsOf } from '../../rules/attendance/counts.ts'
import type { Subject } from '../case-view.ts'
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
export function runs({ chronology, assessment }: Told, language: Language, period?: Period): ToldRun[] {
  const { ended } = assessment.completion
  return assessment.parts.flatMap(({ modules }) =>
    modules.flatMap((module) =>
      module.runs
        .map((run) => ({
          label: runLabel(module, run, language),
          run: within(ended === null ? run : until(run, ended.on), chronology, period),
          moduleId: module.moduleId,
        }))
        .filter(({ run }) => run.sessions.length > 0),
    ),
  )
}

type Told = Pick<Subject, 'chronology' | 'assessment'>

function within(run: ModuleRun, chronology: Chronology, period: Period | undefined): ModuleRun {
  if (period === undefined) return run
  const sessions = run.sessions.filter(({ date }) => date >= (period.from ?? '') && date <= period.to)
  return { ...run, sessions, counts: { ...run.counts, ...countsOf(eventsOf(chronology, sessions)) } }
}

const until = (run: ModuleRun, date: string): ModuleRun => ({
  ...run,
  sessions: run.sessions.filter((session) => isOfHisTime(session, date)),
})

/** Sessions that were planned after somebody left are no longer his; what is recorded of him stays. */
export function isOfHisTime({ date, state }: SessionProgress, endedOn: string): boolean {
  return date <= endedOn || state !== 'planned'
}

/** Held before he joined the group, and as somebody decided not asked for. */
export function isLetOff({ id, state, waived }: SessionProgress, chronology: Chronology): boolean {
  return state === 'withheld' && waived === true && typeof chronology.session(id)?.joinedAfter === 'string'
}

/** A run without what was not asked of him: a figure of what he did begins where he did. */
export const ofHis = (run: ModuleRun, chronology: Chronology): ModuleRun => ({
  ...run,
  sessions: run.sessions.filter((session) => !isLetOff(session, chronology)),
})

/** By its number where there are several. */
export const runLabel = ({ name, runs }: ModuleProgress, { run }: ModuleRun, language: Language) =>
  runs.length > 1 || run > 1 ? language.say(say('report/module-run', { module: name, run })) : name

export function eventsOf(chronology: Chronology, sessions: readonly SessionProgress[]): SessionEvent[] {
  return sessions.flatMap(({ id }) => chronology.session(id) ?? [])
}

/** Something is recorded of a session of these runs. */
export const isAnythingRecorded = (runs: readonly Pick<ModuleRun, 'sessions'>[]): boolean =>
  runs.some(({ sessions }) => sessions.some(({ state }) => state !== 'planned' && state !== 'not recorded'))

export const factsOf = (events: readonly SessionEvent[]): string[] => events.flatMap(({ facts }) => facts)

type State = Parameters<typeof say<'report/sessions-in-state'>>[1]['state']

export const inStates = (counts: readonly [n: number, state: State][]): Message[] =>
  counts.filter(([n]) => n > 0).map(([n, state]) => say('report/sessions-in-state', { n, state }))

export function inState({ sessions }: ModuleRun, wanted: SessionProgress['state']): number {
  return sessions.filter(({ state }) => state === wanted).length
}
