import type { EnforcementStep } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Steps } from '../../chronology/steps.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { type Finding, finding } from '../finding.ts'
import { say as shared } from '../phrases.ts'
import { term } from '../terms.ts'
import type { StandingAbsence } from './absences.ts'
import { say } from './findings.ts'
import { answerTo, unansweringSteps } from './steps.ts'

/** Which absence it is: the first without an acceptable reason, and whether a threshold is reached and dealt with. */
interface Place {
  first: boolean
  isThreshold: boolean
  dealtWith: boolean
}

/** Whether an absence without an acceptable reason was answered, and what is due where it wasn't. */
export function answerFinding(
  edition: Edition,
  absence: StandingAbsence,
  steps: Steps,
  place: Place,
): Finding {
  const answer = answerTo(absence, steps)
  const told = { absence: absence.label, on: absence.date }
  const action = edition.rules.enforcement.find(({ unacceptable }) => unacceptable === 1)
  const common = {
    id: `enforcement.action/${absence.id}`,
    topic: 'enforcement' as const,
    sources: action ? [action.source] : [],
  }
  if (answer !== undefined) {
    return finding({
      ...common,
      ...say('enforcement/absence-answered', {
        ...told,
        step: term('step', answer.value.step),
        answered: answer.value.date,
        also: takenBy(answer, steps),
      }),
      outcome: 'met',
      basis:
        answer.value.for.length === 0
          ? [say('enforcement/ground-unnamed-step')]
          : basisOf(edition, absence, place),
      facts: [...absence.facts, answer.pointer],
    })
  }
  const others = unansweringSteps(absence, steps)
  return finding({
    ...common,
    ...say('enforcement/absence-not-answered', {
      ...told,
      steps: others.length === 0 ? null : others.map((step) => withoutAnswer(step, steps)),
      // Once a threshold is reached, what follows is one decision about all of them and no longer an action for each.
      follows: place.isThreshold ? 'threshold' : edition.rules.enforcement.length > 0 ? 'action' : 'decision',
      supervisor: edition.terms.supervisor,
    }),
    outcome: 'not met',
    severity: place.isThreshold && place.dealtWith ? 'warning' : 'action',
    basis: basisOf(edition, absence, place),
    facts: [...absence.facts, ...others.map(({ pointer }) => pointer)],
    missing: [say('enforcement/answer-needed', { on: absence.date })],
  })
}

/** Who took a step, where that is recorded. The law has the warning given by the officer who is responsible (B2). */
export function takenBy(step: Recorded<EnforcementStep>, { warnings, earlierWarnings }: Steps): Message[] {
  const { by } = step.value
  if (by === undefined) return []
  const warning = warnings.includes(step) || earlierWarnings.includes(step)
  return [say('enforcement/step-taken-by', { role: by.role, warning })]
}

function withoutAnswer({ value }: Recorded<EnforcementStep>, { withdrawn }: Steps): Message {
  const isWithdrawn = withdrawn.some((each) => each.value.id === value.id)
  return say(isWithdrawn ? 'enforcement/step-withdrawn' : 'enforcement/step-without-answer', {
    step: term('step', value.step),
    on: value.date,
  })
}

/**
 * Empty where the edition's own words say it. Otherwise an absence calls for action by how enforcement is read (C-5),
 * and one from another appointment by what is counted.
 */
function basisOf({ rules }: Edition, { kind }: StandingAbsence, { first }: Place): Message[] {
  if (rules.enforcement.length === 0) return [shared('ground/not-filled-in')]
  const action = rules.enforcement.find(({ unacceptable }) => unacceptable === 1)
  if (action === undefined)
    return [say(first ? 'enforcement/ground-first-absence' : 'enforcement/ground-later-absence')]
  if (action.counts.includes('appointment')) return []
  if (kind === 'catch-up') return [say('enforcement/ground-catch-up')]
  return kind === 'appointment' ? [say('enforcement/ground-widely')] : []
}
