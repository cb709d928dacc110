import { expect, test } from 'vitest'
import { readRegister } from '../../src/case/register/register.ts'
import { issuesOf } from '../case/issues.ts'

const HEAD = 'crn,session,outcome,reason'

test.each<[string, string[], string]>([
  [
    'a quote that is never closed',
    [HEAD, 'Z000001,s1,ATTC,', 'Z000001,s2,AAME,"ill', 'Z000001,s3,ATTC,'],
    'line 3: broken CSV: expected the quote that opens in this line to be closed',
  ],
  [
    'one that closes lines below, before more',
    [HEAD, 'Z000001,s1,AAME,"ill', 'Z000001,s2,AAME,"flu"'],
    'line 2: broken CSV: expected a comma or the end of the line after the quote that opens in this line',
  ],
  [
    'text after a quoted cell',
    [HEAD, 'Z000001,s1,AAME,"ill" since Monday'],
    'line 2: broken CSV: expected a comma or the end of the line after the quote that opens in this line',
  ],
  [
    'a quote within a cell',
    [HEAD, 'Z000001,s1,AAME,the "flu"'],
    'line 2: broken CSV: expected quotes around the whole cell, and two for one within it',
  ],
  [
    'a quote after cells of several lines',
    [HEAD, 'Z000001,s1,AAME,"ill', 'and ""off""', '"', 'Z000001,s2,AAME,"x'],
    'line 5: broken CSV: expected the quote that opens in this line to be closed',
  ],
  [
    'quotes of cells that semicolons part',
    [HEAD.replaceAll(',', ';'), 'Z000001;s1;ATTC;"ill" since Monday'],
    'line 2: broken CSV: expected a semicolon or the end of the line after the quote that opens in this line',
  ],
])('%s', (_, lines, told) => {
  for (const end of ['\n', '\r\n']) {
    expect(issuesOf(() => readRegister(lines.join(end), 'group.csv'))).toEqual([`group.csv: ${told}`])
  }
})

test('a quote that opens twenty megabytes before the end is found in good time', () => {
  const start = performance.now()
  const text = `${HEAD}\nZ000001,s1,AAME,"${'""x\n'.repeat(4_000_000)}`
  expect(issuesOf(() => readRegister(text, 'group.csv'))).toHaveLength(1)
  expect(performance.now() - start).toBeLessThan(20_000)
})
