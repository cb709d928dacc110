import type { Message } from '../message.ts'
import type { Assessment, PartProgress } from '../rules/assessment.ts'
import { standsAgainst } from '../rules/suitability/unsuitable.ts'
import type { OutcomeChange } from './change.ts'
import { say } from './phrases.ts'

/** One line of where someone stands. */
export interface StandingLine {
  subject: Message
  topic: OutcomeChange['topic']
  /** How it stands, as `groupwork check` words it. */
  value: Message
  /** Ids of the modules that it is about; null: of none in particular. */
  modules: readonly string[] | null
}

/** Where someone stands, in the order and words in which `groupwork check` tells it. */
export function standingLines(assessed: Assessment): StandingLine[] {
  const { status, suitability, parts, enforcement, attempts, psychometrics, completion } = assessed
  const line = (topic: OutcomeChange['topic'], subject: Message, value: Message) => ({
    ...{ subject, topic, value },
    modules: null,
  })
  return [
    line('status', say('standing/status-label'), say('standing/status', { status })),
    line('suitability', say('standing/suitability-label'), say('standing/suitability', suitability)),
    line('route', say('standing/route-label'), routeSaid(assessed)),
    line('attendance', say('standing/hours-label'), say('standing/hours', assessed.hours)),
    ...parts.flatMap((part) => partLines(part, completion.ended !== null)),
    line('enforcement', say('standing/enforcement-label'), say('standing/enforcement', enforcement)),
    ...(attempts.maximum === null
      ? []
      : [line('attempts', say('standing/attempts-label'), say('standing/attempts', attempts))]),
    ...psychometrics.checkpoints.map(({ name, state }) =>
      line(
        'psychometrics',
        say('standing/measures-label', { checkpoint: name }),
        say('standing/measures', { state }),
      ),
    ),
    line('completion', say('standing/completion-label'), say('standing/completion', completion)),
  ]
}

/** A part of one module stands where its module does. Of several, those that have begun are told. */
function partLines({ name, state, modules }: PartProgress, ended: boolean): StandingLine[] {
  const line = (subject: Message, value: Message, those: PartProgress['modules']): StandingLine => ({
    ...{ subject, value, topic: 'attendance' },
    modules: those.map(({ moduleId }) => moduleId),
  })
  const part = say('standing/part-label', { part: name })
  const only = modules.length === 1 ? modules[0] : undefined
  if (only !== undefined)
    return [line(part, stateSaid(state === 'exempt' ? state : only.state, ended), modules)]
  const begun = modules.filter(({ runs }) => runs.length > 0)
  return [
    line(part, stateSaid(state, ended), modules),
    ...begun.map((module) =>
      line(
        say('standing/module-label', { part: name, module: module.name }),
        stateSaid(module.state, ended),
        [module],
      ),
    ),
  ]
}

/** No route is open to someone who isn't suitable: the one by the level of risk would only mislead. */
export function routeSaid({
  route,
  suitability,
  status,
}: Pick<Assessment, 'status'> & {
  route: Pick<Assessment['route'], 'name' | 'state'>
  suitability: Pick<Assessment['suitability'], 'conclusion'>
}): Message {
  const { name, state } = route
  if (standsAgainst(suitability) && status === 'not started' && state === 'provisional')
    return say('standing/route-none', { state: 'stands-against' })
  return name === null ? say('standing/route-none', { state }) : say('standing/route', { name, state })
}

/** Nothing is under way any more once participation has ended. */
export function stateSaid(
  state: PartProgress['state'] | PartProgress['modules'][number]['state'],
  ended: boolean,
): Message {
  return say('standing/part', { state: ended && state === 'under way' ? 'not completed' : state })
}
