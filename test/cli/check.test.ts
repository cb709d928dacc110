import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
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
    expect(titles.slice(0, 3)).toEqual(['Next actions', 'Standing', 'Needs a decision'])
    expect(stdout).toMatch(/Next actions\n {2}1\. Check the reason/)
  })

  test('the document, its clause, lines and words stand beside a finding', async () => {
    const { stdout } = await check(NOT_SUITABLE)
    expect(stdout).toContain('Source: Community Sex Offender Groupwork Programme, factsheet')
    expect(stdout).not.toContain('.txt')
    expect(stdout).toMatch(/^ {6}003-02, lines? [\d-]+: “/m)
    expect(stdout).toContain('Facts: IQ assessment')
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

  test('what was typed and can’t be used yet is told, of changes, too', async () => {
    const file = join(temporaryFolder(), 'case.json')
    const record = JSON.parse(readFileSync(NOT_SUITABLE, 'utf8'))
    const typed = { iq: { '/iq/value': 'about ninety' } }
    writeFileSync(file, JSON.stringify({ ...record, working: { typed } }))
    for (const more of [[], ['--since-date', '2026-01-31']]) {
      const { stdout } = await check(file, ...more)
      expect(stdout).toMatch(/^ {2}! .*Value/m)
    }
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
    /Hours credited: (\d+\.?\d*); was (\d+\.?\d*)\./.exec(text)?.slice(1).map(Number)

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
    expect(same.stdout).toMatch(/Changed since the assessment saved in saved\.json\n {2}Nothing\./)
  })

  test('since an earlier case file', async () => {
    const earlier = join(temporaryFolder(), 'earlier.json')
    const record = JSON.parse(readFileSync(NOT_SUITABLE, 'utf8'))
    delete record.iq
    writeFileSync(earlier, JSON.stringify(record))
    const { stdout } = await check(NOT_SUITABLE, '--since', earlier)
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /IQ of 80 or over\..*? Was under “Not recorded, or not stated by the edition”: .*? New facts: IQ assessment/,
    )
  })

  test('as JSON: the changes with the assessment', async () => {
    const { stdout } = await check(NOT_SUITABLE, '--since-date', '2026-03-31', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ changes: [], assessment: { edition: 'c-sogp' } })
  })
})

describe('several cases', () => {
  const LINES = [NOT_SUITABLE, UNDECIDED].map((file) =>
    JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))),
  )

  test('good and bad ones in a folder: the good are checked, the bad are told with their place, exit 3', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'bad.json'), '{')
    writeFileSync(join(folder, 'good.json'), LINES[0] ?? '')
    writeFileSync(join(folder, 'many.ndjson'), [LINES[0], '{}', LINES[1]].join('\n'))
    const { code, stdout, stderr } = await check(folder)
    expect(code).toBe(3)
    for (const name of ['good', 'many-1', 'many-3']) expect(stdout).toMatch(new RegExp(`^${name}$`, 'm'))
    expect(stderr).toContain(`${join(folder, 'bad.json')}: line 1, column 2: broken JSON`)
    expect(stderr).toContain(`${join(folder, 'many.ndjson')}: line 2: /programme: `)
    expect(stderr).toContain('2 of 5 cases failed.')
  })

  test('only bad ones: exit 2, and nothing on the standard output', async () => {
    const file = join(temporaryFolder(), 'many.ndjson')
    writeFileSync(file, '{}\n{\n')
    const { code, stdout, stderr } = await check(file)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(`${file}: line 2: line 1, column 2: `)
    expect(stderr).toContain('2 of 2 cases failed.')
  })

  test('one bad case by itself: its problems, and no count', async () => {
    const file = join(temporaryFolder(), 'bad.json')
    writeFileSync(file, '{')
    const { code, stderr } = await check(file)
    expect(code).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('only good ones of an NDJSON file: exit 0, each under the name of its line', async () => {
    const { code, stdout, stderr } = await check(GROUP, ...REGISTERS)
    expect(stderr.replace(/\s+/g, ' ')).not.toContain('failed')
    expect(code).toBe(0)
    for (const line of [1, 2, 3, 4, 5]) expect(stdout).toContain(`c-sogp-better-lives-group-${line}\n`)
  })
})

/** What a practitioner sees at 80 columns. Renew with `vitest -u` where a change is meant, and read it. */
describe('as it reads', () => {
  const SEEN: readonly [name: string, ...args: string[]][] = [
    ['c-sogp-information-missing'],
    ['csogp-breach-threshold-reached'],
    ['i-sotp-day-group-late-arrival', '--register', join(SAMPLES, 'registers/i-sotp-day-group-2025-11.csv')],
    ['n-sogp-withdrawn'],
  ]
  test.each(SEEN)('%s', async (name, ...args) => {
    const { stdout } = await check(join(SAMPLES, `${name}.json`), ...args)
    await expect(stdout).toMatchFileSnapshot(`seen/${name}.txt`)
  })

  test('since a date', async () => {
    const { stdout } = await check(UNDECIDED, ...REGISTERS, '--since-date', '2025-12-31')
    await expect(stdout).toMatchFileSnapshot('seen/c-sogp-absence-undecided.since.txt')
  })

  test('no passage is quoted twice', async () => {
    const { stdout } = await check(join(SAMPLES, 'csogp-west-mercia-complete.json'))
    const quoted = stdout.replace(/\s+/g, ' ').match(/\d{3}-\d\d, lines? [\d-]+: “[^”]*”/g) ?? []
    expect(quoted.length).toBeGreaterThan(10)
    expect(new Set(quoted).size).toBe(quoted.length)
    expect(stdout).toContain('as quoted above')
  })

  test('every finding stands there, and no pointer or other sign of the file', async () => {
    const file = join(SAMPLES, 'csogp-west-mercia-complete.json')
    const flat = (text: string) => text.replace(/\s+/g, ' ')
    const text = flat((await check(file)).stdout)
    const assessment: Assessment = JSON.parse((await check(file, '--json')).stdout)
    for (const { statement } of assessment.findings) expect(text).toContain(flat(statement))
    expect(text).not.toMatch(/ \/[a-z]+/)
  })
})
