import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { discreetly } from '../../src/batch/file-name.ts'
import { stage } from '../../src/batch/staging.ts'
import { filesIn, groupwork, resultOf, SAMPLES, startGroupwork, temporaryFolder } from '../cli/groupwork.ts'
import { goodLines } from './cases.ts'
import { digestsIn, linesOf } from './folders.ts'

const CASE = join(SAMPLES, 'c-sogp-suitable-short-route.json')
const NAME = 'c-sogp-suitable-short-route.suitability-section'

const render = (out: string, ...args: string[]) =>
  groupwork(['render', '--as-of', '2026-03-31', '--jobs', '1', '--out', out, ...args])

function threeCases(): { cases: string; out: string } {
  const folder = temporaryFolder()
  const cases = join(folder, 'cases.ndjson')
  writeFileSync(cases, goodLines(3).join('\n'))
  return { cases, out: join(folder, 'out') }
}

describe('a manifest takes the place of no other file', () => {
  test.each<[string, string]>([
    ['a case', readFileSync(CASE, 'utf8')],
    ['cases', `${goodLines(2).join('\n')}\n`],
    ['a register', 'crn,session,outcome\n'],
    ['a letter', 'Dear Sir or Madam'],
    ['a case on one line that begins as one', '{"case": "of somebody"}\n'],
  ])('%s', async (_, text) => {
    const { cases, out } = threeCases()
    const file = join(temporaryFolder(), 'list.jsonl')
    writeFileSync(file, text)
    for (const more of [[], ['--resume'], ['--overwrite']]) {
      const { code, stderr } = await render(out, cases, '--format', 'md', '--manifest', file, ...more)
      expect(stderr).toBe(`${file}: expected a manifest or nothing here: this file is none, so it is kept\n`)
      expect(code).toBe(2)
      expect(readFileSync(file, 'utf8')).toBe(text)
      expect(existsSync(out)).toBe(false)
    }
  })

  test('nor what is set aside while a run is resumed', async () => {
    const { cases, out } = threeCases()
    expect((await render(out, cases, '--format', 'md')).code).toBe(0)
    const aside = join(out, 'manifest.jsonl.earlier')
    writeFileSync(aside, 'notes')
    const { code, stderr } = await render(out, cases, '--format', 'md', '--resume')
    expect(code).toBe(2)
    expect(stderr).toContain(`${aside}: expected a manifest`)
    expect(readFileSync(aside, 'utf8')).toBe('notes')
  })

  test('its own it replaces, one that was cut off in its first line too', async () => {
    const { cases, out } = threeCases()
    expect((await render(out, cases, '--format', 'md')).code).toBe(0)
    const manifest = join(out, 'manifest.jsonl')
    const whole = readFileSync(manifest, 'utf8')
    for (const text of [whole, whole.slice(0, 80), '']) {
      writeFileSync(manifest, text)
      expect(await render(out, cases, '--format', 'md', '--quiet')).toEqual({
        code: 0,
        stdout: '',
        stderr: '',
      })
      expect(readFileSync(manifest, 'utf8')).toBe(whole)
    }
  })
})

