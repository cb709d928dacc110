import { expect, test } from 'vitest'
import { readCase } from '../../../src/case/read.ts'
import { readRegister } from '../../../src/case/register/register.ts'
import { templateRows } from '../../../src/case/register/template.ts'
import { templateCsv, templateWorkbook } from '../../../src/case/register/template-file.ts'
import { base, person, read } from '../base.ts'
import { lookup } from '../editions.ts'

const other = { person: { ...person, name: 'Zoë & <Sam>', crn: 'Z000002' }, attendance: [] }
const rows = templateRows([read(), read(other)])
const written = () => templateWorkbook(rows)

test('the register of some cases has a row a person and session, by day', () => {
  expect(rows.map((row) => row.map((cell) => ('day' in cell ? cell.day : cell.text)).join('|'))).toEqual([
    'Z000001|Alex Example|s1|ATTC||induction|2026-02-02||',
    'Z000002|Zoë & <Sam>|s1|||induction|2026-02-02||',
    'Z000001|Alex Example|s2|AAME||induction|2026-02-09||',
    'Z000002|Zoë & <Sam>|s2|||induction|2026-02-09||',
    'Z000001|Alex Example|s3|||induction|2026-02-16||',
    'Z000002|Zoë & <Sam>|s3|||induction|2026-02-16||',
  ])
})

test('read again it changes nothing, and nothing is left unread', () => {
  for (const content of [written(), templateCsv(rows)]) {
    const registers = [readRegister(content, 'register')]
    expect(registers[0]?.told).toEqual([])
    for (const given of [base, { ...base, ...other }])
      expect(readCase(JSON.stringify(given), 'case.json', lookup, { registers })).toEqual(read(given))
  }
})

test('the same rows are the same bytes', () => {
  expect(written()).toEqual(written())
})
