import { describe, expect, test } from 'vitest'
import { say as act } from '../../src/actions/phrases.ts'
import { inForm, type Message } from '../../src/message.ts'
import { say as attendance } from '../../src/rules/attendance/findings.ts'
import { say as completion } from '../../src/rules/completion/findings.ts'
import { say as decisions } from '../../src/rules/decisions/findings.ts'
import { say as delivery } from '../../src/rules/delivery/findings.ts'
import { say as enforcement } from '../../src/rules/enforcement/findings.ts'
import { named } from '../../src/rules/modules.ts'
import { countOf, say as shared } from '../../src/rules/phrases.ts'
import { say as psychometrics } from '../../src/rules/psychometrics/findings.ts'
import { say as route } from '../../src/rules/route/findings.ts'
import { say as suitability } from '../../src/rules/suitability/findings.ts'
import { term } from '../../src/rules/terms.ts'
import { english } from '../english.ts'
import { filesBelow } from './tables.ts'

/*
 * What the scenarios of test/scenarios can't tell, as they expect data: plural and singular, articles, lists, and which
 * words stand for which form.
 */
const said = (message: Message) => english.say(message)
const session = (on: string) => shared('session/of-day', { on })
const induction = attendance('attendance/in-module', { module: named('Induction'), run: 1 })
const sessions = (n: number) => attendance('attendance/sessions-missed', { n })

describe('sessions and their days', () => {
  test('days are listed by month, with the year once', () => {
    const passed = attendance('attendance/attended-before-catch-up', {
      ...{ where: induction, n: 3, missed: session('2026-01-28'), on: '2026-02-09' },
      sessions: [shared('session/several', { on: ['2026-01-29', '2026-01-30', '2026-02-02'] })],
    })
    expect(said(passed)).toBe(
      'In Induction, the sessions of 29 and 30 January and 2 February 2026 were attended before the catch-up for the session of 28 January 2026 was done on 9 February 2026. The programme asks for the catch-up first.',
    )
  })

  test('sessions of one day are listed with their times', () => {
    const passed = attendance('attendance/attended-before-catch-up', {
      ...{ where: induction, n: 2, missed: session('2026-01-28'), on: null },
      sessions: ['10:00', '13:30'].map((at) => shared('session/at', { on: '2026-01-29', at })),
    })
    expect(said(passed)).toContain(
      'the session of 29 January 2026 at 10am and the session of 29 January 2026 at 1:30pm were attended',
    )
  })

  test('an absence is named by what it was from', () => {
    const label = (place: 'alone' | 'at' | 'nth', at: string | null = null, nth: number | null = null) =>
      enforcement('enforcement/reason-not-decided', {
        absence: shared('session/label', { place, at, nth }),
        on: '2026-01-14',
      })
    expect(said(label('alone'))).toContain('from the session on 14 January 2026')
    expect(said(label('at', '10:30'))).toContain('the session at 10:30am on 14 January 2026')
    expect(said(label('at', '13:00'))).toContain('the session at 1pm on 14 January 2026')
    expect(said(label('nth', null, 2))).toContain('the second session on 14 January 2026')
    const kinds = ['individual work', 'review', 'questionnaire session', 'supervision', 'other'] as const
    expect(kinds.map((kind) => said(enforcement('enforcement/appointment-missed', { kind })))).toEqual([
      'the individual work appointment',
      'the review',
      'the questionnaire session',
      'the supervision appointment',
      'the appointment',
    ])
  })

  test('withheld sessions are told from the first day to the last, and one of its day', () => {
    const withheld = (n: number, until: string | null) =>
      attendance('attendance/withheld-before-repeat', {
        ...{ where: attendance('attendance/in-module', { module: named('Group work programme'), run: 1 }) },
        ...{ unit: 'block', sessions: n, on: '2026-01-28', until },
      })
    expect(said(withheld(2, '2026-02-04'))).toBe(
      'In the Group work programme, 2 sessions from 28 January 2026 to 4 February 2026 are recorded as on hold. They are not counted as missed, and the block has to be taken again as a whole.',
    )
    expect(said(withheld(1, null))).toContain(
      'one session on 28 January 2026 is recorded as on hold. It is not counted as missed',
    )
  })

  test('a session fell away because of the service: nobody says that it was cancelled', () => {
    const fell = (reason: Message[]) =>
      attendance('attendance/cancelled-not-replaced', {
        ...{ where: induction, session: session('2026-01-12'), reason, unit: 'module' },
      })
    const sentHome = { reason: 'sent home for a reason of the service' }
    expect(said(fell([attendance('attendance/reason-recorded', sentHome)]))).toBe(
      'In Induction, the session of 12 January 2026 fell away because of the service and is not counted as missed. Reason recorded: sent home for a reason of the service. No session in its place is recorded, so attendance in the module is not complete.',
    )
    expect(said(fell([]))).toContain('is not counted as missed. No session in its place')
    const replace = act('action/replace-cancelled', { session: session('2026-01-12') })
    expect(said(replace)).toContain('which fell away because of the service')
  })
})

