import { expect, test } from 'vitest'
import { caseRecord } from '../../src/case/record.ts'
import { readCaseText } from '../../src/web/reading.ts'
import { AS_OF, carried, carrying, caseFile, form, OWN, resources, site } from './site.ts'
import { typeCase } from './typist.ts'

const app = site()
const by = { name: 'Ruth Pell', role: 'Probation officer' }
const earlier = {
  name: 'CSOGP',
  setting: 'community',
  accredited: 'yes',
  completed: 'no',
  attended: 'yes',
  evidenceSeen: 'no',
  startedOn: '2024-01-08',
  endedOn: '2024-06-03',
  endedBecause: 'Moved to another area',
  edition: 'CSOGP, Staffordshire',
  missedSessions: 2,
}
const RISK = {
  rm2000s: { level: 'high', assessedOn: '2026-01-12' },
  other: { tool: 'OSP/C', level: 'very high', assessedOn: '2026-01-13', assessor: 'Ruth Pell' },
  deviance: { level: 'high', assessedOn: '2026-01-12', tool: 'An invented tool', assessor: 'Ruth Pell' },
}
const PERSON = { name: 'Sam Example', title: 'Mx', pronoun: 'they', crn: 'Z123456' }

/** What is typed question by question, by the words of the test. */
const ON_PROGRAMME = {
  programme: 'csogp-west-mercia',
  person: PERSON,
  offences: [
    {
      kind: 'contact offence against a child',
      committedFrom: '2020-01-01',
      committedTo: '2021-01-01',
      convictedOn: '2025-11-03',
    },
  ],
  order: {
    kind: 'community order',
    status: 'made',
    length: { years: 3 },
    hearingOn: '2026-01-05',
    startsOn: '2026-01-05',
    requirementDays: 60,
  },
  risk: RISK,
  earlierProgrammes: [earlier],
  plan: { startsOn: '2026-02-02', endsOn: '2028-02-02' },
  attempts: [{ offeredOn: '2026-01-20', startedOn: '2026-02-02', underOrder: 'this' }],
  schedule: {
    sessions: [
      { id: '1', module: 'induction', date: '2026-02-02', units: 2, length: 'full day' },
      { id: '2', module: 'induction', date: '2026-02-09' },
      { id: '3', module: 'not known', date: '2026-02-16' },
    ],
  },
  attendance: [
    { session: '2', outcome: 'attended' },
    { session: '3', outcome: 'unacceptable absence' },
  ],
  joinedLate: [{ module: 'induction', on: '2026-02-09' }],
  catchUpOffers: [
    {
      for: '3',
      on: '2026-02-18',
      answer: 'declined',
      reason: 'Works on that day',
      bookedFor: '2026-03-02',
      bookedAt: '10:00',
    },
  ],
  assessmentAfter: { on: '2026-03-02', judgement: 'yes', tests: 'no', by },
  enforcement: [{ id: 'step-1', step: 'first warning', date: '2026-02-20', for: ['3'], by }],
  status: [{ status: 'removed', on: '2026-03-20', authority: 'Rules of the approved premises', by }],
  report: { addenda: [{ on: '2026-03-30', text: 'The review was held', ...by, signedOn: '2026-03-30' }] },
}

const PROPOSED = {
  programme: 'csogp-west-mercia',
  person: PERSON,
  offences: [{ kind: 'non-contact offence', convictedOn: '2026-02-02', plea: 'guilty' }],
  order: {
    kind: 'community order',
    status: 'proposed',
    length: { years: 3 },
    hearingOn: '2026-04-14',
    requirements: [
      {
        text: 'Residence as directed',
        days: 20,
        proposedHere: 'yes',
        affectsAttendance: 'no',
      },
    ],
  },
  risk: RISK,
  earlierProgrammes: [earlier],
  plan: { days: [{ weekday: 'Monday', from: '09:30', to: '12:30' }] },
  suitability: {
    author: by,
    rationale: 'The order leaves room for the whole programme',
    undecided: { reason: 'The offences are under appeal', on: '2026-03-30', by },
    barriers: [{ kind: 'travel', text: 'The last bus leaves early', arranged: 'A day group' }],
    alternatives: [{ option: 'A shorter order', view: 'It would end before the programme' }],
    countersignedBy: { name: 'Ana Example', role: 'Senior probation officer' },
    sentOn: '2026-03-31',
    version: 2,
    signatures: [{ ...by, on: '2026-03-31' }],
    addenda: [{ on: '2026-03-31', text: 'One date is put right', ...by }],
  },
}

