import { describe, expect, test } from 'vitest'
import { GAPS, type Gap } from '../../../src/case/record.ts'
import { SIGNED_DOCUMENTS, type SignedDocument } from '../../../src/case/signing.ts'
import { sample } from '../composing.ts'
import { type Change, departing, made, whole } from './finals.ts'

/** What stops a final, what somebody owns by a decision, and what is only told: every row is spoilt and seen. */

test.each(SIGNED_DOCUMENTS)('a %s that lacks nothing is final', (kind) => {
  expect(made(kind, whole(kind))).toContain('\nstatus: "final"\n')
  expect(made(kind, whole(kind, departing(...GAPS)))).toContain('\nstatus: "final"\n')
})

const undecided: Change = ({ attendance }) => {
  const missed = attendance.find(({ outcome }) => outcome === 'acceptable absence') ?? attendance[0]
  if (missed !== undefined) missed.outcome = 'absence undecided'
}

const STOPS: readonly [kind: SignedDocument, what: string, spoil: Change][] = [
  [
    'suitability-section',
    'no decision on suitability',
    (record) => {
      record.decisions = record.decisions.filter(({ about }) => about !== 'suitability')
    },
  ],
  ['suitability-section', 'no author', ({ suitability }) => void delete suitability.author],
  ['suitability-section', 'no date', ({ suitability }) => void delete suitability.writtenOn],
  ['suitability-section', 'no order', (record) => void delete record.order],
  ['suitability-section', 'no length of order', ({ order }) => void delete order?.length],
  ['treatment-report', 'no author', ({ report }) => void delete report.author],
  ['treatment-report', 'no date', ({ report }) => void delete report.completedOn],
  ['treatment-report', 'a reason that is undecided', undecided],
  ['treatment-report', 'another report that fits', ({ attendance }) => void attendance.pop()],
  ['non-completion-report', 'no author', ({ report }) => void delete report.author],
  ['progress-report', 'no author', ({ report }) => void delete report.author],
  ['progress-report', 'no date', ({ report }) => void delete report.completedOn],
]

test.each(STOPS)('a %s is stopped by %s, whatever is decided', (kind, _, spoil) => {
  const spoilt = whole(kind, (record) => {
    spoil(record)
    departing(...GAPS)(record)
  })
  expect(made(kind, spoilt)).toBeInstanceOf(Array)
  expect(made(kind, spoilt, false)).toContain('Still to be done before this is final')
})

const OWNED: readonly [kind: SignedDocument, gap: Gap, spoil: Change][] = [
  ['suitability-section', 'days', ({ order }) => void delete order?.requirementDays],
  [
    'suitability-section',
    'conviction date',
    ({ offences }) => {
      for (const offence of offences) delete offence.convictedOn
    },
  ],
  [
    'suitability-section',
    'accreditation',
    (record) => {
      record.decisions = record.decisions.filter(({ about }) => about !== 'departure')
    },
  ],
  [
    'treatment-report',
    'target progress',
    (record) => {
      record.targets.pop()
    },
  ],
  [
    'treatment-report',
    'comments',
    ({ report }) => {
      delete report.participantComments
      delete report.commentsAskedOn
    },
  ],
  ['treatment-report', 'evening reason', ({ person }) => void delete person.daytimeReason],
  [
    'treatment-report',
    'tests',
    ({ psychometrics }) => {
      psychometrics.administrations = psychometrics.administrations.filter(
        ({ checkpoint }) => checkpoint !== 'after',
      )
    },
  ],
  [
    'non-completion-report',
    'comments',
    ({ report }) => {
      delete report.participantComments
      delete report.commentsAskedOn
    },
  ],
]

describe.each(OWNED)('a %s without: %s', (kind, gap, spoil) => {
  const own: Change = (record) => {
    spoil(record)
    departing(gap)(record)
  }

  test('is not final until somebody decides so, and then prints who, when and why', () => {
    expect(made(kind, whole(kind, spoil))).toBeInstanceOf(Array)
    expect(plain(made(kind, whole(kind, own)))).toContain(
      'Bo Example (treatment manager) decided on 20 March 2026 to send this without it: The court asked for it.',
    )
  })

  test('waits where it is decided that it waits', () => {
    const waiting = whole(kind, (record) => {
      own(record)
      const last = record.decisions.at(-1)
      if (last !== undefined) last.outcome = 'wait for it'
    })
    expect(made(kind, waiting)).toBeInstanceOf(Array)
    expect(plain(made(kind, waiting, false))).toContain('decided on 20 March 2026 that this waits for it')
  })

  test('where nothing is missing, says that the decision changes nothing', () => {
    const idle = whole(kind, gap === 'accreditation' ? () => {} : departing(gap))
    const told = plain(made(kind, idle))
    if (gap !== 'accreditation') expect(told).toContain('so the decision changes nothing')
  })
})

