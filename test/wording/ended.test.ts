import { describe, expect, it } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import { english } from '../english.ts'
import { AS_OF, editionOf, rowsOf, sample, textOf } from './composing.ts'

/** What reports say of somebody who attends no more, and of a programme that is finished. */

const ended = (name: string, change?: Parameters<typeof sample>[1]) =>
  textOf('non-completion-report', sample(name, change))
const finished = (name: string, change?: Parameters<typeof sample>[1]) =>
  textOf('treatment-report', sample(name, change))
const under = (text: string, heading: string) =>
  text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? ''

describe('after a recall', () => {
  const text = ended('i-sotp-recalled')

  it('one state stands everywhere', () => {
    expect(under(text, 'What ended')).toContain('Whether he keeps his place is not decided.')
    expect(text).toContain('· Stopped by the recall')
    expect(text).toContain('| Not taken | Not reached before the recall |')
    expect(under(text, 'Tests')).toMatch(/^No test at the end was due before the recall\.\n/)
    expect(text).not.toMatch(/goes on without waiting|programme ended before it|Not yet due|\n.* · Ended/)
  })

  it('the question is whether he keeps his place, and who decides is named', () => {
    const box = under(text, 'Decisions to be made')
    expect(box).toContain('Recalled on 20 February 2026. Does Mr Marchetti keep his place?')
    expect(box).toContain('Who decides: Naomi Petrie (offender manager)')
  })
})

it('nothing is recommended that is over: no session is to be scheduled or recorded', () => {
  const { assessment } = assessCase(
    ...([editionOf('i-sotp-greater-manchester'), sample('i-sotp-order-ended'), AS_OF, english] as const),
  )
  expect(assessment.nextActions).toEqual([])
  for (const name of ['i-sotp-order-ended', 'i-sotp-recalled', 'i-sotp-removed', 'n-sogp-withdrawn']) {
    expect(under(ended(name), 'What is recommended now')).not.toMatch(/\| (Schedule|Record|Write|Correct) /)
  }
})

describe('sessions before he joined that were not asked for', () => {
  const text = ended('i-sotp-order-ended')

  it('are counted as lacking nowhere', () => {
    expect(rowsOf(text, 'How much he did').Attendance).toBe(
      '28 of the 33 sessions asked of him (2 before he joined were not asked for), 1 of them made up afterwards. 56 hours. The programme is about 70',
    )
    expect(text).toContain('| 2 before joining, not asked for |')
    expect(text).toContain('He attended or made up every session that was held and asked of him.')
    expect(text).not.toMatch(/on hold|are recorded as done/)
  })

  it('change no date: part and test begin with him', () => {
    expect(text).toContain(': 26 November 2025 to 11 March 2026 ·')
    expect(text).toContain('| By 26 November 2025 |')
  })
})

describe('a session of which nothing is recorded', () => {
  it('was held, and is counted as that', () => {
    expect(rowsOf(ended('n-sogp-withdrawn'), 'How much he did').Attendance).toMatch(
      /^19 of 24 sessions\. What happened at 3 of these is not recorded\. /,
    )
  })
})

describe('a decision that somebody else has to take', () => {
  it('is listed in a draft, and not beside “None.”', () => {
    expect(under(ended('i-sotp-removed'), 'Decisions to be made')).toBe(
      'What has to be decided stands under “What is recommended now”.',
    )
    // He has left: no session that is next is a day to act by.
    expect(ended('i-sotp-removed')).toContain(
      '| Decide whether anything follows from what is recorded of the session on 4 November 2025, and record it | Offender manager | No date is set |',
    )
  })

  it('asks whether it is sent as it is, and no more once it was', () => {
    const decisions = (sentOn?: string) =>
      under(
        ended('n-sogp-withdrawn', ({ report }) => {
          report.sentOn = sentOn
        }),
        'Decisions to be made',
      )
    expect(decisions()).toBe(
      '- Whether this is sent without the progress on each target. Who decides: programme staff',
    )
    expect(decisions('2025-12-15')).toBe(
      '- This was sent on 15 December 2025 without the progress on each target, and who decided that is not recorded. Who puts this right: programme staff',
    )
  })
})

describe('the report on non-completion', () => {
  it('has the identity of the other, the scores at the start, and a review that is planned', () => {
    const text = ended('i-sotp-removed')
    expect(text).toContain('\nRequirements\n: Requirement to take part in the i-SOTP\n')
    expect(text).toContain('\nOffences\n: ')
    expect(rowsOf(text, 'Review meeting')).toEqual({ 'Planned for': '14 April 2026' })
    expect(under(ended('n-sogp-withdrawn'), 'Tests')).toContain('| 24 |\n')
  })

  it('says what the record says of the time before', () => {
    const text = ended('i-sotp-order-ended', ({ status }) => {
      status.unshift({ status: 'deferred', on: '2023-05-01', reason: 'An operation' })
    })
    expect(under(text, 'What was done before it ended').split('\n').slice(0, 2)).toEqual([
      '- 1 May 2023: deferred. Reason: An operation.',
      '- 13 October 2025: a place on the programme was offered.',
    ])
  })
})

