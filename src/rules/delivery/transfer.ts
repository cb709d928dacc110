import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { say } from './findings.ts'

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
        ...say('transfer/earlier-programme', { programme: value.name, edition: edition.label }),
        basis: [say('transfer/ground')],
        facts: [pointer],
      }),
    )
}
