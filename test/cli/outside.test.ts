import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, groupwork, type Result, SAMPLES, temporaryFolder } from './groupwork.ts'

const CASE = join(SAMPLES, 'c-sogp-complete-long-route.json')
const AS_OF = ['--as-of', '2026-03-31']
const BAD = 'a\x1b[31mb\x1b]0;title\x07c\nforged.json: line 1\u202ed\u0085e\u2066'

/** Line ends aside, nothing but letters. */
const HARMFUL = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u

function expectHarmless({ stdout, stderr }: Result): void {
  for (const text of [stdout, stderr]) {
    expect(text).not.toMatch(HARMFUL)
    expect(text).not.toMatch(/^forged/m)
  }
}

/** The sample with a change, in a file of its own. */
function changed(change: (record: Record<string, unknown>) => void, name = 'case.json'): string {
  const file = join(temporaryFolder(), name)
  const record = JSON.parse(readFileSync(CASE, 'utf8'))
  change(record)
  writeFileSync(file, JSON.stringify(record))
  return file
}

describe('what comes from outside reaches the terminal as letters', () => {
  test.each<[string, string[]]>([
    ['the name of a file', ['check', `${BAD}.json`]],
    ['the value of an option', ['render', '--format', BAD]],
    ['the value of a date', ['check', CASE, '--as-of', BAD]],
    ['a shard', ['render', CASE, '--shard', BAD]],
    ['an option', ['render', `--${BAD}`]],
    ['an option with a value', ['render', `--${BAD}=${BAD}`]],
    ['a command', [BAD]],
    ['an edition', ['programmes', BAD]],
    ['a folder of templates', ['render', '--templates', BAD]],
    ['a register', ['check', CASE, '--register', `${BAD}.csv`]],
    ['a manifest', ['verify', BAD]],
  ])('%s', async (_, args) => {
    const result = await groupwork(args)
    expect(result.code).toBe(2)
    expect(result.stderr).not.toBe('')
    expectHarmless(result)
  })

  test('an argument is repeated letter for letter, also where it looks like a replacement', async () => {
    const { code, stderr } = await groupwork(['a\u202e$`b'])
    expect(code).toBe(2)
    expect(stderr).toContain("unknown command 'a\ufffd$`b'")
  })

  test('a folder and a case that are there', async () => {
    const folder = join(temporaryFolder(), BAD.replaceAll('/', ''))
    mkdirSync(folder)
    copyFileSync(CASE, join(folder, `${BAD}.json`))
    const args = ['render', folder, ...AS_OF, '--format', 'md', '--out', temporaryFolder()]
    const rendered = await groupwork(args)
    expect(rendered.code).toBe(0)
    expectHarmless(rendered)
    const checked = await groupwork(['check', folder, ...AS_OF])
    expect(checked.code).toBe(0)
    expectHarmless(checked)
  })

  test('text of a case in check, on the terminal and as JSON', async () => {
    // Marks that reading lets through: those that join letters, or that are closed on their line.
    const mark = 'Alex\u200d\u2066x\u2069\u00ad'
    const file = changed((record) => {
      const { status, decisions } = record as unknown as Record<string, Record<string, string>[]>
      for (const entry of [...(status ?? []), ...(decisions ?? [])]) if (entry.reason) entry.reason += mark
      const person = record.person as Record<string, string>
      person.name = mark
    })
    for (const more of [[], ['--json'], ['--since-date', '2025-12-01']]) {
      const result = await groupwork(['check', file, ...AS_OF, ...more])
      expect(result.code).toBe(0)
      expectHarmless(result)
    }
  })
})

