import { expect, test } from 'vitest'
import { chronology } from '../../../src/chronology/chronology.ts'
import { decidedBy } from '../../../src/wording/audit/decided.ts'
import { factsUsed } from '../../../src/wording/audit/facts.ts'
import { english } from '../../english.ts'
import { AS_OF, sample } from '../composing.ts'

const said = (items: ReturnType<typeof factsUsed>) => items.map((item) => english.say(item))

test('facts stand with their field and their value', () => {
  const account = chronology(sample('csogp-west-mercia-suitable-long-route'), AS_OF)
  expect(said(factsUsed(['/risk/rm2000s', '/order/kind', '/person/sex'], account))).toEqual([
    'RM2000/S level (risk/rm2000s): level high; assessed on 5 February 2026',
    'Order or licence (order/kind): community order',
    'Sex (person/sex): male',
  ])
})

test('many entries of a list are counted', () => {
  const record = sample('i-sotp-complete-evening')
  const pointers = record.attendance.map((_, index) => `/attendance/${index}`)
  expect(said(factsUsed(pointers, chronology(record, AS_OF)))).toEqual([
    'Attendance record (attendance): 33 attended and 2 acceptable absence, 29 April 2025 to 13 January 2026',
  ])
})

test.each([
  'c-sogp-complete-short-route',
  'csogp-breach-threshold-reached',
  'i-sotp-removed',
  'n-sogp-withdrawn',
])('what people wrote is no value: %s', (name) => {
  const record = sample(name)
  const pointers = [...everyPointer(record, '')]
  const told = said(factsUsed(pointers, chronology(record, AS_OF))).join('\n')
  const prose = [...texts(record)].filter((text) => /^\p{Lu}.* .*[.!?]$/su.test(text))
  expect(prose.length).toBeGreaterThan(4)
  expect(prose.filter((text) => told.includes(text))).toEqual([])
})

test('an earlier decision about the same matter stands after the one that holds', () => {
  const record = sample('csogp-west-mercia-suitable-long-route')
  const index = record.decisions.findIndex(({ about }) => about === 'suitability')
  const holds = record.decisions[index]
  if (holds === undefined) throw new Error('no decision')
  record.decisions.push({
    ...{
      ...holds,
      id: 'earlier',
      on: '2026-01-12',
      outcome: 'not suitable',
      reason: 'No order was thought of.',
    },
  })
  const [latest, earlier] = said(decidedBy([`/decisions/${index}`], chronology(record, AS_OF)))
  expect(latest).toMatch(/^Judith Hallam \(Probation officer\), 26 February 2026, suitability: suitable\./)
  expect(earlier).toContain('12 January 2026, suitability: not suitable. Reason: No order was thought of.')
  expect(earlier).toMatch(/Replaced by a later decision\.$/)
})

function* everyPointer(value: unknown, at: string): Generator<string> {
  if (at !== '') yield at
  if (typeof value !== 'object' || value === null) return
  for (const [key, each] of Object.entries(value)) yield* everyPointer(each, `${at}/${key}`)
}

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* texts(each)
}
