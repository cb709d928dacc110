import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { term } from '../terms.ts'
import { absencesOf } from './absences.ts'
import { say } from './findings.ts'
import { isAbout } from './steps.ts'

/**
 * Steps that are told with no absence, since none that they could answer is recorded, or each counts as acceptable. A
 * step that was taken is told in any case: without its absence the record isn't whole.
 * @param others what else is found of enforcement; a step that one of them rests on is told there
 */
export function stepsAlone(given: Case, others: readonly Finding[]): Finding[] {
  const { inEffect, withdrawn } = given.chronology.steps
  const told = new Set(others.flatMap(({ facts }) => facts))
  const alone = [...inEffect, ...withdrawn].filter(({ pointer }) => !told.has(pointer))
  if (alone.length === 0) return []
  const absences = absencesOf(given)
  return alone.flatMap((step) => {
    const about = absences.filter((absence) => isAbout(step, absence))
    // The row of the absence tells what was done about it.
    if (about.some(({ reason }) => reason !== 'acceptable')) return []
    const { id, date: on, step: taken } = step.value
    return [
      finding({
        id: `enforcement.alone/${id}`,
        topic: 'enforcement',
        outcome: 'noted',
        severity: 'warning',
        ...say('enforcement/step-alone', {
          step: term('step', taken),
          on,
          absence: about.length === 0 ? 'not recorded' : 'acceptable',
        }),
        facts: [step.pointer, ...about.flatMap(({ facts }) => facts)],
      }),
    ]
  })
}
