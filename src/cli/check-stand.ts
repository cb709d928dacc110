import { dateInWords } from '../programme/date-words.ts'
import type { Assessment, CheckpointStatus, ModuleProgress, PartProgress } from '../rules/assessment.ts'
import { daysOwed } from '../rules/session-words.ts'
import { colour, row } from './terminal.ts'

/** Where the person stands, a line each: status, route, attendance by part and module, enforcement, checkpoints. */
export function standText(assessment: Assessment): string {
  const { status, suitability, route, hours, completion, parts, psychometrics } = assessment
  const lines: [label: string, text: string][] = [
    ['Status', status],
    ['Suitability', suitability.conclusion],
    ['Route', route.name === null ? NO_ROUTE[route.state] : `${route.name}, ${route.state}`],
    ['Hours', hoursText(hours)],
    ...parts.flatMap(partLines),
    ['Enforcement', enforcementText(assessment)],
    ...attemptLines(assessment),
    ...psychometrics.checkpoints.map((checkpoint): [string, string] => [
      'Measures',
      measuresText(checkpoint),
    ]),
    ['Completion', completion.state],
  ]
  const told = lines.map(([label, text], index) => {
    const first = label === lines[index - 1]?.[0] ? '' : `  ${label}`
    return text.startsWith(ITEM)
      ? row(`${first.padEnd(16)}- `, text.slice(ITEM.length), 18)
      : row(first, text, 16)
  })
  return [colour.bold('Standing'), ...told].join('\n')
}

const NO_ROUTE: Readonly<Record<Assessment['route']['state'], string>> = {
  final: 'none named',
  provisional: 'not chosen yet',
  'needs decision': 'needs decision',
  'not recorded': 'not recorded',
}

/** Before a module of a part. */
const ITEM = '- '

function measuresText({ name, state, dueBy }: CheckpointStatus): string {
  if (dueBy === null || !OPEN.includes(state)) return `${name}: ${state}`
  return `${name}: ${state}${state === 'overdue' ? ' since' : ', by'} ${dateInWords(dueBy)}`
}

const OPEN: readonly string[] = ['not yet due', 'due', 'overdue']

function hoursText({ credited, required, approximate }: Assessment['hours']): string {
  if (required === null) return `${credited} credited; no total stated`
  return `${credited} credited of ${approximate ? 'about ' : ''}${required}`
}

function partLines({ name, state, modules }: PartProgress): [string, string][] {
  const only = modules.length === 1 ? modules[0] : undefined
  if (only !== undefined) return [['Parts', `${name}: ${moduleText(only, state)}`]]
  const begun = modules.filter(({ runs }) => runs.length > 0)
  return [
    ['Parts', `${name}: ${state}`],
    ...begun.map((module): [string, string] => ['Parts', `${ITEM}${module.name}: ${moduleText(module)}`]),
  ]
}

function moduleText(module: ModuleProgress, partState: string = module.state): string {
  const { state, runs } = module
  const run = runs.at(-1)
  const told = [partState === 'exempt' ? partState : state]
  if (run !== undefined && run.counts.held > 0) {
    const { attended, missed, caughtUp, held } = run.counts
    told.push(`${attended} of ${held} attended`)
    if (missed > 0) told.push(`${missed} missed`)
    if (caughtUp > 0) told.push(`${caughtUp} since caught up`)
  }
  if (run !== undefined && run.run > 1) told.push(`run ${run.run}`)
  const owed = daysOwed(module)
  if (owed.length > 0) told.push(`catch-up owed for ${owed.join(', ')}`)
  return told.join('; ')
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

const STAGES: Readonly<Record<Assessment['enforcement']['stage'], string>> = {
  none: 'no action due',
  'action due': 'action due',
  'action taken': 'action taken',
  'threshold reached': 'threshold reached',
  'not stated': 'the edition states no threshold',
}

function attemptLines({ attempts }: Assessment): [string, string][] {
  if (attempts.maximum === null) return []
  return [['Attempts', `${attempts.started} of ${attempts.maximum} used; ${attempts.state}`]]
}
