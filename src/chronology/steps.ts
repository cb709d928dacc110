import type { EnforcementStep, Order } from '../case/record.ts'
import { compare, inOrder, type Recorded } from './recorded.ts'

/** The enforcement steps taken, in order, without warnings that were withdrawn. Which steps warn, the kind of order says. */
export interface Steps {
  inEffect: Recorded<EnforcementStep>[]
  /** Under the order or licence of the record. */
  warnings: Recorded<EnforcementStep>[]
  /** Warnings given before it began: under an earlier one. */
  earlierWarnings: Recorded<EnforcementStep>[]
  withdrawn: Recorded<EnforcementStep>[]
}

/**
 * @param order its kind. Undefined: none is recorded
 * @param began when it began; empty where that isn't known
 */
export function settleSteps(
  known: readonly Recorded<EnforcementStep>[],
  order: Order['kind'] | undefined,
  began: string,
): Steps {
  const warns = new Set<EnforcementStep['step']>(order === 'licence' ? WARNINGS : [...WARNINGS, LETTER])
  const isWarning: IsWarning = ({ value }) => warns.has(value.step)
  const steps = inOrder(
    known,
    ({ date }) => date,
    ({ id }) => id,
  )
  const withdrawn = withdrawnFrom(steps, isWarning)
  const inEffect = steps.filter((step) => !withdrawn.has(step))
  const warnings = inEffect.filter(isWarning)
  return {
    inEffect,
    warnings: warnings.filter(({ value }) => value.date >= began),
    earlierWarnings: warnings.filter(({ value }) => value.date < began),
    withdrawn: steps.filter((step) => withdrawn.has(step)),
  }
}

type IsWarning = (step: Recorded<EnforcementStep>) => boolean

/** Three for a licence; used in community cases too. */
const WARNINGS = ['first warning', 'second warning', 'final warning'] as const
/** In community cases the breach letter is the warning letter (EA08): it doesn't say that breach began. */
const LETTER = 'breach letter'

/**
 * The warnings that a withdrawal names, by their own id or by what they answer; where it names nothing, the latest that
 * no other has taken back. Of one day, those that name one come first.
 */
function withdrawnFrom(
  steps: readonly Recorded<EnforcementStep>[],
  isWarning: IsWarning,
): Set<Recorded<EnforcementStep>> {
  const withdrawn = new Set<Recorded<EnforcementStep>>()
  const withdrawals = steps
    .filter(({ value }) => value.step === 'warning withdrawn')
    .sort((a, b) => compare(a.value.date, b.value.date) || namesNothing(a) - namesNothing(b))
  for (const withdrawal of withdrawals) {
    const { date, for: named } = withdrawal.value
    const before = steps.filter((step) => isWarning(step) && step.value.date <= date && !withdrawn.has(step))
    const taken = namesNothing(withdrawal)
      ? before.slice(-1)
      : before.filter((warning) => isNamed(warning, named))
    for (const step of taken) withdrawn.add(step)
  }
  return withdrawn
}

/** Whether a step is named, by its own id or by what it answers. */
export function isNamed({ value }: Recorded<EnforcementStep>, named: readonly string[]): boolean {
  return [value.id, ...value.for].some((id) => named.includes(id))
}

const namesNothing = ({ value }: Recorded<EnforcementStep>) => Number(value.for.length === 0)

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
