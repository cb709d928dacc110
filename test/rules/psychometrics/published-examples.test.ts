import { describe, expect, test } from 'vitest'
import {
  categoryOf,
  cutOff,
  reliableChangeIndex,
  reliableDifference,
  standardErrorOfDifference,
} from '../../../src/rules/psychometrics/reliable-change.ts'

/** Worked examples as they were published, to the digits that were printed. */

/**
 * N. S. Jacobson and P. Truax (1991), "Clinical significance: a statistical approach to defining meaningful change in
 * psychotherapy research", Journal of Consulting and Clinical Psychology 59(1), pages 12 to 19. Hypothetical data of
 * table 1: M1 40, M0 60, S0 = S1 = 7.5, reliability .80; a client goes from 32.5 to 47.5 (pages 13 and 14).
 */
describe('Jacobson and Truax (1991), the hypothetical data', () => {
  const range = { minimum: 0, maximum: 100 }
  const group = (mean: number) => ({ mean, standardDeviation: 7.5 })
  const norms = { standardDeviation: 7.5, reliability: 0.8, citation: 'Jacobson and Truax (1991), table 1' }
  const scale = { direction: 'higher is better', range } as const

  test('have a cut-off of 55, 45 or 50', () => {
    expect(cutOff({ ...norms, clinical: group(40) }, 'higher is better')).toMatchObject({
      kind: 'a',
      score: 55,
    })
    expect(cutOff({ ...norms, functional: group(60) }, 'higher is better')).toMatchObject({
      kind: 'b',
      score: 45,
    })
    expect(
      cutOff({ ...norms, functional: group(60), clinical: group(40) }, 'higher is better'),
    ).toMatchObject({ kind: 'c', score: 50 })
  })

  test('have a standard error of difference of 4.74 and a reliable change of 3.16', () => {
    expect(standardErrorOfDifference(norms)).toBeCloseTo(4.74, 2)
    expect(reliableChangeIndex(norms, 32.5, 47.5)).toBeCloseTo(3.16, 2)
  })

  test('have a client who improved and, short of 50, did not recover', () => {
    const both = { ...norms, functional: group(60), clinical: group(40) }
    expect(categoryOf({ ...scale, norms: both }, 32.5, 47.5)).toBe('improved')
    // By cut-off b alone, 45, he did.
    expect(categoryOf({ ...scale, norms: { ...norms, functional: group(60) } }, 32.5, 47.5)).toBe('recovered')
  })
})

/**
 * The same paper, table 2: Dyadic Adjustment Scale, 30 couples, before and after (as copied in AWKruijt/JT-RCI,
 * `data/J&T 1991 table2 DAS data.csv`, commit c847135). The reliability of .88 is chosen for this test and isn't quoted
 * from the paper, and so are the numbers of each category: they follow from the formula.
 */
describe('Jacobson and Truax (1991), the couples of table 2', () => {
  const couples =
    `90.5 97, 74 124, 97 97.5, 73.5 88, 61 96.5, 66.5 62.5, 68.5 112.5, 86.5 103.5, 88.5 90, 68.5 82.5,
    98 105, 80.5 99.5, 89.5 112.5, 91.5 101, 83.5 99.5, 60.5 79.5, 83 88, 88 100.5, 98.5 119, 78.5 116, 99.5 116,
    79.5 129, 84.5 113, 92.5 118, 93 92, 85 114, 64 68, 61 52, 80 60.5, 82.5 104.5`
      .split(',')
      .map((pair) => pair.trim().split(' ').map(Number) as [number, number])
  const before = couples.map(([score]) => score)
  const mean = before.reduce((sum, score) => sum + score, 0) / before.length
  const deviation = Math.sqrt(
    before.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (before.length - 1),
  )
  const norms = { standardDeviation: deviation, reliability: 0.88, citation: 'Table 2' }
  const scale = { direction: 'higher is better', range: { minimum: 0, maximum: 151 }, norms } as const

  test('begin at a mean of 81.58 with a standard deviation of 11.83', () => {
    expect(couples).toHaveLength(30)
    expect([mean, deviation].map((each) => each.toFixed(4))).toEqual(['81.5833', '11.8257'])
    expect(standardErrorOfDifference(norms)).toBeCloseTo(5.7934, 4)
  })

  test('come to 19 who improved, 10 unchanged and one who deteriorated', () => {
    const all = couples.map(([first, last]) => categoryOf(scale, first, last))
    const count = (category: string) => all.filter((each) => each === category).length
    expect(['improved', 'unchanged', 'deteriorated'].map(count)).toEqual([19, 10, 1])
  })
})

/**
 * M. Wiedemann and others (2020), the R package suddengains: its published tests of `define_crit1_cutoff`
 * (milanwiedemann/suddengains, `tests/testthat/test-define_crit1_cutoff.R`), which uses the same formula.
 */
describe('suddengains, the reliable change of a questionnaire', () => {
  test.each([
    [10.5, 0.961, 2.93249, 5.747681],
    [6.396073, 0.931, 2.376036, 4.65703],
  ])('of SD %d and reliability %d', (standardDeviation, reliability, error, change) => {
    const norms = { standardDeviation, reliability, citation: 'suddengains' }
    expect(standardErrorOfDifference(norms)).toBeCloseTo(error, 5)
    expect(reliableDifference(norms)).toBeCloseTo(change, 5)
  })
})
