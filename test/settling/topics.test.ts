import { describe, expect, test } from 'vitest'
import { settling, told } from './settled.ts'

const DAYS = ['2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02', '2026-02-09']
const sessions = (n: number, given: Record<string, unknown> = {}) =>
  DAYS.slice(0, n).map((date, at) => ({ id: `s${at + 1}`, module: 'induction', date, ...given }))
const attendance = (...outcomes: string[]) =>
  outcomes.map((outcome, at) => ({ session: `s${at + 1}`, outcome }))

describe('suitability', () => {
  test('a date of birth has its boundary where the age is reached at the planned start', () => {
    const given = { person: { dateOfBirth: null }, plan: { startsOn: '2026-03-05' } }
    expect(told(settling('suitability.age', given, { edition: 'c-sogp' }))).toEqual([
      'date of birth: 5 March 2005 or earlier → met',
      'date of birth: 6 March 2005 or later → not met',
    ])
  })

  test('somebody born on 29 February is a question of its own', () => {
    const given = { person: { dateOfBirth: null }, plan: { startsOn: '2027-02-28' } }
    const set = settling('suitability.age', given, { edition: 'c-sogp' })
    // 21 years before lies a year without that day.
    expect(told(set)).toEqual([
      'date of birth: 28 February 2006 or earlier → met',
      'date of birth: 1 March 2006 or later → not met',
    ])
    const leap = { person: { dateOfBirth: null }, plan: { startsOn: '2029-02-28' } }
    expect(told(settling('suitability.age', leap, { edition: 'c-sogp' }))).toEqual([
      'date of birth: 28 February 2008 or earlier → met',
      'date of birth: 29 February 2008 → a decision is needed',
      'date of birth: 1 March 2008 or later → not met',
    ])
  })

  test('a planned start has its boundary on the birthday', () => {
    const given = { person: { dateOfBirth: '2005-06-10' }, plan: null }
    expect(told(settling('suitability.age', given, { edition: 'c-sogp' }))).toEqual([
      'planned start date: 9 June 2026 or earlier → not met',
      'planned start date: 10 June 2026 or later → met',
    ])
  })

  test('an IQ has the edition’s own limit', () => {
    expect(told(settling('suitability.iq', { iq: null }, { edition: 'c-sogp' }))).toEqual([
      'IQ assessment: 79 or less → not met',
      'IQ assessment: 80 or more → met',
    ])
  })

  test('the length of an order is told in years and months', () => {
    const given = { order: { startsOn: null, endsOn: null } }
    expect(told(settling('suitability.order length', given, { edition: 'csogp-west-mercia' }))).toEqual([
      'length of the order or licence: 2 years and 11 months or less → not met',
      'length of the order or licence: 3 years or more → met',
    ])
  })

  test('without an order, kind and length settle the length only together', () => {
    const set = settling('suitability.order length', { order: null }, { edition: 'csogp-west-mercia' })
    expect(set?.settledBy).toHaveLength(1)
    expect(set?.settledBy[0]?.facts.map(({ what }) => what)).toEqual([
      'kind of order or licence',
      'length of the order or licence',
    ])
    expect(told(set).filter((line) => line.includes('licence + 3 years or more → met'))).toHaveLength(1)
  })

  test('one of two facts is enough to meet a criterion, and both are needed to fail it', () => {
    const set = settling(
      'suitability.adulthood',
      { convictedInAdultCourt: null },
      { edition: 'n-sogp-cheshire' },
    )
    const court = 'whether the conviction was in an adult court'
    const custody = 'whether adulthood was reached during a custodial sentence'
    expect(told(set)).toEqual([
      `${court}: yes → met`,
      `${court}: no → still open`,
      `${custody}: yes → met`,
      `${custody}: no → still open`,
      `${court} + ${custody}: no + no → not met`,
    ])
  })

  test('a risk level that is not recorded meets the criterion, whichever it is', () => {
    expect(told(settling('suitability.risk', { risk: { rm2000s: null } }, { edition: 'c-sogp' }))).toEqual([
      'Risk Matrix 2000/S level: low or medium or high or very high → met',
    ])
  })

  test('an offence that the edition does not name is settled by a decision on the criterion', () => {
    const given = { offences: [{ kind: 'contact offence against an adult' }] }
    const set = settling('suitability.offences', given, { edition: 'i-sotp-greater-manchester' })
    expect(told(set)).toEqual(['a decision on the criterion “offences”: met or not met → decided'])
  })

  test('what suitability comes to is settled by the decision, and by no fact', () => {
    const set = settling('suitability.conclusion', { iq: null, person: { sex: null } }, { edition: 'c-sogp' })
    expect(told(set)).toEqual(['a decision on suitability: suitable or not suitable → decided'])
  })
})

