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

describe('the summary of a treatment report', () => {
  it('says where the person stands once, and what is still to be decided and done', () => {
    expect(summary('csogp-on-hold')).toEqual({
      'Position on 31 March 2026': 'On hold',
      Started: '2 March 2026',
      'Sessions attended': '6 of 7 held so far',
      'Hours credited': '27.5 (no total is stated)',
      Enforcement: 'No absence without an acceptable reason',
      Undecided: 'The final route',
    })
  })

  it('is followed by all that someone has to do, with who and by when', () => {
    const section = report('csogp-on-hold').split('\n## What has to happen next\n')[1]?.split('\n## ')[0]
    expect(section?.trim().split('\n').slice(2)).toEqual([
      '| Arrange the catch-up for the session of 17 March 2026 in Induction before the session of 7 April 2026 in Induction | Tutors | 7 April 2026, before the next session |',
      '| Arrange for the session of 24 March 2026 in Induction, recorded as withheld, to be made up | Tutors | No date is set |',
      '| Arrange for the session of 31 March 2026 in Induction, recorded as withheld, to be made up | Tutors | No date is set |',
    ])
  })

  it.each([
    ['i-sotp-complete-evening', '35 of 35 required, 2 of them by catch-up', '70 of about 70'],
    ['n-sogp-direct-entry', '5 of 12 required (6 held so far)', '15 of 36'],
    ['i-sotp-removed', '17 of 35 required (18 held)', '34 of about 70'],
    [
      'i-sotp-suspended',
      '21 of 22 held so far. They have to be taken again, so none counts towards the 35 required',
      '0 of about 70',
    ],
    [
      'csogp-repeat-under-way',
      '40 of 40 held so far, 1 of them by catch-up. Also held, in a run that was taken again: 8',
      '112.5 (no total is stated)',
    ],
    [
      'n-sogp-complete',
      '44 of 44 held, 1 of them by catch-up',
      '36 of 36 in Relapse Prevention Programme; not stated for Core Groupwork Programme',
    ],
  ])('counts the sessions and hours of %s that count', (name, sessions, hours) => {
    expect(summary(name)).toMatchObject({ 'Sessions attended': sessions, 'Hours credited': hours })
  })

  it('does not hold meetings of several sessions against a number of sessions', () => {
    const two = summary('i-sotp-complete-evening', ({ schedule }) => {
      for (const session of schedule.sessions) session.length = 'half day'
    })
    expect(two['Sessions attended']).toBe('35 of 35 held, 2 of them by catch-up')
  })

  it('says that reasons are open where none is unacceptable yet, and that an edition is silent', () => {
    const open = summary('c-sogp-complete-long-route', ({ attendance }) => {
      const [first, second] = attendance
      if (first === undefined || second === undefined) throw new Error('too few sessions')
      first.outcome = 'unacceptable absence'
      second.outcome = 'absence undecided'
    })
    expect(open).toMatchObject({
      Enforcement: expect.stringMatching(
        /^One absence without an acceptable reason\. .*\. The reason for one absence is not yet decided$/,
      ),
      Undecided: 'One matter, set out below',
    })
  })

  it('sets an open matter out once, with both readings', () => {
    const text = report('c-sogp-complete-long-route', ({ attendance }) => {
      const [first] = attendance
      if (first !== undefined) first.outcome = 'absence undecided'
    })
    expect(text.split('is not yet decided. It counts to no enforcement threshold')).toHaveLength(2)
    expect(text).toContain('> - The reason is unacceptable: ')
  })

  it('names the next session, the review meeting or the recommendations where nobody has a task', () => {
    expect(summary('n-sogp-third-attempt')['Next step']).toBe('The next session, on 13 April 2026')
    expect(summary('i-sotp-removed')['Next step']).toBe('The review meeting, on 14 April 2026')
    expect(summary('n-sogp-complete')['Next step']).toBe('As recommended below')
    const bare = summary('n-sogp-complete', ({ report }) => {
      report.recommendations = []
    })
    expect(bare['Next step']).toBe('None recorded')
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
      'The absence from the session in Victim empathy on 13 August 2025 had no acceptable reason.',
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
    missed([], '10 March 2026, first session, Relapse', '10 March 2026, second session, Relapse')
    missed(['10:00', '13:30'], '10 March 2026, at 10am, Relapse', '10 March 2026, at 1:30pm, Relapse')
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

  it('are told as recorded, without a line to sign on', () => {
    const text = report('n-sogp-complete')
    expect(rowsOf(text, 'Signatures')).toEqual({
      'Programme staff': 'Ingrid Solway. Recorded as signed on 18 December 2025.',
      'Treatment manager': 'Rosalind Hargest. Recorded as signed on 19 December 2025.',
    })
    expect(toSign(text)).toEqual([])
  })

  it('have a line for each person who has not signed', () => {
    const record = sample('n-sogp-complete', ({ report }) => {
      report.signatures.pop()
    })
    expect(toSign(textOf('treatment-report', record))).toEqual([['Treatment manager', 'Rosalind Hargest']])
  })

  it.each([
    ['n-sogp-complete', [['Programme staff', undefined]]],
    ['i-sotp-complete-evening', [['Programme staff', undefined]]],
    ['csogp-west-mercia-complete', [['Programme staff', undefined]]],
    [
      'c-sogp-complete-short-route',
      [
        ['Programme staff', undefined],
        ['Treatment Manager or designated supervisor', undefined],
      ],
    ],
  ])('ask for no role that the edition of %s does not state', (name, expected) => {
    expect(toSign(textOf('treatment-report', unsigned(name)))).toEqual(expected)
  })
})
