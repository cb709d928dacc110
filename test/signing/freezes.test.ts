import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { above, composedOn, type Data, read, signedText, textOf, withChange } from './signed.ts'

/** What was signed stays as it was signed, whatever is recorded afterwards. */

const REPORT = 'treatment-report'
const SIGNED_ON = '2026-03-05'
const YEAR_LATER = '2027-03-05'
const name = 'Lorna Bickerstaff'
const by = { name: 'Ruth Pell', role: 'Probation officer' }
let signed: string

beforeAll(async () => {
  const text = textOf('csogp-west-mercia-complete')
  signed = await signedText(text, { document: REPORT, name, asOf: SIGNED_ON })
}, 60_000)

/** Each is recorded after the signatures. */
const LATER: Readonly<Record<string, (data: Data, on: string, n: number) => void>> = {
  'a session that is planned': ({ schedule }, date, n) => {
    schedule.sessions.push({ id: `later-${n}`, module: 'lifestyle', date })
  },
  'attendance of a later session': ({ schedule, attendance }, date, n) => {
    schedule.sessions.push({ id: `held-${n}`, module: 'lifestyle', date })
    attendance.push({ session: `held-${n}`, outcome: 'unacceptable absence' })
  },
  'a catch-up': (data, date, n) => {
    data.catchUps = [
      ...(data.catchUps ?? []),
      { id: `later-${n}`, for: data.catchUps[0].for, date, outcome: 'partial' },
    ]
  },
  'a decision': ({ decisions }, on, n) => {
    decisions.push({
      ...{ id: `later-${n}`, about: 'suitability', outcome: 'not suitable', by, on, reason: 'Later' },
    })
  },
  'an appointment': (data, date, n) => {
    data.appointments = [
      ...(data.appointments ?? []),
      { id: `later-${n}`, kind: 'supervision', date, outcome: 'unacceptable absence' },
    ]
  },
  'a target': ({ targets }, on, n) => {
    targets.push({
      ...{ target: `later-${n}`, name: `Later ${n}`, progress: 'good', summary: 'Later.' },
      evidence: [{ text: 'Later.', from: 'in sessions', on }],
    })
  },
  'evidence of progress': ({ targets }, on) => {
    targets[0].evidence = [...(targets[0].evidence ?? []), { text: 'Later.', from: 'in sessions', on }]
  },
  'a score': ({ psychometrics }, date, n) => {
    const [{ checkpoint, instrument, score }] = psychometrics.administrations
    psychometrics.administrations.push({ id: `later-${n}`, checkpoint, instrument, date, score })
  },
  'a warning': (data, date, n) => {
    data.enforcement = [...(data.enforcement ?? []), { id: `later-${n}`, step: 'first warning', date }]
  },
  'the end of participation': (data, on) => {
    data.status = [...(data.status ?? []), { status: 'removed', on, reason: 'Later', by }]
  },
  'another signature': ({ report }, on) => {
    report.signatures.push({ ...by, on })
  },
  'an addendum': ({ report }, on) => {
    report.addenda = [...(report.addenda ?? []), { on, text: 'The review was held.', ...by }]
  },
  'who was given it': ({ report }, on) => {
    report.distribution[1].on = on
  },
}

const signedOn = (record: ReturnType<typeof read>, on: string) => composedOn(record, REPORT, on)

test.each(Object.entries(LATER))('%s changes nothing above the signatures', (_, record) => {
  const then = signedOn(read(signed), SIGNED_ON)
  const later = withChange(signed, (data) => record(data, '2026-09-01', 1))
  const now = composedOn(later, REPORT, YEAR_LATER)
  expect(above(now)).toBe(above(then))
  expect(now.since).toEqual({ state: 'as signed' })
})

test('nor do any number of them, in any order', () => {
  const then = signedOn(read(signed), SIGNED_ON)
  const day = fc.integer({ min: 1, max: 300 }).map((days) => {
    const at = new Date(`${SIGNED_ON}T00:00:00Z`)
    at.setUTCDate(at.getUTCDate() + days)
    return at.toISOString().slice(0, 10)
  })
  const facts = fc.array(fc.tuple(fc.constantFrom(...Object.keys(LATER)), day), { maxLength: 8 })
  fc.assert(
    fc.property(facts, (all) => {
      const record = withChange(signed, (data) => {
        for (const [index, [kind, on]] of all.entries()) LATER[kind]?.(data, on, index)
      })
      expect(signedOn(record, YEAR_LATER).above?.of).toBe(then.above?.of)
    }),
    { numRuns: 40 },
  )
})

test('one that is sent after it was signed, if on the same day, says so below the signatures', async () => {
  const text = JSON.parse(textOf('csogp-west-mercia-complete'))
  delete text.report.sentOn
  const unsent = await signedText(JSON.stringify(text), { document: REPORT, name, asOf: SIGNED_ON })
  const record = (sentOn?: string) => withChange(unsent, ({ report }) => Object.assign(report, { sentOn }))
  const below = (sentOn?: string) => {
    const { markdown, since } = composedOn(record(sentOn), REPORT, YEAR_LATER)
    expect(since).toEqual({ state: 'as signed' })
    return /^Sent\n: (.*)$/m.exec(markdown)?.[1]
  }
  expect([below(), below(SIGNED_ON), below('2026-03-09')]).toEqual([
    ...['Not yet', '5 March 2026', '9 March 2026'],
  ])
})

test('who was given it, and the review, are told below the signatures where they came later', () => {
  const below = (change: (report: Data['report']) => void) =>
    composedOn(
      withChange(signed, ({ report }) => change(report)),
      REPORT,
      YEAR_LATER,
    ).markdown.split('\n## Signatures\n')[1]
  expect(below(() => {})).toContain('Review meeting held\n: 18 March 2026')
  expect(below(() => {})).toContain('Given or sent since\n: The participant (18 March 2026)')
  const none = below((report) => {
    report.review = { plannedFor: report.review.plannedFor }
    delete report.distribution[1].on
  })
  expect(none).not.toMatch(/Review meeting held|Given or sent since/)
})

test('every page names what was added after the signatures, and the text above them stays', () => {
  const add = (...days: string[]) =>
    composedOn(
      withChange(signed, ({ report }) => {
        report.addenda = days.map((on) => ({ on, text: 'The review was held.', ...by }))
      }),
      REPORT,
      YEAR_LATER,
    )
  const foot = ({ markdown }: ReturnType<typeof add>) => /^reference: "(.*)"$/m.exec(markdown)?.[1]
  expect(foot(add())).toBe('CRN Z100305')
  expect(foot(add('2026-03-20'))).toBe('CRN Z100305, with an addendum of 20 March 2026 after the signatures')
  expect(foot(add('2026-03-20', '2026-04-02'))).toBe(
    'CRN Z100305, with 2 addenda after the signatures, the last of 2 April 2026',
  )
  expect(above(add('2026-03-20'))).toBe(above(add()))
})

test('before the day of its signatures it is not signed', () => {
  expect(composedOn(read(signed), REPORT, '2026-03-04', false).since).toBeUndefined()
})