const CRITERIA: readonly [gap: Gap, spoil: Change][] = [
  ['iq', (record) => void delete record.iq],
  ['age', ({ person }) => void delete person.dateOfBirth],
  ['language', ({ person }) => void delete person.worksInEnglish],
  [
    'risk',
    (record) => {
      record.risk = {}
    },
  ],
]

test.each(CRITERIA)('a requirement that is not recorded is owned, in its row too: %s', (gap, spoil) => {
  const section = (...gaps: Gap[]) =>
    made(
      'suitability-section',
      sample('c-sogp-suitable-short-route', (record) => {
        spoil(record)
        departing('accreditation', ...gaps)(record)
      }),
    )
  expect(section()).toBeInstanceOf(Array)
  const told = plain(section(gap))
  expect(told).toContain(
    'Not recorded. Sent without it by decision of Bo Example (treatment manager), 20 March 2026',
  )
  expect(told.split('to send this without it').length - 1).toBe(2)
})

test('a requirement that is not met stops the proposal of it, whatever is decided to be sent without', () => {
  const section = (change: Change) =>
    made(
      'suitability-section',
      sample('c-sogp-suitable-short-route', (record) => {
        departing(...GAPS)(record)
        change(record)
      }),
    )
  expect(section(() => {})).toContain('status: "final"')
  const refused = section(({ iq }) => {
    if (iq !== undefined) iq.score = 70
  })
  expect(refused).toBeInstanceOf(Array)
})

test('one decision may cover several gaps', () => {
  const record = whole('suitability-section', (each) => {
    delete each.order?.requirementDays
    each.offences = []
    each.decisions.push({
      ...{ id: 'several', about: 'departure', subjects: ['days', 'offences', 'conviction date'] },
      ...{ outcome: 'send without it', by: { name: 'Bo Example', role: 'Treatment manager' } },
      ...{ on: '2026-03-20', reason: 'The court asked for it' },
    })
  })
  const told = plain(made('suitability-section', record))
  expect(told).toContain(
    'Bo Example (treatment manager) decided on 20 March 2026 to send this without them: The court asked for it.',
  )
  // One for accreditation, one for all the others.
  expect(told.split('Bo Example (treatment manager) decided on').length - 1).toBe(2)
  expect(told).toContain(
    'Not recorded. Sent without it by decision of Bo Example (treatment manager), 20 March 2026',
  )
})

const TOLD: readonly [kind: SignedDocument, what: string, spoil: Change][] = [
  ['suitability-section', 'the start', ({ plan }) => void delete plan.startsOn],
  ['suitability-section', 'the venue', ({ plan }) => void delete plan.venue],
  ['suitability-section', 'the group', ({ plan }) => void delete plan.groupSize],
  [
    'suitability-section',
    'the day of the offence',
    ({ offences }) => {
      for (const offence of offences) {
        delete offence.committedOn
        delete offence.committedFrom
        delete offence.committedTo
      }
    },
  ],
  [
    'suitability-section',
    'other options',
    ({ suitability }) => {
      suitability.alternatives = []
    },
  ],
  ['treatment-report', 'the summary', ({ report }) => void delete report.summary],
  ['treatment-report', 'the engagement', ({ report }) => void delete report.engagement],
  ['progress-report', 'a reason', undecided],
]

test.each(TOLD)('a %s is final without: %s', (kind, _, spoil) => {
  const final = made(kind, whole(kind, spoil))
  expect(final).toContain('\nstatus: "final"\n')
  expect(final).not.toMatch(/Still to be (?:done|recorded)/)
})

test('a progress report shows what is undecided, and may be final', () => {
  const final = made('progress-report', whole('progress-report', undecided))
  expect(final).toContain('\nstatus: "final"\n')
  expect(final).toContain(
    '> [!DECISION] To be decided\n>\n> The reason for the absence from the session in Induction on',
  )
})

const plain = (markdown: string | readonly string[]) => String(markdown).replace(/\\/g, '')
