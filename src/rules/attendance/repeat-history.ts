import type { DecisionEvent } from '../../chronology/decisions.ts'
import { decisionNamed } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { named } from '../modules.ts'
import { say } from './findings.ts'
import { repeatDecision } from './repeat-decision.ts'
import { type OfModule, type Run, tally } from './run.ts'

/**
 * Decisions on a repeat of a module that no run rests on, so that none vanishes: dated before the module began, replaced by
 * a later one, or overtaken by a session missed since.
 * @param begun the runs of the module that have begun, in order
 */
export function repeatHistory({ chronology, module }: OfModule, begun: readonly Run[]): Finding[] {
  const began = begun[0]?.sessions[0]?.session.date ?? null
  const applied = begun.flatMap((run) => Object.values(repeatDecision(run, tally(run))))
  const all = chronology.decisions.about('repeat', module.id)
  return all
    .filter((decision) => decision.standing !== 'contradicted' && !applied.includes(decision))
    .map((decision) => {
      const early = began === null || decision.value.on < began
      const told = { decision: decisionNamed(decision.value), module: named(module.name) }
      const later = all.find(({ value }) => value.on > decision.value.on)
      return finding({
        id: `attendance.repeat-decision/${decision.value.id}`,
        topic: 'attendance',
        outcome: 'noted',
        severity: early ? 'warning' : 'information',
        ...(early
          ? say('attendance/repeat-decision-early', { ...told, began })
          : isOvertaken(decision, begun)
            ? say('attendance/repeat-decision-overtaken', told)
            : say('attendance/repeat-decision-replaced', {
                ...told,
                later: later === undefined ? null : decisionNamed(later.value),
              })),
        facts: [decision.pointer, ...(later === undefined || early ? [] : [later.pointer])],
      })
    })
}

/** One that no repeat is required covers what had been missed by then; a later miss asks anew. */
function isOvertaken({ value }: DecisionEvent, begun: readonly Run[]): boolean {
  if (value.outcome !== 'not required') return false
  const run = begun.findLast(({ sessions }) => (sessions[0]?.session.date ?? '') <= value.on)
  if (run === undefined) return false
  const { missed, open } = tally(run)
  return [...missed, ...open].some(({ session }) => session.date > value.on)
}
