import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../src/case/record.ts'
import { assess } from '../rules/assessed.ts'
import { AS_OF, editionOf, rowsOf, sample, textOf } from './composing.ts'

const report = (name: string, change?: Parameters<typeof sample>[1]) =>
  textOf('treatment-report', sample(name, change))
const summary = (name: string, change?: Parameters<typeof sample>[1]) =>
  rowsOf(report(name, change), 'Summary')

describe('what nobody asked the person', () => {
  it('is told with why, where somebody decided to send the report without it', () => {
    const comments = (change?: Parameters<typeof sample>[1]) =>
      report('n-sogp-complete-owned-gap', change).split('\n## His comments\n\n')[1]?.split('\n')[0]
    expect(comments()).toBe(
      'No comment is recorded. Why this is sent without is told under “Points to note”.',
    )
    expect(comments(({ decisions }) => decisions.splice(-1))).toBe(
      'No comment is recorded, and no note that he was asked.',
    )
  })
})

describe('the summary of a treatment report', () => {
  it('leaves out no target of those that it counts', () => {
    expect(summary('i-sotp-day-group-full-attendance').Progress).toBe(
      'Good on 1 of 3 targets, some on 1, not recorded on 1. The scale: good, some, limited',
    )
  })

  it('says where the person stands once, and what is still to be decided and done', () => {
    expect(summary('csogp-on-hold')).toEqual({
      Result: 'Not finished: use a progress report',
      Attendance: '6 of the 7 sessions to attend so far. The group held 2 more during a hold. 27.5 hours',
      Progress: 'Some on 1 of 5 targets, not recorded on 4. The scale: good, some, limited',
      'Tests (not a measure of risk)': 'No end test yet on 2 scales',
      'Absences and enforcement': 'None without good reason',
      Recommendations: 'None',
    })
  })

  it('is followed by all that someone has to do, with who and by when', () => {
    const section = report('csogp-on-hold').split('\n## What has to happen next\n')[1]?.split('\n## ')[0]
    expect(section?.trim().split('\n').slice(2)).toEqual([
      '| Arrange the catch-up for the session of 17 March 2026 in Induction before the session of 7 April 2026 in Induction | Tutors | 7 April 2026, before the next session |',
      '| Arrange for the sessions of 24 and 31 March 2026 in Induction, which were on hold, to be made up | Tutors | No date is set |',
    ])
  })

  it.each([
    [
      'i-sotp-complete-evening',
      '35 of 35 sessions, 2 of them made up afterwards. 70 hours. The programme is about 70',
    ],
    ['n-sogp-direct-entry', '5 of the 6 sessions held so far (12 in all). 15 hours of 36'],
    [
      'i-sotp-removed',
      '17 of 35 sessions (18 held). What happened at one of these is not recorded. 34 hours. The programme is about 70',
    ],
    [
      'csogp-repeat-under-way',
      '40 of the 40 sessions held so far, 1 of them made up afterwards. 8 more were held in a run that was taken again, and do not count. 112.5 hours',
    ],
  ])('counts the sessions and hours of %s that count', (name, told) => {
    expect(summary(name)).toMatchObject({ Attendance: told })
  })

  it('says that reasons are open where none is unacceptable yet, and that an edition is silent', () => {
    const open = summary('c-sogp-complete-long-route', ({ attendance }) => {
      const [first, second] = attendance
      if (first === undefined || second === undefined) throw new Error('too few sessions')
      first.outcome = 'unacceptable absence'
      second.outcome = 'absence undecided'
    })
    expect(open['Absences and enforcement']).toMatch(
      /^One recorded as without good reason\. Who decided this is not recorded\. .*\. The reason for one is not yet decided$/,
    )
  })

  it('sets an open matter out once, with both readings', () => {
    const text = report('c-sogp-complete-long-route', ({ attendance }) => {
      const [first] = attendance
      if (first !== undefined) first.outcome = 'absence undecided'
    })
    expect(text.split('is not yet decided. It is not counted for enforcement')).toHaveLength(2)
    expect(text).toContain('> - The reason is unacceptable: ')
  })
})

describe('sessions in a treatment report', () => {
  const folder = join(import.meta.dirname, '../../data-samples')
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
  const begun = names.filter((name) => {
    const record = sample(name)
    return assess(editionOf(record.programme), record, AS_OF).status !== 'not started'
  })

  it.each(begun)('are never named by their ids: %s', (name) => {
    const text = report(name).replace(/```[\s\S]*?```/g, '')
    const ids = sample(name).schedule.sessions.map(({ id }) => id)
    expect(ids.filter((id) => new RegExp(`session ${id}(?![\\w-])`).test(text))).toEqual([])
  })

  it('are named by date and module, and by order where a day holds two', () => {
    expect(report('csogp-west-mercia-complete')).toContain(
      '| 13 August 2025, the session in Victim empathy |',
    )
    const holdTwo = (sessions: CaseRecord['schedule']['sessions'], times: string[]) => {
      const [first] = sessions
      if (first === undefined) throw new Error('no session')
      for (const [at, id] of ['one', 'two'].entries()) {
        const from = times[at]
        sessions.push({ ...first, id, date: '2026-03-10', ...(from === undefined ? {} : { from }) })
      }
    }
    const twoOnOneDay = (...times: string[]) =>
      report('n-sogp-direct-entry', ({ schedule }) => {
        holdTwo(schedule.sessions, times)
      })
    const missed = (times: string[], ...cells: string[]) => {
      const text = report('n-sogp-direct-entry', ({ schedule, attendance }) => {
        holdTwo(schedule.sessions, times)
        for (const session of ['one', 'two'])
          attendance.push({ session, outcome: 'acceptable absence', reason: 'illness' })
      })
      for (const cell of cells) expect(text).toContain(cell)
    }
    missed([], '10 March 2026, first session | Relapse', '10 March 2026, second session | Relapse')
    missed(['10:00', '13:30'], '10 March 2026, at 10am | Relapse', '10 March 2026, at 1:30pm | Relapse')
    expect(twoOnOneDay()).toMatch(
      /the first session of 10 March 2026 is[\s\S]*the second session of 10 March 2026 is/,
    )
    expect(twoOnOneDay('10:00', '13:30')).toMatch(
      /of 10 March 2026 at 10am is[\s\S]*of 10 March 2026 at 1:30pm is/,
    )
  })
})

