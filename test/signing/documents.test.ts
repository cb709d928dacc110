import { expect, test } from 'vitest'
import { above, composedOn, type Data, read, signedText, textOf } from './signed.ts'

/** Every document of a case that people sign. */

const staff = { name: 'Ana Example', role: 'Facilitator' }

/** A case as text, with something changed in its file. */
function changed(name: string, change: (data: Data) => void): string {
  const data = JSON.parse(textOf(name))
  change(data)
  return JSON.stringify(data, null, 2)
}

test('a section of a court report is signed by its author, and what came later is not in it', async () => {
  const how = { document: 'suitability-section', asOf: '2026-03-10' } as const
  const text = changed('csogp-west-mercia-suitable-long-route', (data) => {
    Object.assign(data.suitability, { author: staff, writtenOn: '2026-03-09' })
    delete data.suitability.sentOn
    data.decisions = [
      ...(data.decisions ?? []),
      {
        ...{ id: 'departure-1', about: 'departure', subjects: ['accreditation'] },
        ...{ outcome: 'send without it', by: staff, on: '2026-03-09', reason: 'The hearing is near.' },
      },
    ]
  })
  const signed = await signedText(text, { ...how, name: staff.name })
  const then = composedOn(read(signed), how.document, '2026-03-10')
  expect(then.markdown).toContain('Ana Example. Recorded as signed on 10 March 2026.')
  expect(then.markdown).not.toContain('```signatures')
  const data = JSON.parse(signed)
  data.suitability.sentOn = '2026-03-11'
  data.suitability.addenda = [{ on: '2026-03-12', text: 'One date is put right.', ...staff }]
  data.decisions.push({
    ...{ id: 'later', about: 'suitability', outcome: 'not suitable', by: staff, on: '2026-03-20' },
    reason: 'Later',
  })
  const now = composedOn(read(JSON.stringify(data)), how.document, '2026-06-01')
  expect(above(now)).toBe(above(then))
  expect(now.markdown).toContain('sent 11 March 2026')
  expect(now.markdown).toContain('## Addendum, 12 March 2026')
})

test('a progress report stays what it was until another is begun', async () => {
  const how = { document: 'progress-report', asOf: '2026-03-10', name: staff.name } as const
  const report = {
    ...{ author: staff, completedOn: '2026-03-09', text: 'He comes and he works.' },
    ...{ period: { from: '2026-01-01', to: '2026-03-09' }, commentsAskedOn: '2026-03-09' },
  }
  const text = changed('csogp-on-hold', (data) => {
    data.reports = [report]
  })
  const signed = await signedText(text, how)
  const then = composedOn(read(signed), how.document, '2026-03-10')
  const later = JSON.parse(signed)
  later.catchUps = later.catchUps?.filter(({ date }: { date: string }) => date <= how.asOf)
  later.status = [
    ...(later.status ?? []),
    { status: 'removed', on: '2026-03-20', reason: 'Later', by: staff },
  ]
  const now = composedOn(read(JSON.stringify(later)), how.document, '2026-03-31')
  expect(now.since).toEqual({ state: 'as signed' })
  expect(above(now)).toBe(above(then))
  later.status.pop()
  later.reports.push({
    ...report,
    period: { from: '2026-03-10' },
    completedOn: undefined,
    text: 'The next one.',
  })
  const next = composedOn(read(JSON.stringify(later)), how.document, '2026-03-31', false)
  expect(next.since).toBeUndefined()
  expect(next.markdown).toContain('The next one.')
})

test('a progress report is signed in an entry of its own', async () => {
  const how = { document: 'progress-report', asOf: '2026-03-10', name: staff.name } as const
  await expect(signedText(textOf('csogp-on-hold'), how)).rejects.toThrow(
    '/reports: expected a progress report',
  )
})

test('a report on non-completion is signed where the report at the end would be', async () => {
  const how = { document: 'non-completion-report', asOf: '2026-03-10', name: 'Jerome Baptiste' } as const
  const signed = await signedText(textOf('i-sotp-removed'), how)
  const record = read(signed)
  expect(record.report.signed?.document).toBe('non-completion-report')
  expect(composedOn(record, how.document, '2027-03-10').since).toEqual({ state: 'as signed' })
  const other = { ...how, document: 'treatment-report' } as const
  await expect(signedText(signed, other)).rejects.toThrow('another document of the case is signed here')
})

test('who wrote it and when it was finished are there before it is signed', async () => {
  const text = changed('csogp-west-mercia-complete', ({ report }) => {
    delete report.author
    delete report.completedOn
  })
  const how = { document: 'treatment-report', name: 'Patrick Osei', asOf: '2026-03-05' } as const
  await expect(signedText(text, how)).rejects.toThrow(
    /final treatment-report: the author\n.*: the date on which this was finished$/,
  )
})
