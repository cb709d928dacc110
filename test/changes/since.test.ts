import { describe, expect, test } from 'vitest'
import { english } from '../english.ts'
import { change, changesBetween, moment, on } from '../rules/compared.ts'

const sessions = [2, 9, 16, 23].map((day, index) => ({
  id: `s${index + 1}`,
  module: 'induction',
  date: `2026-03-${String(day).padStart(2, '0')}`,
}))
const missed = [{ session: 's1', outcome: 'attended' }, ...absent('s2')]

function absent(...ids: string[]) {
  return ids.map((session) => ({ session, outcome: 'absence undecided' }))
}

function standing(given: Record<string, unknown>, asOf = '2026-03-31') {
  return moment({ schedule: { sessions }, ...given }, asOf)
}

const decision = (about: string, outcome: string, rest: Record<string, unknown> = {}) => ({
  ...{ id: 'd1', about, outcome, on: '2026-03-20', reason: 'No evidence was given.' },
  ...{ by: { name: 'Robin Sample', role: 'Offender manager' }, ...rest },
})

describe('what changed between two assessments', () => {
  test('nothing changed, so nothing is told', () => {
    expect(changesBetween(standing({ attendance: missed }), standing({ attendance: missed }))).toEqual([])
  })

  test('an earlier assessment read back from JSON compares like the one that was written', () => {
    const before = standing({ attendance: missed })
    const assessment = JSON.parse(JSON.stringify(before.assessment))
    expect(changesBetween({ assessment, record: null }, before)).toEqual([])
  })

  test('two more missed sessions turn a hold into a repeat, because of new facts', () => {
    const after = standing({ attendance: [...missed, ...absent('s3', 's4')] })
    const before = on('2026-03-12', after)
    expect(change(before, after, 'Status')).toMatchObject({
      kind: 'standing',
      before: 'on hold',
      after: 'repeat required',
      statement: 'Status: repeat required; was on hold.',
      why: [{ kind: 'new facts', words: 'New facts', pointers: ['/attendance/2', '/attendance/3'] }],
    })
    expect(change(before, after, 'attendance.repeat/induction/1')).toMatchObject({
      before: 'noted',
      after: 'noted',
      was: expect.stringContaining('one session was missed'),
      statement: expect.stringContaining('the whole module has to be repeated'),
      why: [{ kind: 'new facts', pointers: ['/attendance/2', '/attendance/3'] }],
    })
  })

  test('a part with one module stands where its module does, as check tells it', () => {
    const after = standing({ attendance: missed })
    expect(change(on('2026-03-05', after), after, 'Induction')).toMatchObject({
      before: 'under way',
      after: 'on hold',
    })
  })

  test('another edition is told as the reason', () => {
    const before = standing({})
    const after = moment({ schedule: { sessions } }, '2026-03-31', 'csogp-west-mercia')
    const whys = changesBetween(before, after).flatMap(({ why }) => why.map(({ kind }) => kind))
    expect(new Set(whys)).toEqual(new Set(['edition or rules']))
  })

  test('every change has a reason and a sentence', () => {
    const after = standing({ attendance: [...missed, ...absent('s3', 's4')] })
    const changes = changesBetween(on('2026-03-12', after), after)
    expect(changes.length).toBeGreaterThan(4)
    for (const { why, statement } of changes) {
      expect(why.length).toBeGreaterThan(0)
      expect(statement).toMatch(/\.$/)
    }
  })
})

describe('recorded facts as the reason', () => {
  test('a decision is named as one', () => {
    const before = standing({ attendance: missed })
    const after = standing({
      attendance: missed,
      decisions: [decision('absence', 'unacceptable', { subject: 's2' })],
    })
    const why = [{ kind: 'new decisions', words: 'A decision was recorded', pointers: ['/decisions/0'] }]
    expect(change(before, after, 'enforcement.reason/s2')).toMatchObject({
      before: 'needs decision',
      after: null,
      statement: expect.stringMatching(/^No longer so: /),
      why,
    })
    expect(change(before, after, 'Enforcement')).toMatchObject({
      before: 'no action due',
      after: 'action due',
      why,
    })
  })

  test('a fact that stands as it stood is not named, though the finding rests on it', () => {
    const before = standing({ attendance: missed })
    const after = standing({ attendance: [...missed, ...absent('s3')] })
    expect(change(before, after, 'attendance.repeat/induction/1')?.why).toEqual([
      { kind: 'new facts', words: 'New facts', pointers: ['/attendance/2'] },
    ])
  })

  test('one that was recorded otherwise is told as changed', () => {
    const before = standing({ attendance: [...missed, ...absent('s3', 's4')] })
    const after = standing({
      attendance: [...missed, { session: 's3', outcome: 'attended' }, ...absent('s4')],
    })
    expect(change(before, after, 'attendance.repeat/induction/1')?.why).toEqual([
      { kind: 'changed facts', words: 'Recorded facts changed', pointers: ['/attendance/2'] },
    ])
  })

  test('one that is no longer recorded is told by its place in the earlier record', () => {
    const before = standing({ attendance: [...missed, ...absent('s3')] })
    const after = standing({ attendance: missed })
    expect(change(before, after, 'attendance.repeat/induction/1')?.why).toEqual([
      { kind: 'facts no longer there', words: 'No longer recorded', pointers: ['/attendance/2'] },
    ])
  })

  test('the moved place of an entry is no change', () => {
    const before = standing({ attendance: missed })
    const after = standing({ attendance: [...absent('s3'), ...missed] })
    expect(change(before, after, 'attendance.repeat/induction/1')?.why).toMatchObject([
      { pointers: ['/attendance/0'] },
    ])
  })

  test('a fact on which nothing rests by pointer is found by what it makes of the outcome', () => {
    const rm2000s = (level: string) => ({ risk: { rm2000s: { level, assessedOn: '2026-02-20' } } })
    const before = moment(rm2000s('low'), '2026-03-31', 'c-sogp')
    const after = moment(rm2000s('high'), '2026-03-31', 'c-sogp')
    const added = changesBetween(before, after).filter(({ after }) => after === 'not started')
    expect(added.map(({ subject }) => subject)).toEqual(['Modules one to four'])
    expect(added[0]?.why).toEqual([
      { kind: 'changed facts', words: 'Recorded facts changed', pointers: ['/risk/rm2000s'] },
    ])
  })

  test('of what is new, only what makes the outcome', () => {
    const after = standing({ attendance: missed })
    expect(change(on('2026-03-01', after), after, 'Status')).toMatchObject({
      ...{ before: 'not started', after: 'on hold' },
      why: [{ kind: 'new facts', pointers: ['/attendance/1'] }],
    })
  })

  test('a module is under way by the sessions that were held', () => {
    const after = standing({ attendance: missed.slice(0, 1) })
    const why = [{ kind: 'new facts', words: 'New facts', pointers: ['/attendance/0'] }]
    const before = on('2026-03-01', after)
    const soon = on('2026-03-03', after)
    expect(change(before, soon, 'Induction')).toMatchObject({ after: 'under way', why })
    expect(change(before, soon, 'Status')).toMatchObject({ after: 'continuing', why })
  })
})

