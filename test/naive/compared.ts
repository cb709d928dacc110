import type { CaseRecord } from '../../src/case/record.ts'
import type { Edition } from '../../src/programme/edition.ts'
import type { Assessment, ModuleProgress } from '../../src/rules/assessment.ts'
import { countsOf, sessionsOf } from './attendance.ts'
import { naiveCheckpoints } from './checkpoints.ts'
import { absencesOf, naiveStage, naiveThresholds } from './enforcement.ts'
import { naiveModules } from './repeat.ts'
import { naiveWindows } from './window.ts'

/** What is said of a case, each fact by the words that name it: `module induction`, `threshold two-sessions`. */
export type Facts = Record<string, unknown>

export interface Difference {
  key: string
  rules: unknown
  model: unknown
}

/** Where the rules and the model differ. A threshold of which nothing is told isn't reached. */
export function differences(rules: Facts, model: Facts): Difference[] {
  const found: Difference[] = []
  for (const key of new Set([...Object.keys(rules), ...Object.keys(model)])) {
    if (!(key in rules) && key.startsWith('module ')) continue
    const said = rules[key] ?? (key.startsWith('threshold ') ? { reached: false } : undefined)
    if (JSON.stringify(said) !== JSON.stringify(model[key]))
      found.push({ key, rules: said, model: model[key] })
  }
  return found
}

/** Where the model has one word for what the rules tell apart. */
const HAPPENED: Record<string, string> = { partial: 'undecided', excluded: 'undecided' }
const STAGES: Record<string, string> = { 'action due': 'action', 'action taken': 'action' }
const WINDOWS: Record<string, string> = {
  'enforcement/failure-within-window': 'within',
  'enforcement/failure-on-anniversary': 'needs decision',
}
const CHECKPOINTS: Record<string, string> = {
  complete: 'in time',
  'not valid': 'too early',
  due: 'missing',
  overdue: 'missing',
  'results missing': 'missing',
  'not yet due': 'missing',
  'not taken': 'missing',
  'not reached': 'missing',
}

export function byRules({ parts, enforcement, psychometrics, findings }: Assessment): Facts {
  const facts: Facts = {}
  for (const { modules } of parts) for (const module of modules) Object.assign(facts, ofModule(module))
  for (const why of ['unacceptable', 'undecided', 'acceptable'] as const) {
    facts[`absences ${why}`] = enforcement[why].map(({ id, kind }) => `${kind} ${id}`).sort()
  }
  facts.stage = STAGES[enforcement.stage] ?? enforcement.stage
  for (const { id, code } of findings) {
    const [kind, name] = id.split('/')
    const window = WINDOWS[code]
    if (window !== undefined) facts[`window ${name}`] = window
    if (kind !== 'enforcement.threshold') continue
    const reached = !code.includes('not-reached')
    facts[`threshold ${name}`] = { reached: code.endsWith('-open') ? 'needs decision' : reached }
  }
  for (const { id, state, takenOn } of psychometrics.checkpoints) {
    const isOpenPoint = id === 'middle' && state === 'not valid'
    const said = isOpenPoint ? 'missing' : (CHECKPOINTS[state] ?? state)
    facts[`checkpoint ${id}`] = {
      state: said,
      takenOn: said === 'in time' || said === 'late' ? takenOn : null,
    }
  }
  return facts
}

function ofModule({ moduleId, runs, state, catchUpsOwed, catchUpForce }: ModuleProgress): Facts {
  const facts: Facts = {}
  for (const { run, counts, sessions } of runs) {
    const { held: _, planned: __, ...rest } = counts
    // A later run that is only planned is told once it has begun.
    if (sessions.some((each) => each.state !== 'planned')) facts[`counts ${moduleId} ${run}`] = rest
    for (const each of sessions) {
      if (each.state !== 'planned') facts[`session ${each.id}`] = HAPPENED[each.state] ?? each.state
    }
  }
  facts[`module ${moduleId}`] = { state, owed: [...catchUpsOwed].sort(), force: catchUpForce }
  return facts
}

export function byModel(edition: Edition, record: CaseRecord, asOf: string, { route }: Assessment): Facts {
  const facts: Facts = {}
  const sessions = sessionsOf(record, edition, asOf)
  for (const session of sessions) {
    const { id, module, run, happened, why, caughtUpOn } = session
    const ofRun = sessions.filter((each) => each.module === module && each.run === run)
    if (ofRun.some((each) => each.happened !== 'planned')) facts[`counts ${module} ${run}`] = countsOf(ofRun)
    const isCaughtUp = caughtUpOn !== null && happened !== 'cancelled'
    if (happened === 'planned') continue
    facts[`session ${id}`] = isCaughtUp ? 'caught up' : why === null ? happened : `missed, ${why}`
  }
  for (const { id, state, owed, force } of naiveModules(record, edition, asOf, route)) {
    facts[`module ${id}`] = { state, owed: [...owed].sort(), force }
  }
  const absences = absencesOf(record, edition, asOf)
  for (const why of ['unacceptable', 'undecided', 'acceptable']) {
    const those = absences.filter((each) => each.why === why)
    facts[`absences ${why}`] = those.map(({ id, kind }) => `${kind} ${id}`).sort()
  }
  const windows = naiveWindows(record, edition, asOf)
  facts.stage = naiveStage(record, edition, asOf, windows)
  for (const { id, reached } of naiveThresholds(record, edition, asOf)) facts[`threshold ${id}`] = { reached }
  for (const { id, state } of windows) facts[`window ${id}`] = state
  for (const { id, state, takenOn } of naiveCheckpoints(record, edition, asOf, route)) {
    facts[`checkpoint ${id}`] = { state, takenOn }
  }
  return facts
}