describe('the value of an option is refused at the option', () => {
  const RENDER = ['render', CASE, ...AS_OF, '--format', 'md']
  test.each<[string, string[]]>([
    ['--out', [...RENDER, '--out']],
    ['--manifest', [...RENDER, '--out', 'output', '--manifest']],
    ['--programmes', [...RENDER, '--programmes']],
    ['--templates', ['programmes', '--templates']],
    ['--register', ['check', CASE, ...AS_OF, '--register']],
    ['--since', ['check', CASE, ...AS_OF, '--since']],
    ['--as-of', ['readability', '--as-of']],
    ['--programme', ['readability', '--programme']],
    ['--name', ['serve', '--port', '0', '--name']],
  ])(
    '%s',
    async (option, args) => {
      const folder = temporaryFolder()
      for (const [value, told] of [
        [`${folder}/a\u202eb`, 'expected no character U+202E'],
        [`${folder}/a\u2067b`, 'expected the reading direction that U+2067 changes'],
        [`${folder}/a\u0007b`, 'expected no character U+0007'],
        [`${folder}/a\nb`, 'expected a value of one line'],
        [' \u200b', 'expected a value that is not empty'],
        ['', 'expected a value that is not empty'],
      ] as const) {
        const result = await groupwork([...args, value])
        expect(result.code).toBe(2)
        expect(result.stdout).toBe('')
        expect(result.stderr).toContain(`${option}: ${told}`)
        expectHarmless(result)
      }
      expect(filesIn(folder)).toEqual([])
    },
    60_000,
  )

  test('or at the variable that it comes from', async () => {
    const { code, stderr } = await groupwork(['programmes'], { GROUPWORK_PROGRAMMES: 'a\u202eb' })
    expect(code).toBe(2)
    expect(stderr).toContain('GROUPWORK_PROGRAMMES: expected no character U+202E')
  })
})

describe('no message holds what may be a person', () => {
  const NAME = 'Quillon Vexworth'

  test.each<[string, string]>([
    ['an unknown field', `{"${NAME}": 1}`],
    ['an unknown field of one word', '{"Quillon": 1}'],
    ['one within another', `{"person": {"${NAME}": {"${NAME}": 1}}}`],
    ['one of a list', `{"offences": [{"quillonVexworth": 1}]}`],
    ['a field twice', `{"${NAME}": 1, "${NAME}": 2}`],
    ['fields twice below it', `{"${NAME}": {"name": 1, "name": 2}}`],
    ['a fact that no edition asks for', `{"programme": "csogp", "facts": {"${NAME}": 1}}`],
  ])('%s', async (_, json) => {
    const file = join(temporaryFolder(), 'case.json')
    writeFileSync(file, json)
    const { code, stderr } = await groupwork(['check', file])
    expect(code).toBe(2)
    expect(stderr).not.toMatch(/quillon/i)
  })

  test('letters that no font has are counted at their field', async () => {
    const file = changed((record) => {
      const person = record.person as Record<string, string>
      person.name = 'ሰላም ወልደ'
    })
    const args = ['render', file, ...AS_OF, '--out', temporaryFolder()]
    const { code, stderr } = await groupwork(args)
    expect(code).toBe(2)
    expect(stderr).toBe(
      `${file}: /person/name: expected characters that the fonts can print, found 6 that they can't; write them in Latin letters, or in words\n`,
    )
  })
})

test('at most a hundred issues of a file are told, and how many more there are', async () => {
  const file = changed((record) => {
    const schedule = record.schedule as Record<string, unknown>
    schedule.sessions = Array.from({ length: 400 }, () => ({ [`x${'y'.repeat(900)}`]: 1 }))
  })
  const { code, stderr } = await groupwork(['check', file, ...AS_OF])
  expect(code).toBe(2)
  const lines = stderr.trim().split('\n')
  expect(lines).toHaveLength(101)
  expect(lines.at(-1)).toMatch(/: and [\d,]+ more$/)
  expect(stderr.length).toBeLessThan(100_000)
})

test('without arguments: the help, and exit code 2', async () => {
  const { code, stderr, stdout } = await groupwork([])
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain('Usage: groupwork')
  expect((await groupwork(['--help'])).code).toBe(0)
})

test.each([['check'], ['render'], ['readability']])(
  '%s tells that its date is still to come',
  async (command) => {
    const cases = command === 'readability' ? ['--programme', 'csogp'] : [CASE]
    const where = command === 'render' ? ['--format', 'md', '--out', temporaryFolder()] : []
    const { code, stderr } = await groupwork([command, ...cases, '--as-of', '2099-01-02', ...where])
    expect(code).toBe(0)
    expect(stderr).toContain('--as-of: 2 January 2099 is still to come')
    const past = await groupwork([command, ...cases, ...AS_OF, ...where])
    expect(past.stderr).toBe('')
  },
)
