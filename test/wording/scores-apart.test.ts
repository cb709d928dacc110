import { expect, test } from 'vitest'
import type { Administration } from '../../src/case/record.ts'
import { sample, textOf } from './composing.ts'

type Score = Pick<Administration, 'checkpoint' | 'date' | 'score'> & { itemsMissing?: number }

/** The rows of the section on tests, of a case with these scores in place of its own. */
function rows(administrations: Score[]): string[] {
  const record = sample('csogp-on-hold', ({ psychometrics }) => {
    const [scale] = psychometrics.instruments.splice(0, 2)
    psychometrics.instruments = scale === undefined ? [] : [scale]
    psychometrics.administrations = administrations.map((each, index) => ({
      ...{ id: `a${index}`, instrument: scale?.id ?? '', itemsMissing: 0 },
      ...each,
    }))
  })
  const section = textOf('treatment-report', record).split('\n## Test results\n')[1]?.split('\n## ')[0] ?? ''
  return section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Scale'))
}

test('a score that was taken too early stands in the table with its day, and not as “Not taken”', () => {
  const all = rows([{ checkpoint: 'after', date: '2026-03-10', score: 45 }])
  expect(all.find((row) => row.includes('Thinking Ahead'))).toContain('| 45 on 10 March 2026 (too early) |')
  expect(all.filter((row) => row.includes('10 March 2026, before its time'))).toHaveLength(1)
})

test('one that counts stands first, and those beside it with why they do not', () => {
  const all = rows([
    { checkpoint: 'before', date: '2026-02-20', score: 25 },
    { checkpoint: 'before', date: '2026-02-24', score: 27 },
    { checkpoint: 'before', date: '2026-02-25', score: 0, itemsMissing: 20 },
  ])
  expect(all.find((row) => row.includes('Thinking Ahead'))).toContain(
    '| 27; 25 on 20 February 2026 (another one counts); 25 February 2026 (left blank) |',
  )
})