describe('the route', () => {
  test('follows from a risk level that is not recorded, level by level', () => {
    const set = told(settling('route', { risk: { rm2000s: null } }, { edition: 'c-sogp' }))
    expect(set.map((line) => line.replace(/”.*$/, '”'))).toEqual([
      'risk level: low → then: The route “Induction and Better Lives modules”',
      'risk level: medium → then: The route “All modules”',
      'risk level: high → then: The route is “All modules”',
      'risk level: very high → then: The route “All modules”',
    ])
  })

  test('two levels that are not recorded settle it only together', () => {
    const given = { risk: { rm2000s: null, deviance: null } }
    const set = settling('route', given, { edition: 'csogp-west-mercia' })
    expect(set?.settledBy.map(({ facts }) => facts.map(({ pointer }) => pointer))).toEqual([
      ['/risk/rm2000s', '/risk/deviance'],
    ])
    expect(told(set)).toContain('risk level + level of deviance: low + high → a decision is needed')
  })

  test('what an edition does not state is no fact of the case', () => {
    const set = settling('route.amounts', { plan: { route: 'long' } })
    expect(set?.settledBy).toEqual([])
    expect(set?.notWorkedOut).toContain('nothing in a case record settles it')
  })
})

describe('attendance', () => {
  test('a session attended in part is settled by a decision on what it counts as', () => {
    const given = {
      schedule: { sessions: sessions(3) },
      attendance: attendance('attended', 'partial', 'attended'),
    }
    expect(told(settling('attendance.open/induction/s2', given))).toEqual([
      'a decision on what the session of 19 January 2026 counts as: attended → nothing further follows',
      'a decision on what the session of 19 January 2026 counts as: missed → then: In Induction, the session of 19 January 2026 was missed and no completed catch-up is recorded. A catch-up has to be done before the programme goes on.',
    ])
  })

  test('what was never recorded is settled by what happened, whatever it was', () => {
    const given = { schedule: { sessions: sessions(1) } }
    const set = told(settling('attendance.not-recorded/induction/s1', given))
    expect(set[0]).toBe('attendance at the session of 12 January 2026: attended → nothing further follows')
    expect(set.filter((line) => line.includes('→ a decision is needed.'))).toHaveLength(5)
  })

  test('a repeat that turns on what open sessions count as is settled by one of them', () => {
    const given = {
      schedule: { sessions: sessions(3) },
      attendance: attendance('partial', 'partial', 'partial'),
    }
    const set = settling('attendance.repeat/induction/1', given)
    expect(told(set)).toContain(
      'a decision on what the session of 19 January 2026 counts as: missed → still open',
    )
    expect(told(set)).toContain('a decision on repeating Induction: required or not required → decided')
  })

  test('more facts than three together are not worked out', () => {
    const given = {
      schedule: { sessions: sessions(4) },
      attendance: attendance('attended', 'attended', 'attended', 'attended'),
    }
    const set = settling('attendance.hours', given, { edition: 'csogp-west-mercia' })
    expect(set?.settledBy).toEqual([])
    expect(set?.notWorkedOut).toBe('not worked out: nothing that was tried settles it, up to three together')
  })

  test('what takes more than 200 trials is not worked out', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({
      ...{ id: `s${at + 1}`, module: 'induction' },
      date: `2026-01-${String(at + 10)}`,
    }))
    const given = {
      schedule: { sessions: many },
      attendance: attendance(...many.map(() => 'attended')),
    }
    const set = settling('attendance.hours', given, { edition: 'csogp-west-mercia' })
    expect(set?.settledBy).toEqual([])
    expect(set?.notWorkedOut).toBe('not worked out within 200 trials')
  })
})

describe('enforcement', () => {
  const given = {
    schedule: { sessions: sessions(3) },
    attendance: attendance('attended', 'absence undecided', 'attended'),
  }

  test('the reason for an absence: nothing follows where it is acceptable, action where it is not', () => {
    expect(told(settling('enforcement.reason/s2', given))).toEqual([
      'a decision on the reason for missing the session of 19 January 2026: acceptable → nothing further follows',
      'a decision on the reason for missing the session of 19 January 2026: unacceptable → then: The absence from the session in Induction on 19 January 2026 had no acceptable reason. No warning or other step in answer to it is recorded. Enforcement action is due from the offender manager.',
    ])
  })

  test('a warning that is not recorded has its boundary at the absence after it', () => {
    const twice = {
      ...given,
      order: { kind: 'community order' },
      attendance: attendance('unacceptable absence', 'unacceptable absence', 'attended'),
    }
    expect(told(settling('enforcement.statutory', twice)).map((line) => line.slice(0, 58))).toEqual([
      'a warning that is in effect: 18 January 2026 or earlier → ',
      'a warning that is in effect: 19 January 2026 or later → no',
    ])
  })
})