describe('the day of completion', () => {
  it('is the one that the record names, beside the last session', () => {
    expect(rowsOf(finished('exampleshire-complete'), 'Summary').Result).toBe(
      'Completed on 26 February 2026. Last session 29 January 2026',
    )
  })

  it('is else the last on which something that completion asks for was done', () => {
    const result = (change: Parameters<typeof sample>[1]) =>
      rowsOf(
        finished('exampleshire-complete', (record) => {
          record.status = record.status.filter(({ status }) => status !== 'programme complete')
          change?.(record)
        }),
        'Summary',
      ).Result
    expect(result(() => {})).toBe('Completed on 26 February 2026. Last session 29 January 2026')
    expect(
      result(({ report }) => {
        if (report.review !== undefined) report.review.heldOn = '2026-03-02'
      }),
    ).toBe('Completed on 2 March 2026. Last session 29 January 2026')
  })
})

it('the first day of the recommendations is told, and as the first only where each has one', () => {
  const first = (change?: Parameters<typeof sample>[1]) =>
    rowsOf(finished('exampleshire-complete', change), 'Summary').Recommendations
  expect(first()).toBe('2, set out below')
  expect(
    first(({ report }) => {
      report.recommendations = [
        { text: 'One', by: '2026-05-31' },
        { text: 'Two', by: '2026-04-30' },
      ]
    }),
  ).toBe('2, the first by 30 April 2026')
})

it('a draft of a report whose signatures are recorded says so once', () => {
  const text = finished('exampleshire-complete')
  expect(text.split('Gwen Hollis. Recorded as signed on 25 February 2026.')).toHaveLength(2)
  expect(text).toContain(
    'Recorded as sent on 26 February 2026. This draft is printed from the record, and is not the paper that was signed.',
  )
  expect(
    finished('exampleshire-complete', ({ report }) => {
      report.signatures = []
      delete report.sentOn
    }),
  ).not.toContain('printed from the record')
})

describe('regular contact', () => {
  it('is no row where the programme asks for appointments alone, and is told once', () => {
    const text = finished('exampleshire-complete')
    expect(text).toContain('| Appointments with the probation practitioner |')
    expect(text).not.toMatch(/Regular supervision|does not ask for regular/)
    expect(text.split('they were regular')).toHaveLength(2)
    expect(finished('n-sogp-complete')).toContain('| Regular supervision meetings |')
  })
})

it('who decided about a reason is asked for where it speaks against him: once below the table, once in the draft', () => {
  expect(finished('i-sotp-complete-evening')).not.toMatch(/not recorded who decided/)
  const text = finished('csogp-west-mercia-complete')
  expect(text.split('It is not recorded who decided that a reason was not good.')).toHaveLength(2)
  expect(text).toContain(
    '- It is not recorded who decided that the absence of 13 August 2025 had no good reason.',
  )
})

it('a reason that is not good stands once, with what was done about the absence', () => {
  const text = finished('csogp-west-mercia-complete')
  expect(text.split('Said that he could not face the session')).toHaveLength(2)
  expect(text).toContain('| Not acceptable, see below |')
})

it('a failure to comply that counts as attended stands with the absences, and none is denied beside it', () => {
  const text = finished('i-sotp-removed').split('## Absences and enforcement')[1]?.split('## ')[0] ?? ''
  expect(text).toContain('attended, and a failure to comply is recorded of it')
  expect(text).not.toContain('No absence without good reason')
})

it('it is complete on no day before the last thing that completion asks for', () => {
  const late = sample('n-sogp-complete', (record) => {
    record.status = record.status.filter(({ status }) => status !== 'programme complete')
    if (record.contact?.regular !== undefined) record.contact.regular.on = '2026-02-03'
  })
  expect(textOf('treatment-report', late)).toContain('Completed on 3 February 2026')
})

describe('what the record lacks is lacking in the record, and nothing is denied', () => {
  it('a part whose register is lacking is not said not to have begun', () => {
    const text = textOf('progress-report', sample('c-sogp-complete-short-route'))
    expect(under(text, 'Attendance since 13 May 2025')).toContain('Its sessions are not recorded')
  })

  it('sessions of which nothing is recorded were not none', () => {
    const given = sample('i-sotp-removed', (record) => {
      record.attendance = []
    })
    expect(textOf('non-completion-report', given)).not.toContain('No session is recorded')
  })

  it('a step that names nothing answers what was before it, a failure that counts as attended too', () => {
    const text = ended('i-sotp-removed', (record) => {
      record.enforcement = [{ id: 'w1', date: '2025-11-06', step: 'first warning', for: [] }]
    })
    expect(text).not.toContain('The absence that it answers is not recorded')
    expect(under(text, 'Decisions to be made')).not.toContain('4 November 2025')
  })
})

it('a requirement stands until a court changes it, where an order goes on after he was removed or withdrawn', () => {
  const stands =
    /The requirement to take part stands until a court changes it\. Whether to ask the court is for the /
  expect(under(ended('i-sotp-removed'), 'What is recommended now')).toMatch(stands)
  expect(ended('n-sogp-withdrawn')).toMatch(stands)
  // Under a licence no court decides, and an order that has ended asks for nothing.
  expect(ended('i-sotp-recalled')).not.toMatch(stands)
  expect(ended('i-sotp-order-ended')).not.toMatch(stands)
})

it('an order of a length that the law usually does not allow is to be checked while its report is a draft', () => {
  const long = (kind: 'community order' | 'suspended sentence order') =>
    ended('i-sotp-removed', ({ order }) => {
      if (order !== undefined) Object.assign(order, { kind, length: { years: 3, months: 0 } })
    })
  expect(long('suspended sentence order')).toContain('usually no longer than 2 years')
  expect(long('community order')).not.toContain('The length recorded should be checked')
})
