import fc from 'fast-check'
import type { AttendanceGrid } from '../../../src/document/figures/attendanceGridData.ts'
import type { ChangePlot } from '../../../src/document/figures/changePlotData.ts'
import type { PartsBar } from '../../../src/document/figures/partsBarData.ts'
import { SESSION_STATES } from '../../../src/document/figures/states.ts'

export const words = fc.oneof(
  fc.lorem({ maxCount: 6 }),
  fc.constantFrom('', 'a', '<b> & "c"', 'W'.repeat(80), '12 Mar', 'Éléonore’s module', 'ab\ncd'),
)
const about = { caption: fc.constant('C'), summary: fc.constant('S') }

export const grid: fc.Arbitrary<AttendanceGrid> = fc.record({
  ...about,
  rows: fc.array(
    fc.record({
      label: words,
      cells: fc.array(
        fc.record({
          label: fc.constantFrom(
            '1',
            '12',
            '5 Mar',
            '28 May',
            '28 May 2026',
            'Session 14',
            'Session '.repeat(12),
          ),
          state: fc.constantFrom(...SESSION_STATES),
        }),
        { maxLength: 90, size: 'max' },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  ),
})

const score = fc.integer({ min: -20, max: 120 }).map((value) => value / 2)
export const plot: fc.Arbitrary<ChangePlot> = fc.record({
  ...about,
  scales: fc.array(
    fc.record({
      name: words,
      direction: fc.constantFrom('higher is better' as const, 'lower is better' as const),
      range: fc.constantFrom({ min: 0, max: 60 }, { min: -3, max: 3 }, { min: 20, max: 100000 }),
      points: fc.tuple(score, score, score).map(([before, middle, after]) => [
        { label: 'Before' as const, score: before },
        { label: 'Middle' as const, score: middle },
        { label: 'After' as const, score: after },
      ]),
      reliableChange: fc.option(score.map(Math.abs)),
      cutOff: fc.option(score),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})

export const bar: fc.Arbitrary<PartsBar> = fc.record({
  ...about,
  routes: fc.array(
    fc.record({
      name: words,
      total: words,
      parts: fc.array(fc.record({ name: words, amount: words, size: fc.integer({ min: 0, max: 200 }) }), {
        minLength: 1,
        maxLength: 12,
      }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})
