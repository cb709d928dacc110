import { describe, expect, test } from 'vitest'
import {
  categoryOf,
  cutOff,
  reliableChangeIndex,
  reliableDifference,
  standardErrorOfDifference,
} from '../../../src/rules/psychometrics/reliable-change.ts'

const worked = {
  standardDeviation: 7.5,
  reliability: 0.8,
  functional: { mean: 60, standardDeviation: 7.5 },
  clinical: { mean: 40, standardDeviation: 7.5 },
  citation: 'Jacobson and Truax (1991), worked example',
}
const bare = { standardDeviation: 7.5, reliability: 0.8, citation: 'the same' }

describe('reliable change index', () => {
  test('gives the figures of the worked example', () => {
    expect(standardErrorOfDifference(worked)).toBeCloseTo(4.7434, 4)
    expect(reliableChangeIndex(worked, 32.5, 47.5)).toBeCloseTo(3.1623, 4)
    expect(reliableDifference(worked)).toBeCloseTo(1.96 * 4.74342, 4)
  })

  test('gives the standard error of difference of the second published table', () => {
    const couples = { ...bare, standardDeviation: 11.8257, reliability: 0.88 }
    expect(standardErrorOfDifference(couples)).toBeCloseTo(5.7934, 4)
  })

  test('keeps its sign when a score falls', () => {
    expect(reliableChangeIndex(worked, 47.5, 32.5)).toBeCloseTo(-3.1623, 4)
  })
})

describe('cut-off', () => {
  test('is c, between the means, where the distributions overlap', () => {
    expect(cutOff(worked, 'higher is better')).toEqual({ kind: 'c', score: 50 })
  })

  test('weighs c by the two standard deviations', () => {
    const uneven = { ...worked, clinical: { mean: 40, standardDeviation: 15 } }
    expect(cutOff(uneven, 'higher is better')).toEqual({
      kind: 'c',
      score: (15 * 60 + 7.5 * 40) / 22.5,
    })
  })

  test('is a without functional norms, and b without clinical norms', () => {
    expect(cutOff({ ...bare, clinical: worked.clinical }, 'higher is better')).toEqual({
      kind: 'a',
      score: 55,
    })
    expect(cutOff({ ...bare, functional: worked.functional }, 'higher is better')).toEqual({
      kind: 'b',
      score: 45,
    })
  })

  test('turns round where lower is better', () => {
    const { clinical, functional } = worked
    expect(cutOff({ ...bare, clinical: functional }, 'lower is better')).toEqual({ kind: 'a', score: 45 })
    expect(cutOff({ ...bare, functional: clinical }, 'lower is better')).toEqual({ kind: 'b', score: 55 })
    const turned = { ...bare, clinical: functional, functional: clinical }
    expect(cutOff(turned, 'lower is better')).toEqual({ kind: 'c', score: 50 })
  })

  test('is b where the distributions stay apart or just touch', () => {
    const at = (mean: number) => ({ ...worked, functional: { mean, standardDeviation: 7.5 } })
    expect(cutOff(at(69.9), 'higher is better')?.kind).toBe('c')
    expect(cutOff(at(70), 'higher is better')).toEqual({ kind: 'b', score: 55 })
    expect(cutOff(at(80), 'higher is better')).toEqual({ kind: 'b', score: 65 })
  })

  test('does not exist without norms, or where they contradict the direction', () => {
    expect(cutOff(bare, 'higher is better')).toBeNull()
    expect(cutOff(worked, 'lower is better')).toBeNull()
    expect(cutOff({ ...worked, functional: worked.clinical }, 'higher is better')).toBeNull()
  })
})

describe('category', () => {
  // A standard error of difference of exactly 1, so that an index is a difference.
  const unit = { standardDeviation: 1, reliability: 0.5, citation: 'invented' }
  const norms = {
    ...unit,
    functional: { mean: 11, standardDeviation: 1 },
    clinical: { mean: 9, standardDeviation: 1 },
  }
  const of = (before: number, after: number) => categoryOf(norms, 'higher is better', before, after)

  test('asks for strictly more than 1.96, unrounded', () => {
    expect(of(0, 1.96)).toBe('unchanged')
    expect(of(0, 1.9600001)).toBe('improved')
    expect(of(0, 1.9599999)).toBe('unchanged')
    expect(of(1.96, 0)).toBe('unchanged')
    expect(of(1.9600001, 0)).toBe('deteriorated')
  })

  test('asks for strictly more than the cut-off', () => {
    expect(of(8, 10)).toBe('improved')
    expect(of(8, 10.0000001)).toBe('recovered')
    expect(of(10, 12.5)).toBe('recovered')
    expect(of(10.0000001, 12.5)).toBe('improved')
    expect(of(10, 10.5)).toBe('unchanged')
    expect(of(10.0000001, 10.5)).toBe('already in range')
  })

  test('puts deterioration before everything', () => {
    expect(of(15, 12)).toBe('deteriorated')
  })

  test('speaks of no recovery without a cut-off', () => {
    expect(categoryOf(unit, 'higher is better', 0, 50)).toBe('improved')
    expect(categoryOf(unit, 'lower is better', 50, 0)).toBe('improved')
    expect(categoryOf(unit, 'lower is better', 0, 50)).toBe('deteriorated')
    expect(categoryOf(unit, 'higher is better', 50, 50)).toBe('unchanged')
  })
})
