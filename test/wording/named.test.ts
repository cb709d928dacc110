import { expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import { lengthRemarks } from '../../src/wording/texts-too-long.ts'
import { english } from '../english.ts'
import { AS_OF, editionOf, rowsOf, sample, textOf } from './composing.ts'

type Change = NonNullable<Parameters<typeof sample>[1]>

const BY = { name: 'Robin Example', role: 'Treatment manager' }
const NEVER = /\b(cg-\d+|managing-feelings|core)\b/

test('whoever supervises has one word in a report: the one that the case records', () => {
  const change: Change = ({ order }) => {
    if (order !== undefined) order.supervisor = { name: 'Ruth Example', role: 'Probation practitioner' }
  }
  const name = 'csogp-breach-threshold-reached'
  const own = textOf(
    'progress-report',
    sample(name, ({ order }) => delete order?.supervisor),
  )
  expect(own).toContain('The offender manager')
  expect(own).toContain('| Offender manager |')
  const text = textOf('progress-report', sample(name, change))
  expect(text).toContain('The probation practitioner')
  expect(text).toContain('| Probation practitioner |')
  expect(text).not.toMatch(/offender manager/i)
})

test('what a decision is about is named, never by its id; one that was replaced is for the audit sheet', () => {
  const decision = (id: string, on: string, outcome: string, over: object) => ({
    ...{ id, on, outcome, by: BY, reason: 'Discussed in supervision.' },
    ...over,
  })
  const absence = { about: 'absence', subject: 'cg-08' } as const
  const change: Change = (record) => {
    record.decisions.push(
      decision('a1', '2026-01-28', 'unacceptable', absence) as never,
      decision('a2', '2026-01-29', 'acceptable', absence) as never,
      decision('i1', '2026-01-29', 'units', {
        about: 'session count',
        subject: 'managing-feelings',
      }) as never,
    )
  }
  const record = sample('exampleshire-in-progress', change)
  const text = textOf('progress-report', record)
  expect(text).not.toMatch(NEVER)
  expect(text).not.toContain('was replaced by')
})

test('two decisions of one day are told by whose they are', () => {
  const both = (outcome: string, id: string) => ({
    ...{ id, about: 'absence', subject: 'cg-08', on: '2026-01-28', outcome, by: BY },
    reason: 'Discussed in supervision.',
  })
  const text = textOf(
    'progress-report',
    sample('exampleshire-in-progress', (record) => {
      record.decisions.push(both('acceptable', 'a1') as never, both('unacceptable', 'a2') as never)
    }),
  )
  expect(text).toContain('Decision 1, of Robin Example (treatment manager), stands')
  expect(text).not.toMatch(NEVER)
})

test('a suspension is told with its ground, and without one where no session of his leads to it', () => {
  const stands = (change?: Change) =>
    textOf('progress-report', sample('i-sotp-suspended', change)).split('\n## Where he stands\n')[1] ?? ''
  expect(stands()).toContain('Mr Munro is suspended, because he missed 3 sessions, each for a good reason.')
  const mixed: Change = ({ attendance }) => {
    for (const entry of attendance) if (entry.session === 'g-21') entry.outcome = 'unacceptable absence'
  }
  expect(stands(mixed)).toContain('because he missed 3 sessions.')
})

test('sessions missed elsewhere are told by where', () => {
  const missed = (name: string) =>
    Object.entries(rowsOf(textOf('progress-report', sample(name)), 'Where he stands')).find(([label]) =>
      label.startsWith('Missed in'),
    )?.[1]
  expect(missed('exampleshire-in-progress')).toBe(
    'None. Missing more than 2 sessions means taking it again. In other modules: 2',
  )
  expect(missed('csogp-repeat-under-way')).toContain('. Before it was taken again: 3')
})

test('texts that are longer than there is room for are named on the run, with how many words over', () => {
  const words = (n: number) => Array.from({ length: n }, () => 'word').join(' ')
  const change: Change = ({ suitability, report, targets }) => {
    suitability.motivation = words(90)
    suitability.rationale = words(203)
    report.summary = words(121)
    for (const target of targets.slice(0, 1)) target.summary = words(82)
  }
  const of = (name: string, kind: 'suitability-section' | 'treatment-report') => {
    const record = sample(name, change)
    const edition = editionOf(record.programme)
    const subject = assessCase(edition, record, AS_OF, english)
    return lengthRemarks(kind, edition, subject).map(({ parameters }) => [parameters.of, parameters.over])
  }
  expect(of('exampleshire-suitable', 'suitability-section')).toEqual([['rationale', 3]])
  expect(of('exampleshire-complete', 'treatment-report')).toEqual([
    ['summary', 1],
    ['target', 2],
  ])
})

test('an edition says in its own words who may see a report', () => {
  const record = sample('exampleshire-complete')
  const confidentiality = 'The prison service and the probation service may see it.'
  const own = textOf('treatment-report', record, { ...editionOf(record.programme), confidentiality })
  expect(own).toContain(confidentiality)
  const usual = 'What shows a risk of harm is passed on'
  expect(own).not.toContain(usual)
  expect(textOf('treatment-report', record)).toContain(usual)
})
