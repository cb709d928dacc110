import { describe, expect, test } from 'vitest'
import {
  besideThreshold,
  categoryOf,
  cutOff,
  differenceOf,
  divides,
  isAgainstDirection,
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
    expect(cutOff(worked, 'higher is better')).toMatchObject({ kind: 'c', score: 50 })
  })

  test('weighs c by the two standard deviations', () => {
    const uneven = { ...worked, clinical: { mean: 40, standardDeviation: 15 } }
    expect(cutOff(uneven, 'higher is better')).toMatchObject({
      kind: 'c',
      score: (15 * 60 + 7.5 * 40) / 22.5,
    })
  })

  test('is a without functional norms, and b without clinical norms', () => {
    expect(cutOff({ ...bare, clinical: worked.clinical }, 'higher is better')).toMatchObject({
      kind: 'a',
      score: 55,
    })
    expect(cutOff({ ...bare, functional: worked.functional }, 'higher is better')).toMatchObject({
      kind: 'b',
      score: 45,
    })
  })

  test('turns round where lower is better', () => {
    const { clinical, functional } = worked
    expect(cutOff({ ...bare, clinical: functional }, 'lower is better')).toMatchObject({
      kind: 'a',
      score: 45,
    })
    expect(cutOff({ ...bare, functional: clinical }, 'lower is better')).toMatchObject({
      kind: 'b',
      score: 55,
    })
    const turned = { ...bare, clinical: functional, functional: clinical }
    expect(cutOff(turned, 'lower is better')).toMatchObject({ kind: 'c', score: 50 })
  })

  test('is b where the distributions stay apart or just touch', () => {
    const at = (mean: number) => ({ ...worked, functional: { mean, standardDeviation: 7.5 } })
    expect(cutOff(at(69.9), 'higher is better')?.kind).toBe('c')
    expect(cutOff(at(70), 'higher is better')).toMatchObject({ kind: 'b', score: 55 })
    expect(cutOff(at(80), 'higher is better')).toMatchObject({ kind: 'b', score: 65 })
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
  const range = { minimum: 0, maximum: 50 }
  const higher = { norms, direction: 'higher is better', range } as const
  const of = (before: number, after: number) => categoryOf(higher, before, after)

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

  test('is already in range only where both scores are', () => {
    expect(of(10.5, 10)).toBe('unchanged')
    expect(of(10.5, 10.0000001)).toBe('already in range')
    expect(of(9.5, 10.5)).toBe('unchanged')
    const lower = {
      direction: 'lower is better',
      norms: { ...unit, functional: norms.clinical, clinical: norms.functional },
      range,
    } as const
    expect(categoryOf(lower, 9.5, 10)).toBe('unchanged')
    expect(categoryOf(lower, 9.5, 9.9999999)).toBe('already in range')
  })

  test('says the same of equal changes, wherever on the scale they are', () => {
    // As binary fractions 1.1 + 1.96 and 3.06 − 1.1 are not what they are as decimals.
    for (const [before, after] of [
      [0, 1.96],
      [1.1, 3.06],
      [2.2, 4.16],
      [5.37, 7.33],
      [6.7, 8.66],
    ] as const) {
      expect([before, of(before, after), of(after, before)]).toEqual([before, 'unchanged', 'unchanged'])
      expect(differenceOf(before, after)).toBe(1.96)
      expect(besideThreshold(norms, before, after)).toBe(0)
    }
  })

  test('puts deterioration before everything', () => {
    expect(of(15, 12)).toBe('deteriorated')
  })

  test('speaks of no recovery without a cut-off', () => {
    const bareHigher = { ...higher, norms: unit }
    const bareLower = { ...bareHigher, direction: 'lower is better' } as const
    expect(categoryOf(bareHigher, 0, 50)).toBe('improved')
    expect(categoryOf(bareLower, 50, 0)).toBe('improved')
    expect(categoryOf(bareLower, 0, 50)).toBe('deteriorated')
    expect(categoryOf(bareHigher, 50, 50)).toBe('unchanged')
  })

  test('speaks of none with a cut-off that does not divide the range', () => {
    const onlyClinical = { ...unit, clinical: { mean: 48, standardDeviation: 1 } }
    expect(categoryOf({ ...higher, norms: onlyClinical }, 40, 50)).toBe('improved')
    expect(categoryOf({ ...higher, norms: onlyClinical, range: { minimum: 0, maximum: 51 } }, 40, 51)).toBe(
      'recovered',
    )
  })
})

describe('a cut-off', () => {
  const cut = (mean: number) =>
    cutOff({ ...bare, clinical: { mean, standardDeviation: 1 } }, 'higher is better') ?? fail()
  const fail = () => expect.unreachable()

  test('divides a range where scores can lie on both sides of it', () => {
    const on = (maximum: number) =>
      divides({ direction: 'higher is better', range: { minimum: 0, maximum } }, cut(18))
    expect(cut(18).score).toBe(20)
    expect(on(19.9)).toBe(false)
    expect(on(20)).toBe(false)
    expect(on(20.1)).toBe(true)
  })

  test('may be the worst score, and not be beyond it', () => {
    const from = (minimum: number) =>
      divides({ direction: 'higher is better', range: { minimum, maximum: 40 } }, cut(18))
    expect(from(19.9)).toBe(true)
    expect(from(20)).toBe(true)
    expect(from(20.1)).toBe(false)
  })

  test('divides a range the other way where lower is better', () => {
    const norms = { ...bare, clinical: { mean: 22, standardDeviation: 1 } }
    const on = (minimum: number) => {
      const direction = 'lower is better'
      return divides({ direction, range: { minimum, maximum: 40 } }, cutOff(norms, direction) ?? fail())
    }
    expect([on(20.1), on(20), on(19.9)]).toEqual([false, false, true])
  })
})

test('norms are against the direction where the general population scores worse', () => {
  const of = (functional: number, direction: 'higher is better' | 'lower is better') =>
    isAgainstDirection({
      direction,
      norms: {
        ...bare,
        functional: { mean: functional, standardDeviation: 1 },
        clinical: { mean: 40, standardDeviation: 1 },
      },
    })
  expect([39.9, 40, 40.1].map((mean) => of(mean, 'higher is better'))).toEqual([true, false, false])
  expect([39.9, 40, 40.1].map((mean) => of(mean, 'lower is better'))).toEqual([false, false, true])
  expect(isAgainstDirection({ direction: 'lower is better', norms: bare })).toBe(false)
})