describe('a repeat', () => {
  const again = [30, 31].map((day) => ({
    id: `r${day}`,
    module: 'induction',
    run: 2,
    date: `2026-03-${day}`,
  }))
  // Worked out in each test, so that a mutation run knows which test rests on what.
  const moments = () => {
    const after = moment(
      {
        schedule: {
          sessions: [...sessions, ...again, { id: 'r40', module: 'induction', run: 2, date: '2026-04-09' }],
        },
        attendance: [
          ...[...missed, ...absent('s3', 's4')],
          { session: 'r30', outcome: 'attended' },
          ...absent('r31'),
        ],
        catchUps: [{ id: 'c1', for: 'r31', date: '2026-04-01', outcome: 'attended' }],
      },
      '2026-04-01',
    )
    return { after, before: on('2026-03-24', after) }
  }
  const why = [{ kind: 'new facts', words: 'New facts', pointers: ['/attendance/4', '/attendance/5'] }]

  test('is under way by the sessions of the new run', () => {
    const { after, before } = moments()
    expect(change(before, after, 'Induction')).toMatchObject({ before: 'repeat required', why })
    expect(change(before, after, 'Status')).toMatchObject({ before: 'repeat required', why })
  })

  test('is required no longer by the same sessions, and not because time went on', () => {
    const { after, before } = moments()
    const gone = changesBetween(before, after).filter(({ was }) => was?.includes('has to be repeated'))
    expect(gone.length).toBeGreaterThan(0)
    for (const each of gone) expect(each.why).toEqual(why)
  })
})

describe('time as the reason', () => {
  test('where nothing was recorded, the dates that passed', () => {
    const after = standing({}, '2026-03-05')
    const why = [
      { kind: 'dates passed', words: 'Time went on from 1 March 2026 to 5 March 2026', pointers: [] },
    ]
    const before = on('2026-03-01', after)
    expect(change(before, after, 'attendance.not-recorded/induction/s1')).toMatchObject({ before: null, why })
    expect(change(before, after, 'Induction')).toMatchObject({ before: 'not started', why })
    expect(change(before, after, 'Measures, at the start of the programme')).toMatchObject({ why })
  })

  test('a date that a finding prints has moved: that is no change', () => {
    const after = moment({ person: { dateOfBirth: '1985-06-10' } }, '2026-03-31', 'c-sogp')
    const before = on('2026-02-01', after)
    expect(before.assessment.findings.map(english.say).join()).toContain('1 February 2026')
    expect(change(before, after, 'suitability.age')).toBeUndefined()
    expect(change(on('2025-06-09', after), after, 'suitability.age')).toMatchObject({
      why: [{ kind: 'dates passed' }],
    })
  })
})

describe('where only the assessment was kept', () => {
  test('the records of today, as known then, stand for those of then', () => {
    const after = standing({ attendance: [...missed, ...absent('s3', 's4')] })
    const { assessment } = on('2026-03-12', after)
    expect(change({ assessment, record: null }, after, 'Status')?.why).toMatchObject([
      { kind: 'new facts', pointers: ['/attendance/2', '/attendance/3'] },
    ])
  })

  test('where they do not give what was saved, the reason is said not to be known', () => {
    const { assessment } = standing({ attendance: missed })
    const after = standing({ attendance: [...missed, ...absent('s3')] })
    expect(change({ assessment, record: null }, after, 'attendance.repeat/induction/1')?.why).toEqual([
      {
        kind: 'not known',
        words: 'The records changed. The saved assessment does not hold what was recorded then',
        pointers: [],
      },
    ])
  })
})
