import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HEAD, HOSTILE, ROW } from '../case/register/hostile.ts'
import { csv } from '../case/register/writers.ts'
import { inOwnProcess, ROOT, SAMPLES, temporaryFolder } from './groupwork.ts'

// Each is read by a program of its own, whose work and memory are measured: beside it, those of a register of one row.
const CASE = join(SAMPLES, 'csogp-on-hold.json')

/** Of work beyond the start: 2 by themselves for all but a register that is read to the last row, more beside other work. */
const SECONDS = 8
/** At the most at any time, beyond the start: 20 megabytes unpacked as bytes, text and cells. */
const MEGABYTES = 350

async function take(content: string | Uint8Array) {
  const folder = temporaryFolder()
  const [register, usage] = ['register.xlsx', 'usage.json'].map((name) => join(folder, name)) as [
    string,
    string,
  ]
  writeFileSync(register, content)
  const { code, stdout, stderr } = await inOwnProcess(
    ['check', CASE, '--register', register, '--as-of', '2026-03-31'],
    {
      NODE_OPTIONS: `--require ${join(ROOT, 'test/cli/usage.cjs')}`,
      GROUPWORK_TEST_USAGE: usage,
    },
  )
  const { seconds, bytes } = JSON.parse(readFileSync(usage, 'utf8')) as { seconds: number; bytes: number }
  return { code, told: `${stdout}${stderr}`, seconds, megabytes: bytes / 1e6 }
}

let plain: Awaited<ReturnType<typeof take>> | undefined

test.each(HOSTILE)(
  '%s is told in words, soon, within its memory, and without a name',
  async (_what, given, told) => {
    plain ??= await take(csv([HEAD, ROW]))
    const { seconds, megabytes } = plain
    const taken = await take(given())
    expect(taken.told.replaceAll(/\s+/g, ' ')).toContain(told)
    expect(taken.told).not.toMatch(/Quillon|Vexworth| {4}at /)
    expect(taken.code).toBe(2)
    expect(taken.seconds - seconds).toBeLessThan(SECONDS)
    expect(taken.megabytes - megabytes).toBeLessThan(MEGABYTES)
  },
  60_000,
)
