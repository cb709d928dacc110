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

test('what the group holds without somebody who is suspended is no session of that person’s', () => {
  const rows = rowsOf(report('i-sotp-suspended'), 'Where he stands')
  expect(rows['Last session recorded']).toBe(
    '11 February 2026. On hold since the session of 18 February 2026',
  )
  expect(rows).toHaveProperty('Order ends')
  expect(rowsOf(report('n-sogp-direct-entry'), 'Where he stands')).toHaveProperty('Licence ends')
})

test('none missed here and some elsewhere is never read as a decimal', () => {
  const rows = rowsOf(report('n-sogp-third-attempt'), 'Where he stands')
  expect(Object.values(rows).join('\n')).toMatch(/^None\. .*In other modules: 2/m)
})

describe('what the author wrote in the fields of the report', () => {
  const name = 'exampleshire-in-progress'

  it.each([undefined, LATE])('is the progress report’s, where it has no entry of its own (%s)', (on) => {
    const text = report(name, { on })
    expect(text).toContain('Mr Whitcombe comes every week and takes part.')
    expect(text).toContain('\nGwen Hollis, 31 March 2026\n')
    expect(under(text, 'What has to happen next')).toContain(
      '| Talk in supervision about quarrels at home. | Probation practitioner | each month until the end of July 2026 |',
    )
    expect(rowsOf(text, 'Signature')).toEqual({
      'Given to': 'Probation practitioner, 31 March 2026; The participant, 31 March 2026',
    })
    expect(text).not.toContain('Not written yet')
  })

  it('has a draft say that nothing is left to do, and a final when it was finished and sent', () => {
    expect(report(name)).toContain(' · Sent 31 March 2026, here as it is recorded, version&#160;1\n')
    const unsent: Change = ({ report: own }) => {
      delete own.sentOn
    }
    expect(report(name, { change: unsent })).toContain(' · Draft, ready to be made final, version&#160;1\n')
    expect(report(name, { final: true })).toContain(
      ' · Finished 31 March 2026, sent 31 March 2026, version&#160;1\n',
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
        reports.push({
          ...{ kind: 'progress', text: 'Of this time.', targets: [], signatures: [] },
          recommendations: [{ text: 'Meet his employer', who: 'Gwen Hollis', by: '2026-04-14' }],
        }),
    })
    // With an entry of its own it can be signed, and has recommendations all the same.
    expect(under(entry, 'What has to happen next')).toContain(
      '| Meet his employer | Gwen Hollis | 14 April 2026 |',
    )
    expect(entry).toContain('Of this time.')
    expect(entry).not.toContain('Mr Whitcombe comes every week')
    expect(report('exampleshire-complete')).toContain('- Not written yet: the author’s summary of this time.')
  })
})

describe('what somebody has to decide', () => {
  it('is the first thing that a reader learns of absences, and is set out among the decisions', () => {
    const text = report('csogp-breach-threshold-reached')
    expect(under(text, 'Where he stands').split('\n')[0]).toBe(
      'Mr Mistry is on the programme. He missed a session (10 February 2026), recorded as without good reason. It is not recorded who decided this. Done since: first warning, 12 February 2026. He missed an appointment (24 March 2026), recorded as without good reason. It is not recorded who decided this. No warning or other step is recorded since. The offender manager decides what follows: see “Decisions to be made”.',
    )
    expect(under(text, 'Decisions to be made')).toContain('Who decides: offender manager')
    const due = report('csogp-west-mercia-warning-due')
    expect(under(due, 'Where he stands').split('\n')[0]).toBe(
      'Mr Farrow is on the programme. He missed a session (18 March 2026), recorded as without good reason. It is not recorded who decided this. No warning or other step is recorded since. The probation officer decides what follows: see “Decisions to be made”.',
    )
    expect(under(due, 'Decisions to be made')).toContain(
      'Enforcement action is due from the probation officer',
    )
  })

  it.each([undefined, LATE])('is never a step alone, with no decision to be made (%s)', (on) => {
    for (const name of UNDECIDED) {
      const text = report(name, { on })
      expect(under(text, 'What has to happen next')).toMatch(/\n\| (Decide|Take enforcement action)/)
      expect(under(text, 'Decisions to be made')).not.toBe('None.')
    }
  })

  it('is said where how it goes on waits for it', () => {
    expect(under(report('csogp-session-count-readings'), 'Where he stands')).toMatch(
      /^Mr Llewellyn is on the programme\. How it goes on is still open\. The first step is to decide whether Induction has to be repeated\.\n/,
    )
  })

  it('is named where a reason is still open', () => {
    const text = report('csogp-west-mercia-warning-due', {
      change: ({ attendance }) => {
        for (const entry of attendance)
          if (entry.outcome === 'unacceptable absence') entry.outcome = 'absence undecided'
      },
    })
    expect(under(text, 'Where he stands').split('\n')[0]).toBe(
      'Mr Farrow is on the programme. He missed a session (18 March 2026). Whether the reason is good is still to be decided.',
    )
  })
})

const UNDECIDED = [
  ...['csogp-breach-threshold-reached', 'csogp-west-mercia-warning-due', 'c-sogp-absence-undecided'],
  'csogp-session-count-readings',
]