describe('runs and repeats', () => {
  test('a run is told by its number from the second on', () => {
    const again = (run: number, missed: number) =>
      attendance('attendance/run-begun-again-unasked', {
        ...{ where: attendance('attendance/in-module', { module: named('Induction'), run }) },
        ...{ unit: 'module', missed: sessions(missed), run, on: '2026-03-02' },
      })
    const rest =
      'The module was begun again on 2 March 2026. The hours of the earlier run do not count. By what is recorded, the earlier run did not have to be repeated.'
    expect(said(again(1, 1))).toBe(`In Induction, one session was missed in the first run. ${rest}`)
    expect(said(again(2, 0))).toBe(`In run 2 of Induction, no sessions were missed. ${rest}`)
  })

  test('a total speaks of current runs only where one was taken again', () => {
    const total = (n: number, again: boolean) =>
      attendance('attendance/total-missed', {
        ...{ part: named('Modules one to four'), unit: 'module', missed: sessions(n), again },
      })
    expect(said(total(2, true))).toContain('2 sessions were missed in the current runs.')
    expect(said(total(3, false))).toContain('In Modules one to four as a whole, 3 sessions were missed.')
  })

  test('several sessions missed on fewer days are told with the days', () => {
    const days = attendance('attendance/sessions-missed-on-days', { missed: sessions(4), days: 2 })
    expect(said(days)).toBe('4 sessions were missed, on 2 days')
  })

  test('several open sessions count, and one counts', () => {
    const settled = (...days: string[]) =>
      attendance('attendance/settled-by-decision-on-open', {
        ...{ staff: 'tutors', sessions: days.map(session), n: days.length },
      })
    expect(said(settled('2026-01-05', '2026-01-12', '2026-01-19'))).toBe(
      'A decision by the tutors on whether the session of 5 January 2026, the session of 12 January 2026 and the session of 19 January 2026 count as attended or missed.',
    )
    expect(said(settled('2026-01-05'))).toContain('the session of 5 January 2026 counts as')
  })

  test('a repeat in a part of one module is that of the whole of it', () => {
    const open = (...told: Message[]) =>
      completion('completion/part-held', { part: 'Group work programme', told })
    const clause = (told: Message) => completion('completion/part-clause', { told })
    const sentence = (told: Message) => completion('completion/part-sentence', { told })
    expect(said(open(clause(completion('completion/to-repeat', { module: null }))))).toBe(
      'In “Group work programme”, the whole of it has to be taken again.',
    )
    expect(said(open(clause(completion('completion/to-repeat', { module: 'Module one' }))))).toBe(
      'In “Group work programme”, “Module one” has to be taken again.',
    )
    const all = open(
      clause(completion('completion/to-make-up', { n: 1 })),
      sentence(completion('completion/to-decide', { n: 1 })),
      sentence(completion('completion/to-record', { n: 1 })),
    )
    expect(said(all)).toBe(
      'In “Group work programme”, one session is still to be made up. What one session counts as is still to be decided. What happened at one session is still to be recorded.',
    )
    expect(said(open(clause(completion('completion/to-decide', { n: 2 }))))).toBe(
      'In “Group work programme”, what 2 sessions count as is still to be decided.',
    )
  })

  test('parts whose names hold “and” are told apart', () => {
    const parts = ['Induction', 'Better Lives and Relapse Prevention'].map((name) =>
      shared('name/quoted', { name }),
    )
    expect(said(completion('completion/sessions-remain', { parts }))).toBe(
      'Sessions remain in “Induction” and “Better Lives and Relapse Prevention”.',
    )
  })
})

