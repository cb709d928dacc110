import type { CaseRecord, EnforcementStep } from '../../case/record.ts'
import { compare, happened, type Recorded } from '../../chronology/recorded.ts'
import type { Absence } from '../assessment.ts'

/** The enforcement steps taken by `asOf`, without warnings that were withdrawn. */
export interface Steps {
  inEffect: Recorded<EnforcementStep>[]
  warnings: Recorded<EnforcementStep>[]
  withdrawn: Recorded<EnforcementStep>[]
}

export function stepsOf(record: CaseRecord, asOf: string): Steps {
  const steps = happened(
    record.enforcement,
    '/enforcement',
    asOf,
    ({ date }) => date,
    ({ id }) => id,
  )
  const withdrawn = steps
    .filter(({ value }) => value.step === 'warning withdrawn')
    .flatMap(({ value }) => withdrawnBy(value, steps))
  const inEffect = steps.filter((step) => !withdrawn.includes(step))
  return { inEffect, warnings: inEffect.filter(isWarning), withdrawn }
}

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

function isWarning({ value }: Recorded<EnforcementStep>): boolean {
  return value.step === 'first warning' || value.step === 'second warning'
}

/** The warnings that it names, by their own id or by what they answer; where it names nothing, the latest. */
function withdrawnBy(
  withdrawal: EnforcementStep,
  steps: readonly Recorded<EnforcementStep>[],
): Recorded<EnforcementStep>[] {
  const before = steps.filter((step) => isWarning(step) && step.value.date <= withdrawal.date)
  if (withdrawal.for.length === 0) return before.slice(-1)
  return before.filter(({ value }) => [value.id, ...value.for].some((id) => withdrawal.for.includes(id)))
}