describe('the route', () => {
  it('is told as expected until it is decided, and no hours are those of the programme', () => {
    const text = report('csogp-west-mercia-two-progress-reports')
    expect(text).toContain(' · CSOGP, Programmes Team, Worcester, daytime · ')
    expect(rowsOf(text, 'Where he stands')).toMatchObject({
      Route:
        'Induction Module, then long-term therapy, expected from the levels assessed. It is decided after the Induction Module. The programme’s description speaks of low and of higher risk. It names no medium level.',
      Attended:
        '14 of the 14 sessions held so far, 1 of them made up afterwards. 47.5 hours. 240 are expected',
    })
    expect(rowsOf(text, 'Attendance since 14 February 2026')).toMatchObject({
      'Induction Module': expect.stringContaining('47.5 hours of 50'),
      'Long-term therapy': expect.stringContaining('0 hours. 190 are expected'),
    })
  })

  it('is told with who decided it, and not where the programme has one', () => {
    expect(rowsOf(report('exampleshire-in-progress'), 'Where he stands')).toMatchObject({
      Route: expect.stringMatching(/^Core route\. Dr Helen Strand, treatment manager, decided this on/),
      Attended: '22 of the 22 sessions held so far (30 in all), 2 of them made up afterwards. 40 hours of 50',
    })
    expect(report('i-sotp-day-group-continuing')).not.toContain('one route')
  })
})

describe('a report on the time after the last one', () => {
  const name = 'csogp-west-mercia-two-progress-reports'
  const text = report(name, { on: LATE })

  it('begins on the day after it, and counts what was recorded since', () => {
    // No line of a title ends within its dates.
    expect(text).toContain(
      `\n# Progress report, ${'28 March to 29 November 2026'.replaceAll(' ', '&#160;')}\n`,
    )
    expect(under(text, 'Absences and enforcement')).toContain(
      'No supervision meeting is recorded since 28 March 2026.',
    )
    expect(under(report(name), 'Absences and enforcement')).toContain(
      '2 supervision meetings recorded since 14 February 2026, 2 kept.',
    )
  })

  it('says of what is counted in all that it is, and when nothing is recorded of its time', () => {
    expect(rowsOf(text, 'Where he stands')).toMatchObject({
      'Missed in Induction Module, in all': '1. Missing more than 2 sessions means taking it again',
      'Last session recorded': '25 March 2026',
    })
    const since = under(text, 'Attendance since 28 March 2026')
    expect(since).toMatch(/^In all:\n\nInduction Module\n: /)
    expect(since).toContain('\nNothing is recorded of the sessions in this time.')
    expect(since).not.toContain('0 of 0')
  })

  it('dates what it compares', () => {
    expect(text).toContain('| Target | Then (31 March 2026) | Now (29 November 2026) |')
    expect(report('exampleshire-in-progress')).toContain('\n## Progress on each target\n')
  })
})

describe('what is missed', () => {
  const missed = (name: string) => rowsOf(report(name), 'Where he stands')

  it('is open where that is what has to be decided', () => {
    expect(missed('csogp-session-count-readings')).toMatchObject({
      'Missed in Induction': '2 or 3: see the decision below',
    })
    const more = sample('csogp-session-count-readings', ({ attendance }) => {
      for (const each of attendance.slice(2, 4)) each.outcome = 'partial'
    })
    expect(rowsOf(textOf('progress-report', more), 'Where he stands')).toMatchObject({
      'Missed in Induction': '1 to 5: see the decision below',
    })
  })

  it('names the run, and hides none of another', () => {
    expect(missed('csogp-repeat-under-way')).toMatchObject({
      'Missed in Dealing with problems (run 2)':
        '1. Missing more than 2 sessions means taking it again. Before it was taken again: 3',
    })
  })
})

it('calls no part under way of which no session is recorded', () => {
  const text = report('exampleshire-in-progress', { on: LATE })
  expect(text).toContain('0 hours of 6 · Its sessions are not recorded')
})

it('tells what was seen of a target on a line of its own, with its day', () => {
  expect(report('exampleshire-in-progress')).toContain(
    '\n- Brought the first page of his plan. (In sessions, 24 March 2026)\n',
  )
})

describe('what has to happen next', () => {
  const steps = (name: string, given?: Given) => under(report(name, given), 'What has to happen next')

  it('says by when, as far as anything tells', () => {
    expect(steps('csogp-on-hold', { on: LATE }).split('\n').slice(2)).toEqual([
      '| Arrange the catch-up for the session of 17 March 2026 in Induction | Tutors | No date is set |',
      '| Record what happened at 6 sessions of Induction, from 7 April 2026 to 12 May 2026 | Tutors | Now |',
      '| Arrange for the sessions of 24 and 31 March 2026 in Induction, which were on hold, to be made up | Tutors | No date is set |',
    ])
    expect(steps('csogp-session-count-readings')).toContain(
      '| Tutors | Before the next session, 7 April 2026 |',
    )
  })

  it('says of each that no date is set, where none is', () => {
    expect(steps('c-sogp-absence-undecided')).toMatch(
      /^\| What \| Who \| By when \|\n[\s\S]*\| No date is set \|$/,
    )
  })

  it('is not said again where it is to be recorded, or stands in a table', () => {
    const text = report('csogp-on-hold', { on: LATE })
    expect(under(text, 'Still to be recorded')).toBe('- Not written yet: the author’s summary of this time.')
    expect(text).not.toContain('took place while attendance was on hold')
    const absences = under(report('csogp-breach-threshold-reached'), 'Absences and enforcement')
    expect(absences).toContain('| Nothing recorded |')
    expect(absences).not.toContain('No warning or other step in answer')
  })
})

it('says whether he was asked for comments', () => {
  expect(under(report('csogp-on-hold'), 'What he says')).toBe(
    'No comment is recorded, and no note that he was asked.',
  )
})

it('says nothing of which orders there were before', () => {
  expect(report('csogp-west-mercia-warning-due')).not.toContain('community rehabilitation order')
})