describe('amounts', () => {
  const short = (n: number, least: boolean, of: Message = countOf('sessions', n)) =>
    attendance('attendance/part-short', {
      ...{ part: named('Core Groupwork Programme'), single: n === 1, waived: false },
      amounts: [attendance('attendance/amount-of', { done: of, asked: 35, least })],
    })

  test('one is in the singular, and a minimum is told as one', () => {
    expect(said(short(34, false))).toContain('but 34 sessions of 35 are recorded as done.')
    expect(said(short(1, false))).toContain('but one session of 35 is recorded as done.')
    expect(said(short(31, true, countOf('full days', 31)))).toContain(
      '31 full days of at least 35 are recorded',
    )
  })

  test('hours are told as hours, beside sessions', () => {
    const hours = (done: number, asked: number) =>
      attendance('attendance/amount-of', {
        ...{ done: countOf('hours', done), asked: countOf('hours', asked), least: false },
      })
    const route = attendance('attendance/route-short', {
      ...{ route: 'Short', single: false, waived: false },
      amounts: [
        attendance('attendance/amount-of', { done: countOf('sessions', 30), asked: 35, least: false }),
        hours(75, 87.5),
      ],
    })
    expect(said(route)).toContain('but 30 sessions of 35 and 75 hours of 87.5 hours are recorded as done.')
  })

  test('sessions without hours are told apart where one was caught up', () => {
    const done = (attended: number, caughtUp: number) =>
      attendance('attendance/done-without-hours', {
        ...{ sessions: [countOf('full days', attended + caughtUp)], attended, caughtUp },
      })
    expect(said(done(2, 1))).toBe('3 full days (2 attended, one caught up)')
    expect(said(done(1, 0))).toBe('one full day')
    const besides = attendance('attendance/hours-besides', { sessions: done(2, 1) })
    expect(said(besides)).toBe(
      'Done besides, with hours not stated: 3 full days (2 attended, one caught up).',
    )
  })

  test('a further amount has its article', () => {
    const n = inForm(countOf('hours', 50), 'digits')
    expect(said(shared('amount/exact', { n, approximate: false, further: true }))).toBe('a further 50 hours')
    expect(said(shared('amount/exact', { n, approximate: true, further: false }))).toBe('about 50 hours')
  })
})

describe('enforcement', () => {
  const reached = (kinds: Message[], order: 'unknown' | 'licence' | 'order') =>
    enforcement('enforcement/threshold-reached', {
      ...{
        count: enforcement('enforcement/absence-count', { kinds }),
        counting: 'appointments',
        number: 2,
        months: null,
        upTo: null,
        derived: false,
      },
      follows: enforcement('enforcement/court-or-recall-follows', {
        ...{ order, words: 'return to court', force: 'must', supervisor: 'offender manager' },
      }),
    })
  const two = [countOf('sessions', 2)]

  test('a count names each kind of which there is one', () => {
    const [catchUp, appointment] = [
      enforcement('enforcement/catch-up-count', { n: 1 }),
      enforcement('enforcement/appointment-count', { n: 1 }),
    ]
    expect(said(reached([...two, catchUp, appointment], 'licence'))).toContain(
      'reason: 2 sessions, one catch-up and one other appointment.',
    )
    expect(said(reached([appointment], 'licence'))).toContain('reason: one other appointment.')
  })

  test('a threshold that was worked out says so', () => {
    const one = (derived: boolean) =>
      said({
        ...reached(two, 'licence'),
        parameters: { ...reached(two, 'licence').parameters, number: 1, derived },
      })
    expect(one(false)).toContain('that is as many as the programme names (one)')
    expect(one(true)).toContain('that is as many as the programme names (one, worked out)')
  })

  test('a licence has no order and recall as a reading, an order a return to court, and what is not known both', () => {
    expect(said(reached(two, 'licence'))).toContain('By the programme, return to court must follow.')
    expect(said(reached(two, 'licence'))).toContain('Under a licence this is taken to mean recall')
    expect(said(reached(two, 'licence'))).not.toContain('order')
    expect(said(reached(two, 'order'))).toContain('return to court must follow')
    expect(said(reached(two, 'order'))).not.toMatch(/recall|licence/i)
    expect(said(reached(two, 'unknown'))).toContain(
      'return to court (taken to mean recall under a licence) must follow',
    )
  })

  test('nothing that is told claims a breach', () => {
    const text = filesBelow('language/en-GB', 'enforcement.ftl')[0]?.text ?? ''
    const messages = text.split(/\n(?=\S)/).filter((each) => each.startsWith('enforcement-'))
    expect(messages.length).toBeGreaterThan(50)
    // An edition's own word for what may follow, the letter that isn't one, and what denies one.
    const ids = messages.filter((each) => /breach/i.test(each)).map((each) => each.split(' ')[0])
    expect(ids).toEqual(['enforcement-ground-threshold', 'enforcement-ground-letter', 'enforcement-outcome'])
  })
})

