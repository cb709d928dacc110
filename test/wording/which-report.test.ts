import { expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import { documentsFor } from '../../src/wording/compose.ts'
import { english } from '../english.ts'
import { AS_OF, editionOf, sample, textOf } from './composing.ts'

/** Which report fits where a person stands, what its headings are, and what one says that was asked for out of its time. */

const fitting = (name: string, change?: Parameters<typeof sample>[1]) => {
  const record = sample(name, change)
  return documentsFor(assessCase(editionOf(record.programme), record, AS_OF, english)).filter((kind) =>
    kind.endsWith('report'),
  )
}

test.each([
  ['csogp-on-hold', 'progress-report'],
  ['csogp-repeat-required', 'progress-report'],
  ['csogp-repeat-under-way', 'progress-report'],
  ['i-sotp-suspended', 'progress-report'],
  ['n-sogp-third-attempt', 'progress-report'],
  ['i-sotp-complete-evening', 'treatment-report'],
  ['n-sogp-complete', 'treatment-report'],
  ['n-sogp-withdrawn', 'non-completion-report'],
  ['i-sotp-removed', 'non-completion-report'],
])('of %s a %s fits', (name, kind) => {
  expect(fitting(name)).toEqual([kind])
})

test('a recall and the end of the order end the programme', () => {
  const recalled = fitting('csogp-on-hold', ({ status }) => {
    status.push({ status: 'recall', on: '2026-03-30' })
  })
  const over = fitting('csogp-on-hold', ({ order }) => {
    if (order !== undefined) order.endsOn = '2026-03-30'
  })
  expect([recalled, over]).toEqual([['non-completion-report'], ['non-completion-report']])
})

test.each([
  ['treatment-report', 'csogp-on-hold', 'End of programme report: programme not finished'],
  ['progress-report', 'n-sogp-complete', ': programme finished'],
  ['progress-report', 'n-sogp-withdrawn', ': programme ended'],
  ['non-completion-report', 'csogp-on-hold', 'Report on non-completion: programme not ended'],
] as const)('%s of %s is out of its time, and says so', (kind, name, title) => {
  expect(
    textOf(kind, sample(name))
      .split('\n')
      .find((line) => line.startsWith('# ')),
  ).toContain(title)
})

const headings = (text: string) => [...text.matchAll(/^## (.*)$/gm)].map(([, words]) => words)

test.each([
  [
    'treatment-report',
    'n-sogp-complete',
    [
      ...[
        'Summary',
        'Recommendations',
        'Still to work on',
        'Strengths',
        'Decisions to be made',
        'Points to note',
      ],
      ...['Programme and attendance', 'Absences and enforcement', 'Engagement', 'Progress on each target'],
      ...['Test results', 'What completion asked for', 'His comments', 'Review meeting'],
      ...['Who receives this report, and what stays private', 'Signatures'],
    ],
  ],
  [
    'progress-report',
    'i-sotp-suspended',
    [
      ...['Where he stands', 'What has to happen next', 'Decisions to be made'],
      ...['Attendance since 19 November 2025', 'Progress on each target', 'Absences and enforcement'],
      ...['Tests', 'What he says', 'Signature'],
    ],
  ],
  [
    'non-completion-report',
    'n-sogp-withdrawn',
    [
      ...['What ended', 'Decisions to be made', 'What was done before it ended'],
      ...['How much he did', 'What he gained, and what remains', 'What he says', 'What is recommended now'],
      ...[
        'Tests',
        'Absences and enforcement',
        'Who receives this report, and what stays private',
        'Signatures',
      ],
    ],
  ],
] as const)('the sections of a %s stand in their order, and none vanishes', (kind, name, expected) => {
  const found = headings(textOf(kind, sample(name)))
  expect(
    found
      .filter((each) => each !== 'Still to be recorded')
      .filter(
        (each) => (each !== 'Notes' && each !== 'What has to happen next') || kind === 'progress-report',
      ),
  ).toEqual(expected)
})

test('a recall under an earlier licence ends nothing now', () => {
  const fits = fitting('csogp-on-hold', (record) => {
    record.status = [{ status: 'recall', on: '2020-01-15' }]
  })
  expect(fits).toEqual(['progress-report'])
})

test('a progress report tells of its own time', () => {
  const period = { from: '2026-03-02', to: '2026-03-10' }
  const text = textOf(
    'progress-report',
    sample('csogp-on-hold', (record) => {
      record.reports.push({ kind: 'progress', period, recommendations: [], targets: [], signatures: [] })
    }),
  )
  expect(text.replaceAll('&#160;', ' ')).toContain('# Progress report, 2 to 10 March 2026')
})

test('what came after the end is not told as done before it', () => {
  const warned = (date: string) =>
    textOf(
      'non-completion-report',
      sample('n-sogp-withdrawn', ({ enforcement }) => {
        enforcement.push({ id: 'w', step: 'first warning', date, for: [] })
      }),
    )
  const before = (text: string) => /^## What was done before it ended\n+(.*?)\n+## /ms.exec(text)?.[1]
  expect(before(warned('2025-11-03'))).toContain('3 November 2025')
  expect(before(warned('2026-02-10'))).not.toContain('10 February 2026')
})

test('whoever has signed has no line to sign on', () => {
  const lines = (signed: boolean) => {
    const record = sample('n-sogp-complete', ({ report, person }) => {
      report.signatures = signed ? [{ name: person.name, role: 'participant', on: '2026-01-15' }] : []
    })
    const text = textOf('treatment-report', record, undefined, true)
    return [...text.matchAll(/```signatures\n(.*)\n```/g)].map(([, entries]) => entries).join('\n')
  }
  expect(lines(false)).toContain('Clive Stanhope')
  expect(lines(true)).not.toContain('Clive Stanhope')
})
