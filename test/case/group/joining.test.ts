import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withCases } from '../../../src/case/group/cases.ts'
import { GROUP_FORMAT } from '../../../src/case/group/format.ts'
import { joinGroup } from '../../../src/case/group/joining.ts'
import { withMapping } from '../../../src/case/group/mappings.ts'
import { memberCases } from '../../../src/case/group/member.ts'
import { checkGroup } from '../../../src/case/group/read.ts'
import type { GroupInput } from '../../../src/case/group/shape.ts'
import { readCase } from '../../../src/case/read.ts'
import { readMappingFile } from '../../../src/case/register/mapping.ts'
import { joinRegister, readRegister } from '../../../src/case/register/register.ts'
import { lookup } from '../editions.ts'
import { caseSamples, registerSamples } from '../samples.ts'
import { aGroup } from './samples.ts'

const EMPTY: GroupInput = { format: GROUP_FORMAT, id: 'g', programme: 'c-sogp', people: [] }

const join = (group: GroupInput, text: string, accept = false) =>
  joinGroup(group, readRegister(text, 'register.csv'), { file: 'group.json', accept, on: '2026-03-31' })

const joined = (group: GroupInput, text: string) => {
  const { group: now, issues } = join(group, text)
  expect(issues).toEqual([])
  return now
}

/** A register by person and week: who has a row of which week, and what stands there. */
const registers = fc
  .record({ people: fc.integer({ min: 1, max: 5 }), weeks: fc.integer({ min: 1, max: 5 }) })
  .chain(({ people, weeks }) =>
    fc.array(
      fc.array(fc.constantFrom('ATTC', 'absence undecided', '', null), {
        minLength: weeks,
        maxLength: weeks,
      }),
      { minLength: people, maxLength: people },
    ),
  )

const HEAD = 'crn,name,session,outcome,module,date,from'

/** @param weeks how many of them it holds; only the last of these, where that is asked for */
function register(marks: readonly (readonly (string | null)[])[], weeks: number, lastOnly = false): string {
  const rows = marks.flatMap((row, person) =>
    row.flatMap((mark, week) =>
      mark === null || week >= weeks || (lastOnly && week < weeks - 1)
        ? []
        : [
            `Z10000${person},Person ${'ABCDE'[person]},s${week},${mark},better-lives,2026-01-0${week + 1},10:00`,
          ],
    ),
  )
  return [HEAD, ...rows].join('\n')
}

const holdsRows = (text: string) => text.includes('\n')

