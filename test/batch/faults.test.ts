import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { filesIn, groupwork, SAMPLES, temporaryFolder } from '../cli/groupwork.ts'
import { goodLines } from './cases.ts'
import { linesOf } from './folders.ts'

const CASE = join(SAMPLES, 'c-sogp-suitable-short-route.json')
const AS_OF = ['--as-of', '2026-03-31']

/** What may lie in a file's place, made there, and what is told of it. */
const FAULTS: readonly [name: string, make: (path: string) => void, told: string][] = [
  ['a folder', (path) => symlinkSync(temporaryFolder(), path), 'expected a file, this is a folder'],
  ['a named pipe', (path) => spawnSync('mkfifo', [path]), 'expected a file, this is a named pipe'],
  // Two, where two are asked for: two names of one file would be one case.
  [
    'a device',
    (path) => symlinkSync(path.endsWith('.json') ? '/dev/zero' : '/dev/full', path),
    'expected a file, this is a device',
  ],
  [
    'a link that leads nowhere',
    (path) => symlinkSync('/no/such/file', path),
    'this is a link that leads nowhere',
  ],
  ['a link that leads to itself', (path) => symlinkSync(path, path), 'this is a link that leads to itself'],
  // Its owner may open it, and still nothing of it can be read.
  [
    'what can not be read',
    (path) => symlinkSync(`/proc/${path.endsWith('.json') ? 'self' : 'thread-self'}/mem`, path),
    'expected a file that can be read (EIO)',
  ],
  [
    'another encoding',
    (path) => writeFileSync(path, Buffer.from('\ufeff{}', 'utf16le')),
    'it looks like UTF-16',
  ],
]

const linesAbout = (path: string, told: string) =>
  told
    .split('\n')
    .filter((line) => line.startsWith(`${path}: `))
    .join('\n')

describe.each(FAULTS)('%s in the place of a file', (_, make, told) => {
  test('of a case stops only itself', async () => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()]
    for (const good of ['a.json', 'z.json']) copyFileSync(CASE, join(folder, good))
    const bad = ['m.json', 'm.ndjson'].map((name) => join(folder, name))
    for (const path of bad) make(path)
    const rendered = await groupwork(['render', folder, ...AS_OF, '--format', 'md', '--out', out])
    const checked = await groupwork(['check', folder, ...AS_OF])
    for (const { code, stderr } of [rendered, checked]) {
      for (const path of bad) expect(linesAbout(path, stderr)).toContain(told)
      expect(stderr).not.toMatch(/^\s+at /m)
      expect(code).toBe(3)
    }
    expect(filesIn(out)).toEqual(
      [...['a', 'z'].map((stem) => `${stem}.suitability-section.md`), 'manifest.jsonl'].sort(),
    )
  })

  test('of a register, an edition, a template, a manifest or an earlier state is told', async () => {
    const folder = temporaryFolder()
    for (const part of ['own', 'over']) mkdirSync(join(folder, part))
    const at = (name: string) => {
      make(join(folder, name))
      return join(folder, name)
    }
    copyFileSync(join(SAMPLES, '../programmes/csogp.yaml'), join(folder, 'own/csogp.yaml'))
    for (const args of [
      ['check', CASE, '--register', at('group.csv')],
      ['programmes', '--programmes', join(at('own/c-sogp.yaml'), '..')],
      ['readability', '--templates', join(at('over/participant-leaflet.md.hbs'), '..')],
      ['verify', at('list.jsonl')],
      ['check', CASE, ...AS_OF, '--since', at('march.json')],
    ]) {
      const { code, stderr } = await groupwork(args)
      const folderOfRegisters = args.includes('--register') && told.includes('folder')
      // A manifest and a register are read in UTF-16 too: what is then said is of their content.
      const isRead = told.includes('UTF-16') && (args[0] === 'verify' || args.includes('--register'))
      if (!isRead)
        expect(stderr, args.join(' ')).toContain(folderOfRegisters ? 'expected attendance registers' : told)
      expect(stderr).not.toMatch(/^\s+at /m)
      expect(code).toBe(2)
    }
  })
})

test('a name that is too long for a file is told, wherever it is given', async () => {
  const long = `${'n'.repeat(300)}.json`
  for (const args of [
    ['check', long],
    ['render', long],
    ['check', CASE, '--register', long],
    ['check', CASE, '--since', long],
    ['verify', long],
    ['programmes', '--programmes', long],
    ['render', '--templates', long],
    ['render', CASE, '--out', long],
    ['render', CASE, '--manifest', long, '--out', temporaryFolder()],
  ]) {
    const { code, stderr } = await groupwork(args)
    expect(stderr, args.join(' ')).not.toMatch(/^\s+at /m)
    expect(stderr).not.toBe('')
    expect(code).toBe(2)
  }
})