describe('questionnaires and completion', () => {
  const instrument = (id: string, name: string) => ({
    ...{ id, name, measures: 'something', direction: 'higher is better' },
    range: { minimum: 0, maximum: 30 },
  })

  test('one score that is missing completes a checkpoint', () => {
    const given = {
      plan: { startsOn: '2026-03-20' },
      psychometrics: { instruments: [instrument('a', 'Scale A')] },
    }
    expect(told(settling('psychometrics.checkpoint/before', given))).toEqual([
      'score for Scale A: once recorded → met',
    ])
  })

  test('two scores complete it only together', () => {
    const given = {
      plan: { startsOn: '2026-03-20' },
      psychometrics: { instruments: [instrument('a', 'Scale A'), instrument('b', 'Scale B')] },
    }
    expect(told(settling('psychometrics.checkpoint/before', given))).toEqual([
      'score for Scale A + score for Scale B: once recorded + once recorded → met',
    ])
  })

  const done = (administrations: object[], norms?: object) => ({
    plan: { route: 'long' },
    schedule: {
      sessions: [
        { id: 'i1', module: 'induction', date: '2026-01-12' },
        { id: 't1', module: 'treatment', date: '2026-01-19' },
      ],
    },
    attendance: [
      { session: 'i1', outcome: 'attended' },
      { session: 't1', outcome: 'attended' },
    ],
    psychometrics: { instruments: [{ ...instrument('a', 'Scale A'), norms }], administrations },
  })
  const before = { id: 'x', instrument: 'a', checkpoint: 'before', date: '2026-01-02', score: 10 }
  const after = { id: 'y', instrument: 'a', checkpoint: 'after', date: '2026-02-02', score: 20 }

  test('a score that is missing has its boundaries where the category changes', () => {
    const norms = { standardDeviation: 4, reliability: 0.8, citation: 'invented' }
    const set = settling('psychometrics.change/a', done([before], norms))
    // 1.96 times the standard error of the difference is 4.96.
    expect(told(set).map((line) => line.replace(/ → .*/, ''))).toEqual([
      'a valid score after the programme: 5 or less',
      'a valid score after the programme: 6 to 14',
      'a valid score after the programme: 15 or more',
    ])
  })

  test('norms are published by others, and none is made up', () => {
    const set = settling('psychometrics.change/a', done([before, after]))
    expect(set?.settledBy).toEqual([])
    expect(set?.notWorkedOut).toContain('nothing in a case record settles it')
  })

  test('whether meetings were regular is somebody’s statement', () => {
    const set = settling('completion.requirement/supervisor-meetings', {}, { edition: 'n-sogp-cheshire' })
    expect(told(set).slice(0, 2)).toEqual([
      'meetings with the case manager: stated to be regular → met',
      'meetings with the case manager: stated not to be regular → not met',
    ])
  })
})

describe('the group, attempts and the record itself', () => {
  test('a group has both limits of the edition', () => {
    const given = { plan: { groupSize: null } }
    expect(told(settling('group.size', given, { edition: 'c-sogp' }))).toEqual([
      'size of the group: 7 or less or 11 or more → not met',
      'size of the group: 8 to 10 → met',
    ])
  })

  test('an authority that is not recorded settles a removal', () => {
    const given = { status: [{ status: 'removed', on: '2026-03-01' }] }
    expect(told(settling('case.ending/authority', given))).toContain(
      'authority for the removal: once recorded → nothing further follows',
    )
  })

  test('a status that leaves it open whether he goes on is settled by a later one', () => {
    const given = { status: [{ status: 'breach', on: '2026-03-01' }] }
    expect(told(settling('case.status', given))).toContain(
      'a later programme status: breach or recall or return to court → still open',
    )
  })

  test('whether an offer counts is a decision about it, or about all that is open', () => {
    const attempts = [
      { offeredOn: '2025-01-01', startedOn: '2025-01-02' },
      { offeredOn: '2025-02-01', startedOn: '2025-02-02' },
      { offeredOn: '2025-05-02' },
    ]
    const set = told(settling('attempts', { attempts }, { edition: 'n-sogp-cheshire' }))
    expect(set).toContain('a decision on whether it counts as an attempt (2 May 2025): does not count → met')
  })
})
