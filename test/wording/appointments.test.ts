import { expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import { fileName } from '../../src/batch/file-name.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import { layoutsOf } from '../../src/forms.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { openResources } from '../../src/resources.ts'
import { firstName } from '../../src/wording/appointments/person.ts'
import { createComposer } from '../../src/wording/compose.ts'
import { supervisorOf } from '../../src/wording/supervisor.ts'
import { tellingIn } from '../../src/wording/telling.ts'
import { english } from '../english.ts'
import { AS_OF, editionOf, sample } from './composing.ts'

/** The sheet of appointments: when and where, whom to ask for and whom to ring, and nothing that tells why. */

const composer = createComposer(openResources().templates(), english)

function composed(record: CaseRecord, edition: Edition = editionOf(record.programme)) {
  const subject = assessCase(edition, record, AS_OF, english)
  const made = composer.compose({ kind: 'appointments', edition, asOf: AS_OF, final: false, subject })
  return { ...made, markdown: made.markdown.replaceAll('&#160;', ' ') }
}

const sheetOf = (name: string, change?: Parameters<typeof sample>[1]) =>
  composed(sample(name, change)).markdown

test('the next session with its day of the week and hours, and five more', () => {
  const sheet = sheetOf('csogp-on-hold')
  expect(sheet).toContain('\nYour next session\n: Tuesday 7 April 2026, 1:30pm to 4pm\n')
  expect(sheet.match(/^- Tuesday \d+ (?:April|May) 2026, 1:30pm to 4pm$/gm)).toHaveLength(5)
})

test('before the first session the planned start, and the days of the group', () => {
  const sheet = sheetOf('n-sogp-suitable')
  expect(sheet).toContain('\nYour first session\n: Tuesday 5 May 2026, 9:30am to 4pm\n')
  expect(sheet).toContain('\n- Tuesdays, 9:30am to 4pm\n- Wednesdays, 9:30am to 4pm\n')
})

test('a list that ends says what follows it, and from when it is another day or hour', () => {
  const sheet = sheetOf('exampleshire-in-progress')
  expect(sheet).toContain('until Thursday 9 July 2026. Ask for their dates.')
  expect(sheet).toContain(
    '8pm\n\nFrom Thursday 30 April 2026 your day and time change.\n\n- Thursday 30 April 2026, 10am',
  )
  const all = sheetOf('csogp-session-count-readings')
  expect(all).toContain('These are all the dates that are planned so far.')
  expect(all).not.toMatch(/ changes?\.\n/)
  // Planned to go on, with no dates in the schedule yet.
  const longer = sheetOf('csogp-session-count-readings', ({ plan }) => {
    plan.endsOn = '2026-09-01'
  })
  expect(longer).toContain('until Tuesday 1 September 2026.')
})

test('a first week that is daily is never told as one morning', () => {
  for (const name of ['csogp-west-mercia-suitable-long-route', 'csogp-licence-earlier-programmes']) {
    const sheet = sheetOf(name)
    expect(sheet).toMatch(/\nYour first session\n: Monday [^,\n]+ 2026\. Come every day that week\.\n/)
    expect(sheet).toContain('{"label":"Days and times of the first week","lines":2}')
    expect(sheet).toContain('These are the usual days. Not every week is the same.')
  }
  expect(sheetOf('csogp-west-mercia-exempt-from-induction')).not.toContain('every day')
  expect(sheetOf('n-sogp-suitable')).not.toContain('every day')
})

test('where to go, whom to ask for, and whom to ring', () => {
  const sheet = sheetOf('csogp-on-hold')
  expect(sheet).toContain('\nWhere\n: Room 2, Bilston Street Probation Centre\n')
  expect(sheet).toContain('\nAsk for\n: Nina Shah\n')
  expect(sheet).toContain('## Cannot come?\n\nRing before the session starts, in the hours below.\n')
  expect(sheet).toContain('\nYour officer\n: Fiona Garstang\n\nTelephone\n: 01632 960127\n')
  expect(sheet).not.toContain('ruled-lines')
})

test('a catch-up that is owed comes first', () => {
  const sheet = sheetOf('csogp-on-hold')
  expect(sheet).toContain('**Do your catch-up first. Then you come back to the group.**')
  expect(sheet).toContain(
    '- You missed Tuesday 17 March 2026. You have a catch-up to do for it.\n\nAsk Nina Shah when you can do it.',
  )
})

test('a catch-up that is booked is told with its day, and nobody is asked for one', () => {
  const booking = (more: object) => {
    const offer = { for: 's08', on: '2026-03-26', answer: 'accepted', ...more } as const
    return sheetOf('csogp-on-hold', (record) => {
      const missed = record.attendance.find(({ outcome }) => outcome !== 'attended')?.session ?? ''
      record.catchUpOffers = [{ ...offer, for: missed }]
    })
  }
  const booked = booking({ bookedFor: AS_OF, bookedAt: '10:00' })
  expect(booked).toContain(
    '- You missed Tuesday 17 March 2026. Your catch-up for it is on Tuesday 31 March 2026 at 10am.\n',
  )
  expect(booked).toContain('**Do your catch-up first.')
  expect(booked).not.toContain('when you can do it')
  expect(booking({ bookedFor: AS_OF })).toContain('is on Tuesday 31 March 2026.\n')
  // It has gone by, or was declined.
  for (const more of [{ bookedFor: '2026-03-30' }, { bookedFor: AS_OF, answer: 'declined' }])
    expect(booking(more)).toContain('You have a catch-up to do for it.\n\nAsk Nina Shah when you can do it.')
})

test('who has to take a part again isn’t told of sessions of the group', () => {
  const sheet = sheetOf('csogp-repeat-required')
  expect(sheet).toContain('You do not come to the group for now.')
  expect(sheet).not.toMatch(/^## Then|^## Cannot come/m)
})

test('nobody who has left, or has done all sessions, gets a sheet', () => {
  for (const name of ['i-sotp-removed', 'n-sogp-withdrawn', 'i-sotp-complete-evening']) {
    expect(() => sheetOf(name)).toThrow('No sheet of appointments is made')
  }
})

test('what is not recorded has lines to write on', () => {
  const sheet = sheetOf('csogp-on-hold', (record) => {
    if (record.order !== undefined) record.order.supervisor = undefined
    record.plan = {}
  })
  expect(sheet).toContain('[{"label":"Where","lines":2},{"label":"Ask for","lines":1}]')
  expect(sheet).toContain('[{"label":"Your officer","lines":1},{"label":"Telephone","lines":1}]')
})

test('of an edition alone it is the same sheet with lines, under its discreet name', () => {
  const edition = {
    ...editionOf('csogp'),
    discreetName: 'The Tuesday group',
    publisher: { name: 'A service' },
  }
  const request = { kind: 'appointments', edition, asOf: AS_OF, final: false, subject: null } as const
  const { markdown } = composer.compose(request)
  expect(markdown).toContain('# Your appointments\n\nThe Tuesday group · A service\n')
  expect(markdown.match(/"label":"[^"]+"/g)).toHaveLength(13)
  expect(tellingIn(edition, english)(markdown)).toBe(false)
})

test('a text that names the programme or an offence is left out, and the run tells which', () => {
  const record = sample('csogp-on-hold', ({ plan }) => {
    plan.group = 'CSOGP Tuesday'
    plan.bring = 'Your victim letter'
  })
  const { markdown, remarks } = composed(record)
  expect(markdown).not.toMatch(/C-?SOGP|victim/i)
  expect(remarks).toEqual([
    expect.stringContaining('The name of the group names the programme'),
    expect.stringContaining('What to bring names the programme'),
  ])
})

test('a name of a programme is found however it is parted, and never within another word', () => {
  const tells = tellingIn(editionOf('c-sogp'), english)
  expect(['C-SOGP', 'CSOGP room', 'the c sogp', 'sexual', 'low risk', 'offending'].map(tells)).not.toContain(
    false,
  )
  expect(['Essex Street', 'Middlesex House', 'Room 4', 'Mr Sexton'].map(tells)).not.toContain(true)
})

test.each([
  [{ name: 'Gareth Lowe' }, 'Gareth'],
  [{ name: 'Gareth Lowe', knownAs: 'Gary' }, 'Gary'],
  [{ name: 'Gareth Lowe', knownAs: 'Gary Lowe' }, 'Gary'],
  [{ name: 'Gareth Lowe', knownAs: 'Lowe' }, null],
  [{ name: 'Lowe' }, null],
])('the first name of %j', (person, first) => {
  expect(firstName(person)).toBe(first)
})

test('the supervising officer has one name and one role, and where none is recorded the role of the programme', () => {
  const edition = editionOf('csogp')
  const known = (name: string) => assessCase(edition, sample(name), AS_OF, english).chronology.known
  expect(supervisorOf(edition, known('csogp-on-hold'))).toMatchObject({
    ...{ name: 'Fiona Garstang', role: 'Offender manager', telephone: '01632 960127' },
  })
  expect(supervisorOf(edition, known('csogp-repeat-required'))).toMatchObject({
    ...{ name: null, role: 'offender manager', facts: [] },
  })
})

test('the name of a file says neither case nor programme, and the same each time', () => {
  const name = { kind: 'appointments', layout: 'a4', format: 'pdf' } as const
  expect(fileName('csogp-lowe', name)).toMatch(/^[\da-f]{12}\.appointments\.pdf$/)
  expect(fileName('csogp-lowe', name)).toBe(fileName('csogp-lowe', name))
  expect(fileName('csogp-lowe', name)).not.toBe(fileName('csogp-other', name))
  expect(fileName('case-17', { ...name, kind: 'progress-report' })).toBe('case-17.progress-report.pdf')
})

test('papers for home come in large print for whoever needs it', () => {
  expect(layoutsOf('appointments', ['a4', 'large-print'], ['large print'])).toEqual(['large-print'])
  expect(layoutsOf('participant-summary', ['a4'], ['read aloud'])).toEqual(['a4'])
  expect(layoutsOf('progress-report', ['a4'], ['large print'])).toEqual(['a4'])
})
