import type { Message } from '../message.ts'
import type { Draft } from './draft.ts'

/** One way in which a fact may be recorded, or not. */
export interface Value {
  said: Message
  put(draft: Draft): void
}

/** A fact that a statement turns on, with the values at its boundaries. */
export interface Dimension {
  name: Message
  values: readonly Value[]
}

/** The value that each dimension has. */
export type Combination = readonly { name: Message; value: Value }[]

export function sizeOf(dimensions: readonly Dimension[]): number {
  return dimensions.reduce((all, { values }) => all * values.length, 1)
}

/** All combinations, or so many of them: drawn evenly over all, the same ones every time. */
export function* combinations(dimensions: readonly Dimension[], most: number): Generator<Combination> {
  const size = sizeOf(dimensions)
  const drawn = Math.min(size, most)
  const step = drawn === size ? 1 : stepThrough(size)
  for (let n = 0, at = 0; n < drawn; n++, at = (at + step) % size) yield combinationAt(dimensions, at)
}

function combinationAt(dimensions: readonly Dimension[], at: number): Combination {
  let rest = at
  return dimensions.map(({ name, values }) => {
    const value = values[rest % values.length]
    rest = Math.floor(rest / values.length)
    if (value === undefined) throw new Error('a dimension without values')
    return { name, value }
  })
}

/** Steps of the golden section fall evenly on a circle, and a step without a common divisor comes by every place. */
function stepThrough(size: number): number {
  let step = Math.max(1, Math.round(size * 0.618_034))
  while (divisor(step, size) > 1) step++
  return step
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}

/** How many of each may be tried, with at most so many in all: small ones whole, large ones alike. */
export function shares(sizes: readonly number[], most: number): number[] {
  const rising = sizes.map((size, index) => ({ size, index })).sort((a, b) => a.size - b.size)
  const given = sizes.map(() => 0)
  let left = most
  for (const [place, { size, index }] of rising.entries()) {
    const share = Math.min(size, Math.floor(left / (rising.length - place)))
    given[index] = share
    left -= share
  }
  return given
}
