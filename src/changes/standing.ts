import type { Assessment, PartProgress } from '../rules/assessment.ts'
import type { OutcomeChange } from './change.ts'
import { routeInWords, STAGES, stateInWords } from './standing-words.ts'

/** One line of where someone stands. */
export interface StandingLine {
  subject: string
  topic: OutcomeChange['topic']
  /** How it stands, as `groupwork check` words it. */
  value: string
  /** Ids of the modules that it is about; null: of none in particular. */
  modules: readonly string[] | null
}

/** Where someone stands, in the order and words in which `groupwork check` tells it. */
export function standingLines(assessed: Assessment): StandingLine[] {
  const { suitability, parts, enforcement, attempts, psychometrics, completion } = assessed
  const line = (subject: string, topic: OutcomeChange['topic'], value: string) => ({
    ...{ subject, topic, value },
    modules: null,
  })
  return [
    line('Status', 'status', assessed.status),
    line('Suitability', 'suitability', suitability.conclusion),
    line('Route', 'route', routeInWords(assessed)),
    line('Hours credited', 'attendance', String(assessed.hours.credited)),
    ...parts.flatMap((part) => partLines(part, completion.ended !== null)),
    line('Enforcement', 'enforcement', STAGES[enforcement.stage]),
    ...(attempts.maximum === null ? [] : [line('Attempts', 'attempts', attempts.state)]),
    ...psychometrics.checkpoints.map(({ name, state }) => line(`Measures, ${name}`, 'psychometrics', state)),
    line('Completion', 'completion', completion.state),
  ]
}

/** A part of one module stands where its module does. Of several, those that have begun are told. */
function partLines({ name, state, modules }: PartProgress, ended: boolean): StandingLine[] {
  const line = (subject: string, is: string, those: PartProgress['modules']): StandingLine => ({
    ...{ subject, topic: 'attendance', modules: those.map(({ moduleId }) => moduleId) },
    value: stateInWords(is, ended),
  })
  const only = modules.length === 1 ? modules[0] : undefined
  if (only !== undefined) return [line(name, state === 'exempt' ? state : only.state, modules)]
  const begun = modules.filter(({ runs }) => runs.length > 0)
  return [
    line(name, state, modules),
    ...begun.map((module) => line(`${name}, ${module.name}`, module.state, [module])),
  ]
}
