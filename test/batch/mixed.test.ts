import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, groupwork, temporaryFolder } from '../cli/groupwork.ts'
import { goodLines, SPOILS } from './cases.ts'
import { digestOf, linesOf } from './folders.ts'

test('of 2,000 good and bad cases every good one is written, every bad one is told of, and the exit code is 3', async () => {
  const folder = temporaryFolder()
  const spoilAt = (index: number) => (index * index) % 7 < 2
  const lines = goodLines(2_000).map((line, index) =>
    spoilAt(index) ? (SPOILS[index % SPOILS.length]?.(line) ?? '') : line,
  )
  writeFileSync(join(folder, 'region.ndjson'), lines.join('\n'))
  const out = join(folder, 'out')
  const { code, stderr, stdout } = await groupwork([
    'render',
    folder,
    '--as-of',
    '2026-03-31',
    '--out',
    out,
    '--format',
    'md',
    '--jobs',
    '2',
  ])
  expect(code).toBe(3)

  const numbers = lines.map((_, index) => index + 1)
  const bad = numbers.filter((number) => spoilAt(number - 1))
  const good = numbers.filter((number) => !spoilAt(number - 1))
  expect([bad.length, good.length].every((count) => count > 500)).toBe(true)
  const written = filesIn(out).filter((file) => file.endsWith('.md'))
  const told = [...stderr.matchAll(/region\.ndjson: line (\d+): /g)].map(([, number]) => Number(number))
  expect([...new Set(told)]).toEqual(bad)
  expect(stderr).toContain(`${bad.length} of 2000 cases failed`)
  expect(stdout).toContain(`${written.length.toLocaleString('en-GB')} files in`)

  const entries = linesOf(join(out, 'manifest.jsonl'))
  expect([...new Set(entries.map(({ line }) => line))]).toEqual(numbers)
  const failed = entries.filter(({ outcome }) => outcome === 'failed')
  expect(failed.map(({ line }) => line)).toEqual(bad)
  for (const { issues } of failed) expect(issues.length).toBeGreaterThan(0)
  const listed = entries.filter(({ outcome }) => outcome === 'written')
  expect(listed.map(({ file }) => file).sort()).toEqual(written)
  // What a person takes home isn't named after the case: the manifest says whose a file is.
  expect([...new Set(listed.map(({ line }) => line))]).toEqual(good)
  for (const { file, sha256 } of listed) expect(digestOf(join(out, file))).toBe(sha256.output)
}, 180_000)
