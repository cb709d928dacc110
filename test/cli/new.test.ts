import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { withValue } from '../../src/case/json-edit.ts'
import { readCase } from '../../src/case/read.ts'
import { newCase } from '../../src/cli/new/case.ts'
import { newEdition } from '../../src/programme/blank.ts'
import { readEdition } from '../../src/programme/read.ts'
import { openResources } from '../../src/resources.ts'
import { groupwork, temporaryFolder } from './groupwork.ts'

const resources = openResources()
const text = (id: string) => resources.editionText(id) ?? ''

/** The answers of another edition put where nothing stands. */
function filled(blank: unknown, answers: unknown): unknown {
  if (blank === null) return answers
  if (typeof blank !== 'object') return blank
  const of = (key: string | number) => (answers as Record<string | number, unknown>)[key]
  if (Array.isArray(blank)) return blank.map((each, at) => filled(each, of(at)))
  return Object.fromEntries(
    Object.entries(blank as object).map(([key, each]) => [key, filled(each, of(key))]),
  )
}

describe.each(resources.editionIds())('a new edition with the structure of %s', (id) => {
  const made = newEdition('our-own', id, text(id))
  const own = parse(text(id)) as Record<string, unknown>

  test('is read once its questions are answered', () => {
    const answered = filled(parse(made), { ...own, id: 'our-own' })
    const read = readEdition(stringify(answered), 'our-own.yaml')
    const {
      local: _,
      issue: __,
      publisher: ___,
      caseFacts: ____,
      easyRead: _____,
      ...kept
    } = readEdition(text(id), `${id}.yaml`)
    expect(read).toEqual({ ...kept, id: 'our-own', historic: false })
  })

  test('has none of its values: no sentence, no number, no words of its source', () => {
    for (const { sentencer, participant, source } of own.statements as Record<string, unknown>[]) {
      for (const value of [sentencer, participant, (source as { words: string }).words])
        if (value !== undefined && String(value).length > 20) expect(made).not.toContain(value)
    }
  })

  test('leaves no choice made in a rule: it would pass for the new document’s', () => {
    const left: string[] = []
    const gather = (value: unknown, path: string) => {
      if (typeof value === 'object' && value !== null)
        for (const [key, each] of Object.entries(value)) gather(each, `${path}/${key}`)
      else if (value !== null && !/\/(?:id|part|route|module|parts\/\d+|routes\/\d+)$/.test(path))
        left.push(path)
    }
    const { rules, document } = parse(made)
    gather({ rules, document }, '')
    expect(left).toEqual([])
    expect(made).toMatch(/^ +# May be added to eligibility: /m)
    // What can be added is explained below its name.
    expect(made).toMatch(/^ +# \w+: \p{Lu}.*[.?]$/mu)
    expect(made).toMatch(/^ +kind: ?$/m)
  })

  test('asks', () => {
    expect(made).toContain('# Full name of the programme.')
    expect(made).toContain('# issue:')
    // An answer right behind the colon would be part of the name.
    expect(made).not.toMatch(/\w:,/)
  })
})

test.each(resources.editionIds())(
  'a new case of %s has what it must have, and the rest behind marks',
  (id) => {
    const edition = resources.edition(id)
    if (edition === undefined) throw new Error(id)
    const made = newCase(edition)
    const answered = made
      .replace(/^ {4}"crn": ""/m, '    "crn": "Z123456"')
      .replace(/^ {4}"name": ""/m, '    "name": "A Person"')
    const record = readCase(answered, 'new-case.json', resources.edition)
    expect(record.person).toMatchObject({ crn: 'Z123456', name: 'A Person' })
    // Every line is JSON where its marks are taken off, but for the questions.
    const whole = answered
      .split('\n')
      .filter((line) => !/^\s*\/\/ (?!["{}[\]\d ])/.test(line))
      .map((line) => line.replace(/^(\s*)\/\/ /, '$1'))
      .join('\n')
    expect(Object.keys(JSON.parse(whole))).toContain('suitability')
    for (const { id: target } of edition.rules.treatmentTargets)
      expect(made).toContain(`"target": "${target}"`)
  },
)

test('a value is put into a case with notes, and they stay', () => {
  const noted = '{\n  // One.\n  "a": 1,\n  // Two: "b"\n  "c": { "d": 1 } // no\n}'.replace(' // no', '')
  expect(withValue(noted, ['c', 'd'], 2)).toBe(noted.replace('"d": 1', '"d": 2'))
  expect(withValue(noted, ['e'], 3)).toContain('"e": 3')
})

test('nothing is written in place of what is there', async () => {
  const file = join(temporaryFolder(), 'case.json')
  writeFileSync(file, 'mine')
  const { code, stderr } = await groupwork(['new', 'case', '--programme', 'csogp', '--out', file])
  expect([code, readFileSync(file, 'utf8')]).toEqual([2, 'mine'])
  expect(stderr).toContain('expected nothing here')
  const unknown = await groupwork(['new', 'edition', 'own', '--from', 'csogpp'])
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('the nearest is "csogp"')])
})