describe('a document takes the place of no file that this program did not write', () => {
  test.each(['pdf', 'docx', 'html', 'md'])('of a case, as %s', async (format) => {
    const out = temporaryFolder()
    const file = join(out, `${NAME}.${format}`)
    writeFileSync(file, 'a letter to the court')
    const { code, stderr } = await render(out, CASE, '--format', format)
    expect(stderr).toBe(`${file}: is not as groupwork left it, so it is kept; --overwrite replaces it\n`)
    expect(code).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe('a letter to the court')
    expect((await render(out, CASE, '--format', format, '--overwrite')).code).toBe(0)
    // What it left itself it replaces without a word, made from another state of the case as well.
    const other = readFileSync(CASE, 'utf8').replace('"marking"', '"$schema": "", "marking"')
    const again = join(temporaryFolder(), 'c-sogp-suitable-short-route.json')
    writeFileSync(again, other.replace(/"name": "/, '"name": "B '))
    const before = digestsIn(out)
    expect((await render(out, again, '--format', format)).stderr).toBe('')
    expect(digestsIn(out)).not.toEqual(before)
  })

  test.each([
    ['paste.docx', ['--layout', 'paste']],
    ['txt', ['--format', 'txt']],
  ])('of what goes into another report: %s', async (name, form) => {
    const out = temporaryFolder()
    const file = join(out, `${NAME}.${name}`)
    writeFileSync(file, 'a letter to the court')
    expect((await render(out, CASE, ...form)).code).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe('a letter to the court')
    expect((await render(out, CASE, ...form, '--overwrite')).code).toBe(0)
    const again = join(temporaryFolder(), 'c-sogp-suitable-short-route.json')
    writeFileSync(again, readFileSync(CASE, 'utf8').replaceAll('get through', 'get over'))
    const before = digestsIn(out)
    expect((await render(out, again, ...form)).code).toBe(0)
    expect(digestsIn(out)).not.toEqual(before)
  })

  test('of an edition: nothing of the others is written either', async () => {
    const out = temporaryFolder()
    const file = join(out, `${discreetly('csogp')}.participant-leaflet.md`)
    writeFileSync(file, 'notes')
    const args = ['--format', 'md', '--programme', 'c-sogp', '--programme', 'csogp']
    expect((await render(out, ...args)).code).toBe(2)
    expect(filesIn(out)).toEqual([`${discreetly('csogp')}.participant-leaflet.md`])
    expect((await render(out, ...args, '--overwrite')).code).toBe(0)
  })

  test('a pipe or a link that leads nowhere stays, even with --overwrite', async () => {
    const out = temporaryFolder()
    const file = join(out, `${NAME}.md`)
    symlinkSync('/nowhere/at/all', file)
    const link = await render(out, CASE, '--format', 'md', '--overwrite')
    expect(link.stderr).toBe(`${file}: expected a file or nothing here, it is a link that leads nowhere\n`)
    rmSync(file)
    spawnSync('mkfifo', [file])
    const pipe = await render(out, CASE, '--format', 'md', '--overwrite')
    expect(pipe.stderr).toBe(`${file}: expected a file or nothing here, it is a named pipe\n`)
  })

  test('what lies under the name of a part on its way, a link to something else too, stays as it is', async () => {
    const [out, elsewhere] = [temporaryFolder(), join(temporaryFolder(), 'letter')]
    writeFileSync(elsewhere, 'a letter')
    symlinkSync(elsewhere, join(out, '.a.md.run.1.part'))
    const files = stage(out, 'run.1')
    await files.add('a.md', Buffer.from('a document'))
    await files.commit()
    expect(readFileSync(elsewhere, 'utf8')).toBe('a letter')
    expect(readFileSync(join(out, 'a.md'), 'utf8')).toBe('a document')
  })
})

describe('a document that somebody changed since it was written', () => {
  test.each(['pdf', 'docx', 'html', 'md'])(
    'is told and kept, run after run, until --overwrite: %s',
    async (format) => {
      const { cases, out } = threeCases()
      const args = [cases, '--format', format]
      expect((await render(out, ...args)).code).toBe(0)
      const whole = digestsIn(out)
      const [, second = ''] = filesIn(out).filter((file) => file.endsWith(format))
      appendFileSync(join(out, second), '\n% a word added by hand\n')
      const { [second]: changed } = digestsIn(out)
      for (const more of [[], ['--resume'], []]) {
        const { code, stderr } = await render(out, ...args, ...more)
        expect(stderr).toContain(
          `${join(out, second)}: was changed after it was written, so it is kept; --overwrite replaces it`,
        )
        expect(code).toBe(3)
        const { 'manifest.jsonl': _, ...documents } = digestsIn(out)
        expect(documents).toEqual({ ...without(whole, 'manifest.jsonl'), [second]: changed })
        expect(linesOf(join(out, 'manifest.jsonl')).some(({ file }) => file === second)).toBe(true)
      }
      expect((await render(out, ...args, '--overwrite')).code).toBe(0)
      expect(digestsIn(out)).toEqual(whole)
    },
    120_000,
  )

  test('by a run of one case too, which keeps no manifest of its own', async () => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()]
    copyFileSync(CASE, join(folder, 'case.json'))
    expect((await render(out, folder, '--format', 'md')).code).toBe(0)
    const [document = ''] = filesIn(out).filter((file) => file.endsWith('.md'))
    appendFileSync(join(out, document), 'By hand.')
    const { code, stderr } = await render(out, join(folder, 'case.json'), '--format', 'md')
    expect(stderr).toContain('was changed after it was written')
    expect(code).toBe(2)
  })
})

test('an output folder that vanishes while the run writes into it is an error', async () => {
  const folder = temporaryFolder()
  const [cases, out] = [join(folder, 'cases.ndjson'), join(folder, 'out')]
  writeFileSync(cases, goodLines(300).join('\n'))
  const manifest = join(folder, 'list.jsonl')
  const child = await startGroupwork(
    ['render', cases, '--as-of', '2026-03-31', '--out', out].concat(['--manifest', manifest, '--jobs', '2']),
  )
  const result = resultOf(child)
  while (child.exitCode === null && !existsSync(manifest)) await wait(5)
  // At one stroke: to remove it file by file is a race with the run.
  renameSync(out, join(folder, 'other'))
  const { code, stderr } = await result
  expect(code).toBe(2)
  expect(stderr).toContain(`${out}: expected the folder to stay while a run writes into it`)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(existsSync(out)).toBe(false)
}, 120_000)

function without(record: Record<string, string>, key: string): Record<string, string> {
  const { [key]: _, ...rest } = record
  return rest
}
