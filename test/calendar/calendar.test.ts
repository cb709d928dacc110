import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import { groupEvents } from '../../src/calendar/group.ts'
import { iCalendar } from '../../src/calendar/ics.ts'
import { memberCases } from '../../src/case/group/member.ts'
import { checkGroup } from '../../src/case/group/read.ts'
import type { GroupInput } from '../../src/case/group/shape.ts'
import { readCase } from '../../src/case/read.ts'
import { openResources } from '../../src/resources.ts'
import { aGroup } from '../case/group/samples.ts'

const resources = openResources()
const AS_OF = '2026-03-30'

function calendarOf(data: GroupInput, asOf = AS_OF): string {
  const group = checkGroup(structuredClone(data), 'group.json')
  const edition = resources.edition(group.programme)
  if (edition === undefined) throw new Error('the sample names an edition')
  const language = resources.language()
  const people = memberCases(group).map(({ key, data: own }) =>
    assessCase(edition, readCase(JSON.stringify(own), key, resources.edition), asOf, language),
  )
  return iCalendar({ producer: '1', asOf, events: groupEvents(group, edition, people, language) })
}

/** As another program reads it. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))

describe('the calendar of a group', () => {
  test('has every session at its hours in London, in winter and in summer', () => {
    const text = calendarOf(aGroup())
    const zone = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone')
    expect(zone?.getFirstPropertyValue('tzid')).toBe('Europe/London')
    const london = new ICAL.Timezone(zone as ICAL.Component)
    const sessions = eventsIn(text).filter(({ summary }) => summary === 'Group session, Induction')
    expect(sessions).toHaveLength(15)
    const inGreenwich = ({ startDate }: ICAL.Event) => {
      const local = startDate.clone()
      local.zone = london
      return local.convertToZone(ICAL.Timezone.utcTimezone).toString()
    }
    const of = (day: string) =>
      sessions.find(({ startDate }) => startDate.toString().startsWith(day)) as ICAL.Event
    expect(inGreenwich(of('2026-03-24'))).toBe('2026-03-24T13:30:00Z')
    expect(inGreenwich(of('2026-03-31'))).toBe('2026-03-31T12:30:00Z')
    expect(of('2026-03-31').endDate.toString()).toBe('2026-03-31T16:00:00')
    expect(of('2026-03-31').location).toBe('Room 2, Bilston Street Probation Centre')
  })

  test('has the last day for catch-ups once, and not for whom', () => {
    const days = eventsIn(calendarOf(aGroup())).filter(({ summary }) => summary.includes('catch-ups'))
    expect(days.map(({ startDate }) => startDate.toString())).toEqual(['2026-03-31'])
  })

  test('names nobody', () => {
    const data = aGroup()
    const text = calendarOf(data).replaceAll('\r\n ', '')
    const { people, staff } = data
    const secrets = [
      ...people.flatMap(
        ({ key, case: { person } }: { key: string; case: { person: { name: string; crn: string } } }) => [
          ...person.name.split(' '),
          person.crn,
          key,
        ],
      ),
      ...staff.flatMap(({ name }: { name: string }) => name.split(' ')),
    ]
    for (const secret of secrets) expect(text).not.toContain(secret)
  })

  test('leaves out a module or place that would tell what the group is about', () => {
    const data = aGroup()
    data.schedule.modules = [{ id: 'own', name: 'Sexual fantasies', part: 'treatment' }]
    data.schedule.sessions[14].module = 'own'
    data.venue = 'Centre for sex offenders'
    const last = eventsIn(calendarOf(data)).find(({ startDate }) =>
      startDate.toString().startsWith('2026-05-12'),
    )
    expect(last?.summary).toBe('Group session')
    expect(last?.location).toBe('Room 2')
  })

  test('keeps the ids of its entries when a session moves, and gives the same bytes again', () => {
    const moved = aGroup()
    moved.schedule.sessions[10].date = '2026-04-15'
    const ids = (text: string) => eventsIn(text).map(({ uid }) => uid)
    expect(ids(calendarOf(moved))).toEqual(ids(calendarOf(aGroup())))
    expect(new Set(ids(calendarOf(aGroup()))).size).toBe(16)
    expect(calendarOf(aGroup())).toBe(calendarOf(aGroup()))
  })

  test('a session without hours takes its day', () => {
    const data = aGroup()
    delete data.schedule.sessions[10].from
    delete data.schedule.sessions[10].to
    const days = eventsIn(calendarOf(data)).filter(({ startDate }) => startDate.isDate)
    expect(days.map(({ summary }) => summary)).toContain('Group session, Induction')
    expect(calendarOf(data)).toContain('DTSTART;VALUE=DATE:20260414\r\n')
  })
})

test('whatever stands in a text comes out of another program letter for letter, in lines of 75 octets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (summary) => {
      const clean = summary.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')
      const event = { uid: 'one', date: '2026-03-31', from: '10:00', to: '11:00', summary: clean }
      const text = iCalendar({ producer: '1', asOf: AS_OF, events: [event] })
      for (const line of text.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(eventsIn(text)[0]?.summary).toBe(clean)
    }),
  )
})
