import { groupedBy } from '../../chronology/recorded.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import { ofOneReason } from '../../rules/enforcement/absences.ts'
import { isAbout } from '../../rules/enforcement/steps.ts'
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
  const named = (absences: readonly Absence[], n = absences.length) => ({
    ...{ pronoun, n },
    absences: [...groupedBy(absences, ({ kind, date }) => [kind, date].join(' ')).values()].flatMap((those) =>
      those
        .slice(0, 1)
        .map(({ kind, date }) => say('progress/absence-of', { kind, on: date, n: those.length })),
    ),
  })
  const pending = assessment.nextActions.some(({ code }) => ENFORCING.includes(code))
  return [
    ...withSteps({ chronology, assessment }).flatMap(({ absences, steps, decided }) => [
      teller.workedOut(say('progress/absences-unacceptable', { ...named(absences), decided }), {
        facts: facts(absences),
      }),
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
          teller.workedOut(
            say('progress/absences-undecided', named(undecided, ofOneReason(undecided, chronology).length)),
            { facts: facts(undecided) },
          ),
        ]),
  ]
}

const ENFORCING: readonly string[] = [
  'action/decide-enforcement',
  'action/decide-enforcement-step',
  'action/take-enforcement-action',
]

type Steps = Subject['chronology']['steps']['inEffect']

/** Absences of which the same is told: what was done about them since, and whether it is recorded who decided. */
interface Group {
  absences: Absence[]
  steps: Steps
  decided: boolean
}

/** A step says nothing of an absence that came later, nor of one beside those that it names. */
function withSteps({ chronology, assessment }: Subject): Group[] {
  const { unacceptable } = assessment.enforcement
  const lacking = withoutDecider({ chronology, assessment }).map(({ id }) => id)
  const told: Group[] = []
  for (const [at, absence] of unacceptable.entries()) {
    const next = unacceptable[at + 1]?.date
    const steps = chronology.steps.inEffect.filter(
      (step) =>
        isAbout(step, absence) &&
        step.value.date >= absence.date &&
        (step.value.for.length > 0 || next === undefined || step.value.date < next),
    )
    const decided = !lacking.includes(absence.id)
    const before = told.at(-1)
    if (before !== undefined && before.decided === decided && isOfBoth(before, steps)) {
      told.splice(-1, 1, { absences: [...before.absences, absence], steps, decided })
    } else told.push({ absences: [absence], steps, decided })
  }
  return told
}

/** The same steps, or the first that were taken since those before. */
const isOfBoth = (before: Group, steps: Steps): boolean =>
  before.steps.length === 0
    ? steps.every((step) => before.absences.every((absence) => isAbout(step, absence)))
    : before.steps.length === steps.length && steps.every((step) => before.steps.includes(step))
