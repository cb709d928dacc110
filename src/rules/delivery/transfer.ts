import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'

/**
 * A community programme begun elsewhere and not recorded as completed. Whether its counts carry over is stated
 * nowhere, so none do: both programmes are named, and the rest is for people.
 */
export function assessTransfer({ edition, chronology }: Case): Finding[] {
  return chronology.known.earlierProgrammes
    .filter(({ value }) => value.setting === 'community' && value.completed !== 'yes')
    .map(({ value, pointer }, index) =>
      finding({
        id: `case.transfer/${index + 1}`,
        topic: 'case',
        outcome: 'noted',
        severity: 'warning',
        statement: `The record names an earlier community programme that is not recorded as completed: ${value.name}. The rules applied here are those of ${edition.label}. Nothing is carried over from the one to the other.`,
        basis:
          'Whether hours, missed sessions or attempts carry over between areas or editions is not stated. People decide it (A-17).',
        facts: [pointer],
      }),
    )
}
