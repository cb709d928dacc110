import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCase } from '../../../src/case/read.ts'
import { type Mapping, readMapping } from '../../../src/case/register/mapping.ts'
import { readRegister } from '../../../src/case/register/register.ts'
import { person } from '../base.ts'
import { lookup } from '../editions.ts'
import { issuesOf } from '../issues.ts'
import { held } from './held.ts'

// The same register, as programs write it and as people keep it: files/README.md says which is which.
const FOLDER = join(import.meta.dirname, 'files')
const read = (name: string, mapping?: Mapping) =>
  readRegister(readFileSync(join(FOLDER, name)), name, { mapping })
/** Saved under American settings. */
const MONTH_FIRST = 'libreoffice-month-first.csv'
const names = readdirSync(FOLDER).filter(
  (name) => /\.\w+$/.test(name) && !name.endsWith('.md') && name !== MONTH_FIRST,
)
/** Those that call sessions otherwise, or nothing: their days say which they are. */
const byDay = readdirSync(join(FOLDER, 'by-day')).map((name) => `by-day/${name}`)
const whole = held(read('plain.csv'))
const plain = { ...whole, people: [...new Set(whole.rows.map(({ crn }) => crn))] }

test('the plain register is whole', () => {
  expect(names.length).toBeGreaterThan(60)
  expect([plain.rows.length, plain.sessions.length]).toEqual([20, 5])
  expect(plain.sessions[0]).toEqual({
    ...{ id: 's-01', module: 'group', date: '2025-11-12', from: '10:30', to: '12:30' },
    ...{ run: 1, length: 'session' },
  })
})

test.each(names)('%s holds what the plain register does', (name) => {
  expect(held(read(name))).toEqual(whole)
})

/** What a register says of each of its people, beside the sessions of the plain one. */
function attendance(name: string) {
  const register = read(name)
  return plain.people.map((crn) => {
    const sessions = plain.sessions.map(({ id, date }) => ({ id, date, module: 'induction' }))
    const one = { programme: 'csogp', person: { ...person, crn }, schedule: { sessions } }
    return readCase(JSON.stringify(one), 'case', lookup, { registers: [register] }).attendance
  })
}

const ofPlain = (crn: string) =>
  read('plain.csv')
    .byPerson.get(crn)
    ?.flatMap(({ attendance }) => attendance ?? [])

test.each(byDay)('%s says of everybody what the plain register does', (name) => {
  const given = attendance(name)
  expect(given.flat()).toHaveLength(16)
  expect(given).toEqual(plain.people.map((crn) => ofPlain(crn)))
})

test('days that only make sense month first are refused, and read where the mapping says so', () => {
  const [issue, ...others] = issuesOf(() => read(MONTH_FIRST))
  expect(issue).toBe(
    `${MONTH_FIRST}: line 6, date: expected a date in the calendar, as YYYY-MM-DD; the dates here look as if the month came first: say so in a file for --mapping, {"dates": "month first"}`,
  )
  expect(others).toHaveLength(7)
  expect(held(read(MONTH_FIRST, readMapping('{"dates": "month first"}', 'ours.json')))).toEqual(whole)
})

test('what is hidden, left unread or assumed is told', () => {
  const told = (name: string) => read(name).told.map(({ pointer, expected }) => `${pointer}: ${expected}`)
  expect(told('plain.csv')).toEqual([])
  expect(told('openpyxl-titles.xlsx')).toEqual([
    'sheet 1: 1 row hidden there; read like the others',
    'sheet 1: 1 column hidden there; read like the others',
  ])
  expect(told('xlsxwriter-wide-notes.xlsx')).toEqual([
    'sheet 1, row 11: a line of totals or notes; it is not read',
    'sheet 3: a hidden sheet; it is not read',
  ])
  expect(told('openpyxl-wide-merged.xlsx')).toEqual([
    'sheet 1, row 9, column H: neither a person nor a session heads what stands here; it is not read',
    'sheet 2: no headings of a register there; it is not read',
  ])
})
