import { describe, expect, test } from 'vitest'
import { type MemberCase, memberCases, pointerInGroup } from '../../../src/case/group/member.ts'
import { checkGroup } from '../../../src/case/group/read.ts'
import { readCase } from '../../../src/case/read.ts'
import { InputError } from '../../../src/errors.ts'
import { openResources } from '../../../src/resources.ts'
import { aGroup, groupSamples } from './samples.ts'

const { edition } = openResources()

const read = (data: unknown) => checkGroup(structuredClone(data), 'group.json')

function issuesOf(data: unknown): string[] {
  try {
    read(data)
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.issues.map(({ pointer, expected }) => `${pointer}: ${expected}`)
  }
}

function sessionsOf(member: MemberCase | undefined): string[] {
  const { sessions } = (member?.data.schedule ?? { sessions: [] }) as { sessions: { id: string }[] }
  return sessions.map(({ id }) => id)
}

describe('the samples', () => {
  test.each(groupSamples)('$file is a group, and each person in it a case', ({ file, text }) => {
    const members = memberCases(checkGroup(JSON.parse(text), file))
    expect(members.length).toBeGreaterThan(1)
    for (const { key, data } of members) {
      const record = readCase(JSON.stringify(data), key, edition)
      expect(record.schedule.sessions.length).toBeGreaterThan(0)
    }
  })
})

describe('what a group shares', () => {
  test('comes before what is the case’s own, in the order of the group', () => {
    const data = aGroup()
    data.people[0].case.schedule = {
      sessions: [{ id: 'own', module: 'induction', date: '2026-02-01', from: '09:00' }],
    }
    const [first] = memberCases(read(data))
    const shared = data.schedule.sessions.map(({ id }: { id: string }) => id)
    expect(sessionsOf(first)).toEqual([...shared, 'own'])
    expect(first?.data.plan).toMatchObject({ group: 'Tuesday group', room: 'Room 2' })
  })

  test('leaves what the case says of its own', () => {
    const data = aGroup()
    data.people[0].case.plan = { room: 'Room 9', staffNames: ['Ana Example'] }
    expect(memberCases(read(data))[0]?.data.plan).toMatchObject({
      room: 'Room 9',
      staffNames: ['Ana Example'],
      venue: data.venue,
    })
  })

  test('is called by its id where it has no name', () => {
    const { name: _, ...data } = aGroup()
    expect(memberCases(read(data))[0]?.data.plan).toMatchObject({ group: data.id })
  })

  test('reaches whoever takes part: from, until, without', () => {
    const data = aGroup()
    data.people[0].takesPart = { from: 'i03', until: 'i07', without: ['i05'] }
    const [first] = memberCases(read(data))
    expect(sessionsOf(first)).toEqual(['i03', 'i04', 'i06', 'i07'])
  })
})

describe('a place in a case is found again in the group', () => {
  const place = { person: 4, modules: 1, sessions: [2, 3] }
  test.each([
    ['', ''],
    ['/person/crn', '/people/4/case/person/crn'],
    ['/schedule/modules/0/id', '/schedule/modules/0/id'],
    ['/schedule/modules/2', '/people/4/case/schedule/modules/1'],
    ['/schedule/sessions/1/date', '/schedule/sessions/3/date'],
    ['/schedule/sessions/2/date', '/people/4/case/schedule/sessions/0/date'],
    ['line 3, column 1', 'line 3, column 1'],
  ])('%s', (pointer, expected) => {
    expect(pointerInGroup(pointer, place)).toBe(expected)
  })
})

describe('a group that can’t be used is told with everything that is wrong', () => {
  test('keys, ids, sessions that there are not, somebody twice, another programme', () => {
    const data = aGroup()
    data.people[1].key = 'p01'
    data.people[2].takesPart = { from: 'none', until: 'i01', without: ['nor this'] }
    data.people[3].case.programme = 'c-sogp'
    data.people[4].case.person.crn = data.people[0].case.person.crn.toLowerCase()
    data.schedule.sessions[1].id = 'i01'
    data.people[5].takesPart = { from: 'i04', until: 'i03' }
    expect(issuesOf(data)).toEqual([
      '/schedule/sessions/1/id: expected an id that no other session has',
      '/people/1/key: expected a key that nobody else has',
      '/people/2/takesPart/from: expected the id of a session of the group',
      '/people/2/takesPart/without/0: expected the id of a session of the group',
      '/people/3/case/programme: expected the programme of the group',
      '/people/4/case/person/crn: expected each person once in a group',
      '/people/5/takesPart/until: expected a session after the first one',
    ])
  })

  test('its shape, by its own fields', () => {
    const { id: _, ...data } = aGroup()
    expect(issuesOf({ ...data, format: 'groupwork-group-2', stafff: [] })).toEqual([
      expect.stringMatching(/^\/format: expected one of: groupwork-group-1;/),
      '/id: required field missing; expected a text',
      '/stafff: unknown field; the nearest known field is "staff"',
    ])
  })

  test('a name in a mapping is told nowhere', () => {
    const data = aGroup()
    data.registers = [{ people: { 'Jordan Example': 'no CRN' } }]
    const told = issuesOf(data).join('\n')
    expect(told).toContain('/registers/0/people')
    expect(told).not.toContain('Jordan')
  })

  test('a case that can’t be read leaves the group readable', () => {
    const data = aGroup()
    data.people[0].case = { nothing: 'of \u0000 a case' }
    expect(memberCases(read(data))).toHaveLength(data.people.length)
  })
})

test('a group in a case’s place is told as that', () => {
  const text = groupSamples[0]?.text ?? ''
  expect(() => readCase(text, 'group.json', edition)).toThrow('this is a group')
})
