import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createCaseReader } from '../../src/batch/case-reader.ts'
import { base } from '../case/base.ts'
import { temporaryFolder } from '../cli/groupwork.ts'
import { resources } from '../web/site.ts'

const DAY = { asOf: '2026-03-31', later: 'error' } as const
const bytes = new TextEncoder().encode(JSON.stringify({ ...base, attendance: [] }))

/** What the digest of a register is taken of. */
function joinedOf(...lines: string[]): string | null {
  const register = join(temporaryFolder(), 'group.csv')
  writeFileSync(register, `${lines.join('\n')}\n`)
  const reader = createCaseReader(resources, [register], DAY, { acceptChanges: true })
  return reader.read({ place: 'case.json', bytes }).joined
}

test('another day or time of a session makes another state of the register, also without a module', () => {
  const dated = (date: string, from: string) =>
    joinedOf('crn,session,outcome,date,from', `Z000001,s1,ATTC,${date},${from}`)
  const one = dated('2026-02-02', '10:00')
  expect(dated('2026-02-02', '10:00')).toBe(one)
  expect(dated('2026-02-03', '10:00')).not.toBe(one)
  expect(dated('2026-02-02', '11:00')).not.toBe(one)
})

test('what a register says that states no more than before is told in the same words', () => {
  expect(joinedOf('crn,session,outcome', 'Z000001,s1,ATTC')).toBe(
    '[{"sessions":[],"attendance":[{"session":"s1","outcome":"attended","code":"ATTC"}]}]',
  )
  expect(joinedOf('crn,session,outcome,module,date', 'Z000001,s1,ATTC,induction,2026-02-02')).toBe(
    '[{"sessions":[{"id":"s1","module":"induction","run":1,"date":"2026-02-02","length":"session"}],"attendance":[{"session":"s1","outcome":"attended","code":"ATTC"}]}]',
  )
})
