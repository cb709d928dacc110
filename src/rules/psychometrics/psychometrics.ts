import type { PartProgress, Psychometrics, RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { assessAdministrations } from './administrations-decided.ts'
import { assessChanges } from './change.ts'
import { assessCheckpoint } from './checkpoints.ts'

/** The checkpoints that the edition and the route require, and the change between them. */
export function assessPsychometrics(
  { edition, chronology }: Case,
  route: RouteAssessment,
  parts: readonly PartProgress[],
): { psychometrics: Psychometrics; findings: Finding[] } {
  const given = { edition, chronology, route, parts }
  const checkpoints = edition.rules.psychometrics.checkpoints.map((each) => assessCheckpoint(given, each))
  const { changes, findings } = assessChanges(given)
  const all = [...checkpoints.map((each) => each.finding), ...findings, ...assessAdministrations(given)]
  return {
    psychometrics: {
      checkpoints: checkpoints.map(({ status }) => status),
      changes,
      findingIds: all.map(({ id }) => id),
    },
    findings: all,
  }
}
