import type { Instrument } from '../../case/record.ts'
import type { CHANGES } from '../states.ts'
import { compared, type Decimal, decimal, minus, numberOf, plus, times } from './decimal.ts'

type Norms = NonNullable<Instrument['norms']>
export type Category = (typeof CHANGES)[number]
/** An instrument as far as a change on it goes. */
export type Scale = Pick<Instrument, 'direction' | 'range'> & { norms: Norms }

/** The rule of thumb of Jacobson and Truax: a larger change is unlikely to be measurement error. */
export const CRITICAL = 1.96

const ONE = decimal(1)
const TWO = decimal(2)

/** S_diff = √(2 · (SD · √(1 − r))²), in score units. */
export function standardErrorOfDifference(norms: Norms): number {
  return Math.sqrt(numberOf(varianceOfDifference(norms)))
}

/** 2 · SD² · (1 − r): its square root is the only figure that isn't a decimal, so thresholds are compared squared. */
function varianceOfDifference({ standardDeviation, reliability }: Norms): Decimal {
  const deviation = decimal(standardDeviation)
  return times(times(TWO, times(deviation, deviation)), minus(ONE, decimal(reliability)))
}

/** post − pre, exactly. */
export function differenceOf(before: number, after: number): number {
  return numberOf(minus(decimal(after), decimal(before)))
}

/** (post − pre) / S_diff, unrounded and with its sign. */
export function reliableChangeIndex(norms: Norms, before: number, after: number): number {
  return differenceOf(before, after) / standardErrorOfDifference(norms)
}

/** 1.96 · S_diff, in score units: a change has to be larger to be reliable. */
export function reliableDifference(norms: Norms): number {
  return CRITICAL * standardErrorOfDifference(norms)
}

/** How the change stands to 1.96 · S_diff, exactly: above 0 it is reliable, at 0 it is the same. */
export function besideThreshold(norms: Norms, before: number, after: number): -1 | 0 | 1 {
  const change = minus(decimal(after), decimal(before))
  const critical = decimal(CRITICAL)
  return compared(times(change, change), times(times(critical, critical), varianceOfDifference(norms)))
}

/** `kind` as in `cutOff`. The score is `over` / `under`, so that scores are compared with it exactly. */
export interface CutOff {
  kind: 'a' | 'b' | 'c'
  over: Decimal
  under: Decimal
  score: number
}

/**
 * The score between the clinical and the functional range: c (weighted midpoint) where the two distributions
 * overlap, b (functional mean ∓ 2 SD) where they don't, a (clinical mean ± 2 SD) without functional norms.
 * Null without norms of either group, or where the two groups don't differ in the direction of the scale.
 */
export function cutOff({ functional, clinical }: Norms, direction: Instrument['direction']): CutOff | null {
  const sign = decimal(direction === 'higher is better' ? 1 : -1)
  const away = ({ standardDeviation }: Group) => times(times(TWO, sign), decimal(standardDeviation))
  const a = clinical && plus(decimal(clinical.mean), away(clinical))
  const b = functional && minus(decimal(functional.mean), away(functional))
  if (clinical === undefined || a === undefined) return b === undefined ? null : at('b', b)
  if (functional === undefined || b === undefined) return at('a', a)
  const ahead = (one: Decimal, other: Decimal) => compared(times(sign, one), times(sign, other))
  if (ahead(decimal(functional.mean), decimal(clinical.mean)) <= 0) return null
  if (ahead(a, b) <= 0) return at('b', b)
  const [own, other] = [decimal(clinical.standardDeviation), decimal(functional.standardDeviation)]
  const over = plus(times(own, decimal(functional.mean)), times(other, decimal(clinical.mean)))
  return at('c', over, plus(own, other))
}

type Group = NonNullable<Norms['functional']>

function at(kind: CutOff['kind'], over: Decimal, under = ONE): CutOff {
  return { kind, over, under, score: numberOf(over) / numberOf(under) }
}

/** Whether a score lies on the better side of the cut-off, and not on it. */
export function isBeyond(cut: CutOff, direction: Instrument['direction'], score: number): boolean {
  const side = compared(times(decimal(score), cut.under), cut.over)
  return direction === 'higher is better' ? side > 0 : side < 0
}

/** Whether scores of the range can lie on both sides of it. Without that nobody, or everybody, would be in range. */
export function divides(
  { direction, range: { minimum, maximum } }: Omit<Scale, 'norms'>,
  cut: CutOff,
): boolean {
  const [worst, best] = direction === 'higher is better' ? [minimum, maximum] : [maximum, minimum]
  return !isBeyond(cut, direction, worst) && isBeyond(cut, direction, best)
}

/** Whether the group without the problem scores worse than the one with it: the direction or a mean is wrong. */
export function isAgainstDirection({
  norms: { functional, clinical },
  direction,
}: Omit<Scale, 'range'>): boolean {
  if (functional === undefined || clinical === undefined) return false
  return direction === 'higher is better' ? functional.mean < clinical.mean : functional.mean > clinical.mean
}

/**
 * Deterioration first, then the best that holds. Strictly more than 1.96, strictly beyond the cut-off, unrounded.
 * Whoever was in range and is no longer, without a reliable change, is unchanged; that he left it is told beside it.
 * Without a cut-off that divides the range nobody can be said to have recovered or to have been in range.
 */
export function categoryOf(scale: Scale, before: number, after: number): Category {
  const { norms, direction } = scale
  const cut = cutOff(norms, direction)
  const isInRange = (score: number) => cut !== null && divides(scale, cut) && isBeyond(cut, direction, score)
  if (besideThreshold(norms, before, after) > 0) {
    const isBetter = direction === 'higher is better' ? after > before : after < before
    if (!isBetter) return 'deteriorated'
    return !isInRange(before) && isInRange(after) ? 'recovered' : 'improved'
  }
  return isInRange(before) && isInRange(after) ? 'already in range' : 'unchanged'
}
