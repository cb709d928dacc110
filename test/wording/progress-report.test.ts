import { describe, expect, it, test } from 'vitest'
import { editionOf, rowsOf, sample, textOf } from './composing.ts'

type Change = Parameters<typeof sample>[1]
const LATE = '2026-11-29'

function report(name: string, { change, final = false, on }: Given = {}): string {
  const record = sample(name, change)
  return textOf('progress-report', record, editionOf(record.programme), final, on)
}

interface Given {
  change?: Change
  final?: boolean
  on?: string | undefined
}

const under = (text: string, heading: string) =>
  text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? ''

test('a step of enforcement beside which no absence is recorded is told, in a summary without absences too', () => {
  const step = 'One step is recorded, and not the absence that it answers'
  const text = textOf('treatment-report', sample('i-sotp-day-group-late-arrival'))
  expect(rowsOf(text, 'Summary')).toMatchObject({ 'Absences and enforcement': step })
  expect(under(text, 'Absences and enforcement')).toContain(
    '- First warning, 13 February 2026. The absence that it answers is not recorded.',
  )
})

describe('what the author wrote in the fields of the report', () => {
  const name = 'exampleshire-in-progress'

  it.each([undefined, LATE])('is the progress report’s, where it has no entry of its own (%s)', (on) => {
    const text = report(name, { on })
    expect(text).toContain('Mr Whitcombe comes every week and takes part.')
    expect(text).toContain('\nGwen Hollis, 27 March 2026\n')
    expect(under(text, 'What has to happen next')).toContain(
      '| Talk in supervision about quarrels at home, each month. | Probation practitioner | each month until the end of July 2026 |',
    )
    expect(rowsOf(text, 'Signature')).toEqual({
      'Given to': 'Probation practitioner, 30 March 2026; The participant, 31 March 2026',
    })
    expect(text).not.toContain('Not written yet')
  })

  it('has a draft say that nothing is left to do, and a final when it was finished and sent', () => {
    expect(report(name)).toContain(' · Draft (nothing is left to do before it is final), version 1\n')
    expect(report(name, { final: true })).toContain(
      ' · Finished 27 March 2026, sent 30 March 2026, version 1\n',
    )
    expect(report('csogp-on-hold')).toContain(' · Draft\n')
  })

  it('holds whatever else such a report has', () => {
    const text = report(name, {
      change: ({ report: own }) => {
        own.engagement = 'He asks questions.'
        own.strengths = ['Comes early']
        own.outstandingNeeds = ['Speaking at home']
        own.review = { plannedFor: '2026-07-16', attendedBy: [] }
      },
    })
    for (const told of ['He asks questions.', '- Comes early', '- Speaking at home', ': 16 July 2026'])
      expect(text).toContain(told)
  })

  it('is not the progress report’s once it has an entry of its own, or another report fits', () => {
    const entry = report(name, {
      change: ({ reports }) =>
        reports.push({ kind: 'progress', text: 'Of this time.', targets: [], signatures: [] }),
    })
    expect(entry).toContain('Of this time.')
    expect(entry).not.toContain('Mr Whitcombe comes every week')
    expect(report('exampleshire-complete')).toContain('- Not written yet: what the author says of this time.')
  })
})
