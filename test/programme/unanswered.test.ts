import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { InputError } from '../../src/errors.ts'
import { newEdition } from '../../src/programme/blank.ts'
import { readEdition } from '../../src/programme/read.ts'

const FROM = 'exampleshire-2026'
const text = readFileSync(join(import.meta.dirname, `../../programmes/${FROM}.yaml`), 'utf8')
const blank = newEdition('our-programme', FROM, text)

function issuesOf(yaml: string) {
  try {
    readEdition(yaml, 'our-programme.yaml')
    return []
  } catch (error) {
    return (error as InputError).issues
  }
}

test('of a new edition, what is still to be filled in is told as a count by section, with the next', () => {
  const issues = issuesOf(blank)
  expect(issues.length).toBeLessThan(40)
  expect(issues.map(({ expected }) => expected).join('\n')).toMatch(
    /\d+ fields are still to be filled in under \/statements; this is the next \(line \d+\)/,
  )
})

test('a real fault stands before them, in full', () => {
  const [first] = issuesOf(`${blank}\nnonsense: 5\n`)
  expect(first).toMatchObject({ pointer: '/nonsense', expected: expect.stringContaining('unknown field') })
})

test('a few empty fields are told one by one', () => {
  const issues = issuesOf(
    text.replace(/^name: .*$/m, 'name:').replace(/^organisation: .*$/m, 'organisation:'),
  )
  expect(issues.map(({ pointer }) => pointer)).toEqual(['/name', '/organisation'])
})
