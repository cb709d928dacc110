import type { Chronology } from '../../chronology/chronology.ts'
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

export function runs(assessment: AssessmentInWords, language: Language): ToldRun[] {
  const { ended } = assessment.completion
  return assessment.parts.flatMap(({ modules }) =>
    modules.flatMap((module) =>
      module.runs
        .map((run) => ({
          label: runLabel(module, run, language),
          run: ended === null ? run : until(run, ended.on),
          moduleId: module.moduleId,
        }))
        .filter(({ run }) => run.sessions.length > 0),
    ),
  )
}

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
