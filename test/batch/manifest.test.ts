import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { discreetly } from '../../src/batch/file-name.ts'
import { readListed } from '../../src/batch/listed.ts'
import { filesIn, groupwork, SAMPLES, temporaryFolder } from '../cli/groupwork.ts'
import { goodLines } from './cases.ts'
import { digestOf, linesOf } from './folders.ts'

const NAMES = ['c-sogp-not-suitable.json', 'csogp-on-hold.json', 'c-sogp-information-missing.json']
const CRN = /\bZ\d{6}\b/

async function renderedSamples(...more: string[]) {
  const folder = temporaryFolder()
  for (const name of NAMES) copyFileSync(join(SAMPLES, name), join(folder, name))
  const out = join(folder, 'out')
  const result = await groupwork([
    'render',
    folder,
    '--as-of',
    '2026-03-31',
    '--out',
    out,
    '--jobs',
    '1',
    ...more,
  ])
  return { folder, out, manifest: join(out, 'manifest.jsonl'), result }
}

describe('a manifest', () => {
  test('names each document with digests of what it was made from, and of itself', async () => {
    const { folder, out, manifest } = await renderedSamples('--format', 'pdf')
    const lines = linesOf(manifest)
    expect(lines.map(({ file }) => file).sort()).toEqual(filesIn(out).filter((file) => file.endsWith('.pdf')))
    const { version } = JSON.parse(readFileSync(join(SAMPLES, '../package.json'), 'utf8'))
    for (const line of lines) {
      expect(line).toMatchObject({ layout: 'a4', format: 'pdf', asOf: '2026-03-31', final: false, version })
      expect(line.sha256.case).toBe(digestOf(join(out, line.case)))
      expect(line.sha256.edition).toBe(digestOf(join(SAMPLES, `../programmes/${line.edition}.yaml`)))
      expect(line.sha256.output).toBe(digestOf(join(out, line.file)))
      expect(line.sha256.templates).toMatch(/^[0-9a-f]{64}$/)
      expect(line.outcome).toBe('written')
    }
    expect(lines.map((line) => join(out, line.case))).toContain(join(folder, NAMES[0] ?? ''))
    expect(statSync(manifest).mode & 0o777).toBe(0o600)
  })

  test('holds no name and no reference, of failed cases neither', async () => {
    const folder = temporaryFolder()
    const record = JSON.parse(goodLines(1)[0] ?? '')
    record.person.name = 'Ptolemy Quill'
    record.person.sexx = 'Ptolemy'
    writeFileSync(join(folder, 'region.ndjson'), `${JSON.stringify(record)}\n${goodLines(2).join('\n')}`)
    const { code } = await groupwork([
      'render',
      folder,
      '--as-of',
      '2026-03-31',
      '--format',
      'md',
      '--out',
      folder,
    ])
    expect(code).toBe(3)
    const text = readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    expect(linesOf(join(folder, 'manifest.jsonl'))[0]).toMatchObject({
      case: 'region.ndjson',
      line: 1,
      outcome: 'failed',
    })
    for (const secret of [/Ptolemy/, /Quill/, /Person [A-J]/, CRN]) expect(text).not.toMatch(secret)
  })

  test('is left by a single case and by editions only where it is asked for', async () => {
    const folder = temporaryFolder()
    const file = join(SAMPLES, NAMES[0] ?? '')
    await groupwork(['render', file, '--format', 'md', '--as-of', '2026-03-31', '--out', join(folder, 'a')])
    expect(filesIn(join(folder, 'a'))).toHaveLength(1)
    const manifest = join(folder, 'list.jsonl')
    await groupwork([
      'render',
      '--programme',
      'csogp',
      '--format',
      'md',
      '--out',
      join(folder, 'b'),
      '--manifest',
      manifest,
    ])
    expect(linesOf(manifest).map(({ file, edition }) => [file, edition])).toEqual([
      ['b/csogp.sentencer-information.md', 'csogp'],
      [`b/${discreetly('csogp')}.participant-leaflet.md`, 'csogp'],
    ])
    expect((await groupwork(['verify', manifest])).code).toBe(0)
  })
})

