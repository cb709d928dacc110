import { say as stand } from '../../changes/phrases.ts'
import { routeSaid, stateSaid } from '../../changes/standing.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Language } from '../../language/language.ts'
import type { Item, Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { ModuleProgress } from '../../rules/assessment.ts'
import { unitWord } from '../../rules/attendance/run.ts'
import { daysOwed } from '../../rules/session-words.ts'
import { colour, row } from '../terminal.ts'
import { say } from './phrases.ts'

type Part = AssessmentInWords['parts'][number]
type Module = Part['modules'][number]

/** Where the person stands, a line each: status, route, attendance by part and module, enforcement, checkpoints. */
export function standText(edition: Edition, assessment: AssessmentInWords, language: Language): string {
  const { status, suitability, completion, parts, psychometrics } = assessment
  const lines: [label: Message, text: Item, item?: 'item'][] = [
    [stand('standing/status-label'), stand('standing/status', { status })],
    [stand('standing/suitability-label'), stand('standing/suitability', suitability)],
    [stand('standing/route-label'), routeSaid(assessment)],
    [say('check/hours-label'), hoursSaid(edition, assessment)],
    ...parts.flatMap((part) => partLines(part, completion.ended !== null)),
    [stand('standing/enforcement-label'), enforcementSaid(assessment)],
    ...attemptLines(assessment),
    ...psychometrics.checkpoints.map((checkpoint): [Message, Message] => [
      say('check/measures-label'),
      measuresSaid(checkpoint),
    ]),
    [stand('standing/completion-label'), completionSaid(completion)],
  ]
  const told = lines.map(([label, text, item], index) => {
    const first = label.code === lines[index - 1]?.[0].code ? '' : `  ${language.say(label)}`
    return item === undefined
      ? row(first, language.say(text), 16)
      : row(`${first.padEnd(16)}- `, language.say(text), 18)
  })
  return [colour.bold(language.say(say('check/standing'))), ...told].join('\n')
}

function measuresSaid({
  name: checkpoint,
  state: is,
  dueBy: by,
}: AssessmentInWords['psychometrics']['checkpoints'][number]): Message {
  const state = stand('standing/measures', { state: is })
  if (by === null || !OPEN.includes(is)) return say('check/measures', { checkpoint, state })
  return is === 'overdue'
    ? say('check/measures-since', { checkpoint, state, by })
    : say('check/measures-by', { checkpoint, state, by })
}

const OPEN: readonly string[] = ['not yet due', 'due', 'overdue']

function hoursSaid(edition: Edition, { hours, doneWithoutHours, parts }: AssessmentInWords): Item {
  const { credited, required, approximate } = hours
  const repeated = parts.find(({ modules }) => modules.some(({ state }) => AGAIN.includes(state)))
  const part = edition.rules.parts.find(({ id }) => id === repeated?.partId)
  return {
    semicolons: [
      required === null
        ? say('check/hours-without-total', { credited })
        : say('check/hours-of', { credited, required, approximate }),
      ...(part === undefined ? [] : [say('check/hours-again', { unit: unitWord({ edition, part }) })]),
      ...(doneWithoutHours === null ? [] : [say('check/hours-besides', { sessions: doneWithoutHours })]),
    ],
  }
}

const AGAIN: readonly ModuleProgress['state'][] = ['repeat required', 'suspended']

function partLines({ name, state, modules }: Part, ended: boolean): [Message, Message, item?: 'item'][] {
  const label = say('check/parts-label')
  const line = (part: string, told: Item[]) => say('check/part', { part, told })
  const only = modules.length === 1 ? modules[0] : undefined
  if (only !== undefined) {
    return [[label, line(name, moduleSaid(only, ended, state === 'exempt' ? state : only.state))]]
  }
  const begun = modules.filter(({ runs }) => runs.length > 0)
  return [
    [label, line(name, [stateSaid(state, ended)])],
    ...begun.map((module): [Message, Message, 'item'] => [
      label,
      line(module.name, moduleSaid(module, ended)),
      'item',
    ]),
  ]
}

function moduleSaid(
  module: Module,
  ended: boolean,
  state: Part['state'] | Module['state'] = module.state,
): Item[] {
  const run = module.runs.at(-1)
  const told: Item[] = [stateSaid(state, ended)]
  if (run !== undefined && run.counts.held > 0) {
    const { attended, missed, caughtUp, held, withheld } = run.counts
    told.push(say('check/attended', { attended, held }))
    if (missed > 0) told.push(say('check/missed', { n: missed }))
    if (caughtUp > 0) told.push(say('check/caught-up', { n: caughtUp }))
    if (withheld > 0) told.push(say('check/withheld', { n: withheld }))
  }
  if (run !== undefined && run.run > 1) told.push(say('check/run', { n: run.run }))
  const days = daysOwed(module)
  if (days.length > 0) told.push(say('check/catch-up', { force: module.catchUpForce, days }))
  return told
}

/** With the reason for which participation ended: a ground alone is told among the findings. */
function completionSaid({ state: is, ended }: AssessmentInWords['completion']): Message {
  const state = stand('standing/completion', { state: is })
  if (ended?.reason == null) return state
  const { status, on, reason } = ended
  return say('check/ended', { state, status, on, reason })
}

function enforcementSaid({ enforcement }: AssessmentInWords): Message {
  const { unacceptable, undecided, acceptable } = enforcement
  const stage = stand('standing/enforcement', enforcement)
  const absences = [
    ...(unacceptable.length > 0 ? [say('check/absences-unacceptable', { n: unacceptable.length })] : []),
    ...(undecided.length > 0 ? [say('check/absences-undecided', { n: undecided.length })] : []),
    ...(acceptable.length > 0 ? [say('check/absences-acceptable', { n: acceptable.length })] : []),
  ]
  return absences.length === 0
    ? say('check/no-absences', { stage })
    : say('check/absences', { stage, absences })
}

function attemptLines({ attempts }: AssessmentInWords): [Message, Message][] {
  const { started, maximum, state } = attempts
  if (maximum === null) return []
  const told = { started, maximum, state: stand('standing/attempts', { state }) }
  return [[stand('standing/attempts-label'), say('check/attempts', told)]]
}