describe('joining registers', () => {
  test('twice is the same as once', () => {
    fc.assert(
      fc.property(registers, (marks) => {
        const text = register(marks, 5)
        fc.pre(holdsRows(text))
        const once = joined(EMPTY, text)
        expect(joined(once, text)).toEqual(once)
      }),
    )
  })

  test.each([false, true])(
    'week after week is the same as the whole at once (each week alone: %s)',
    (alone) => {
      fc.assert(
        fc.property(registers, (marks) => {
          const weeks = marks[0]?.length ?? 0
          const whole = register(marks, weeks)
          fc.pre(holdsRows(whole))
          let group = EMPTY
          for (let week = 1; week <= weeks; week++) {
            const text = register(marks, week, alone)
            if (holdsRows(text)) group = joined(group, text)
          }
          const { log: _, ...after } = group
          const { log: __, ...atOnce } = joined(EMPTY, whole)
          expect(after).toEqual(atOnce)
          expect(checkGroup(structuredClone(group), 'group.json').people).toHaveLength(
            group.people?.length ?? 0,
          )
        }),
      )
    },
  )

  test('the order of people in the group changes nobody’s case', () => {
    const group = aGroup()
    const turned = { ...group, people: group.people.toReversed() }
    const casesOf = (each: GroupInput) =>
      memberCases(checkGroup(structuredClone(each), 'g')).map(({ key, data }) => [key, JSON.stringify(data)])
    expect(Object.fromEntries(casesOf(turned))).toEqual(Object.fromEntries(casesOf(group)))
  })

  test('each case of a group is what its register and its case are without one', () => {
    for (const { file, text } of registerSamples) {
      const read = readRegister(text, file)
      const cases = caseSamples
        .map((sample) => JSON.parse(sample.text))
        .filter(({ person }) => read.byPerson.has(person.crn))
      const start: GroupInput = { ...EMPTY, programme: cases[0].programme }
      const whole = joinGroup(withCases(start, cases).group, read, {
        file: 'g',
        accept: false,
        on: '2026-03-31',
      })
      const named = whole.issues.filter(({ expected }) => !expected.startsWith('expected a name'))
      expect(named).toEqual([])
      for (const { key, data } of memberCases(checkGroup(structuredClone(whole.group), 'g'))) {
        const own = cases.find(({ person }) => person.crn === (data.person as { crn: string }).crn)
        const expected = joinRegister(readCase(JSON.stringify(own), key, lookup), read)
        const record = readCase(JSON.stringify(data), key, lookup)
        const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
        expect(record.schedule.sessions.toSorted(byId)).toEqual(expected.schedule.sessions.toSorted(byId))
        expect(record.attendance).toEqual(expected.attendance)
      }
    }
  })

  test('what a register says otherwise is an issue, or taken and logged', () => {
    const before = joined(EMPTY, `${HEAD}\nZ100001,Sam Other,s1,ATTC,better-lives,2026-01-06,10:00`)
    const otherwise = `${HEAD}\nZ100001,Sam Other,s1,UAAB,better-lives,2026-01-07,10:00`
    expect(join(before, otherwise).issues.map(({ expected }) => expected)).toEqual([
      expect.stringContaining('was "2026-01-06", now "2026-01-07"'),
      expect.stringContaining('was "attended (ATTC)", now "unacceptable absence (UAAB)"'),
    ])
    const { group, changes } = join(before, otherwise, true)
    expect(changes).toHaveLength(2)
    expect(group.schedule?.sessions).toEqual([
      { id: 's1', module: 'better-lives', date: '2026-01-07', from: '10:00' },
    ])
    expect(group.log?.at(-1)).toMatchObject({
      was: 'attended',
      now: 'unacceptable absence',
      from: 'register',
    })
  })

  test('who comes later takes part from then on; who isn’t in the register any more, no longer', () => {
    const group = joined(
      EMPTY,
      `${HEAD}
Z100001,Sam Other,s1,ATTC,better-lives,2026-01-06,10:00
Z100001,Sam Other,s2,ATTC,better-lives,2026-01-13,10:00
Z100002,Jo Later,s2,ATTC,,,
Z100002,Jo Later,s3,ATTC,better-lives,2026-01-20,10:00`,
    )
    expect(group.people?.map(({ key, takesPart }) => [key, takesPart])).toEqual([
      ['p01', { without: ['s3'] }],
      ['p02', { from: 's2' }],
    ])
  })

  test('a session of one case becomes the group’s when somebody else comes to it', () => {
    const own = { id: 's1', module: 'better-lives', date: '2026-01-06', from: '10:00' }
    const person = { name: 'Sam Other', crn: 'Z100001' }
    const start: GroupInput = {
      ...EMPTY,
      people: [{ key: 'p01', case: { programme: 'c-sogp', person, schedule: { sessions: [own] } } }],
    }
    const alone = `${HEAD}\nZ100001,Sam Other,s1,ATTC,better-lives,2026-01-06,10:00`
    expect(joined(start, alone).schedule?.sessions ?? []).toEqual([])
    const both = joined(start, `${alone}\nZ100002,Jo Later,s1,ATTC,,,`)
    expect(both.schedule?.sessions).toEqual([own])
    for (const { key, data } of memberCases(checkGroup(structuredClone(both), 'g')))
      expect(readCase(JSON.stringify(data), key, lookup).schedule.sessions.map(({ id }) => id)).toEqual([
        's1',
      ])
  })

  test('nobody comes in without a name', () => {
    const text = 'crn,session,outcome,module,date\nZ100001,s1,ATTC,better-lives,2026-01-06'
    const { issues } = join(EMPTY, text)
    expect(issues.map(({ pointer }) => pointer)).toEqual(['line 2, name'])
  })

  test('a key is none that the group has', () => {
    const group = aGroup()
    const text = `${HEAD}\nZ100999,Jo Later,i09,,,,`
    expect(joined(group, text).people?.at(-1)?.key).toBe('p10')
  })
})

describe('cases that come into a group', () => {
  test('exported and put together again, they are the same cases', () => {
    const whole = memberCases(checkGroup(aGroup(), 'g'))
    const start: GroupInput = { ...EMPTY, programme: 'csogp' }
    const { group, come } = withCases(
      start,
      whole.map(({ data }) => structuredClone(data)),
    )
    expect(come).toBe(whole.length)
    expect(group.schedule?.sessions).toHaveLength(15)
    const again = memberCases(checkGroup(structuredClone(group), 'g'))
    for (const [at, { data }] of again.entries())
      expect(readCase(JSON.stringify(data), 'again', lookup)).toEqual(
        readCase(JSON.stringify(whole[at]?.data), 'before', lookup),
      )
    expect(
      withCases(
        group,
        whole.map(({ data }) => data),
      ),
    ).toEqual({ group, come: 0, apart: 0 })
  })
})

test('a mapping is kept once', () => {
  const mapping = readMappingFile('{"marks": {"X": {"outcome": "absence undecided"}}}', 'ours.json')
  const once = withMapping(EMPTY, mapping)
  expect(once.registers).toEqual([{ marks: { X: { outcome: 'absence undecided' } } }])
  expect(withMapping(once, mapping)).toEqual(once)
})

test('a session that neither has is told where the register names it, and how to say which it is', () => {
  const { issues } = join(EMPTY, 'CRN,Name,Wk 1,Wk 2\nZ100101,Sam Other,P,\n')
  expect(issues.map(({ file, pointer, expected }) => `${file}: ${pointer}: ${expected}`)).toEqual([
    'register.csv: line 2, column 3: expected the id of a session of the schedule or of a register. One that is called otherwise there: {"sessions": {"Wk 1": "ID"}} in a file for --mapping',
  ])
  expect(issues[0]?.told).toMatchObject({ code: 'register/session' })
})
