import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, groupwork, SAMPLES, temporaryFolder } from './groupwork.ts'

const NAME = 'Lorna Bickerstaff'
const AS_OF = ['--as-of', '2026-03-05']
const DOCUMENT = ['--document', 'treatment-report']

function caseIn(folder: string): string {
  const file = join(folder, 'case.json')
  copyFileSync(join(SAMPLES, 'csogp-west-mercia-complete.json'), file)
  return file
}

test('a signature changes nothing else in the file, and the document lies beside', async () => {
  const folder = temporaryFolder()
  const file = caseIn(folder)
  const before = readFileSync(file, 'utf8').split('\n')
  const out = join(folder, 'out')
  const run = await groupwork(['sign', file, ...DOCUMENT, '--as', NAME, ...AS_OF, '--out', out])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).not.toContain(NAME)
  // Two signatures on paper are older than the text; the third is of its day.
  expect(run.stdout.replace(/\s+/g, ' ')).toContain('not printed under it: 2.')
  const after = readFileSync(file, 'utf8').split('\n')
  // But for a comma, each line is still there.
  const kept = new Set(after.map((line) => line.replace(/,$/, '')))
  expect(before.filter((line) => !kept.has(line.replace(/,$/, '')))).toEqual([])
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  const names = ['case.treatment-report.docx', 'case.treatment-report.pdf']
  expect(filesIn(out)).toEqual(names)
  for (const name of names) {
    const verified = await groupwork(['verify', file, join(out, name)])
    expect(verified).toMatchObject({ code: 0, stderr: '' })
  }
  const other = join(out, names[1] as string)
  writeFileSync(other, `${readFileSync(other, 'latin1')}\n`, 'latin1')
  expect(await groupwork(['verify', file, other])).toMatchObject({ code: 3 })
})

test('where words of the program have changed, the file that was kept stands', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'case.json')
  const signed = JSON.parse(readFileSync(join(SAMPLES, 'n-sogp-signed.json'), 'utf8'))
  // As an earlier version said it.
  signed.report.signed.of = 'a'.repeat(64)
  writeFileSync(file, JSON.stringify(signed))
  const render = ['render', file, ...DOCUMENT, '--as-of', '2026-03-31', '--format', 'md', '--out', folder]
  const final = await groupwork([...render, '--final'])
  expect(final.code).toBe(0)
  expect(final.stdout + final.stderr).toMatch(/The file that was kept\s+stands/)
  expect(filesIn(folder)).toEqual(['case.json'])
  expect(await groupwork(render)).toMatchObject({ code: 0 })
  expect(filesIn(folder)).toEqual([
    'case.json',
    'case.treatment-report.audit-sheet.md',
    'case.treatment-report.md',
  ])
})

test.each([
  ['many cases in one file', 'c-sogp-better-lives-group.ndjson', 'one case in a file of its own'],
  ['a folder', '.', 'one case in a file of its own'],
  ['a report that cannot be final', 'csogp-session-count-readings.json', 'final treatment-report'],
])('%s is not signed', async (_, name, told) => {
  const path = join(SAMPLES, name)
  const run = await groupwork(['sign', path, ...DOCUMENT, '--as', NAME, '--as-of', '2026-03-31'])
  expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(told) })
})

test('a case in which nothing was signed has nothing to be compared with', async () => {
  const path = join(SAMPLES, 'n-sogp-complete.json')
  const run = await groupwork(['verify', path, join(SAMPLES, 'README.md')])
  expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('expected a case in which') })
})

test('a group is not signed whole: it says what to do', async () => {
  const group = join(SAMPLES, 'groups/csogp-tuesday.json')
  const { code, stderr } = await groupwork(['sign', group, ...DOCUMENT, '--as', NAME, ...AS_OF])
  expect([code, stderr]).toEqual([2, expect.stringContaining('groupwork group export')])
})
