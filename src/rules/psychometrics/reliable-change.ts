import type { Instrument } from '../../case/record.ts'
import type { CHANGES } from '../states.ts'

type Norms = NonNullable<Instrument['norms']>
type Category = (typeof CHANGES)[number]

/** The rule of thumb of Jacobson and Truax: a larger change is unlikely to be measurement error. */
const CRITICAL = 1.96

/** S_diff = √(2 · (SD · √(1 − r))²), in score units. */
export function standardErrorOfDifference({ standardDeviation, reliability }: Norms): number {
  return Math.sqrt(2 * (standardDeviation * Math.sqrt(1 - reliability)) ** 2)
}

/** (post − pre) / S_diff, unrounded and with its sign. */
export function reliableChangeIndex(norms: Norms, before: number, after: number): number {
  return (after - before) / standardErrorOfDifference(norms)
}

/** 1.96 · S_diff, in score units: a change has to be larger to be reliable. */
export function reliableDifference(norms: Norms): number {
  return CRITICAL * standardErrorOfDifference(norms)
}

/**
 * The score between the clinical and the functional range: c (weighted midpoint) where the two distributions
 * overlap, b (functional mean ∓ 2 SD) where they don't, a (clinical mean ± 2 SD) without functional norms.
 * Null without norms of either group, or where the groups' means contradict the direction of the scale.
 */
export function cutOff(
  { functional, clinical }: Norms,
  direction: Instrument['direction'],
): { kind: 'a' | 'b' | 'c'; score: number } | null {
  const sign = direction === 'higher is better' ? 1 : -1
  const a = clinical && clinical.mean + sign * 2 * clinical.standardDeviation
  const b = functional && functional.mean - sign * 2 * functional.standardDeviation
  if (clinical === undefined || a === undefined) return b === undefined ? null : { kind: 'b', score: b }
  if (functional === undefined || b === undefined) return { kind: 'a', score: a }
  if (sign * (functional.mean - clinical.mean) <= 0) return null
  if (sign * (a - b) <= 0) return { kind: 'b', score: b }
  const score =
    (clinical.standardDeviation * functional.mean + functional.standardDeviation * clinical.mean) /
    (clinical.standardDeviation + functional.standardDeviation)
  return { kind: 'c', score }
}

/**
 * Deterioration first, then the best that holds. Strictly more than 1.96, strictly beyond the cut-off, unrounded.
 * Without a cut-off nobody can be said to have recovered or to have been in range.
 */
export function categoryOf(
  norms: Norms,
  direction: Instrument['direction'],
  before: number,
  after: number,
): Category {
  const sign = direction === 'higher is better' ? 1 : -1
  const change = sign * reliableChangeIndex(norms, before, after)
  const cut = cutOff(norms, direction)
  const inRange = (score: number) => cut !== null && sign * (score - cut.score) > 0
  if (change < -CRITICAL) return 'deteriorated'
  if (change > CRITICAL) return !inRange(before) && inRange(after) ? 'recovered' : 'improved'
  return inRange(before) ? 'already in range' : 'unchanged'
}
