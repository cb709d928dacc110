import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCase } from '../../../src/case/read.ts'
import { readRegister } from '../../../src/case/register/register.ts'
import { person } from '../base.ts'
import { lookup } from '../editions.ts'
import { FORMS, type Group, group, long, shuffled, titled, wide } from './forms.ts'
import { held } from './held.ts'
import { csv, dayFirst, type Rows, turnedOver, type Value } from './writers.ts'

const SHAPES: readonly (readonly [name: string, shaped: (given: Group) => Rows])[] = [
  ['a row a person and session', long],
  ['that under titles', (given) => titled(long(given))],
  ['its columns the other way round', (given) => shuffled(long(given))],
  ['that on its side', (given) => turnedOver(long(given))],
  ['people by sessions', wide],
  ['that under titles', (given) => titled(wide(given))],
  ['sessions by people', (given) => turnedOver(wide(given))],
]

test.each(SHAPES)('a register reads the same in any form: %s', { timeout: 120_000 }, (_name, shaped) => {
  fc.assert(
    fc.property(group, (given) => {
      const expected = held(readRegister(csv(long(given)), 'plain.csv'))
      for (const [form, written] of FORMS) {
        expect({ form, ...held(readRegister(written(shaped(given)), 'register')) }).toEqual({
          form,
          ...expected,
        })
      }
    }),
    { numRuns: 30, seed: 20261129 },
  )
})

/** Over each column what the session is called there and its day in one cell, as people write them. */
const called =
  (by: (day: string, at: number) => string) =>
  ({ people, sessions, marks }: Group): Rows => [
    ['CRN', 'Name', ...sessions.map(({ day }, at) => by(dayFirst(day), at + 1))],
    ...people.map((crn, p): Value[] => [crn, 'Sam Other', ...(marks[p] ?? []).map((mark) => mark || null)]),
  ]
const BY_DAY: readonly (readonly [name: string, shaped: (given: Group) => Rows])[] = [
  ['a day over each column', called((day) => day)],
  ['a week and its day', called((day, at) => `Wk ${at}\n${day}`)],
  ['a session and its day, in words', called((day, at) => `Session ${at} - ${day}`)],
  ['a day, and behind it which week', called((day, at) => `${day} (week ${at})`)],
  [
    'weeks over their days',
    (given) => {
      const [, ...people] = called((day) => day)(given)
      const weeks = given.sessions.map((_, at) => `Week ${at + 1}`)
      return [
        ['CRN', 'Name', ...weeks],
        [null, null, ...given.sessions.map(({ day }) => ({ day }))],
        ...people,
      ]
    },
  ],
  [
    'people with their CRNs over the columns',
    ({ people, sessions, marks }) => [
      ['Date', ...people.map((crn) => `Sam Other (${crn})`)],
      ...sessions.map(({ day }, s): Value[] => [{ day }, ...people.map((_, p) => marks[p]?.[s] || null)]),
    ],
  ],
]

test.each(BY_DAY)(
  'a register whose sessions are known by their days says the same: %s',
  { timeout: 120_000 },
  (_name, shaped) => {
    fc.assert(
      fc.property(group, (given) => {
        const sessions = given.sessions.map(({ id, day }) => ({ id, module: 'induction', date: day }))
        const joined = (content: string | Uint8Array) => {
          const registers = [readRegister(content, 'register')]
          return given.people.map((crn) => {
            const one = { programme: 'csogp', person: { ...person, crn }, schedule: { sessions } }
            return readCase(JSON.stringify(one), 'case', lookup, { registers }).attendance
          })
        }
        const [head = [], ...rows] = long(given)
        const own = head.map((name) => ['crn', 'session', 'outcome'].includes(String(name)))
        const plain = joined(csv([head, ...rows].map((row) => row.filter((_, at) => own[at]))))
        for (const [form, written] of FORMS)
          expect({ form, attendance: joined(written(shaped(given))) }).toEqual({ form, attendance: plain })
      }),
      { numRuns: 15, seed: 20261130 },
    )
  },
)