describe('the signatures of a treatment report', () => {
  const unsigned = (name: string) =>
    sample(name, ({ report }) => {
      report.signatures = []
      delete report.author
      delete report.treatmentManager
    })
  const toSign = (text: string) =>
    [...text.matchAll(/"role":"([^"]*)","name":(?:"([^"]*)"|null)/g)].map(([, role, name]) => [role, name])

  it('are told as recorded, and have a line for each who has not signed', () => {
    const text = textOf('treatment-report', sample('n-sogp-complete'), undefined, true)
    expect(rowsOf(text, 'Signatures')).toEqual({
      'Programme staff': 'Ingrid Solway. Recorded as signed on 16 January 2026.',
      'Treatment manager': 'Rosalind Hargest. Recorded as signed on 19 January 2026.',
    })
    expect(toSign(text)).toEqual([
      ['Case manager', 'Geraldine Frost'],
      ['Person on the programme', 'Clive Stanhope'],
    ])
  })

  it('stand in a draft as recorded, with lines for the others alone', () => {
    const text = report('n-sogp-complete')
    expect(rowsOf(text, 'Signatures')).toEqual({
      'Programme staff': 'Ingrid Solway. Recorded as signed on 16 January 2026.',
      'Treatment manager': 'Rosalind Hargest. Recorded as signed on 19 January 2026.',
    })
    expect(text).toContain(' · Sent 19 January 2026, here as it is recorded, version&#160;1\n')
  })

  it('are four where nobody is recorded', () => {
    expect(toSign(textOf('treatment-report', unsigned('n-sogp-complete'))).map(([role]) => role)).toEqual([
      'Author',
      'Treatment manager',
      'Case manager',
      'Person on the programme',
    ])
  })
})

it('is completed on the last day that its table has, and a later day of recording is told as that', () => {
  const { Result } = summary('n-sogp-complete', ({ status }) => {
    for (const each of status) if (each.status === 'programme complete') each.on = '2026-01-22'
  })
  expect(Result).toMatch(/^Completed on 19 January 2026\. .*Recorded as complete on 22 January 2026$/)
  const sameFacts = summary('n-sogp-complete', (record) => {
    record.status = record.status.filter(({ status }) => status !== 'programme complete')
    delete record.report.review
  })
  expect(sameFacts.Result).toMatch(/^Completed on 19 January 2026\./)
  expect(sameFacts.Result).not.toContain('Recorded')
})

describe('tests of a treatment report', () => {
  const under = (text: string) => text.split('\n## Test results\n')[1]?.split('\n## ')[0] ?? ''

  it('are never told as not taken of somebody who came to the session for them', () => {
    const text = under(report('i-sotp-day-group-late-arrival'))
    expect(text).toContain('| Session attended on 5 November 2025 | The results have not been entered |')
    expect(text).not.toMatch(/\| By 12 November 2025 \| Not taken|Overdue/)
  })

  it('are no result while the end test can still be taken', () => {
    expect(summary('i-sotp-day-group-full-attendance')['Tests (not a measure of risk)']).toMatch(
      /^(?:No end test yet|Results of the end test not entered) on one scale$/,
    )
  })

  it('that the programme does not ask for are said to be those of staff', () => {
    expect(under(report('c-sogp-complete-long-route'))).toContain(
      'This programme asks for no tests. Staff used these.',
    )
  })
})

it('what came after the first signature is named below it, so that nobody seems to have signed what was said later', () => {
  const words = 'Told above, though later than the first signature: the review meeting'
  const final = (change?: Parameters<typeof sample>[1]) => {
    const record = sample('i-sotp-complete-evening', change)
    return textOf('treatment-report', record, editionOf(record.programme), true)
  }
  const later = final(({ report: { review } }) => {
    if (review !== undefined) review.heldOn = '2026-03-20'
  })
  expect(later.split('\n## Signatures\n')[1]).toContain(`${words} (20 March 2026).`)
  expect(final()).not.toContain('Told above')
  // What the report completes is complete on the day of the last of them.
  expect(final()).toContain('Completed on 12 March 2026')
})

it('a report that was sent without a signature of staff says so below the signatures', () => {
  const final = (change: (signatures: { name: string; on: string }[]) => void) => {
    const record = sample('i-sotp-complete-evening', ({ report }) => change(report.signatures))
    return textOf('treatment-report', record, editionOf(record.programme), true)
  }
  const without = /It was sent on .* without the signature of .* \(treatment manager\)\./
  expect(final(() => {})).not.toMatch(without)
  expect(final((all) => all.splice(1))).toMatch(without)
  const late = final(([, manager]) => {
    if (manager !== undefined) manager.on = '2026-03-20'
  })
  expect(late).toMatch(without)
})