describe('the person and the order', () => {
  test('a criterion as recorded', () => {
    expect(said(suitability('criterion/age-recorded', { age: 20, on: '2026-03-02' }))).toBe(
      '20 on 2 March 2026',
    )
    expect(said(suitability('criterion/iq-recorded', { score: 80, on: '2026-01-12' }))).toBe(
      '80, assessed on 12 January 2026',
    )
    const order = term('order', 'community order')
    expect(said(suitability('criterion/order-recorded', { order, proposed: true }))).toBe(
      'community order (proposed)',
    )
    const assessed = suitability('criterion/assessment-recorded', {
      ...{ stage: term('stage', 'pre-sentence'), on: '2026-01-15' },
    })
    expect(said(assessed)).toBe('Carried out at the pre-sentence stage on 15 January 2026')
    expect(said(suitability('criterion/assessment-recorded', { stage: null, on: null }))).toBe('Carried out')
    expect(said(suitability('criterion/offences-any-asked'))).toBe('Any sexual offence')
  })

  test('the length of an order', () => {
    const length = (years: number, months: number) =>
      suitability('suitability/length-declared', {
        length: [
          ...(years > 0 ? [suitability('suitability/length-years', { n: years })] : []),
          suitability('suitability/length-months', { n: months }),
        ],
      })
    expect(said(length(0, 36))).toBe('36 months long')
    expect(said(length(2, 11))).toBe('2 years and 11 months long')
    expect(said(length(1, 1))).toBe('one year and one month long')
    const [licence, order] = [term('order', 'licence'), term('order', 'community order')]
    const short = suitability('suitability/length-not-covered', {
      ...{
        asked: [suitability('suitability/length-years', { n: 3 })],
        order,
        length: length(2, 6),
        also: [],
      },
      orders: [licence, term('order', 'community rehabilitation order')],
    })
    expect(said(short)).toBe(
      'The programme needs at least 3 years. The community order is 2 years and 6 months long. The programme states the minimum for a licence or community rehabilitation order and does not mention a community order.',
    )
  })

  test('a programme has its article within a sentence', () => {
    const offered = (name: string) =>
      delivery('timetable/evening-if-daytime-impossible', { parts: [named(name)], also: [] })
    expect(said(offered('Group work programme'))).toContain('offers the Group work programme in the evening')
    expect(said(offered('Induction'))).toContain('offers Induction in the evening')
    const parts = ['Induction Module', 'Long-term therapy'].map(named)
    expect(said(delivery('timetable/evening-offered', { parts, also: [] }))).toBe(
      'Evening attendance is planned. The programme offers the Induction Module and Long-term therapy in the evening.',
    )
  })
})

