import { routeInWords, STAGES, stateInWords } from '../../changes/standing-words.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Assessment, CheckpointStatus, ModuleProgress, PartProgress } from '../../rules/assessment.ts'
import { unitWord } from '../../rules/attendance/run.ts'
import { daysOwed } from '../../rules/session-words.ts'
import { colour, row } from '../terminal.ts'

/** Where the person stands, a line each: status, route, attendance by part and module, enforcement, checkpoints. */
export function standText(edition: Edition, assessment: Assessment): string {
  const { status, suitability, completion, parts, psychometrics } = assessment
  const lines: [label: string, text: string][] = [
    ['Status', status],
    ['Suitability', suitability.conclusion],
    ['Route', routeInWords(assessment)],
    ['Hours', hoursText(edition, assessment)],
    ...parts.flatMap((part) => partLines(part, completion.ended !== null)),
    ['Enforcement', enforcementText(assessment)],
    ...attemptLines(assessment),
    ...psychometrics.checkpoints.map((checkpoint): [string, string] => [
      'Measures',
      measuresText(checkpoint),
    ]),
    ['Completion', completionText(completion)],
  ]
  const told = lines.map(([label, text], index) => {
    const first = label === lines[index - 1]?.[0] ? '' : `  ${label}`
    return text.startsWith(ITEM)
      ? row(`${first.padEnd(16)}- `, text.slice(ITEM.length), 18)
      : row(first, text, 16)
  })
  return [colour.bold('Standing'), ...told].join('\n')
}

/** Before a module of a part. */
const ITEM = '- '

function measuresText({ name, state, dueBy }: CheckpointStatus): string {
  if (dueBy === null || !OPEN.includes(state)) return `${name}: ${state}`
  return `${name}: ${state}${state === 'overdue' ? ' since' : ', by'} ${dateInWords(dueBy)}`
}

const OPEN: readonly string[] = ['not yet due', 'due', 'overdue']

function hoursText(edition: Edition, { hours, doneWithoutHours, parts }: Assessment): string {
  const { credited, required, approximate } = hours
  const repeated = parts.find(({ modules }) => modules.some(({ state }) => AGAIN.includes(state)))
  const part = edition.rules.parts.find(({ id }) => id === repeated?.partId)
  return [
    required === null
      ? `${credited} credited; no total stated`
      : `${credited} credited of ${approximate ? 'about ' : ''}${required}`,
    ...(part === undefined ? [] : [`the ${unitWord({ edition, part })} has to be taken again`]),
    ...(doneWithoutHours === null ? [] : [`done besides, with hours not stated: ${doneWithoutHours}`]),
  ].join('; ')
}

const AGAIN: readonly ModuleProgress['state'][] = ['repeat required', 'suspended']

function partLines({ name, state, modules }: PartProgress, ended: boolean): [string, string][] {
  const only = modules.length === 1 ? modules[0] : undefined
  if (only !== undefined) {
    return [['Parts', `${name}: ${moduleText(only, ended, state === 'exempt' ? state : only.state)}`]]
  }
  const begun = modules.filter(({ runs }) => runs.length > 0)
  return [
    ['Parts', `${name}: ${stateInWords(state, ended)}`],
    ...begun.map((module): [string, string] => [
      'Parts',
      `${ITEM}${module.name}: ${moduleText(module, ended)}`,
    ]),
  ]
}

function moduleText(module: ModuleProgress, ended: boolean, state: string = module.state): string {
  const run = module.runs.at(-1)
  const told = [stateInWords(state, ended)]
  if (run !== undefined && run.counts.held > 0) {
    const { attended, missed, caughtUp, held, withheld } = run.counts
    told.push(`${attended} of ${held} attended`)
    if (missed > 0) told.push(`${missed} missed`)
    if (caughtUp > 0) told.push(`${caughtUp} since caught up`)
    if (withheld > 0) told.push(`${withheld} withheld`)
  }
  if (run !== undefined && run.run > 1) told.push(`run ${run.run}`)
  const days = daysOwed(module)
  if (days.length > 0) told.push(`${CATCH_UP[module.catchUpForce]} for ${days.join(', ')}`)
  return told.join('; ')
}

/** With the reason for which participation ended: a ground alone is told among the findings. */
function completionText({ state, ended }: Assessment['completion']): string {
  if (ended?.reason == null) return state
  return `${state}; ${ended.status} on ${dateInWords(ended.on)}. Reason recorded: ${ended.reason}`
}

/** In the edition's own force (C-13). */
const CATCH_UP: Readonly<Record<ModuleProgress['catchUpForce'], string>> = {
  'required before next': 'catch-up owed',
  offered: 'catch-up to be offered',
  'not stated': 'catch-up recommended, not stated by the edition,',
}

function enforcementText({ enforcement }: Assessment): string {
  const { stage, unacceptable, undecided, acceptable } = enforcement
  const counts = [
    [unacceptable, 'unacceptable'],
    [undecided, 'undecided'],
    [acceptable, 'acceptable'],
  ] as const
  const told = counts.flatMap(([{ length }, word]) => (length > 0 ? [`${length} ${word}`] : []))
  return `${STAGES[stage]}; ${told.length > 0 ? `absences: ${told.join(', ')}` : 'no absences'}`
}

function attemptLines({ attempts }: Assessment): [string, string][] {
  if (attempts.maximum === null) return []
  return [['Attempts', `${attempts.started} of ${attempts.maximum} used; ${attempts.state}`]]
}
