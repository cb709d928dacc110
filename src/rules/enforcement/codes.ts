import type { EnforcementStep } from '../../case/record.ts'
import { unknownCode } from '../../chronology/happened.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import { isNamed, type Steps } from '../../chronology/steps.ts'
import type { Message } from '../../message.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { term } from '../terms.ts'
import { missedSession } from './absences.ts'
import { say } from './findings.ts'

/** Of catch-ups and appointments, as attendance tells it of sessions: a code that isn't known is never placed in silence. */
export function codeFindings(given: Case): Finding[] {
  const { catchUps, appointments } = given.chronology
  return [
    ...catchUps.flatMap(({ catchUp, pointer }) =>
      codeFinding(catchUp, pointer, () =>
        say('enforcement/catch-up-missed', { session: missedSession(given, catchUp.for) }),
      ),
    ),
    ...appointments.flatMap(({ appointment, pointer }) =>
      codeFinding(appointment, pointer, () =>
        say('enforcement/appointment-missed', { kind: appointment.kind }),
      ),
    ),
  ]
}

type Appointment = Case['chronology']['appointments'][number]['appointment']
type Attendable = Pick<Appointment, 'id' | 'date' | 'outcome' | 'code' | 'attended'>

function codeFinding(given: Attendable, pointer: string, label: () => Message): Finding[] {
  const code = unknownCode(given)
  if (code === null) return []
  return [
    finding({
      id: `enforcement.code/${given.id}`,
      topic: 'enforcement',
      outcome: 'noted',
      severity: 'warning',
      ...say('enforcement/code-unknown', {
        ...{ absence: label(), on: given.date, given: code },
        outcome: term('outcome', given.outcome),
      }),
      facts: [pointer],
    }),
  ]
}

/** A withdrawal that is asked for isn't one (EA06): the warning stands until it is sent (EA07). */
export function askedFindings(steps: Steps): Finding[] {
  return steps.inEffect
    .filter(({ value }) => value.step === 'withdrawal of warning asked for')
    .filter((asked) => !isSent(asked, steps))
    .map(({ value, pointer }) =>
      finding({
        id: `enforcement.withdrawal/${value.id}`,
        topic: 'enforcement',
        outcome: 'noted',
        severity: 'warning',
        ...say('enforcement/withdrawal-asked-for', { on: value.date }),
        facts: [pointer],
      }),
    )
}

/**
 * It was sent where a warning was withdrawn on that day or later, no warning that it names still stands, and the
 * withdrawal isn't of something else.
 */
function isSent(
  { value: asked }: Recorded<EnforcementStep>,
  { inEffect, warnings, earlierWarnings, withdrawn }: Steps,
): boolean {
  const isMeant = (warning: Recorded<EnforcementStep>) =>
    warning.value.date <= asked.date && isNamed(warning, asked.for)
  if ([...warnings, ...earlierWarnings].some(isMeant)) return false
  const names = [...asked.for, ...withdrawn.filter(isMeant).flatMap(({ value }) => [value.id, ...value.for])]
  return inEffect.some(
    (step) =>
      step.value.step === 'warning withdrawn' &&
      step.value.date >= asked.date &&
      (names.length === 0 || step.value.for.length === 0 || isNamed(step, names)),
  )
}
