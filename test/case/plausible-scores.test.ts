import { expect, test } from 'vitest'
import { read } from './base.ts'
import { issuesOf } from './issues.ts'

const scale = (over: object, score: object = {}) => ({
  psychometrics: {
    instruments: [
      {
        id: 'scale',
        name: 'An invented scale',
        measures: 'nothing',
        direction: 'higher is better',
        range: { minimum: 10, maximum: 40 },
        items: 10,
        ...over,
      },
    ],
    administrations: [
      { id: 'a1', instrument: 'scale', date: '2026-02-01', checkpoint: 'before', score: 20, ...score },
    ],
  },
})
const norms = (functional: number, clinical: number) => ({
  norms: {
    ...{ standardDeviation: 5, reliability: 0.8, citation: 'Invented' },
    functional: { mean: functional, standardDeviation: 5 },
    clinical: { mean: clinical, standardDeviation: 5 },
  },
})

test('norms whose two groups are the wrong way round for the direction are refused with the three fields', () => {
  expect(issuesOf(() => read(scale(norms(24.9, 25))))).toEqual([
    expect.stringContaining(
      '/psychometrics/instruments/0/norms/functional/mean: expected a mean above the clinical one (/norms/clinical/mean: 25), since higher is better (/direction)',
    ),
  ])
  expect(issuesOf(() => read(scale({ ...norms(25.1, 25), direction: 'lower is better' })))).toEqual([
    expect.stringContaining('expected a mean below the clinical one'),
  ])
})

test.each([
  [25, 'higher is better'],
  [25.1, 'higher is better'],
  [25, 'lower is better'],
  [24.9, 'lower is better'],
])('a mean of %d beside one of 25 is in order where %s', (functional, direction) => {
  expect(() => read(scale({ ...norms(functional, 25), direction }))).not.toThrow()
})

test('as many items as there are cannot be pro-rated', () => {
  expect(() => read(scale({ proRateUpTo: 9 }))).not.toThrow()
  expect(issuesOf(() => read(scale({ proRateUpTo: 10 })))).toEqual([
    expect.stringContaining(
      '/psychometrics/instruments/0/proRateUpTo: expected fewer items than the instrument has',
    ),
  ])
})

test('a score without items missing was not pro-rated', () => {
  expect(() => read(scale({}, { itemsMissing: 1, proRated: 'yes' }))).not.toThrow()
  expect(() => read(scale({}, { proRated: 'no' }))).not.toThrow()
  expect(issuesOf(() => read(scale({}, { proRated: 'yes' })))).toEqual([
    expect.stringContaining(
      '/psychometrics/administrations/0/proRated: expected a score that was not pro-rated',
    ),
  ])
})

test('one that was left blank has whatever score it was given', () => {
  expect(() => read(scale({}, { score: 0, itemsMissing: 10 }))).not.toThrow()
  expect(issuesOf(() => read(scale({}, { score: 0, itemsMissing: 9 })))).toEqual([
    expect.stringContaining('/score: expected a score from 10 to 40'),
  ])
})
