import type { CaseRecord, EnforcementStep } from '../case/record.ts'
import type { Absence } from './assessment.ts'
import { happened, type Recorded } from './facts.ts'

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

/** Steps that go beyond a warning: the matter is before those who decide on it. */
export function isTakenFurther({ value }: Recorded<EnforcementStep>): boolean {
  return FURTHER.has(value.step)
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
