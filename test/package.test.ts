import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const WORK = mkdtempSync(join(tmpdir(), 'groupwork-package-'))
const SOURCE = join(WORK, 'source')
const OFFICE = join(WORK, 'office')
afterAll(() => rmSync(WORK, { recursive: true, force: true }))

interface Locked {
  dev?: boolean
  optional?: boolean
}

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>
}
/** What `npm prune --omit=dev` leaves, on this machine: packages of other platforms were never there. */
const kept = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path]) => path)

function run(command: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env: process.env })
  return { status, stdout, stderr }
}

// As in a fresh clone: built and packed there, with what is installed here.
beforeAll(() => {
  mkdirSync(SOURCE)
  mkdirSync(OFFICE)
  const parts = ['package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'src', 'scripts', 'docs']
  for (const part of [
    ...parts,
    'programmes',
    'templates',
    'language',
    'schemas',
    'licences',
    'data-samples',
  ]) {
    cpSync(join(ROOT, part), join(SOURCE, part), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(SOURCE, 'node_modules'))
  expect(run(process.execPath, ['scripts/build.mjs'], SOURCE)).toMatchObject({ status: 0 })
  rmSync(join(SOURCE, 'node_modules'))
  for (const path of kept) {
    try {
      cpSync(join(ROOT, path), join(SOURCE, path), { recursive: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
}, 300_000)

describe('what is installed is what is used', () => {
  it('nine packages at most for those who run it', () => {
    const installed = kept.filter((path) => {
      const folder = join(SOURCE, path)
      return readdirSync(join(folder, '..')).includes(path.split('/').at(-1) ?? '')
    })
    expect(installed.length).toBeGreaterThan(4)
    expect(installed.length).toBeLessThanOrEqual(9)
  })

  it('the lock names no registry', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
  })

  it.each([
    ['programmes'],
    ['check', 'data-samples/csogp-on-hold.json', '--as-of', '2026-03-31'],
    [
      'render',
      'data-samples/c-sogp-not-suitable.json',
      '--as-of',
      '2026-03-31',
      '--out',
      'out',
      '--manifest',
      'm.jsonl',
      '--quiet',
    ],
    ['verify', 'm.jsonl'],
    ['readability', '--programme', 'c-sogp', '--as-of', '2026-03-31'],
    ['schema', 'case'],
  ])('%s needs nothing else', (...args) => {
    const { status, stderr } = run(process.execPath, ['dist/main.js', ...args], SOURCE)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('npm pack', () => {
  it('makes a package that installs elsewhere without a network, and runs at once', () => {
    const packed = run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', WORK], SOURCE)
    expect(packed).toMatchObject({ status: 0 })
    const tarball = join(WORK, packed.stdout.trim().split('\n').at(-1) ?? '')
    writeFileSync(join(OFFICE, 'package.json'), '{ "private": true }')
    // A cache of its own, with nothing in it.
    const flags = ['--offline', '--cache', join(WORK, 'cache'), '--no-audit', '--no-fund']
    expect(run('npm', ['install', ...flags, tarball], OFFICE)).toMatchObject({ status: 0 })

    const sample = 'node_modules/groupwork-documents/data-samples/n-sogp-suitable.json'
    const command = join(OFFICE, 'node_modules/.bin/groupwork')
    const rendered = run(
      command,
      ['render', sample, '--as-of', '2026-03-31', '--out', 'out', '--quiet'],
      OFFICE,
    )
    expect(rendered).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readdirSync(join(OFFICE, 'out'))).toEqual([
      'n-sogp-suitable.suitability-section.docx',
      'n-sogp-suitable.suitability-section.pdf',
    ])
  }, 120_000)

  it('makes a library whose types stand alone', () => {
    writeFileSync(
      join(OFFICE, 'use.mts'),
      `import { type CaseRecord, type Edition, openGroupwork } from 'groupwork-documents'
       const groupwork = openGroupwork()
       const name: string = (groupwork.edition('c-sogp') as Edition).name
       export const crn: (record: CaseRecord) => string = (record) => record.person.crn
       // @ts-expect-error it is known, and no number
       export const wrong: number = (groupwork.editions()[0] as Edition).organisation
       console.log(name)\n`,
    )
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
    const compiled = run(join(ROOT, 'node_modules/.bin/tsc'), [...flags, 'use.mts'], OFFICE)
    expect(compiled).toMatchObject({ stdout: '', status: 0 })
  })

  it('makes a library that runs', () => {
    const code =
      "import('groupwork-documents').then(({ openGroupwork }) => console.log(openGroupwork().editions().length))"
    expect(run(process.execPath, ['-e', code], OFFICE)).toEqual({ status: 0, stdout: '6\n', stderr: '' })
  })
})