const MEETINGS = {
  programme: 'n-sogp-cheshire',
  person: PERSON,
  contact: { regular: { stated: 'yes', by, on: '2026-03-30' } },
}

test.each([
  ['a case on the programme', 'report', ON_PROGRAMME],
  ['a proposal', 'suitability-section', PROPOSED],
  ['meetings that somebody states were regular', 'report', MEETINGS],
] as const)('%s is typed into the pages with every field that it has', async (_name, document, json) => {
  const typed = await typeCase(app, document, caseRecord.parse(json))
  expect(typed).toMatchObject(json)
})

test('what an adjustment changes is typed with the decision on it', async () => {
  const json = {
    programme: 'c-sogp',
    person: PERSON,
    earlierProgrammes: [
      { name: 'Prison programme', setting: 'prison', accredited: 'yes', attended: 'yes', progress: 'yes' },
    ],
    decisions: [
      {
        id: 'exemption-1',
        about: 'exemption',
        outcome: 'granted',
        reason: 'Good progress',
        changes: 'Induction is shortened to 5 sessions',
        by,
        on: '2026-03-30',
      },
    ],
  }
  const typed = await typeCase(app, 'suitability-section', caseRecord.parse(json))
  expect(typed).toMatchObject(json)
})

test('a code goes with the word it stands for, and stays as long as that does', async () => {
  const json = {
    ...ON_PROGRAMME,
    catchUps: [{ id: 'catch-up-1', for: '3', date: '2026-03-02', outcome: 'AAME' }],
    appointments: [
      { id: 'a1', kind: 'review', date: '2026-03-02', outcome: 'ZZ99', attended: 'no', complied: 'no' },
    ],
    enforcement: [{ id: 'step-1', step: 'EA02', date: '2026-02-20', for: ['3'] }],
    status: [{ status: 'On programme', on: '2026-02-02' }],
  }
  const begun = form({ begin: 'file', 'on-day': '31', 'on-month': '3', 'on-year': '2026' })
  begun.append('file', caseFile(JSON.stringify(json)))
  const opened = await app.request('/case/start', { method: 'POST', body: begun, headers: OWN })
  const draft = carried(await opened.text())
  const posted = async (page: string, fields: Record<string, string>) => {
    const body = carrying(JSON.stringify(draft), { blank: '0', go: 'next', ...fields })
    const answer = await app.request(`/case/${page}`, { method: 'POST', body, headers: OWN })
    return carried(await answer.text())
  }
  const catchUp = {
    '/catchUps/0/for': '3',
    '/catchUps/0/date-day': '2',
    '/catchUps/0/date-month': '3',
    '/catchUps/0/date-year': '2026',
  }
  const kept = await posted('catch-ups', { ...catchUp, '/catchUps/0/outcome': 'acceptable absence' })
  expect(kept.catchUps).toMatchObject([{ outcome: 'acceptable absence', code: 'AAME' }])
  const changed = await posted('catch-ups', { ...catchUp, '/catchUps/0/outcome': 'attended' })
  expect(changed.catchUps).toEqual([{ id: 'catch-up-1', for: '3', date: '2026-03-02', outcome: 'attended' }])

  const row = { rows: '1', 'row-0-at': '0', 'row-0-date': '2026-03-02', 'row-0-kind': 'review' }
  const coded = { outcome: 'absence undecided', code: 'ZZ99', attended: 'no', complied: 'no' }
  const same = await posted('appointments', { ...row, 'row-0-outcome': 'absence undecided' })
  expect(same.appointments).toMatchObject([coded])
  const other = await posted('appointments', { ...row, 'row-0-outcome': 'attended' })
  expect(other.appointments).toEqual([{ id: 'a1', kind: 'review', date: '2026-03-02', outcome: 'attended' }])

  const on = { '/status/0/on-day': '2', '/status/0/on-month': '2', '/status/0/on-year': '2026' }
  const status = await posted('status', { ...on, '/status/0/status': 'on programme' })
  expect(status.status).toMatchObject([{ status: 'on programme' }])
})

test('every case that a page carries on can be read', () => {
  for (const json of [ON_PROGRAMME, PROPOSED, MEETINGS])
    expect(() => readCaseText(JSON.stringify(json), AS_OF, resources)).not.toThrow()
})
