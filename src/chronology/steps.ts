import type { EnforcementStep } from '../case/record.ts'
import { inOrder, type Recorded } from './recorded.ts'

/** The enforcement steps taken, in order, without warnings that were withdrawn. */
export interface Steps {
  inEffect: Recorded<EnforcementStep>[]
  warnings: Recorded<EnforcementStep>[]
  withdrawn: Recorded<EnforcementStep>[]
}

export function settleSteps(known: readonly Recorded<EnforcementStep>[]): Steps {
  const steps = inOrder(
    known,
    ({ date }) => date,
    ({ id }) => id,
  )
  const withdrawn = new Set(
    steps
      .filter(({ value }) => value.step === 'warning withdrawn')
      .flatMap(({ value }) => withdrawnBy(value, steps)),
  )
  const inEffect = steps.filter((step) => !withdrawn.has(step))
  return { inEffect, warnings: inEffect.filter(isWarning), withdrawn: [...withdrawn] }
}

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

/** Place of the first step of a day or later, in steps by date; their number where there is none. */
export function firstFrom(steps: readonly Recorded<EnforcementStep>[], date: string): number {
  let [low, high] = [0, steps.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle]?.value.date ?? '') < date) low = middle + 1
    else high = middle
  }
  return low
}
