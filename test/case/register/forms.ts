import fc from 'fast-check'
import { csv, dayFirst, ods, type Rows, type Value, xlsx } from './writers.ts'

/** Any group, and its register in any form. */

export interface Group {
  people: readonly string[]
  sessions: readonly { id: string; day: string; from: string }[]
  /** By person and session. */
  marks: readonly (readonly string[])[]
}

export const group: fc.Arbitrary<Group> = fc
  .record({
    people: fc.integer({ min: 1, max: 6 }),
    sessions: fc.integer({ min: 1, max: 7 }),
    first: fc.nat(400),
  })
  .chain(({ people, sessions, first }) =>
    fc.record({
      people: fc.constant(Array.from({ length: people }, (_, at) => `Z${100_001 + at * 7}`)),
      sessions: fc.constant(
        Array.from({ length: sessions }, (_, at) => ({
          id: `s-${at + 1}`,
          day: new Date(Date.UTC(2025, 0, 1 + first + at * 7)).toISOString().slice(0, 10),
          from: ['09:15', '10:30', '18:00'][(first + at) % 3] ?? '10:30',
        })),
      ),
      marks: fc.array(
        fc.array(fc.constantFrom('ATTC', 'UAAB', 'aame', 'AFTA', 'attended', 'absence undecided', ''), {
          minLength: sessions,
          maxLength: sessions,
        }),
        { minLength: people, maxLength: people },
      ),
    }),
  )

export function long({ people, sessions, marks }: Group): Rows {
  const rows = people.flatMap((crn, p) =>
    sessions.map(({ id, day, from }, s): Value[] => [
      crn,
      id,
      marks[p]?.[s] ?? '',
      'group',
      { day },
      { time: from },
    ]),
  )
  return [['crn', 'session', 'outcome', 'module', 'date', 'from'], ...rows]
}

export function wide({ people, sessions, marks }: Group): Rows {
  return [
    ['Session', null, ...sessions.map(({ id }) => id)],
    ['Module', null, ...sessions.map(() => 'group')],
    ['Date', null, ...sessions.map(({ day }) => ({ day }))],
    ['From', null, ...sessions.map(({ from }) => ({ time: from }))],
    ['Name', 'CRN', ...sessions.map(() => null)],
    ...people.map((crn, p): Value[] => ['Sam Other', crn, ...(marks[p] ?? []).map((mark) => mark || null)]),
  ]
}

export const titled = (rows: Rows): Rows => [['Tuesday group'], [], ['Kept by', 'A. Tutor'], ...rows, [], []]
export const shuffled = (rows: Rows): Rows => rows.map((row) => [...row].reverse())

export const FORMS: readonly (readonly [name: string, written: (rows: Rows) => string | Uint8Array])[] = [
  ['CSV', (rows) => csv(rows)],
  ['CSV with days first', (rows) => csv(rows, ',', dayFirst)],
  ['semicolons in Windows-1252', (rows) => Buffer.from(csv(rows, ';', dayFirst), 'latin1')],
  ['tabs in UTF-16', (rows) => Buffer.from(`\ufeff${csv(rows, '\t', dayFirst)}`, 'utf16le')],
  ['strokes', (rows) => Buffer.from(csv(rows, '|'))],
  ['a workbook', (rows) => xlsx(rows)],
  ['a workbook with texts in its cells', (rows) => xlsx(rows, { shared: false })],
  ['a workbook that counts from 1904', (rows) => xlsx(rows, { from1904: true })],
  ['an OpenDocument sheet', (rows) => ods(rows)],
]
