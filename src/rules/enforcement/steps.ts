import type { EnforcementStep } from '../../case/record.ts'
import { compare, type Recorded } from '../../chronology/recorded.ts'
import type { Steps } from '../../chronology/steps.ts'
import type { Absence } from '../assessment.ts'

/** The step that answers an absence: taken on its day or later, naming it, or naming nothing. */
export function answerTo(absence: Absence, { inEffect }: Steps): Recorded<EnforcementStep> | undefined {
  return inEffect.find(
    ({ value }) =>
      ANSWERS.has(value.step) &&
      value.date >= absence.date &&
      (value.for.length === 0 || value.for.includes(absence.id)),
  )
}

/** Steps about an absence that answer nothing yet, and warnings that answered it until they were withdrawn. */
export function unansweringSteps(
  absence: Absence,
  { inEffect, withdrawn }: Steps,
): Recorded<EnforcementStep>[] {
  const about = ({ value }: Recorded<EnforcementStep>) =>
    value.date >= absence.date && (value.for.length === 0 || value.for.includes(absence.id))
  const open = inEffect.filter(({ value }) => !ANSWERS.has(value.step) && value.step !== 'warning withdrawn')
  return [...withdrawn, ...open]
    .filter(about)
    .sort((a, b) => compare(a.value.date, b.value.date) || compare(a.value.id, b.value.id))
}

/**
 * The step by which a threshold is dealt with: one beyond a warning, which puts the matter before those who decide
 * on it, or the decision that no action follows, on the day of the last absence or later.
 */
export function stepSince(date: string, { inEffect }: Steps): Recorded<EnforcementStep> | undefined {
  return inEffect.find(
    ({ value }) => (FURTHER.has(value.step) || value.step === 'no further action') && value.date >= date,
  )
}

const FURTHER: ReadonlySet<EnforcementStep['step']> = new Set([
  'breach letter',
  'breach or recall initiated',
  'recall requested',
])
/** A pending decision, or passing the matter on, answers nothing yet. */
const ANSWERS: ReadonlySet<EnforcementStep['step']> = new Set([
  'first warning',
  'second warning',
  'no further action',
  ...FURTHER,
])
