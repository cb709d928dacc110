import { expect, test } from 'vitest'
import type { WithActions } from '../../src/actions/action.ts'
import { groupFindings } from '../../src/cli/check/groups.ts'
import { type Finding, finding } from '../../src/rules/finding.ts'
import { english } from '../english.ts'

type Given = Pick<Finding, 'topic' | 'outcome'> & Partial<Finding>

/** Titles with the ids of what stands under them. */
function grouped(
  given: Given[],
  { ended = false, actions = [] as string[], fallenAway = [] as string[] } = {},
) {
  const findings = given.map((each, index) =>
    finding({ id: `f${index}`, code: 'told', parameters: {}, ...each }),
  )
  const assessment = {
    findings,
    nextActions: actions.map((findingId) => ({ findingId })),
    completion: { ended: ended ? {} : null },
    undecided: findings
      .filter(({ id, outcome }) => outcome === 'needs decision' && !fallenAway.includes(id))
      .map(({ id }) => id),
  } as unknown as WithActions
  return groupFindings(assessment).map(({ title, findings }) => [
    english.say(title),
    ...findings.map(({ id }) => id),
  ])
}

test('what somebody has to do stands first, what holds anyway last', () => {
  const outcomes = ['noted', 'met', 'decided', 'not recorded', 'not met', 'needs decision'] as const
  expect(grouped(outcomes.map((outcome) => ({ outcome, topic: 'suitability' })))).toEqual([
    ['Needs a decision', 'f5'],
    ['Not met', 'f4'],
    ['Not recorded, or not stated by the edition', 'f3'],
    ['Decided', 'f2'],
    ['Met', 'f1'],
    ['Noted', 'f0'],
  ])
})

test('a threshold that is not reached is no failing', () => {
  const below = { outcome: 'not met', severity: 'information' } as const
  expect(grouped([{ ...below, topic: 'attendance' }])).toEqual([['Not reached', 'f0']])
})

test('grounds of next actions stand together, as the actions are numbered', () => {
  const findings: Given[] = [
    { outcome: 'not met', topic: 'completion', severity: 'information' },
    { outcome: 'not recorded', topic: 'suitability' },
    { outcome: 'noted', topic: 'attendance', severity: 'action' },
  ]
  expect(grouped(findings, { actions: ['f1', 'f0'] })).toEqual([['To act on', 'f1', 'f0', 'f2']])
})

test('a warning that asks for nothing is no action', () => {
  expect(grouped([{ outcome: 'noted', topic: 'enforcement', severity: 'warning' }])).toEqual([
    ['Warnings', 'f0'],
  ])
})

test('what completion still asks for is no failing either', () => {
  const open: Given[] = [
    { outcome: 'noted', topic: 'completion' },
    { outcome: 'not met', topic: 'completion', severity: 'information' },
    { outcome: 'not recorded', topic: 'completion', severity: 'information' },
    { outcome: 'met', topic: 'completion' },
  ]
  expect(grouped(open)).toEqual([
    ['Completion', 'f0', 'f1', 'f2'],
    ['Met', 'f3'],
  ])
})

test('once participation has ended, nobody is asked to act on what was open', () => {
  const open: Given[] = [
    { outcome: 'not met', topic: 'attendance', severity: 'action' },
    { outcome: 'not recorded', topic: 'attendance', severity: 'action' },
  ]
  expect(grouped(open)).toEqual([['To act on', 'f0', 'f1']])
  expect(grouped(open, { ended: true })).toEqual([['Open when participation ended', 'f0', 'f1']])
})

test('what needed a decision and is nobody’s any more stands with what was open at the end', () => {
  const open: Given[] = [
    { outcome: 'needs decision', topic: 'attendance' },
    { outcome: 'needs decision', topic: 'route' },
  ]
  expect(grouped(open, { ended: true, fallenAway: ['f1'] })).toEqual([
    ['Needs a decision', 'f0'],
    ['Open when participation ended', 'f1'],
  ])
})

test('every finding stands in exactly one group, whatever it is', () => {
  const outcomes = ['noted', 'met', 'decided', 'not recorded', 'not met', 'needs decision'] as const
  const severities = ['information', 'warning', 'action', 'decision'] as const
  const topics = ['suitability', 'attendance', 'psychometrics', 'completion', 'case'] as const
  const all = outcomes.flatMap((outcome) =>
    severities.flatMap((severity) => topics.map((topic) => ({ outcome, severity, topic }))),
  )
  for (const ended of [true, false]) {
    const ids = grouped(all, { ended }).flatMap(([, ...those]) => those)
    expect(ids.toSorted()).toEqual(all.map((_, index) => `f${index}`).toSorted())
  }
})
