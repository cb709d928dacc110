import type { AssessmentInWords } from '../../language/in-words.ts'
import { term } from '../../rules/terms.ts'
import { isOnLicence, type Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Spoken } from '../person.ts'
import { eventOf, withoutDecider } from '../report/absences.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

type Absence = AssessmentInWords['enforcement']['unacceptable'][number]

/**
 * What a supervising officer has to know first of absences: which had no good reason, what was done about them, who acts
 * now, and which reasons are still to be decided.
 */
export function absencesSaid(
  { chronology, assessment }: Subject,
  { pronoun }: Spoken,
  supervisor: string,
  teller: Teller,
): Passage[] {
  const { unacceptable, undecided, stage } = assessment.enforcement
  const facts = (absences: readonly Absence[]) =>
    absences.flatMap((absence) => {
      const event = eventOf(chronology, absence)
      return event === undefined
        ? []
        : [event.pointer, ...event.settled.decisions.map(({ pointer }) => pointer)]
    })
  const named = (absences: readonly Absence[]) => ({
    ...{ pronoun, n: absences.length },
    absences: absences.map(({ kind, date }) => say('progress/absence-of', { kind, on: date })),
  })
  const undecidedBy = withoutDecider({ chronology, assessment }).map(({ id }) => id)
  const pending = assessment.nextActions.some(({ code }) => ENFORCING.includes(code))
  return [
    ...withSteps(unacceptable, chronology).flatMap(({ absences, steps }) => [
      teller.workedOut(
        say('progress/absences-unacceptable', {
          ...named(absences),
          decided: absences.every(({ id }) => !undecidedBy.includes(id)),
        }),
        { facts: facts(absences) },
      ),
      teller.workedOut(
        steps.length === 0
          ? say('progress/no-step-since')
          : say('progress/steps-since', {
              steps: steps.map(({ value: { step, date: on } }) =>
                say('progress/step-on', { step: term('step', step), on }),
              ),
            }),
        { facts: [...facts(absences), ...steps.map(({ pointer }) => pointer)] },
      ),
    ]),
    ...(pending || stage === 'threshold reached'
      ? [
          teller.workedOut(
            say('progress/officer-acts', {
              ...{ supervisor, pending },
              licence: isOnLicence(chronology.known),
            }),
            {
              facts: facts(unacceptable),
            },
          ),
        ]
      : []),
    ...(undecided.length === 0
      ? []
      : [
          teller.workedOut(say('progress/absences-undecided', named(undecided)), { facts: facts(undecided) }),
        ]),
  ]
}

const ENFORCING: readonly string[] = [
  'action/decide-enforcement',
  'action/decide-enforcement-step',
  'action/take-enforcement-action',
]

type Steps = Subject['chronology']['steps']['inEffect']

/** Absences with what was done after them and before the next: a warning says nothing of an absence that came later. */
function withSteps(
  unacceptable: readonly Absence[],
  { steps: { inEffect } }: Subject['chronology'],
): { absences: Absence[]; steps: Steps }[] {
  const told: { absences: Absence[]; steps: Steps }[] = []
  for (const [at, absence] of unacceptable.entries()) {
    const next = unacceptable[at + 1]?.date
    const steps = inEffect.filter(
      ({ value: { date } }) => date >= absence.date && (next === undefined || date < next),
    )
    const before = told.at(-1)
    if (before === undefined || before.steps.length > 0) told.push({ absences: [absence], steps })
    else Object.assign(before, { absences: [...before.absences, absence], steps })
  }
  return told
}
