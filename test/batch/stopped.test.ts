import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { groupwork, resultOf, startGroupwork, temporaryFolder } from '../cli/groupwork.ts'
import { goodLines, SPOILS } from './cases.ts'
import { digestOf, digestsIn, linesOf } from './folders.ts'

const COUNT = 40

const render = (folder: string, ...more: string[]) => [
  ...['render', join(folder, 'cases.ndjson'), '--as-of', '2026-03-31', '--jobs', '2'],
  ...['--out', join(folder, 'out'), ...more],
]

/** A folder with cases of which the twentieth is bad. */
function folderWithCases(): string {
  const folder = temporaryFolder()
  const lines = goodLines(COUNT).map((line, index) => (index === 19 ? (SPOILS[0]?.(line) ?? '') : line))
  writeFileSync(join(folder, 'cases.ndjson'), lines.join('\n'))
  return folder
}

/** Starts a run and stops it by a signal once the manifest that it writes itself has so many lines. */
async function stopAfter(lines: number, signal: NodeJS.Signals, args: string[], manifest: string) {
  const bornAt = () => statSync(manifest, { throwIfNoEntry: false })?.birthtimeMs
  const earlier = bornAt()
  const child = await startGroupwork(args)
  const result = resultOf(child)
  const written = () => {
    const born = bornAt()
    if (born === undefined || born === earlier) return 0
    return readFileSync(manifest, 'utf8').split('\n').length - 1
  }
  while (child.exitCode === null && written() < lines) await wait(5)
  child.kill(signal)
  return result
}

let finished: Promise<Record<string, string>> | undefined

/** Digests of a run that nothing stopped. */
function uninterrupted(): Promise<Record<string, string>> {
  finished ??= (async () => {
    const folder = folderWithCases()
    const { code } = await groupwork(render(folder))
    expect(code).toBe(3)
    return digestsIn(join(folder, 'out'))
  })()
  return finished
}

test('killed in the middle, and killed again while it resumes: no half file, and in the end the same bytes', async () => {
  const whole = await uninterrupted()
  const folder = folderWithCases()
  const out = join(folder, 'out')
  const manifest = join(out, 'manifest.jsonl')
  for (const [lines, more] of [
    [6, []],
    [16, ['--resume']],
    [4, ['--resume']],
  ] as const) {
    const { code } = await stopAfter(lines, 'SIGKILL', render(folder, ...more), manifest)
    expect(code).toBe(null)
    // What was on its way is hidden, and named as such.
    const documents = Object.entries(digestsIn(out)).filter(([file]) => /^[^.].*\.(pdf|docx)$/.test(file))
    expect(documents.length).toBeGreaterThan(3)
    expect(documents.length).toBeLessThan(COUNT)
    for (const [file, digest] of documents) expect(digest, file).toBe(whole[file])
  }
  writeFileSync(join(out, '.cases-1.treatment-report.pdf.run.part'), 'half')
  const { code, stdout } = await groupwork(render(folder, '--resume'))
  expect(code).toBe(3)
  const kept = Number(/the documents of (\d+) were there already/.exec(stdout)?.[1])
  expect(kept).toBeGreaterThan(7)
  expect(digestsIn(out)).toEqual(whole)
}, 180_000)

test('stopped by Ctrl-C it ends with a manifest of exactly what is there; resumed and stopped, likewise', async () => {
  const whole = await uninterrupted()
  const folder = folderWithCases()
  const out = join(folder, 'out')
  const manifest = join(out, 'manifest.jsonl')
  for (const [signal, exit, more] of [
    ['SIGINT', 130, []],
    ['SIGTERM', 143, ['--resume']],
  ] as const) {
    const before = existsSync(manifest) ? linesOf(manifest).length : 0
    const { code, stderr } = await stopAfter(5, signal, render(folder, ...more), manifest)
    expect(code).toBe(exit)
    expect(stderr).toContain('--resume goes on from there')
    const { 'manifest.jsonl': _, ...documents } = digestsIn(out)
    const listed = linesOf(manifest).filter(({ outcome }) => outcome === 'written')
    expect(listed.length).toBeGreaterThanOrEqual(before)
    expect(Object.fromEntries(listed.map(({ file, sha256 }) => [file, sha256.output]))).toEqual(documents)
  }
  expect((await groupwork(render(folder, '--resume'))).code).toBe(3)
  expect(digestsIn(out)).toEqual(whole)
}, 180_000)

test('resumed, it makes anew what was changed, was spoilt, or is asked for in another way', async () => {
  const folder = folderWithCases()
  const [cases, out] = [join(folder, 'cases.ndjson'), join(folder, 'out')]
  const lines = goodLines(6)
  const again = async (...more: string[]) => {
    const args = ['--format', 'md', '--resume', '--overwrite']
    const { stdout, code } = await groupwork(render(folder, ...args, ...more))
    expect(code).toBe(0)
    return Number(/the documents of (\d+) were there already/.exec(stdout)?.[1] ?? 0)
  }
  writeFileSync(cases, lines.join('\n'))
  expect(await again()).toBe(0)
  const [first = '', second = ''] = Object.keys(digestsIn(out))
  expect(await again()).toBe(6)
  writeFileSync(join(out, second), 'spoilt')
  expect(await again()).toBe(5)
  expect(digestOf(join(out, second))).not.toBe(digestOf(join(out, first)))
  writeFileSync(cases, lines.with(0, goodLines(1)[0]?.replace('Person A', 'Person Z') ?? '').join('\n'))
  expect(await again()).toBe(5)
  expect(readFileSync(join(out, first), 'utf8')).toContain('Person Z')
  expect(await again('--layout', 'a4,large-print')).toBe(0)
  expect(await again('--as-of', '2026-03-30')).toBe(0)
}, 120_000)