describe('the route', () => {
  const exemption = route('route/effect-exemption', { part: 'Induction Module' })
  const [completed, progress] = [route('route/programme-completed'), route('route/programme-progress')]

  test('what an earlier programme has to have been, and what is missing', () => {
    const prior = (setting: 'any' | 'prison', accredited: boolean, done: Message[], missing: Message[]) =>
      said(
        route('route/prior-treatment-not-recorded', {
          ...{ effect: exemption, missing },
          required: route('route/programme-required', { setting, accredited, done }),
        }),
      )
    const [needsAccredited, needsCompleted, needsProgress] = [
      route('route/accredited-needed'),
      route('route/completed-needed'),
      route('route/progress-needed'),
    ]
    expect(prior('any', false, [completed], [needsCompleted])).toBe(
      'Exemption from Induction Module can be considered after a programme that was completed. The record does not say whether it was completed.',
    )
    expect(prior('prison', false, [progress], [needsProgress])).toBe(
      'Exemption from Induction Module can be considered after a prison programme that was attended with progress. The record does not say whether progress was made in it.',
    )
    const all = [needsAccredited, needsCompleted, needsProgress]
    expect(prior('prison', true, [completed, progress], all)).toBe(
      'Exemption from Induction Module can be considered after an accredited prison programme that was completed and attended with progress. The record does not say whether it was accredited, whether it was completed and whether progress was made in it.',
    )
  })

  test('what it may change', () => {
    const effects = [
      exemption,
      route('route/effect-exemption', { part: null }),
      route('route/effect-direct-entry', { to: 'Relapse prevention' }),
      route('route/effect-direct-entry', { to: null }),
      route('route/effect-adjustment'),
    ]
    expect(effects.map(said)).toEqual([
      'Exemption from Induction Module',
      'Exemption from a part',
      'Direct entry to Relapse prevention',
      'Direct entry to a later part',
      'An adjustment of the programme',
    ])
    expect(said(route('route/effect-granted', { effect: exemption }))).toBe(
      'Exemption from Induction Module granted',
    )
  })

  test('how long it takes', () => {
    const amount = (n: number, unit: 'hours' | 'sessions' = 'hours') =>
      shared('amount/exact', {
        ...{ n: inForm(countOf(unit, n), 'digits'), approximate: false, further: false },
      })
    const part = (name: string, ...amounts: Message[]) =>
      route('route/length-of-part', { part: name, amounts })
    const total = (derived: boolean, totals: Message[], ...also: Message[]) =>
      said(route('route/length-in-total', { name: 'Long', totals, derived, also }))
    const worked = shared('amount/derived', { amount: amount(87.5) })
    expect(total(true, [amount(240)], part('Induction', amount(50)))).toBe(
      '“Long” takes 240 hours in total, worked out from the programme’s words. Induction: 50 hours.',
    )
    expect(total(false, [amount(87.5)], part('Induction', worked))).toBe(
      '“Long” takes 87.5 hours in total. Induction: 87.5 hours (worked out from its words).',
    )
    expect(total(false, [amount(240), amount(80, 'sessions')])).toBe(
      '“Long” takes 240 hours and 80 sessions in total.',
    )
    const silent = route('route/length-of-parts-not-stated', { parts: ['Therapy'] })
    const first = part('Induction', amount(50))
    expect(said(route('route/length-of-parts', { first, also: [silent] }))).toBe(
      'Induction: 50 hours. The programme does not state the length of Therapy.',
    )
  })

  test('two decisions that differ', () => {
    const matter = decisions('decisions/matter-of-subject', {
      about: term('about', 'repeat'),
      subject: { text: 'Victim empathy' },
    })
    expect(said(decisions('decisions/two-differ', { matter, on: '2026-01-20' }))).toBe(
      'Two decisions about the same matter (repeat: Victim empathy) were recorded on 20 January 2026, and they differ. Neither is applied.',
    )
    expect(
      said(decisions('decisions/reading-stands', { n: 1, by: 'Ruth Pell', role: 'Treatment manager' })),
    ).toBe('Decision 1, of Ruth Pell (treatment manager), stands')
  })
})

describe('the group and the starts', () => {
  test('one person, one member of staff, and more', () => {
    const [least, most] = [
      delivery('group/at-least', { minimum: 8 }),
      delivery('group/at-most', { maximum: 10 }),
    ]
    const size = (asked: Message, n: number) => said(delivery('group/size-planned', { asked, size: n }))
    expect(size(least, 1)).toBe(
      'The programme asks for groups of at least 8 people. The group planned has one person.',
    )
    expect(size(most, 10)).toBe(
      'The programme asks for groups of no more than 10 people. The group planned has 10 people.',
    )
    expect(size(delivery('group/range', { minimum: 8, maximum: 10 }), 9)).toBe(
      'The programme asks for groups of 8 to 10 people. The group planned has 9 people.',
    )
    const staff = (minimum: number, planned: number) =>
      said(delivery('group/staffing-planned', { minimum, planned }))
    expect(staff(1, 1)).toBe(
      'The programme asks for one trained member of staff at each session. The plan has one.',
    )
    expect(staff(3, 2)).toBe(
      'The programme asks for 3 trained members of staff at each session. The plan has 2.',
    )
  })

  test('starts, and what stands beside them', () => {
    expect(said(delivery('attempts/last-attempt', { maximum: 1, started: 0, also: [] }))).toBe(
      'The programme allows one attempt to start the programme. Recorded: none. A further start would be the last.',
    )
    const what = [delivery('attempts/offers', { n: 2 }), delivery('attempts/direct-entries', { n: 2 })]
    expect(said(delivery('attempts/also-recorded', { what }))).toBe(
      'Also recorded: 2 offers without a recorded start and 2 direct entries.',
    )
    expect(said(delivery('attempts/restarts', { n: 3 }))).toBe('3 restarts of a block or module')
    expect(said(delivery('attempts/offers', { n: 1 }))).toBe('one offer without a recorded start')
  })
})

