import type { Assessment, ModuleProgress, PartProgress } from '../rules/assessment.ts'
import { dateInWords } from '../rules/dates.ts'
import { colour, row } from './terminal.ts'

/** Where the person stands, a line each: status, route, attendance by part and module, enforcement, checkpoints. */
export function standText(assessment: Assessment): string {
  const { status, suitability, route, hours, completion, parts, psychometrics } = assessment
  const lines: [label: string, text: string][] = [
    ['Status', status],
    ['Suitability', suitability.conclusion],
    ['Route', [route.name, route.state].filter((part) => part !== null).join(', ')],
    ['Hours', hoursText(hours)],
    ...parts.flatMap(partLines),
    ['Enforcement', enforcementText(assessment)],
    ...attemptLines(assessment),
    ...psychometrics.checkpoints.map(({ name, state, dueBy }): [string, string] => [
      'Measures',
      `${name}: ${state}${dueBy !== null && OPEN.includes(state) ? `, by ${dateInWords(dueBy)}` : ''}`,
    ]),
    ['Completion', completion.state],
  ]
  const told = lines.map(([label, text], index) =>
    row(label === lines[index - 1]?.[0] ? '' : `  ${label}`, text, 16),
  )
  return [colour.bold('Stands'), ...told].join('\n')
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
    ...begun.map((module): [string, string] => ['Parts', `- ${module.name}: ${moduleText(module)}`]),
  ]
}

function moduleText({ state, runs, catchUpsOwed }: ModuleProgress, partState: string = state): string {
  const run = runs.at(-1)
  const told = [partState === 'exempt' ? partState : state]
  if (run !== undefined && run.counts.held > 0) {
    const { attended, missed, caughtUp, held } = run.counts
    told.push(`${attended} of ${held} attended`)
    if (missed > 0) told.push(`${missed} missed`)
    if (caughtUp > 0) told.push(`${caughtUp} caught up`)
  }
  if (run !== undefined && run.run > 1) told.push(`run ${run.run}`)
  if (catchUpsOwed.length > 0) told.push(`catch-up owed for ${catchUpsOwed.join(', ')}`)
  return told.join('; ')
}

function enforcementText({ enforcement }: Assessment): string {
  const { stage, unacceptable, undecided, acceptable } = enforcement
  const counts = [
    `${unacceptable.length} unacceptable`,
    `${undecided.length} undecided`,
    `${acceptable.length} acceptable`,
  ]
  return `${stage}; absences: ${counts.join(', ')}`
}

function attemptLines({ attempts }: Assessment): [string, string][] {
  if (attempts.maximum === null) return []
  return [['Attempts', `${attempts.started} of ${attempts.maximum}: ${attempts.state}`]]
}
