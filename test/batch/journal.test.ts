import { readFileSync } from 'node:fs'
import * as promises from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { openJournal } from '../../src/batch/journal.ts'
import type { Entry } from '../../src/batch/manifest.ts'
import { InputError } from '../../src/errors.ts'
import { temporaryFolder } from '../cli/groupwork.ts'

vi.mock('node:fs/promises', { spy: true })
afterEach(() => vi.restoreAllMocks())

const line = { outcome: 'written', file: 'a.pdf' } as Entry

/** The disk takes some letters of what is appended next, then says that it can't go on. */
async function fullAfter(letters: number, code: string): Promise<void> {
  const { open } = await vi.importActual<typeof promises>('node:fs/promises')
  vi.mocked(promises.open).mockImplementation(async (...args) => {
    const handle = await open(...args)
    const append = handle.appendFile.bind(handle)
    let calls = 0
    handle.appendFile = async (text, ...more) => {
      calls += 1
      if (calls === 1) return append(text, ...more)
      await append(String(text).slice(0, letters))
      throw Object.assign(new Error(`${code}: write`), { code, syscall: 'write' })
    }
    return handle
  })
}

test.each([
  ['ENOSPC', 'expected room on the disk'],
  ['EDQUOT', 'expected room on the disk'],
  ['EIO', 'expected a file that can be written (EIO)'],
])('%s while a manifest is written is an issue, and leaves no half line', async (code, told) => {
  const file = join(temporaryFolder(), 'manifest.jsonl')
  await fullAfter(10, code)
  const journal = openJournal(file)
  await journal.append([line])
  const failed = journal.append([line])
  await expect(failed).rejects.toThrow(InputError)
  await expect(failed).rejects.toThrow(`${file}: ${told}`)
  await journal.close()
  expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(line)}\n`)
})
