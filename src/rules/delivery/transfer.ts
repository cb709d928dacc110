import type { Message } from '../../message.ts'
import type { Case } from '../case.ts'
import { decisionNamed, decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { mayBeRegarded } from '../route/prior-treatment.ts'
import { say } from './findings.ts'

type Earlier = Case['chronology']['known']['earlierProgrammes'][number]['value']

/**
 * A community programme begun elsewhere and not recorded as completed. Whether its counts carry over is stated
 * nowhere, so nothing is said of it: both editions are named, what was missed there stands beside, and the rest is for
 * people. What they decide is told, and counted nowhere: how much it comes to, the record can't say.
 */
export function assessTransfer(given: Case): Finding[] {
  const { edition, chronology } = given
  const { decisions, known } = chronology
  const begun = begunElsewhere(known)
  const decided = begun.map(
    ({ value }) => decisions.latest('carrying over', value.name) ?? decisions.latest('carrying over', null),
  )
  const idle = decisions
    .about('carrying over')
    .filter((decision) => decision.standing === 'stands' && !decided.includes(decision))
  return [
    ...begun.map(({ value, pointer }, index) => {
      const decision = decided[index] ?? null
      const told = {
        programme: value.name,
        edition: edition.label,
        also: [editionThere(value), ...recordedThere(value)],
      }
      return finding({
        id: `case.transfer/${index + 1}`,
        topic: 'case',
        outcome: decision === null ? 'noted' : 'decided',
        severity: 'warning',
        ...(decision === null
          ? say('transfer/earlier-programme', told)
          : say('transfer/carrying-over-decided', {
              ...told,
              carried: decision.value.outcome === 'carried over',
              decision: decisionSaid(decision.value),
            })),
        basis: [say('transfer/ground')],
        facts: [pointer, ...(decision === null ? [] : [decision.pointer])],
        missing: value.edition === undefined ? [say('transfer/edition-needed')] : [],
      })
    }),
    ...assessOthers(given),
    ...idle.map(({ value, pointer }) =>
      finding({
        id: `case.transfer-decision/${value.id}`,
        topic: 'case',
        outcome: 'noted',
        severity: 'warning',
        ...say('transfer/decision-idle', { decision: decisionNamed(value) }),
        facts: [pointer],
      }),
    ),
  ]
}

/** In the order in which findings number them. */
export const begunElsewhere = ({ earlierProgrammes }: Case['chronology']['known']) =>
  earlierProgrammes.filter(({ value }) => isBegunElsewhere(value))

function isBegunElsewhere({ setting, completed }: Earlier): boolean {
  return setting === 'community' && completed !== 'yes'
}

/** Earlier programmes of which no rule speaks: none begun elsewhere, and none that the edition may take into account. */
function assessOthers({ edition, chronology }: Case): Finding[] {
  const others = chronology.known.earlierProgrammes.filter(
    ({ value }) => !isBegunElsewhere(value) && !mayBeRegarded(edition, value),
  )
  return others.map(({ value, pointer }, index) => {
    const { name: programme, setting, completed = 'not recorded', edition: there } = value
    return finding({
      id: `case.earlier-programme/${index + 1}`,
      topic: 'case',
      outcome: 'noted',
      ...say('transfer/other-programme', {
        ...{ programme, setting, completed },
        also: [...(there === undefined ? [] : [editionThere(value)]), ...recordedThere(value)],
      }),
      facts: [pointer],
    })
  })
}

function editionThere({ edition }: Earlier): Message {
  return edition === undefined
    ? say('transfer/edition-not-recorded')
    : say('transfer/edition-there', { edition })
}

function recordedThere({ missedSessions, startedOn, endedOn, endedBecause }: Earlier): Message[] {
  return [
    ...(startedOn === undefined ? [] : [say('transfer/begun-there', { on: startedOn })]),
    ...(endedOn === undefined ? [] : [say('transfer/ended-there', { on: endedOn })]),
    ...(endedBecause === undefined ? [] : [say('transfer/ended-because', { reason: endedBecause })]),
    ...(missedSessions === undefined ? [] : [say('transfer/missed-there', { n: missedSessions })]),
  ]
}
