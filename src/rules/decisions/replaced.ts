import { matterOf } from '../../chronology/decisions.ts'
import type { Case } from '../case.ts'
import { decisionNamed } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { subjectSaid } from '../subject-words.ts'
import { say } from './findings.ts'

/**
 * Decisions that a later one about the same matter has replaced: they aren't applied, and stay on record. Of a repeat,
 * which is decided run by run, attendance tells it.
 */
export function assessReplaced(given: Case): Finding[] {
  const { decisions } = given.chronology
  const last = new Map(
    decisions.all
      .filter(({ standing }) => standing !== 'too early')
      .map((decision) => [matterOf(decision.value), decision] as const),
  )
  return decisions.all.flatMap(({ value, pointer, standing }) => {
    const later = last.get(matterOf(value))
    // One of the same day that says the same replaces nothing.
    if (standing !== 'replaced' || value.about === 'repeat' || later === undefined) return []
    if (later.value.on === value.on) return []
    return [
      finding({
        // A departure is replaced gap by gap.
        id:
          value.about === 'departure'
            ? `case.decision-replaced/${value.id}/${value.subject}`
            : `case.decision-replaced/${value.id}`,
        topic: 'case',
        outcome: 'noted',
        ...say('decisions/replaced', {
          decision: decisionNamed(value),
          subject: value.subject === undefined ? null : subjectSaid(given, value.subject),
          later: decisionNamed(later.value),
        }),
        facts: [pointer, later.pointer],
      }),
    ]
  })
}
