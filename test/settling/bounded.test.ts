import { expect, test } from 'vitest'
import { caseOver } from '../rules/cases.ts'
import { editionNamed } from '../rules/editions.ts'
import { settlements } from './settled.ts'

/** A case of thousands of sessions, all open, is answered too: the runs of a case are bounded, and what is left says so. */
test('very many conclusions that are open hold up nobody', { timeout: 60_000 }, () => {
  const sessions = Array.from({ length: 2_000 }, (_, at) => ({
    ...{ id: `s${at}`, module: 'induction' },
    date: new Date(Date.UTC(2016, 0, 4) + at * 86_400_000).toISOString().slice(0, 10),
  }))
  const given = {
    order: { kind: 'licence', status: 'made', startsOn: '2016-01-01', endsOn: '2030-01-01' },
    schedule: { sessions },
    attendance: sessions.map(({ id }) => ({ session: id, outcome: 'absence undecided' })),
  }
  const edition = editionNamed('csogp')
  const record = caseOver(given)
  const all = settlements(edition, record, '2026-03-05')
  expect(all.length).toBeGreaterThanOrEqual(2_000)
  const cut = all.filter(({ notWorkedOut }) => notWorkedOut?.parameters.of === 'case')
  expect(cut.length).toBeGreaterThan(1_000)
})
