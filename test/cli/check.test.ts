import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shortenPointers } from '../../src/cli/pointers.ts'
import type { Assessment } from '../../src/index.ts'
import { groupwork, SAMPLES, temporaryFolder } from './groupwork.ts'

const AS_OF = ['--as-of', '2026-03-31']
const UNDECIDED = join(SAMPLES, 'c-sogp-absence-undecided.json')
const NOT_SUITABLE = join(SAMPLES, 'c-sogp-not-suitable.json')
const GROUP = join(SAMPLES, 'c-sogp-better-lives-group.ndjson')
const REGISTERS = ['--register', join(SAMPLES, 'registers')]

const check = (...args: string[]) => groupwork(['check', ...AS_OF, ...args])

describe('for people', () => {
  test('next actions come first, then where the person stands, then what needs a decision', async () => {
    const { code, stdout, stderr } = await check(UNDECIDED, ...REGISTERS)
    expect(stderr).toBe('')
    expect(code).toBe(0)
    const titles = stdout.split('\n').filter((line) => /^[A-Z][a-z ]+$/.test(line))
    expect(titles.slice(0, 3)).toEqual(['Next actions', 'Stands', 'Needs a decision'])
    expect(stdout).toMatch(/Next actions\n {2}1\. Decide whether the reason/)
  })

  test('the document, its clause, lines and words stand beside a finding', async () => {
    const { stdout } = await check(NOT_SUITABLE)
    expect(stdout).toContain('Source: 003_e788a44212cacf45.txt')
    expect(stdout).toMatch(/^ {6}003-02, lines? [\d-]+: “/m)
    expect(stdout).toContain('Facts: /person/sex')
  })

  test('no line is longer than 80 columns, none is coloured when nobody sees it', async () => {
    const { stdout } = await groupwork(['check', ...AS_OF, SAMPLES, ...REGISTERS], {
      CI: '1',
      FORCE_COLOR: '',
    })
    expect(stdout.length).toBeGreaterThan(10_000)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(stdout).not.toContain('\u001b[')
  })

  test('the person is not named', async () => {
    const { stdout } = await check(UNDECIDED)
    const { person } = JSON.parse(readFileSync(UNDECIDED, 'utf8'))
    for (const secret of [person.name, person.crn]) expect(stdout).not.toContain(secret)
  })

  test('a register without a row of the person is warned of', async () => {
    const { code, stderr } = await check(NOT_SUITABLE, ...REGISTERS)
    expect(code).toBe(0)
    expect(stderr.replace(/\s+/g, ' ')).toContain('no row belongs to this case; check its CRN')
  })

  test('every sample can be checked', async () => {
    const { code, stderr } = await check(SAMPLES, ...REGISTERS)
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })
})

describe('as JSON', () => {
  test('one case gives its whole assessment', async () => {
    const { stdout } = await check(UNDECIDED, ...REGISTERS, '--json')
    const assessment: Assessment = JSON.parse(stdout)
    expect(assessment).toMatchObject({ edition: 'c-sogp', asOf: '2026-03-31' })
    expect(assessment.undecided.length).toBeGreaterThan(0)
    const open = assessment.findings.filter(({ id }) => assessment.undecided.includes(id))
    expect(open).toHaveLength(assessment.undecided.length)
  })

  test('several give an array, each with the name of its case', async () => {
    const { stdout } = await check(NOT_SUITABLE, GROUP, '--json')
    const assessments: { case: string; edition: string }[] = JSON.parse(stdout)
    expect(assessments.map((each) => each.case).slice(0, 2)).toEqual([
      'c-sogp-not-suitable',
      'c-sogp-better-lives-group-1',
    ])
  })

  test('a bad case among several is reported with exit 3, and the array still closes', async () => {
    const bad = join(temporaryFolder(), 'bad.json')
    writeFileSync(bad, '{}')
    const { code, stdout, stderr } = await check(bad, NOT_SUITABLE, '--json')
    expect(code).toBe(3)
    expect(stderr).toContain(`${bad}: /programme`)
    expect(JSON.parse(stdout)).toHaveLength(1)
  })
})

describe('what changed', () => {
  const hours = (text: string) =>
    /Hours credited: (\d+\.?\d*), was (\d+\.?\d*)\./.exec(text)?.slice(1).map(Number)

  test('since a date: the case as it stood then', async () => {
    const { code, stdout } = await check(UNDECIDED, ...REGISTERS, '--since-date', '2025-12-31')
    expect(code).toBe(0)
    expect(stdout).toContain('Changed since 31 December 2025')
    const [now = 0, then = 0] = hours(stdout) ?? []
    expect(now).toBeGreaterThan(then)
  })

  test('since a saved assessment', async () => {
    const saved = join(temporaryFolder(), 'saved.json')
    const earlier = await groupwork(['check', UNDECIDED, '--as-of', '2026-03-31', '--json'])
    writeFileSync(saved, earlier.stdout)
    const { stdout } = await check(UNDECIDED, ...REGISTERS, '--since', saved)
    expect(hours(stdout)).toHaveLength(2)
    const same = await check(UNDECIDED, '--since', saved)
    expect(same.stdout).toMatch(/Changed since 31 March 2026\n {2}Nothing\./)
  })

  test('since an earlier case file', async () => {
    const earlier = join(temporaryFolder(), 'earlier.json')
    const record = JSON.parse(readFileSync(NOT_SUITABLE, 'utf8'))
    delete record.iq
    writeFileSync(earlier, JSON.stringify(record))
    const { stdout } = await check(NOT_SUITABLE, '--since', earlier)
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/IQ .* not recorded → (not )?met/)
  })

  test('as JSON: the changes with the assessment', async () => {
    const { stdout } = await check(NOT_SUITABLE, '--since-date', '2026-03-31', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ changes: [], assessment: { edition: 'c-sogp' } })
  })
})

test('neighbouring facts are told as a range', () => {
  const pointers = [
    '/iq',
    '/attendance/9',
    '/attendance/10',
    '/attendance/11',
    '/attendance/3',
    '/decisions/0',
  ]
  expect(shortenPointers(pointers)).toEqual(['/iq', '/attendance/3', '/attendance/9-11', '/decisions/0'])
})
