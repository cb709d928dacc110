import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkFolder, openFolder, stage } from '../../src/batch/staging.ts'
import { InputError } from '../../src/errors.ts'
import { filesIn, groupwork, SAMPLES, temporaryFolder } from './groupwork.ts'

const AS_OF = ['--as-of', '2026-03-31']
const REPORT = join(SAMPLES, 'n-sogp-complete.json')

const render = (out: string, ...args: string[]) => groupwork(['render', ...AS_OF, '--out', out, ...args])

describe('a document whose place is taken by a folder', () => {
  test('of one case: exit 2, told in one line, none of its documents written', async () => {
    const out = temporaryFolder()
    const taken = join(out, 'n-sogp-complete.treatment-report.pdf')
    mkdirSync(taken)
    const { code, stdout, stderr } = await render(out, REPORT, '--document', 'treatment-report')
    expect(stderr).toBe(`${taken}: expected a file or nothing here, it is a folder\n`)
    expect(stdout).toBe('')
    expect(code).toBe(2)
    expect(filesIn(out)).toEqual([])
  })

  test('the earlier documents of the case stay as they were', async () => {
    const out = temporaryFolder()
    const docx = join(out, 'n-sogp-complete.treatment-report.docx')
    writeFileSync(docx, 'earlier')
    mkdirSync(join(out, 'n-sogp-complete.treatment-report.pdf'))
    const args = ['--document', 'treatment-report', '--format', 'docx,pdf']
    expect((await render(out, REPORT, ...args)).code).toBe(2)
    expect(readFileSync(docx, 'utf8')).toBe('earlier')
  })

  test('in a batch that case alone fails, with exit 3', async () => {
    const [cases, out] = [temporaryFolder(), temporaryFolder()]
    for (const name of ['one', 'two']) writeFileSync(join(cases, `${name}.json`), readFileSync(REPORT))
    mkdirSync(join(out, 'one.treatment-report.md'))
    const args = ['--document', 'treatment-report', '--format', 'md', '--jobs', '1']
    const { code, stderr } = await render(out, cases, ...args)
    expect(stderr).toContain(`${join(out, 'one.treatment-report.md')}: expected a file or nothing here`)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(code).toBe(3)
    expect(filesIn(out)).toEqual([
      'manifest.jsonl',
      'two.treatment-report.audit-sheet.md',
      'two.treatment-report.md',
    ])
  })

  test('of the last edition: nothing is written of the others either', async () => {
    const out = temporaryFolder()
    mkdirSync(join(out, 'n-sogp-cheshire.sentencer-information.md'))
    const { code, stderr } = await render(out, '--format', 'md')
    expect(stderr).toContain('n-sogp-cheshire.sentencer-information.md: expected a file or nothing here')
    expect(code).toBe(2)
    expect(filesIn(out)).toEqual([])
  })

  test('a manifest whose place is a folder is refused before anything is made', async () => {
    const out = temporaryFolder()
    mkdirSync(join(out, 'manifest.jsonl'))
    const { code, stderr } = await render(out, SAMPLES, '--format', 'md')
    expect(stderr).toBe(`${join(out, 'manifest.jsonl')}: expected a file or nothing here, it is a folder\n`)
    expect(code).toBe(2)
    expect(filesIn(out)).toEqual([])
  })
})

test.each([250, 300])('a name of %i letters is told, not a fault of the program', async (letters) => {
  const folder = temporaryFolder()
  const files = stage(folder, 'run')
  const added = files.add(`${'n'.repeat(letters)}.pdf`, new Uint8Array())
  await expect(added).rejects.toThrow(/expected a shorter name/)
  await files.discard()
  expect(filesIn(folder)).toEqual([])
})

describe('a folder that cannot be made', () => {
  // The kernel's own file system takes no folders, not even from its administrator.
  test.each(['/proc/groupwork', '/proc/groupwork/within'])('%s is refused at once', async (out) => {
    const { code, stderr } = await render(out, REPORT)
    expect(stderr).toMatch(new RegExp(`^${out}: expected a folder that can be written to`))
    expect(code).toBe(2)
  })

  test('nor one that is there and takes no files', async () => {
    const { code, stderr } = await render('/proc', REPORT)
    expect(stderr).toMatch(/^\/proc: expected a folder that can be written to/)
    expect(code).toBe(2)
  })

  test('nor where the manifest would go', async () => {
    const manifest = ['--manifest', '/proc/groupwork/list.jsonl']
    const { code, stderr } = await render(temporaryFolder(), SAMPLES, ...manifest)
    expect(stderr).toMatch(/^\/proc\/groupwork: expected a folder that can be written to/)
    expect(code).toBe(2)
  })

  test('made later on, it is told as well', () => {
    expect(() => openFolder('/proc/groupwork/within')).toThrow(InputError)
  })

  test('looking leaves nothing behind', () => {
    const folder = mkdtempSync(join(tmpdir(), 'groupwork-test-'))
    checkFolder(join(folder, 'new', 'within'))
    expect(filesIn(folder)).toEqual([])
    rmSync(folder, { recursive: true })
  })
})
