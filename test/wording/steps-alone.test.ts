import { expect, test } from 'vitest'
import { faults, marksOf } from './composed.ts'

const REPORTS: readonly string[] = ['progress-report', 'treatment-report', 'non-completion-report']

test('a step without its absence stands among absences and enforcement of every report, and nothing denies the absence', () => {
  let told = 0
  expect(
    faults(({ kind, subject: { assessment }, marks }) => {
      const alone = assessment.findings.filter(({ code }) => code === 'enforcement/step-alone')
      if (alone.length === 0 || !REPORTS.includes(kind)) return []
      told += 1
      const lines = alone.map(({ id }) => marksOf(marks, id, ['report/heading-enforcement']).length)
      const denied = marks.some(({ code }) => code === 'report/no-absence')
      return [...(lines.every((n) => n === 1) ? [] : ['not told']), ...(denied ? ['denied'] : [])]
    }),
  ).toEqual([])
  expect(told).toBeGreaterThan(5)
})
