import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { INHERITED } from '../hostile.ts'
import { groupwork, SAMPLES, temporaryFolder } from './groupwork.ts'

// Each is a start of the program: these stand for the others, which are tried where the words are read.
const NAMES = ['__proto__', 'constructor', 'hasOwnProperty', '4294967294']
const CASE = join(SAMPLES, 'csogp-on-hold.json')

describe('a word that an option doesn’t know is refused in words', () => {
  test.each(NAMES)(
    '%s',
    async (name) => {
      const out = temporaryFolder()
      const tries = [
        ['render', '--programme', name, '--out', out],
        ['render', '--document', name, '--out', out],
        ['render', '--format', name, '--out', out],
        ['render', '--layout', name, '--out', out],
        ['render', CASE, '--shard', `${name}/2`, '--out', out],
        ['check', CASE, '--as-of', name],
        ['check', CASE, '--since-date', name],
        ['programmes', name],
        ['readability', '--programme', name],
        ['schema', name],
        ['serve', '--port', name],
        ['serve', '--port', '0', '--proxy', name],
        [name],
        [`--${name}`, 'check', CASE],
      ]
      for (const args of tries) {
        const { code, stderr } = await groupwork(args)
        expect([code, stderr.includes('    at ')], args.join(' ')).toEqual([2, false])
      }
    },
    120_000,
  )
})

test.each(INHERITED.slice(0, 4))('a session called “%s” is a session like any other', async (name) => {
  const folder = temporaryFolder()
  const file = join(folder, 'case.json')
  const register = join(folder, 'register.csv')
  const draft = {
    programme: 'csogp',
    person: { name: 'Sam', crn: 'Z123456' },
    schedule: { sessions: [{ id: name, module: 'induction', date: '2026-01-05' }] },
    catchUps: [{ id: 'c', for: name, date: '2026-01-06', outcome: 'attended' }],
  }
  writeFileSync(file, JSON.stringify(draft))
  writeFileSync(register, `crn,session,outcome\nZ123456,${name},UAAB\n`)
  const { code, stdout, stderr } = await groupwork([
    'check',
    file,
    '--register',
    register,
    '--as-of',
    '2026-03-31',
    '--json',
  ])
  expect(stderr).toBe('')
  expect(code).toBe(0)
  expect(JSON.stringify(JSON.parse(stdout))).toContain(name)
})
