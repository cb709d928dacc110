import { describe, expect, test } from 'vitest'
import { assess } from '../../src/rules/assess.ts'
import type { Assessment } from '../../src/rules/assessment.ts'
import { compareAssessments } from '../../src/rules/since.ts'
import { caseOver } from './cases.ts'
import { editionNamed } from './editions.ts'

const sessions = [2, 9, 16, 23].map((day, index) => ({
  id: `s${index + 1}`,
  module: 'induction',
  date: `2026-03-${String(day).padStart(2, '0')}`,
}))
const missed = [{ session: 's1', outcome: 'attended' }, ...absent('s2')]

function absent(...ids: string[]) {
  return ids.map((session) => ({ session, outcome: 'absence undecided' }))
}

function standing(given: Record<string, unknown>, asOf = '2026-03-31'): Assessment {
  return assess(editionNamed('csogp'), caseOver({ schedule: { sessions }, ...given }), asOf)
}

function change(before: Assessment, after: Assessment, subject: string) {
  return compareAssessments(before, after).find((each) => each.subject === subject)
}

describe('what changed between two assessments', () => {
  test('nothing changed, so nothing is told', () => {
    expect(compareAssessments(standing({ attendance: missed }), standing({ attendance: missed }))).toEqual([])
  })

  test('an earlier assessment read back from JSON compares like the one that was written', () => {
    const before = standing({ attendance: missed })
    expect(compareAssessments(JSON.parse(JSON.stringify(before)), before)).toEqual([])
  })

  test('two more missed sessions turn a hold into a repeat, because of new facts', () => {
    const before = standing({ attendance: missed }, '2026-03-12')
    const after = standing({ attendance: [...missed, ...absent('s3', 's4')] })
    expect(change(before, after, 'Status')).toMatchObject({
      kind: 'standing',
      before: 'on hold',
      after: 'repeat required',
      statement: 'Status: repeat required, was on hold.',
    })
    expect(change(before, after, 'attendance.repeat/induction/1')).toMatchObject({
      before: 'noted',
      after: 'noted',
      statement: expect.stringContaining('the whole module has to be repeated'),
      why: [{ kind: 'new facts', pointers: expect.arrayContaining(['/attendance/2', '/attendance/3']) }],
    })
  })

  test('a recorded decision is named as the reason', () => {
    const decision = {
      ...{ id: 'd1', about: 'absence', subject: 's2', outcome: 'unacceptable', on: '2026-03-20' },
      ...{ by: { name: 'Robin Sample', role: 'Offender manager' }, reason: 'No evidence was given.' },
    }
    const before = standing({ attendance: missed })
    const after = standing({ attendance: missed, decisions: [decision] })
    expect(change(before, after, 'enforcement.reason/s2')).toMatchObject({
      before: 'needs decision',
      after: null,
      statement: expect.stringMatching(/^No longer so: /),
    })
    expect(change(before, after, 'Enforcement')).toMatchObject({ before: 'none', after: 'action due' })
    expect(change(before, after, 'enforcement.action/s2')?.why).toContainEqual({
      kind: 'new decisions',
      words: 'A decision was recorded',
      pointers: ['/decisions/0'],
    })
  })

  test('where no fact was added, the dates that passed are the reason', () => {
    const given = { attendance: missed.slice(0, 1), schedule: { sessions: sessions.slice(0, 2) } }
    const before = standing(given, '2026-03-08')
    const after = standing(given, '2026-03-10')
    expect(change(before, after, 'attendance.not-recorded/induction/s2')).toMatchObject({
      before: null,
      after: 'not recorded',
    })
    const later = change(standing(given, '2026-03-01'), standing(given, '2026-03-03'), 'Status')
    expect(later).toMatchObject({ before: 'not started', after: 'continuing' })
    const checkpoint = change(
      standing({}, '2026-03-02'),
      standing({}, '2026-03-03'),
      'Measures, at the start of the programme',
    )
    expect(checkpoint?.why).toEqual([
      { kind: 'dates passed', words: 'Time went on from 2 March 2026 to 3 March 2026', pointers: [] },
    ])
  })

  test('a fact taken away is told as such', () => {
    const before = standing({ attendance: [...missed, ...absent('s3', 's4')] })
    const after = standing({
      attendance: [...missed, { session: 's3', outcome: 'attended' }, ...absent('s4')],
    })
    expect(change(before, after, 'attendance.repeat/induction/1')?.why).toContainEqual({
      kind: 'facts no longer there',
      words: 'Facts it rested on no longer apply',
      pointers: ['/attendance/2', '/schedule/sessions/2'],
    })
  })

  test('another edition is told as the reason', () => {
    const before = standing({})
    const after = assess(
      editionNamed('csogp-west-mercia'),
      caseOver({ schedule: { sessions } }, 'csogp-west-mercia'),
      '2026-03-31',
    )
    const whys = compareAssessments(before, after).flatMap(({ why }) => why.map(({ kind }) => kind))
    expect(whys).toContain('edition or rules')
    expect(whys).not.toContain('dates passed')
  })

  test('every change has a reason and a sentence', () => {
    const before = standing({ attendance: missed }, '2026-03-12')
    const after = standing({ attendance: [...missed, ...absent('s3', 's4')] })
    const changes = compareAssessments(before, after)
    expect(changes.length).toBeGreaterThan(4)
    for (const { why, statement } of changes) {
      expect(why.length).toBeGreaterThan(0)
      expect(statement).toMatch(/\.$/)
    }
  })
})