test('documents of one case that were made with other audit sheets are made again each by itself', async () => {
  const folder = temporaryFolder()
  const manifest = join(folder, 'manifest.jsonl')
  const line = {
    ...{ edition: 'csogp', document: 'treatment-report', layout: 'a4', format: 'md', file: 'a.md' },
    ...{ asOf: '2026-03-31', final: false, version: '1.0.0', outcome: 'written' },
    sha256: { edition: 'a', templates: 'b', output: 'c' },
  }
  const lines = ['annex', 'annex', 'none'].map((audit) => JSON.stringify({ ...line, audit }))
  writeFileSync(manifest, `${lines.join('\n')}\n`)
  const groups: number[] = []
  for await (const { entries } of readListed(manifest)) groups.push(entries.length)
  expect(groups).toEqual([2, 1])
})

describe('groupwork verify', () => {
  test('makes every document again, from wherever it is called, and says that all are the same', async () => {
    const { manifest, result } = await renderedSamples(
      '--all-editions',
      '--programme',
      'c-sogp',
      '--layout',
      'a4,large-print',
    )
    expect(result.code).toBe(0)
    const { code, stdout, stderr } = await groupwork(['verify', manifest])
    expect(stderr).toBe('')
    expect(stdout).toBe(`${linesOf(manifest).length} documents made again: all the same.\n`)
    expect(code).toBe(0)
  }, 120_000)

  test('tells what differs and why', async () => {
    const { folder, out, manifest } = await renderedSamples('--format', 'md')
    const [first, second, third] = filesIn(out).filter((file) => file.endsWith('.md'))
    writeFileSync(join(out, first ?? ''), 'another text')
    const changed = join(folder, NAMES[0] ?? '')
    writeFileSync(changed, `${readFileSync(changed, 'utf8')} `)
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replace(/"templates":"[0-9a-f]/g, '"templates":"x'),
    )
    const { code, stderr, stdout } = await groupwork(['verify', manifest])
    expect(code).toBe(3)
    expect(stderr).toContain(`${first}: the file was changed`)
    expect(stderr).toContain(`${second}: made from another state of the case`)
    expect(stderr).toContain(`${third}: made from another state of the templates`)
    expect(stderr).not.toContain('not the same')
    expect(stdout).toBe('3 documents made again: 3 differ.\n')
  })

  test('a register, a case and a file that are gone', async () => {
    const folder = temporaryFolder()
    const cases = join(folder, 'cases.ndjson')
    const register = join(folder, 'register.csv')
    const lines = readFileSync(join(SAMPLES, 'c-sogp-better-lives-group.ndjson'), 'utf8').trim()
    writeFileSync(cases, lines)
    copyFileSync(join(SAMPLES, 'registers/c-sogp-better-lives-2025-11.csv'), register)
    const [out, manifest] = [join(folder, 'out'), join(folder, 'out/manifest.jsonl')]
    await groupwork([
      'render',
      cases,
      '--as-of',
      '2026-03-31',
      '--register',
      register,
      '--format',
      'md',
      '--out',
      out,
    ])
    expect((await groupwork(['verify', manifest, '--jobs', '1'])).code).toBe(0)
    const text = readFileSync(register, 'utf8')
    writeFileSync(
      register,
      text.replace(/,attended/, ',absent, reason unacceptable').slice(0, text.lastIndexOf('\n')),
    )
    writeFileSync(cases, lines.split('\n').slice(0, -1).join('\n'))
    const { code, stderr } = await groupwork(['verify', manifest, '--jobs', '1'])
    expect(code).toBe(3)
    expect(stderr).toMatch(/can no longer be made|another state of the register/)
    expect(stderr).toContain(`cases-${lines.split('\n').length}.progress-report.md: can no longer be made`)
  })

  test('a file that is no manifest: exit 2, by its line', async () => {
    const file = join(temporaryFolder(), 'manifest.jsonl')
    writeFileSync(file, '{"outcome":"written"}\n')
    const { code, stderr } = await groupwork(['verify', file])
    expect(code).toBe(2)
    expect(stderr).toBe(`${file}: line 1: expected a line of a manifest that groupwork render wrote\n`)
    expect((await groupwork(['verify', 'nowhere.jsonl'])).stderr).toBe('nowhere.jsonl: no such file\n')
  })
})

test('--quiet prints problems only', async () => {
  const { result } = await renderedSamples('--format', 'md', '--quiet')
  expect(result).toEqual({ code: 0, stdout: '', stderr: '' })
})