test('a file of cases of which one is much too long: that one fails', async () => {
  const folder = temporaryFolder()
  const [good = '', other = ''] = goodLines(2)
  const long = `{"marking":"${'x'.repeat(21_000_000)}"}`
  writeFileSync(join(folder, 'cases.ndjson'), [good, long, other].join('\n'))
  const args = [
    'render',
    join(folder, 'cases.ndjson'),
    ...AS_OF,
    '--format',
    'md',
    '--out',
    join(folder, 'out'),
  ]
  const { code, stderr } = await groupwork(args)
  expect(stderr).toMatch(/cases\.ndjson: line 2: expected at most 20 megabytes in a case/)
  expect(code).toBe(3)
  expect(filesIn(join(folder, 'out')).filter((file) => file.endsWith('.md')).length).toBeGreaterThan(1)
})

test('a line of NULs, or of any control, is a broken line and no blank one', async () => {
  const folder = temporaryFolder()
  const [good = ''] = goodLines(1)
  const cases = join(folder, 'cases.ndjson')
  writeFileSync(cases, [good, '\0'.repeat(50), ' \t\r', '\x0b', '\0', ''].join('\n'))
  const { code, stderr } = await groupwork(['check', cases, ...AS_OF])
  expect(code).toBe(3)
  const told = stderr.split('\n').flatMap((line) => /ndjson: line (\d+): /.exec(line)?.[1] ?? [])
  expect(told).toEqual(['2', '4', '5'])
})

describe('groupwork verify', () => {
  async function rendered(folder = temporaryFolder()) {
    const [cases, out, register] = ['cases.ndjson', 'out', 'group.csv'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    copyFileSync(join(SAMPLES, 'c-sogp-better-lives-group.ndjson'), cases)
    copyFileSync(join(SAMPLES, 'registers/c-sogp-better-lives-2025-11.csv'), register)
    const args = ['render', cases, '--register', register, ...AS_OF, '--format', 'md', '--out', out]
    expect((await groupwork(args)).code).toBe(0)
    return { folder, cases, register, manifest: join(out, 'manifest.jsonl') }
  }

  test('tells a register and cases that were moved since, in one thread and in several', async () => {
    const { cases, register, manifest } = await rendered()
    renameSync(register, `${register}.moved`)
    for (const jobs of ['1', '2']) {
      const { code, stderr } = await groupwork(['verify', manifest, '--jobs', jobs])
      expect(code).toBe(3)
      expect(stderr).toMatch(/can no longer be made: \S*group\.csv: no such file$/m)
      expect(stderr).not.toMatch(/^\s+at /m)
    }
    renameSync(`${register}.moved`, register)
    rmSync(cases)
    mkdirSync(cases)
    const { code, stderr } = await groupwork(['verify', manifest, '--jobs', '2'])
    expect(code).toBe(3)
    expect(stderr).toMatch(/cases\.ndjson: expected a file, this is a folder$/m)
  })

  // Rendered once: a manifest is forged in what was made, and put right again.
  let honest: { manifest: string; text: string }
  beforeAll(async () => {
    const { manifest } = await rendered(mkdtempSync(join(tmpdir(), 'groupwork-test-')))
    honest = { manifest, text: readFileSync(manifest, 'utf8') }
    return () => rmSync(dirname(dirname(manifest)), { recursive: true, force: true })
  })

  test.each<[string, (text: string) => string, string]>([
    ['edition', (text) => text.replace('"edition":"c-sogp"', '"edition":"csogp"'), 'names another edition'],
    [
      'edition that there is none of',
      (text) => text.replace('"edition":"c-sogp"', '"edition":"x"'),
      'another edition',
    ],
    [
      'layout',
      (text) => text.replace('"layout":"a4"', '"layout":"large-print"'),
      'names another kind, layout or',
    ],
    [
      'layout that there is none of',
      (text) => text.replace('"layout":"a4"', '"layout":"a5"'),
      'a layout that there is none',
    ],
    [
      'layout of an object',
      (text) => text.replace('"layout":"a4"', '"layout":"__proto__"'),
      'a layout that there is none',
    ],
    [
      'kind',
      (text) => text.replace(/"document":"[a-z]+-report"/, '"document":"x"'),
      'a kind of document that',
    ],
    [
      'format',
      (text) => text.replace('"format":"md"', '"format":"pdf"'),
      'names another kind, layout or format',
    ],
  ])('notices a forged %s', async (_, forge, told) => {
    const { manifest, text } = honest
    const [first = '', ...others] = text.split('\n')
    expect(forge(first)).not.toBe(first)
    writeFileSync(manifest, [forge(first), ...others].join('\n'))
    const { code, stderr } = await groupwork(['verify', manifest, '--jobs', '1'])
    expect(code).toBe(3)
    expect(stderr).toContain(told)
    const files = new Set(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.split(': ')[0]),
    )
    expect(files.size).toBe(1)
    expect(linesOf(manifest).length).toBeGreaterThan(1)
  })

  test('a date that is none makes no line of a manifest', async () => {
    const { manifest, text } = honest
    writeFileSync(manifest, text.replace('"asOf":"2026-03-31"', '"asOf":"2026-02-31"'))
    const { code, stderr } = await groupwork(['verify', manifest])
    expect(code).toBe(2)
    expect(stderr).toBe(`${manifest}: line 1: expected a line of a manifest that groupwork render wrote\n`)
  })
})