describe('a ground names what it rests on', () => {
  test.each([
    [attendance('attendance/ground-count'), 'A-1'],
    [attendance('attendance/ground-count-stated', { stated: 'units' }), 'A-1'],
    [attendance('attendance/ground-withheld'), 'A-3'],
    [attendance('attendance/ground-open'), 'A-7'],
    [attendance('attendance/ground-no-catch-up'), 'C-13'],
    [completion('completion/ground-not-stated'), 'C-9'],
    [completion('completion/ground-sent'), 'PC09/2007'],
    [enforcement('enforcement/ground-widely'), 'A-5'],
    [enforcement('enforcement/ground-law', { order: 'community order' }), 'Schedule 10, paragraph 6'],
    [
      enforcement('enforcement/ground-law', { order: 'suspended sentence order' }),
      'Schedule 16, paragraph 6',
    ],
    [psychometrics('psychometrics/ground-after-part'), 'A-6'],
    [psychometrics('psychometrics/ground-method'), 'Jacobson and Truax'],
    [route('route/ground-slash'), 'A-8'],
    [route('route/ground-level-not-mentioned'), 'A-9'],
    [route('route/ground-upward-only'), 'A-9'],
    [route('route/ground-final-after-part'), 'C-7'],
    [suitability('suitability/ground-risk'), 'A-9'],
    [suitability('suitability/ground-age'), 'A-11'],
    [suitability('suitability/ground-conclusion'), 'C-12'],
    [suitability('suitability/ground-order-replaced'), 'Sentencing Act 2020'],
    [delivery('transfer/ground'), 'A-17'],
  ])('$code', (ground, named) => {
    expect(said(ground)).toContain(named)
  })
})

describe('what is to be done', () => {
  test('many sessions without an entry are one task', () => {
    const record = act('action/record-sessions', {
      ...{ n: 4, module: named('Induction'), from: '2026-01-12', to: '2026-02-02' },
    })
    expect(said(record)).toBe(
      'Record what happened at 4 sessions of Induction, from 12 January 2026 to 2 February 2026',
    )
  })

  test('a suspension comes before the repeat, and a closed group asks for a new one', () => {
    const unit = 'block'
    expect(
      said(
        act('action/suspend-and-arrange-repeat', {
          module: named('Group work programme'),
          unit,
          closed: false,
        }),
      ),
    ).toBe('Suspend attendance and arrange for the whole block to be taken again: the Group work programme')
    expect(
      said(act('action/arrange-repeat', { module: named('Better Lives'), unit: 'module', closed: true })),
    ).toBe(
      'Arrange for the whole module to be taken again: Better Lives, in a new group because it is run as a closed group',
    )
  })

  test('what is missing is asked for within the sentence', () => {
    const facts = (fact: Message) => said(act('action/record-facts', { facts: [inForm(fact, 'named')] }))
    expect(facts(suitability('suitability/iq-needed'))).toBe('Record the IQ assessment')
    expect(facts(suitability('suitability/risk-needed'))).toBe('Record the Risk Matrix 2000/S level')
    expect(facts(suitability('suitability/interpreter-needed'))).toBe(
      'Record whether an interpreter is needed',
    )
    const missing = completion('recorded-status/sessions-needed', {
      parts: [completion('recorded-status/whole-group')],
    })
    expect(said(act('action/add-register', { missing: [missing] }))).toBe(
      'Add the register of the group, or correct the status: no sessions of the group are recorded',
    )
  })
})
