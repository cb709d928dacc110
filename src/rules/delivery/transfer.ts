import type { Message } from '../../message.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { say } from './findings.ts'

type Earlier = Case['chronology']['known']['earlierProgrammes'][number]['value']

/**
 * A community programme begun elsewhere and not recorded as completed. Whether its counts carry over is stated
 * nowhere, so nothing is said of it: both editions are named, what was missed there stands beside, and the rest is for
 * people.
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
        ...say('transfer/earlier-programme', {
          programme: value.name,
          edition: edition.label,
          also: recordedThere(value),
        }),
        basis: [say('transfer/ground')],
        facts: [pointer],
        missing: value.edition === undefined ? [say('transfer/edition-needed')] : [],
      }),
    )
}

function recordedThere({ edition, missedSessions, startedOn, endedOn, endedBecause }: Earlier): Message[] {
  return [
    edition === undefined ? say('transfer/edition-not-recorded') : say('transfer/edition-there', { edition }),
    ...(startedOn === undefined ? [] : [say('transfer/begun-there', { on: startedOn })]),
    ...(endedOn === undefined ? [] : [say('transfer/ended-there', { on: endedOn })]),
    ...(endedBecause === undefined ? [] : [say('transfer/ended-because', { reason: endedBecause })]),
    ...(missedSessions === undefined ? [] : [say('transfer/missed-there', { n: missedSessions })]),
  ]
}
